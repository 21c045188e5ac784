import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ru } from '../data/lexicon/ru';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(ru);
});
