import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import clauseCss from '../../components/clause/clause.css?inline';
import popoverCss from '../../components/popover/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { withoutVariables } from '../../overlay/card-style';
import { place } from '../../overlay/place';
import { scopeOf } from '../../overlay/scope';
import { cardDrawer } from './draw';

export default defineUnlistedScript(() => {
  const css = withoutVariables(`${tokensCss}\n${clauseCss}\n${popoverCss}`);
  const scope = scopeOf();
  const { code } = scope;
  if (!code) throw new Error('the-code.js comes before the script of the card');
  scope.card = (tools) => ({ css, place, draw: cardDrawer(code, tools) });
});
