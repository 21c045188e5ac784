import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zh } from '../data/lexicon/zh';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(zh);
});
