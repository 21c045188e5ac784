/** Stepping through the mentions of a tab: in which frame it begins, and where it goes on. */
import { beforeEach, expect, it, vi } from 'vitest';
import { followCard } from '../../../entrypoints/background/card';
import { stepThrough } from '../../../entrypoints/background/commands';
import type { Envelope, OverlayCalls, PageReport } from '../../../platform/contract';
import { framesKey } from '../../../platform/frames-key';
import { memoryArea } from '../../support/area';

const TAB = 7;
const FRAMES = [0, 1, 2].map((frameId) => ({ frameId, documentId: `document ${frameId}` }));
const [A, B, C] = FRAMES as [(typeof FRAMES)[0], (typeof FRAMES)[0], (typeof FRAMES)[0]];

/** Which frames were asked, and which of them have a further mention. */
const { asked, further, browser } = vi.hoisted(() => ({
  asked: [] as string[],
  further: new Map<number, 'more' | 'only-round'>(),
  browser: {
    storage: { session: {} },
    tabs: {
      sendMessage: (_: number, message: Envelope, { documentId }: { documentId: string }) => {
        if (message.call !== 'overlay.step') return Promise.resolve({ ok: true, answer: null });
        const frame = Number(documentId.at(-1));
        const { wraps } = message.params as OverlayCalls['overlay.step']['params'];
        asked.push(`${frame}${wraps ? ' round' : ''}`);
        const has = further.get(frame);
        return Promise.resolve({ ok: true, answer: has === 'more' || (has === 'only-round' && wraps) });
      },
    },
    action: Object.fromEntries(
      ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle'].map((call) => [call, () => Promise.resolve()]),
    ),
  },
}));

vi.mock(import('../../../platform/browser'), () => ({ browser }) as never);

beforeEach(() => {
  asked.length = 0;
  further.clear();
  const report = (place: number): PageReport => ({ mentions: 2, state: 'ready', comparison: null, place: [place] });
  browser.storage.session = memoryArea({
    [framesKey(TAB)]: FRAMES.map((f) => ({ ...f, report: report(f.frameId), hasCard: false })),
  });
});

it('begins in the first frame, or the last', async () => {
  for (const { frameId } of FRAMES) further.set(frameId, 'more');
  expect(await stepThrough(TAB, 1)).toBe(true);
  await followCard(TAB, A, { open: false, goesOn: false });
  expect(await stepThrough(TAB, -1)).toBe(true);
  expect(asked).toEqual(['0', '2']);
});

it('goes on from the card that is open, and stays at the end', async () => {
  await followCard(TAB, B, { open: true, goesOn: false });
  further.set(0, 'more');
  expect(await stepThrough(TAB, 1)).toBe(false);
  expect(asked).toEqual(['1', '2']);
});

it('goes on where the reader has closed a card from the keyboard', async () => {
  await followCard(TAB, B, { open: true, goesOn: false });
  await followCard(TAB, B, { open: false, goesOn: true });
  for (const { frameId } of FRAMES) further.set(frameId, 'more');
  expect(await stepThrough(TAB, 1)).toBe(true);
  expect(asked).toEqual(['1']);
});

it('from the last of the page a key opens one all the same where no card is open', async () => {
  await followCard(TAB, C, { open: true, goesOn: false });
  await followCard(TAB, C, { open: false, goesOn: true });
  further.set(0, 'only-round');
  expect(await stepThrough(TAB, 1)).toBe(true);
  expect(asked).toEqual(['2', '0 round']);
});

it('a card that the pointer has opened elsewhere since is where it was last', async () => {
  await followCard(TAB, C, { open: true, goesOn: false });
  await followCard(TAB, C, { open: false, goesOn: true });
  await followCard(TAB, A, { open: true, goesOn: false });
  await followCard(TAB, A, { open: false, goesOn: false });
  for (const { frameId } of FRAMES) further.set(frameId, 'more');
  await stepThrough(TAB, 1);
  expect(asked).toEqual(['0']);
});
