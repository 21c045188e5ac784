import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { de } from '../data/lexicon/de';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(de);
});
