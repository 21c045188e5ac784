/** One card a tab: what each frame hears of the cards in the others, whatever comes at the same time. */
import { beforeEach, expect, it, vi } from 'vitest';
import { followCard, followLeaving } from '../../../entrypoints/background/card';
import type { FrameAddress, PageReport } from '../../../platform/contract';
import { framesKey } from '../../../platform/frames-key';
import { memoryArea } from '../../support/area';

const TAB = 7;
const [A, B, C] = [0, 1, 2].map((frameId): FrameAddress => ({ frameId, documentId: `document ${frameId}` })) as [
  FrameAddress,
  FrameAddress,
  FrameAddress,
];
const OPEN = { open: true, goesOn: false };
const CLOSED = { open: false, goesOn: false };
const report: PageReport = { mentions: 1, state: 'ready', comparison: null, place: [] };

const { heard, browser } = vi.hoisted(() => ({
  heard: [] as string[],
  browser: {
    storage: { session: {} },
    tabs: {
      sendMessage: (
        _: number,
        message: { params: { card: number | null } },
        { documentId }: { documentId: string },
      ) => {
        heard.push(`${documentId}: ${message.params.card ? 'open' : 'closed'} elsewhere`);
        return Promise.resolve({ answer: null });
      },
    },
    action: Object.fromEntries(
      ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle'].map((call) => [call, () => Promise.resolve()]),
    ),
  },
}));

vi.mock(import('../../../platform/browser'), () => ({ browser }) as never);

beforeEach(() => {
  heard.length = 0;
  browser.storage.session = memoryArea({ [framesKey(TAB)]: [A, B, C].map((f) => ({ ...f, report, hasCard: false })) });
});

it('a card that opens is announced to the other frames, and that it has closed too', async () => {
  await followCard(TAB, B, OPEN);
  expect(heard.splice(0)).toEqual(['document 0: open elsewhere', 'document 2: open elsewhere']);
  await followCard(TAB, B, CLOSED);
  expect(heard).toEqual(['document 0: closed elsewhere', 'document 2: closed elsewhere']);
});

it('a card that opens and closes at once is announced in this order', async () => {
  await Promise.all([followCard(TAB, A, OPEN), followCard(TAB, A, CLOSED)]);
  expect(heard.filter((one) => one.startsWith('document 1'))).toEqual([
    'document 1: open elsewhere',
    'document 1: closed elsewhere',
  ]);
});

it('a card that closes since another one has opened is no news', async () => {
  await Promise.all([followCard(TAB, A, OPEN), followCard(TAB, B, OPEN), followCard(TAB, A, CLOSED)]);
  expect(heard.filter((one) => one.includes('closed'))).toEqual([]);
  // The one that is open hears of it when it closes.
  await followCard(TAB, B, CLOSED);
  expect(heard.slice(-2)).toEqual(['document 0: closed elsewhere', 'document 2: closed elsewhere']);
});

it('a frame that leaves with its card open takes it along; one without a card says nothing', async () => {
  await followCard(TAB, A, OPEN);
  heard.length = 0;
  await Promise.all([followLeaving(TAB, C), followLeaving(TAB, A)]);
  expect(heard).toEqual(['document 1: closed elsewhere']);
});

it('each card that opens has a higher number than all before', async () => {
  const numbers = await Promise.all([A, B, C, A].map((frame) => followCard(TAB, frame, OPEN)));
  expect(numbers).toEqual([...numbers].sort((a, b) => Number(a) - Number(b)));
  expect(new Set(numbers).size).toBe(4);
  expect(await followCard(TAB, A, CLOSED)).toBeNull();
});
