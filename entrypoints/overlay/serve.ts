import { isShown } from '../../overlay/hit';
import type { Mark } from '../../overlay/marks';
import type { Overlay } from '../../overlay/start';
import type { BackgroundCalls, ListedMention, OverlayCalls, PageReport } from '../../platform/contract';
import type { MessageListener, PageApi } from '../../platform/native';
import { answerer, asker, NoAnswer } from '../../platform/rpc';

/** The overlay's end of the wire: answers the popup and the background, reports to the badge. */
export function serve(api: PageApi): { report: (marks: readonly Mark[]) => void; attach: (overlay: Overlay) => void } {
  const ask = asker<BackgroundCalls>((message) => api.runtime.sendMessage(message));
  let overlay: Overlay | null = null;
  let latest: PageReport = { mentions: 0, state: 'reading' };

  const answer = answerer<OverlayCalls, unknown>({
    'overlay.report': () => latest,
    'overlay.mentions': () => (overlay?.marks ?? []).map(listed),
    'overlay.jump': ({ key }) => {
      const mark = overlay?.marks[key];
      if (mark) overlay?.jump(mark);
      return mark !== undefined;
    },
    'overlay.step': ({ direction }) => overlay?.step(direction) ?? false,
  });
  const listener: MessageListener = (message, sender, sendResponse) => {
    const reply = answer(message, sender);
    void reply?.then(sendResponse);
    return reply !== null;
  };
  api.runtime.onMessage.addListener(listener);

  const fallSilent = (): void => {
    overlay?.stop();
    overlay = null;
  };

  return {
    attach: (started) => {
      overlay = started;
    },
    report: (marks) => {
      const report: PageReport = { mentions: marks.filter(isShown).length, state: 'ready' };
      if (report.mentions === latest.mentions && report.state === latest.state) return;
      latest = report;
      ask('page.report', report).catch((error: unknown) => {
        // The extension was updated or removed under this page: a newer overlay may be at work already.
        if (error instanceof NoAnswer && error.gone) fallSilent();
      });
    },
  };
}

function listed(mark: Mark, key: number): ListedMention {
  const { quote, targets, invalid, basis } = mark.mention;
  return { key, quote: quote.replace(/\s+/gu, ' '), targets, invalid, basis: basis.kind, shown: isShown(mark) };
}
