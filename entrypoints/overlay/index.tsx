import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import clauseCss from '../../components/clause/clause.css?inline';
import popoverCss from '../../components/popover/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { enOverlay as messages } from '../../data/messages/en';
import { createSpotter } from '../../engine/spot';
import { Overlay } from '../../overlay/start';
import { pageApi } from '../../platform/native';
import { cardDrawer } from './card';
import { Dismissals } from './dismissals';
import { connect } from './connect';

export default defineUnlistedScript(() => {
  // A second run in the same frame would mark everything twice; one from before an update has nothing left to say.
  const scope = globalThis as { clauseLookupOverlay?: Overlay | undefined };
  if (scope.clauseLookupOverlay?.isAlive) return;
  scope.clauseLookupOverlay?.stop();

  const api = pageApi();
  const wire = connect(api, () => {
    scope.clauseLookupOverlay = undefined;
  });
  const dismissals = new Dismissals(wire.ask, () => {
    overlay.refresh();
  });
  const overlay = new Overlay({
    spotter: createSpotter(lexicons),
    passages: code.passages,
    css: `${tokensCss}\n${clauseCss}\n${popoverCss}`,
    label: messages.popover.label,
    isAlive: () => api.runtime.id !== undefined,
    isDismissed: (mark) => dismissals.has(mark),
    draw: cardDrawer({ ask: wire.ask, dismissals }),
    onMarks: (marks, page) => {
      dismissals.learn(marks);
      wire.report(page);
    },
  });
  scope.clauseLookupOverlay = overlay;
  wire.attach(overlay);
});
