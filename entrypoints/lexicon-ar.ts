import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ar } from '../data/lexicon/ar';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(ar);
});
