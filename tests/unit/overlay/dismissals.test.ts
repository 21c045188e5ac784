/** Dismissed mentions, as an overlay knows them. */
import { beforeEach, expect, it, vi } from 'vitest';
import { Dismissals } from '../../../entrypoints/overlay/dismissals';
import type { Mark } from '../../../overlay/marks';

const STORY = { protocol: 'https:', origin: 'https://press.example', pathname: '/story' };
vi.stubGlobal('location', STORY);

let asked: { readonly call: string; readonly signatures: readonly string[] }[];
let known: Set<string>;
let fails: boolean;
let changes: number;

beforeEach(() => {
  asked = [];
  known = new Set();
  fails = false;
  changes = 0;
  vi.stubGlobal('location', STORY);
});

function dismissals(isInForeignPage = false): Dismissals {
  const ask = (call: string, params: { signatures?: string[]; signature?: string }): Promise<unknown> => {
    asked.push({ call, signatures: params.signatures ?? [] });
    if (fails) return Promise.reject(new Error('no answer'));
    return Promise.resolve(params.signatures ? params.signatures.filter((s) => known.has(s)) : 'for-good');
  };
  // The contract's overloads, of which two are asked here.
  return new Dismissals(
    ask as never,
    () => {
      changes += 1;
    },
    () => isInForeignPage,
  );
}

function mark(text: string): Mark {
  // What a signature is made of.
  return { block: { text }, mention: { start: 0, end: text.length } } as unknown as Mark;
}

function learn(some: Dismissals, marks: readonly Mark[]): void {
  for (const work = some.learn(marks); !work.next().done;);
}

const signatureOf = (text: string): string => `https://press.example/story\n0\n${text}`;

it('asks for a mention once, also where the page writes it anew', async () => {
  known.add(signatureOf('b'));
  const some = dismissals();
  const [a, b] = [mark('a'), mark('b')];
  learn(some, [a, b]);
  learn(some, [a, b, mark('a'), mark('b')]);
  await vi.waitFor(() => {
    expect(some.has(b)).toBe(true);
  });
  learn(some, [mark('b')]);
  expect(asked.map((one) => one.signatures)).toEqual([[signatureOf('a'), signatureOf('b')]]);
  expect([some.has(a), some.has(mark('b')), changes]).toEqual([false, true, 1]);
});

it('of very many mentions is asked in several messages, and of each once', () => {
  const some = dismissals();
  learn(
    some,
    Array.from({ length: 1201 }, (_, n) => mark(`mention ${n}`)),
  );
  expect(asked.map((one) => one.signatures.length)).toEqual([500, 500, 201]);
  expect(new Set(asked.flatMap((one) => one.signatures)).size).toBe(1201);
});

it.each([
  ['for as long as the background says', false, 'for-good'],
  ['for this page where it can’t be stored', true, 'page'],
])('a mention is dismissed at once, %s', async (_, isFailing, kept) => {
  fails = isFailing;
  const some = dismissals();
  const one = mark('a');
  const answer = some.set(one, true);
  expect(some.has(one)).toBe(true);
  expect(await answer).toBe(kept);
  await some.set(one, false);
  expect(some.has(one)).toBe(false);
});

it('a page that writes new mentions for hours doesn’t fill the memory', async () => {
  const some = dismissals();
  const first = mark('first');
  await some.set(first, true);
  for (let n = 0; n < 30_000; n += 1) learn(some, [mark(`mention ${n}`)]);
  expect(asked).toHaveLength(30_001);
  // What the reader dismissed is among what is remembered; of the rest the latest alone.
  expect(some.has(first)).toBe(true);
  const sizes = Object.values(some)
    .filter((one: unknown) => typeof one === 'object' && one !== null && 'known' in one)
    .map((one) => (one as { known: Set<string> }).known.size);
  expect(sizes).toEqual([1, 2000]);
});

it('asks again when some were taken back, and marks those', async () => {
  const some = dismissals();
  const [a, b] = [mark('a'), mark('b')];
  some.recheck();
  expect(asked).toEqual([]);
  await Promise.all([some.set(a, true), some.set(b, true)]);
  known.add(signatureOf('b'));
  some.recheck();
  await vi.waitFor(() => {
    expect([some.has(a), some.has(b), changes]).toEqual([false, true, 1]);
  });
});

it('in a frame of another site’s page a mention is dismissed for this page alone', async () => {
  const some = dismissals(true);
  const one = mark('a');
  expect(await some.set(one, true)).toBe('frame');
  expect(some.has(one)).toBe(true);
  expect(asked).toEqual([]);
  // Nothing keeps the reader from taking it back.
  expect(await some.set(one, false)).toBe('for-good');
});

it('what is dismissed in a frame that a page has written is so at that page’s site alone', () => {
  vi.stubGlobal('location', { protocol: 'about:', origin: 'null', pathname: 'srcdoc' });
  const some = dismissals();
  for (const site of ['https://mail.example', 'https://press.example']) {
    vi.stubGlobal('origin', site);
    void some.set(mark('paragraph 9'), true);
    expect(some.has(mark('paragraph 9'))).toBe(true);
    vi.stubGlobal('origin', 'https://elsewhere.example');
    expect(some.has(mark('paragraph 9'))).toBe(false);
  }
});
