import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fr } from '../data/lexicon/fr';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(fr);
});
