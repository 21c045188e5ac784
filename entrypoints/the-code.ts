import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { code } from '../data/code';
import { Comparison } from '../overlay/comparison';
import { scopeOf } from '../overlay/scope';

/**
 * Comes into a frame with the card's script: on a page without a mention nobody needs the words of the Code. Brings what
 * compares a page with them, too.
 */
export default defineUnlistedScript(() => {
  const scope = scopeOf();
  scope.code = code;
  scope.comparison = () => new Comparison(code.passages);
});
