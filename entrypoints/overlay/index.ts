import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import clauseCss from '../../components/clause/clause.css?inline';
import popoverCss from '../../components/popover/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { createSpotter } from '../../engine/spot';
import { withoutVariables } from '../../overlay/card-style';
import { scopeOf } from '../../overlay/scope';
import { Overlay } from '../../overlay/start';
import { isAlive, pageApi } from '../../platform/native';
import { cardLoader } from './card';
import { Dismissals } from './dismissals';
import { connect } from './connect';

export default defineUnlistedScript(() => {
  // A second run in the same frame would mark everything twice; one from before an update has nothing left to say.
  const scope = scopeOf();
  if (scope.overlay?.isAlive) return;
  scope.overlay?.stop();

  const api = pageApi();
  const wire = connect(api, () => {
    scope.overlay = undefined;
  });
  const dismissals = new Dismissals(wire.ask, () => {
    overlay.refresh();
  });
  const card = cardLoader({
    inject: () => wire.ask('card.inject', null),
    loaded: () => {
      overlay.redraw();
    },
    tools: {
      code,
      cite: (clauses) => wire.ask('clauses.cite', { clauses }),
      statesIn: (text) => wire.ask('signatories.inSentence', { text }),
      openReader: (clause) => {
        wire.ask('reader.open', { clause }).catch(() => undefined);
      },
      dismiss: (mark, on) => {
        dismissals.set(mark, on);
      },
      quotationBeside: async ({ mention: { start, end, targets }, block: { text } }) =>
        /["“«„]/u.test(text) ? wire.ask('quotation.check', { text, start, end, cited: targets[0] ?? null }) : null,
    },
  });
  const overlay = new Overlay({
    spotter: createSpotter(lexicons),
    passages: code.passages,
    css: withoutVariables(`${tokensCss}\n${clauseCss}\n${popoverCss}`),
    isAlive: () => isAlive(api),
    isDismissed: (mark) => dismissals.has(mark),
    draw: card.draw,
    onMarks: (marks, page) => {
      dismissals.learn(marks);
      if (marks.length > 0) card.load();
      wire.report(page);
    },
  });
  scope.overlay = overlay;
  wire.attach(overlay);
});
