import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tr } from '../data/lexicon/tr';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(tr);
});
