import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { es } from '../data/lexicon/es';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(es);
});
