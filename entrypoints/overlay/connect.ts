import { canBeRead, placeOfFrame } from '../../overlay/frame-place';
import type { Mark } from '../../overlay/marks';
import { titleOf } from '../../overlay/natives';
import type { PageState } from '../../overlay/options';
import type { Overlay } from '../../overlay/start';
import {
  LONGEST_AROUND,
  LONGEST_PART,
  LONGEST_QUOTE,
  MOST_PARTS,
  type Ask,
  type BackgroundCalls,
  type Envelope,
  type ListedMention,
  type OverlayCalls,
  type PageReport,
} from '../../platform/contract';
import { isAlive, type MessageListener, type PageApi } from '../../platform/native';
import { answerer, asker, NoAnswer } from '../../platform/rpc';

export interface Wire {
  readonly ask: Ask<BackgroundCalls>;
  readonly attach: (overlay: Overlay) => void;
  readonly left: () => void;
  readonly report: (page: PageState) => void;
}

/** The overlay's end of the wire: answers the popup and the background, asks the background, reports for the badge. */
export function connect(api: PageApi, ended: () => void, recheck: () => void): Wire {
  let overlay: Overlay | null = null;
  /** What the popup last heard: a row of it may be chosen when the page is another one. */
  let listed: ReadonlyMap<number, Mark> = new Map();
  let latest: PageReport = { mentions: 0, state: 'reading', comparison: null, place: placeOfFrame() };

  const stop = (): void => {
    overlay?.stop();
    overlay = null;
    ended();
  };
  const send = async (message: Envelope): Promise<unknown> => {
    if (!isAlive(api)) throw new NoAnswer(message.call, true);
    return api.runtime?.sendMessage(message);
  };
  const askBackground = asker<BackgroundCalls>(send);
  /** Of what is true at this moment only: a second try may come out of a page that has gone and come back meanwhile. */
  const askOnce = asker<BackgroundCalls>(send, { tries: 1 });
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
    'overlay.mentions': async ({ most }) => {
      const shown = new Set(await overlay?.countShown());
      const marks = overlay?.marks ?? [];
      const first = marks.slice(0, most);
      listed = new Map(first.map((mark) => [mark.id, mark]));
      return { first: first.map((mark) => described(mark, shown.has(mark))), all: marks.length, shown: shown.size };
    },
    'overlay.open': async ({ id }) => {
      const known = listed.get(id);
      const mark = known && overlay?.find(known);
      if (!mark || !canBeRead()) return 'gone';
      return (await overlay?.openCard(mark)) ? 'open' : 'hidden';
    },
    'overlay.step': async (how) => (await overlay?.step(how)) ?? false,
    'overlay.blocks': async () => {
      if (!overlay) throw new Error('the overlay has stopped');
      const page = { title: titleOf(document), url: location.href };
      return { ...(await overlay.readText()), mentions: (await overlay.countShown()).length, page };
    },
    'overlay.flash': ({ key, start, end }) => overlay?.flash(key, start, end) ?? false,
    'overlay.follow': (wishes) => {
      overlay?.follow(wishes);
      return null;
    },
    'overlay.recheck': () => {
      recheck();
      return null;
    },
    'overlay.stop': () => {
      stop();
      return null;
    },
    'overlay.cardElsewhere': ({ card }) => {
      overlay?.cardElsewhere(card);
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

  return {
    ask,
    attach: (started) => {
      overlay = started;
    },
    // Of a page that comes back from the cache the background asks, at the sentinel's word.
    left: () => {
      askOnce('page.left', null).catch(() => undefined);
    },
    report: ({ state, shown, comparison }) => {
      const report: PageReport = { mentions: shown, state, comparison, place: placeOfFrame() };
      const isNew = JSON.stringify(report) !== JSON.stringify(latest);
      latest = report;
      if (isNew) ask('page.report', report).catch(() => undefined);
    },
  };
}

function described({ id, mention, block: { text } }: Mark, shown: boolean): ListedMention {
  const { quote, targets, invalid, basis, start, end } = mention;
  return {
    id,
    quote: quote.slice(0, LONGEST_QUOTE).replace(/\s+/gu, ' '),
    before: before(text, start),
    after: after(text, end),
    targets: targets.slice(0, MOST_PARTS),
    invalid: invalid.slice(0, MOST_PARTS).map((part) => part.slice(0, LONGEST_PART)),
    basis: basis.kind,
    shown,
  };
}

/** UTF-16 code units of the words before a mention: less than a line of the list, so that its own words are always in sight. */
const LEAD = 36;

/** The words before a place, cut where a word ends if one does near there. */
function before(text: string, at: number): string {
  const from = Math.max(0, at - LEAD);
  const words = text.slice(from, at);
  return (from > 0 ? `…${words.replace(/^\S{0,20}\s+(?=\S)/u, '')}` : words).replace(/\s+/gu, ' ');
}

function after(text: string, at: number): string {
  const to = at + LONGEST_AROUND;
  const words = text.slice(at, to);
  return (to < text.length ? `${words.replace(/\s\S{0,20}$/u, '')}…` : words).replace(/\s+/gu, ' ');
}
