/** What an overlay may answer, and what no overlay answers. */
import { describe, expect, it } from 'vitest';
import { isAnswerTo } from '../../../platform/answers';
import { LONGEST_QUOTE, LONGEST_TEXT, type OverlayCalls } from '../../../platform/contract';

const LONG = 'x'.repeat(LONGEST_TEXT);

type Call = keyof OverlayCalls;

const mention = {
  id: 3,
  quote: 'paragraph 9',
  before: '…under ',
  after: ' of it',
  targets: ['9'],
  invalid: [],
  basis: 'explicit',
  shown: true,
} as const;
const block = { text: 'We establish', role: 'item', number: 3 } as const;
const page = { title: 'The Herald', url: 'https://herald.example/a' } as const;
const text = { blocks: [block], regions: [{ start: 0, end: 1 }], article: 0, mentions: 1, page } as const;

/** An answer to each call as an overlay gives it. */
const GOOD: { readonly [N in Call]: OverlayCalls[N]['answer'] } = {
  'overlay.report': { mentions: 3, state: 'ready', comparison: null, place: [] },
  'overlay.mentions': { first: [mention], all: 20_001, shown: 20_000 },
  'overlay.open': 'open',
  'overlay.step': false,
  'overlay.blocks': text,
  'overlay.flash': true,
  'overlay.follow': null,
  'overlay.recheck': null,
  'overlay.stop': null,
  'overlay.cardElsewhere': null,
  'overlay.close': null,
};
const CALLS = Object.keys(GOOD) as Call[];

const WRONG: readonly unknown[] = [undefined, 1, 'true', [], {}, [null], { length: 1 }];

it.each(CALLS)('%s: what an overlay answers is let in, and nothing of another form', (call) => {
  expect(isAnswerTo(call, GOOD[call])).toBe(true);
  for (const answer of WRONG) expect(isAnswerTo(call, answer), JSON.stringify(answer)).toBe(false);
});

describe('a list of mentions', () => {
  it.each([
    ['no number', { ...mention, id: 'a' }],
    ['half a number', { ...mention, id: 0.5 }],
    ['words without end', { ...mention, quote: 'x'.repeat(LONGEST_QUOTE + 1) }],
    ['words without end before it', { ...mention, before: 'x'.repeat(LONGEST_QUOTE) }],
    ['no words after it', { ...mention, after: undefined }],
    ['no clause', { ...mention, targets: ['11'] }],
    ['clauses without end', { ...mention, targets: Array.from({ length: 101 }, () => '9') }],
    ['markup for a part', { ...mention, invalid: [{ toString: 'x' }] }],
    ['another basis', { ...mention, basis: 'constructor' }],
    ['something more', { ...mention, html: '<b>' }],
  ])('%s', (_, one) => {
    expect(isAnswerTo('overlay.mentions', { first: [one], all: 1, shown: 1 })).toBe(false);
  });

  it.each([
    ['a count that is none', { first: [], all: -1, shown: 0 }],
    ['a count without end', { first: [], all: 1e21, shown: 0 }],
    ['no list', { first: { 0: mention, length: 1 }, all: 1, shown: 1 }],
  ])('%s', (_, list) => {
    expect(isAnswerTo('overlay.mentions', list)).toBe(false);
  });
});

describe('the text of a page', () => {
  it.each([
    ['a block without words', { ...text, blocks: [{ ...block, text: 1 }] }],
    ['a block that is too long', { ...text, blocks: [{ ...block, text: 'x'.repeat(LONGEST_TEXT + 1) }] }],
    ['another role', { ...text, blocks: [{ ...block, role: 'script' }] }],
    ['a number that is none', { ...text, blocks: [{ ...block, number: NaN }] }],
    ['a part that ends before it begins', { ...text, regions: [{ start: 1, end: 0 }] }],
    ['a part outside of the page', { ...text, regions: [{ start: 0, end: 2 }] }],
    ['no part to begin with', { ...text, regions: [], article: null }],
    ['an article that is no part', { ...text, article: 1 }],
    ['more than a page has', { ...text, blocks: Array.from({ length: 2501 }, () => ({ ...block, text: LONG })) }],
  ])('%s', (_, answer) => {
    expect(isAnswerTo('overlay.blocks', answer)).toBe(false);
  });
});
