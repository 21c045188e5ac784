import { canBeRead, placeOfFrame } from '../../overlay/frame-place';
import type { Mark } from '../../overlay/marks';
import type { Overlay, PageState } from '../../overlay/start';
import type { Ask, BackgroundCalls, ListedMention, OverlayCalls, PageReport } from '../../platform/contract';
import { isAlive, type MessageListener, type PageApi } from '../../platform/native';
import { answerer, asker, NoAnswer } from '../../platform/rpc';

export interface Wire {
  readonly ask: Ask<BackgroundCalls>;
  readonly attach: (overlay: Overlay) => void;
  readonly report: (page: PageState) => void;
}

/** The overlay's end of the wire: answers the popup and the background, asks the background, reports for the badge. */
export function connect(api: PageApi, ended: () => void): Wire {
  let overlay: Overlay | null = null;
  let latest: PageReport = { mentions: 0, state: 'reading', comparison: null, place: placeOfFrame() };

  const stop = (): void => {
    overlay?.stop();
    overlay = null;
    ended();
  };
  const askBackground = asker<BackgroundCalls>(async (message) => {
    if (!isAlive(api)) throw new NoAnswer(message.call, true);
    return api.runtime?.sendMessage(message);
  });
  const ask: Ask<BackgroundCalls> = async (call, params) => {
    try {
      return await askBackground(call, params);
    } catch (error) {
      // The extension was updated or removed under this page: a newer overlay may be at work already.
      if (error instanceof NoAnswer && error.gone) stop();
      throw error;
    }
  };

  const answer = answerer<OverlayCalls, unknown>({
    // A hidden frame gets no event for it.
    'overlay.report': () => (canBeRead() ? latest : { ...latest, mentions: 0 }),
    'overlay.mentions': async () => {
      const shown = new Set(await overlay?.countShown());
      return (overlay?.marks ?? []).map((mark, key) => listed(mark, key, shown.has(mark)));
    },
    'overlay.jump': ({ key }) => {
      const mark = overlay?.marks[key];
      if (!mark || !canBeRead()) return false;
      overlay?.jump(mark);
      return true;
    },
    'overlay.step': async ({ direction }) => (await overlay?.step(direction)) ?? false,
    'overlay.blocks': async () => {
      if (!overlay) throw new Error('the overlay has stopped');
      return { ...(await overlay.readText()), mentions: (await overlay.countShown()).length };
    },
    'overlay.flash': ({ key, start, end }) => overlay?.flash(key, start, end) ?? false,
    'overlay.stop': () => {
      stop();
      return null;
    },
    'overlay.cardElsewhere': ({ open }) => {
      overlay?.cardElsewhere(open);
      return null;
    },
    'overlay.close': () => {
      overlay?.close();
      return null;
    },
  });
  const listener: MessageListener = (message, sender, sendResponse) => {
    const reply = overlay ? answer(message, sender) : null;
    void reply?.then(sendResponse);
    return reply !== null;
  };
  api.runtime?.onMessage.addListener(listener);
  // Of a page that comes back from the cache the background asks, at the sentinel's word.
  addEventListener('pagehide', () => {
    if (overlay) ask('page.left', null).catch(() => undefined);
  });

  return {
    ask,
    attach: (started) => {
      overlay = started;
    },
    report: ({ state, shown, comparison }) => {
      const report: PageReport = { mentions: shown, state, comparison, place: placeOfFrame() };
      const isNew = JSON.stringify(report) !== JSON.stringify(latest);
      latest = report;
      if (isNew) ask('page.report', report).catch(() => undefined);
    },
  };
}

function listed(mark: Mark, key: number, shown: boolean): ListedMention {
  const { quote, targets, invalid, basis } = mark.mention;
  return { key, quote: quote.replace(/\s+/gu, ' '), targets, invalid, basis: basis.kind, shown };
}
