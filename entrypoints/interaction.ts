import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import clauseCss from '../components/clause/clause.css?inline';
import popoverCss from '../components/popover/popover.css?inline';
import tokensCss from '../components/tokens.css?inline';
import { withoutVariables } from '../overlay/card-style';
import { Host } from '../overlay/host';
import { Interaction } from '../overlay/interaction';
import { jumpTo } from '../overlay/jump';
import { place } from '../overlay/place';
import { scopeOf } from '../overlay/scope';
import { HIDDEN } from '../overlay/shown';
import { markBeside } from '../overlay/step';
import { TextReader } from '../overlay/text';

/**
 * Comes into a frame with its first mark, or when the panel asks for the page: what shows a card, and its looks, at the reader's
 * pointer, touch and keys, and what reads the page for the check.
 */
export default defineUnlistedScript(() => {
  // No sheet can be put into our own pages, and none is needed: they go with the extension.
  const isGuarded = import.meta.env.FIREFOX && location.protocol !== 'moz-extension:';
  const css = withoutVariables(`${tokensCss}\n${clauseCss}\n${popoverCss}${isGuarded ? HIDDEN : ''}`);
  scopeOf().attending = {
    attend: (options) => {
      // What an overlay from before an update has left: it may be gone without having been able to clear up.
      Host.sweep();
      const host = new Host();
      host.equip({ css, place });
      return new Interaction({ ...options, host, fill: (mark) => options.fill(host, mark) });
    },
    jumpTo,
    markBeside,
    textReader: (blocksOf) => new TextReader(blocksOf),
  };
});
