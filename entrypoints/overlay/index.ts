import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openings } from '../../data/openings';
import { createSpotter, type Spotter } from '../../engine/spot';
import { isInForeignPage } from '../../overlay/frame-place';
import { isPrerendering, titleOf } from '../../overlay/natives';
import { scopeOf } from '../../overlay/scope';
import { inSlices } from '../../overlay/slices';
import type { Mark } from '../../overlay/marks';
import { Overlay } from '../../overlay/start';
import {
  LONGEST_QUOTE,
  LONGEST_SENTENCE,
  LONGEST_TEXT,
  LONGEST_TITLE,
  MOST_PARTS,
  type SentencePlace,
} from '../../platform/contract';
import { isAlive, pageApi } from '../../platform/native';
import { cardLoader } from './card';
import { Dismissals } from './dismissals';
import { connect } from './connect';

/** Gives whether it has started: in a frame that has an overlay already there is nothing to do. */
export default defineUnlistedScript(function start(): true | undefined {
  // A page that is made ready for later is read when it is shown.
  if (isPrerendering()) {
    addEventListener('prerenderingchange', start, { capture: true, once: true });
    return undefined;
  }
  // A second run in the same frame would mark everything twice; one from before an update has nothing left to say.
  const scope = scopeOf();
  if (scope.overlay?.isAlive) return undefined;
  scope.overlay?.stop();

  const api = pageApi();
  const ended = new AbortController();
  const wire = connect(
    api,
    () => {
      ended.abort();
      scope.overlay = undefined;
      scope.onLexicon = undefined;
    },
    () => {
      dismissals.recheck();
    },
  );
  const dismissals = new Dismissals(
    wire.ask,
    () => {
      overlay.refresh();
    },
    isInForeignPage,
  );
  const card = cardLoader({
    inject: () => wire.ask('card.inject', null),
    loaded: (script) => {
      overlay.equip(script);
    },
    tools: {
      cite: (clauses) => wire.ask('clauses.cite', { clauses }),
      statesBeside: (mark) => wire.ask('signatories.inSentence', near(mark)),
      foreign: async (mark) => {
        const { quote, targets } = mark.mention;
        const { text } = near(mark);
        if (!/\p{sc=Cyrillic}|\p{sc=Arabic}|\p{sc=Han}/u.test(text)) return null;
        return wire.ask('mention.foreign', {
          quote: quote.slice(0, LONGEST_QUOTE),
          near: text,
          targets: targets.slice(0, MOST_PARTS),
        });
      },
      openReader: (clause) => {
        wire.ask('reader.open', { clause }).catch(() => undefined);
      },
      openState: (id) => {
        wire.ask('signatories.open', { id }).catch(() => undefined);
      },
      checkSentence: (mark) => {
        wire
          .ask('sentence.check', { ...near(mark), title: titleOf(document).slice(0, LONGEST_TITLE) })
          .catch(() => undefined);
      },
      dismiss: (mark, on) => dismissals.set(mark, on),
      quotationBeside: async ({ mention, block }) => {
        // A block may be a whole book; what is quoted beside a mention is near it.
        const from = Math.max(0, mention.start - LONGEST_TEXT / 2);
        const text = block.text.slice(from, from + LONGEST_TEXT);
        if (!/["“«„]/u.test(text)) return null;
        const { start, end, targets } = mention;
        return wire.ask('quotation.check', {
          text,
          start: start - from,
          end: Math.min(end - from, LONGEST_TEXT),
          cited: targets[0] ?? null,
        });
      },
    },
  });
  const learn = (marks: readonly Mark[]): void => {
    void inSlices(dismissals.learn(marks), ended.signal);
  };
  const spotter = (): Spotter => createSpotter([...(scope.lexicons?.values() ?? [])]);
  const overlay = new Overlay({
    spotter: spotter(),
    openings,
    comparison: async () => {
      await card.load();
      return scope.comparison?.() ?? null;
    },
    prepare: card.load,
    style: (elements, isLong) => wire.ask('marks.style', { elements, isLong }),
    isAlive: () => isAlive(api),
    isDismissed: (mark) => dismissals.has(mark),
    draw: card.draw,
    onCard: (state) => wire.ask('card.state', state),
    dismissElsewhere: () => {
      wire.ask('card.dismiss', null).catch(() => undefined);
    },
    onFirst: learn,
    onLeft: wire.left,
    onMarks: (marks, page) => {
      learn(marks);
      if (marks.length > 0) void card.load();
      wire.report(page);
    },
  });
  scope.overlay = overlay;
  scope.onLexicon = () => {
    overlay.readBy(spotter());
  };
  wire.attach(overlay);
  // Nothing is painted before the style sheet of the marks has come, and that is asked for later.
  wire.ask('marks.wanted', null).then(
    (wishes) => {
      overlay.follow(wishes);
    },
    () => undefined,
  );
  return true;
});

/** The text around a mark, in which its sentence is. */
function near({ mention: { start }, block: { text } }: Mark): SentencePlace {
  const from = Math.max(0, start - LONGEST_SENTENCE / 2);
  return { text: text.slice(from, from + LONGEST_SENTENCE), at: start - from };
}
