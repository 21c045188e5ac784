import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en } from '../data/lexicon/en';
import { scopeOf } from '../overlay/scope';

/** Comes into a frame just before the overlay. */
export default defineUnlistedScript(() => {
  scopeOf().lexicons = [en];
});
