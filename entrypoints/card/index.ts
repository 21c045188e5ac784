import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scopeOf } from '../../overlay/scope';
import { cardDrawer } from './draw';

export default defineUnlistedScript(() => {
  scopeOf().card = cardDrawer;
});
