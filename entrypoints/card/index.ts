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
  scopeOf().card = (tools) => ({ css, place, draw: cardDrawer(tools) });
});
