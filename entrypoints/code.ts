import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { code } from '../data/code';
import { scopeOf } from '../overlay/scope';

/** Comes into a frame with the overlay: the Code's words, in a file of their own. */
export default defineUnlistedScript(() => {
  scopeOf().code = code;
});
