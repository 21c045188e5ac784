import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import clauseCss from '../../components/clause/clause.css?inline';
import { Popover, popoverTitle } from '../../components/popover/Popover';
import popoverCss from '../../components/popover/popover.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { code } from '../../data/code';
import { lexicons } from '../../data/lexicon';
import { enOverlay as en } from '../../data/messages/en';
import { createSpotter } from '../../engine/spot';
import { Overlay } from '../../overlay/start';
import { pageApi } from '../../platform/native';
import { popoverModel } from './model';
import { serve } from './serve';

export default defineUnlistedScript(() => {
  // A second run in the same frame would mark everything twice.
  const scope = globalThis as { clauseLookupOverlay?: boolean };
  if (scope.clauseLookupOverlay) return;
  scope.clauseLookupOverlay = true;

  const service = serve(pageApi());
  const started = new Overlay({
    spotter: createSpotter(lexicons),
    css: `${tokensCss}\n${clauseCss}\n${popoverCss}`,
    label: en.popover.label,
    draw: (into, mark, overlay) => {
      if (!mark) {
        render(null, into);
        return '';
      }
      const model = popoverModel(mark);
      render(
        <Popover
          model={model}
          code={code}
          messages={en}
          onClose={() => {
            overlay.close();
          }}
        />,
        into,
      );
      return popoverTitle(model, en);
    },
    onMarks: service.report,
  });
  service.attach(started);
});
