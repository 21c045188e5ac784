import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CardScope } from '../../overlay/card';
import { cardDrawer } from './draw';

export default defineUnlistedScript(() => {
  (globalThis as CardScope).clauseLookupCard = cardDrawer;
});
