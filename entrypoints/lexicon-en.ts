import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../data/lexicon/en';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(en);
});
