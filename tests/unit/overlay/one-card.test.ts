/** One card a tab: of two that open at once one stays, in whatever order the messages come. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OneCard } from '../../../overlay/one-card';

/** Frames with a background whose messages and answers come when the test says, in any order between two frames. */
function tab(frames: number): {
  readonly open: (frame: number) => void;
  readonly close: (frame: number) => void;
  readonly deliver: (index: number) => Promise<void>;
  readonly underWay: () => number;
  readonly opens: () => readonly number[];
  readonly cards: readonly OneCard[];
} {
  let last = 0;
  let holder: number | null = null;
  const isOpen = Array.from({ length: frames }, () => false);
  /** What one end sends to another keeps its order, as the browser sees to; answers may come at any time. */
  const toBackground: (() => void)[][] = isOpen.map(() => []);
  const toFrames: (() => void)[][] = isOpen.map(() => []);
  const answers: (() => void)[] = [];
  const queues = (): (() => void)[][] => [...toBackground, ...toFrames].filter((queue) => queue.length > 0);
  const cards = isOpen.map(
    (_, frame): OneCard =>
      new OneCard({
        tell: (open) =>
          new Promise((resolve) => {
            toBackground[frame]?.push(() => {
              const number = open ? ++last : null;
              const isNews = open || holder === frame;
              if (isNews) holder = open ? frame : null;
              answers.push(() => {
                resolve(number);
              });
              if (!isNews) return;
              cards.forEach((card, other) => {
                if (other !== frame)
                  toFrames[other]?.push(() => {
                    card.hear(number);
                  });
              });
            });
          }),
        close: () => {
          isOpen[frame] = false;
          cards[frame]?.close();
        },
      }),
  );
  return {
    cards,
    open: (frame) => {
      if (isOpen[frame]) return;
      isOpen[frame] = true;
      cards[frame]?.open();
    },
    close: (frame) => {
      if (!isOpen[frame]) return;
      isOpen[frame] = false;
      cards[frame]?.close();
    },
    underWay: () => answers.length + queues().length,
    deliver: async (index) => {
      const waiting = queues();
      const at = index % (waiting.length + answers.length);
      if (at < waiting.length) waiting[at]?.shift()?.();
      else answers.splice(at - waiting.length, 1)[0]?.();
      // An answer is taken in a few turns later.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
    opens: () => isOpen.flatMap((open, frame) => (open ? [frame] : [])),
  };
}

it('the later of two that open at once stays', async () => {
  const { open, deliver, underWay, opens, cards } = tab(2);
  open(0);
  open(1);
  while (underWay() > 0) await deliver(0);
  expect(opens()).toEqual([1]);
  expect(cards.map((card) => card.isElsewhere)).toEqual([true, false]);
});

it('whatever opens at once, and however the messages come, one card is left at the end', async () => {
  const moves = fc.array(fc.tuple(fc.nat(2), fc.array(fc.nat(20), { maxLength: 4 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(moves, fc.array(fc.nat(20), { minLength: 60, maxLength: 60 }), async (opened, rest) => {
      const { open, deliver, underWay, opens } = tab(3);
      for (const [frame, order] of opened) {
        open(frame);
        for (const index of order) if (underWay() > 0) await deliver(index);
      }
      for (const index of rest) if (underWay() > 0) await deliver(index);
      while (underWay() > 0) await deliver(0);
      expect(opens()).toHaveLength(1);
    }),
  );
});

it('a card without a number gives way, and tells that it has closed unless another took its place', async () => {
  const heard: boolean[] = [];
  let closed = 0;
  const card = new OneCard({
    tell: (open) => {
      heard.push(open);
      return open ? Promise.reject(new Error('no answer')) : Promise.resolve(null);
    },
    close: () => {
      closed += 1;
      card.close();
    },
  });
  card.open();
  card.hear(1);
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect([closed, card.isElsewhere, heard]).toEqual([1, true, [true]]);
  card.open();
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  card.close();
  expect([closed, card.isElsewhere, heard]).toEqual([1, false, [true, true, false]]);
});
