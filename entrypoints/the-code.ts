import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { code } from '../data/code';
import { scopeOf } from '../overlay/scope';

/** Comes into a frame with the card's script: on a page without a mention nobody needs the words of the Code. */
export default defineUnlistedScript(() => {
  scopeOf().code = code;
});
