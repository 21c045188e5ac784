import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { it } from '../data/lexicon/it';
import { addLexicon } from '../overlay/scope';

export default defineUnlistedScript(() => {
  addLexicon(it);
});
