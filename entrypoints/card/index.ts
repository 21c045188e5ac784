import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { scopeOf } from '../../overlay/scope';
import { cardDrawer } from './draw';

/** Comes into a frame with its first mark: what draws a card. */
export default defineUnlistedScript(() => {
  const scope = scopeOf();
  const { code, attending } = scope;
  if (!code || !attending) throw new Error('the-code.js and interaction.js come before the script of the card');
  scope.card = (tools) => ({ ...attending, draw: cardDrawer(code, tools) });
});
