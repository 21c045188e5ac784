import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { kk } from '../data/lexicon/kk';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(kk);
});
