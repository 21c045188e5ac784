/** Every call of the background, from every kind of asker, with parameters of every wrong form. */
import { describe, expect, it, vi } from 'vitest';
import { isPageReport, LARGEST_ID, refusal, type Asking } from '../../../platform/border';
import { LONGEST_SENTENCE, LONGEST_TEXT, type BackgroundCalls } from '../../../platform/contract';
import { answerer } from '../../../platform/rpc';

type Call = keyof BackgroundCalls;

const BASE = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';
const OWN: Asking = { url: `${BASE}popup.html?tab=3`, origin: BASE.slice(0, -1) };

const PAGES: readonly (readonly [string, Asking])[] = [
  ['a page', { url: 'https://news.example/a', origin: 'https://news.example' }],
  ['a page whose address begins like ours', { url: `https://x.example/?${BASE}` }],
  ['another extension', { url: 'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/a.html' }],
  ['an address of ours with an origin that isn’t', { url: `${BASE}popup.html`, origin: 'https://news.example' }],
  ['a frame without an address', { url: 'about:blank' }],
  ['nobody that the browser knows', {}],
];

const report = { mentions: 3, state: 'ready', comparison: null, place: [0, 2] };

/** A message of each call as our own code sends it. */
const GOOD: { readonly [N in Call]: BackgroundCalls[N]['params'] } = {
  'overlay.inject': { languages: ['en'] },
  'card.inject': null,
  'marks.style': { elements: ['p', 'x-note'], isLong: false },
  'page.report': { mentions: 3, state: 'ready', comparison: null, place: [] },
  'page.left': null,
  'card.state': { open: true, goesOn: false },
  'card.dismiss': null,
  'dismissals.among': { signatures: ['https://news.example/a\n12\nthe Code'] },
  'dismissals.set': { signature: 'https://news.example/a\n12\nthe Code', on: true },
  'dismissals.changed': null,
  'marks.wanted': null,
  'clauses.cite': { clauses: ['3(b)', 'PP2', 'code'] },
  'reader.open': { clause: '3(b)' },
  'settings.changed': null,
  'signatories.inSentence': { text: 'Kazakhstan signed.', at: 3 },
  'signatories.open': { id: 'KAZ' },
  'sentence.check': { text: 'Kazakhstan signed.', at: 3, title: 'News' },
  'mention.foreign': { quote: 'пункт 3 в)', near: 'Согласно пункту 3 в)', targets: ['3(c)'] },
  'quotation.check': { text: 'It says “no”.', start: 0, end: 2, cited: null },
  'omnibox.suggest': { text: 'fighters' },
  'omnibox.open': { text: '3(b)', disposition: 'currentTab' },
  'selection.find': { words: 'foreign fighters', tab: { id: 3, windowId: 1 } },
  'selection.check': { tab: { id: 3, windowId: undefined } },
  'tab.frames': { tabId: 3 },
  'tab.step': { tabId: 3, direction: 1 },
  'tab.guard': { tabId: 3 },
  'tab.read': { tabId: 3 },
};
const CALLS = Object.keys(GOOD) as Call[];

const FOR_PAGES: readonly Call[] = [
  'overlay.inject',
  'card.inject',
  'marks.style',
  'page.report',
  'page.left',
  'card.state',
  'card.dismiss',
  'dismissals.among',
  'dismissals.set',
  'marks.wanted',
  'clauses.cite',
  'reader.open',
  'signatories.inSentence',
  'signatories.open',
  'sentence.check',
  'mention.foreign',
  'quotation.check',
];

/** What no call takes. */
const MALFORMED: readonly unknown[] = [
  undefined,
  0,
  1e21,
  NaN,
  '',
  'x'.repeat(100_000),
  true,
  [],
  [null],
  {},
  { tabId: '3' },
  { constructor: 1 },
];

describe('who may ask', () => {
  it.each(CALLS)('%s: our own pages', (call) => {
    expect(refusal(call, GOOD[call], OWN, BASE)).toBeNull();
    // Firefox doesn't tell the origin.
    expect(refusal(call, GOOD[call], { url: OWN.url }, BASE)).toBeNull();
  });

  it.each(CALLS.flatMap((call) => PAGES.map(([who, asking]) => [call, who, asking] as const)))(
    '%s: %s',
    (call, _, asking) => {
      expect(refusal(call, GOOD[call], asking, BASE) === null).toBe(FOR_PAGES.includes(call));
    },
  );

  it.each(CALLS)('%s: no page that isn’t shown yet', (call) => {
    for (const asking of [OWN, ...PAGES.map(([, a]) => a)]) {
      expect(refusal(call, GOOD[call], { ...asking, documentLifecycle: 'prerender' }, BASE)).not.toBeNull();
      if (FOR_PAGES.includes(call))
        expect(refusal(call, GOOD[call], { ...asking, documentLifecycle: 'active' }, BASE)).toBeNull();
    }
  });
});

describe('what may be asked', () => {
  it.each(CALLS)('%s with parameters of another form', (call) => {
    const good = GOOD[call] as object | null;
    for (const params of good === null ? MALFORMED : [...MALFORMED, null]) {
      expect(refusal(call, params, OWN, BASE), typeof params).not.toBeNull();
    }
    if (good === null) return;
    // Each field in turn is missing, of another type, or one too many.
    for (const field of Object.keys(good)) {
      for (const value of [undefined, {}, [{}], -2, 0.5, 1e21, 'x'.repeat(100_000)]) {
        // Not every tab is known: an empty one is fine.
        if (field === 'tab' && JSON.stringify(value) === '{}') continue;
        expect(refusal(call, { ...good, [field]: value }, OWN, BASE), `${field}: ${typeof value}`).not.toBeNull();
      }
    }
    expect(refusal(call, { ...good, more: 1 }, OWN, BASE)).not.toBeNull();
  });

  it.each<readonly [string, Call, object]>([
    ['more mentions than a page can have', 'page.report', { ...report, mentions: 1e21 }],
    ['fewer than none', 'page.report', { ...report, mentions: -1 }],
    ['half a mention', 'page.report', { ...report, mentions: 1.5 }],
    ['an unknown state', 'page.report', { ...report, state: 'fine' }],
    ['a frame too deep', 'page.report', { ...report, place: Array.from({ length: 5000 }, () => 0) }],
    [
      'words in place of ids',
      'page.report',
      { ...report, comparison: { same: 1, differs: ['x'.repeat(50)], missing: [] } },
    ],
    ['an address as a clause', 'reader.open', { clause: '#search?q=words' }],
    ['a clause that there is not', 'reader.open', { clause: '11' }],
    ['a name of every object', 'reader.open', { clause: 'constructor' }],
    ['one bad clause of two', 'clauses.cite', { clauses: ['3(b)', '3(z)'] }],
    ['a thousand clauses', 'clauses.cite', { clauses: Array.from({ length: 1000 }, () => '9') }],
    ['a long sentence', 'signatories.inSentence', { text: 'x'.repeat(LONGEST_SENTENCE + 1), at: 0 }],
    ['a place beyond', 'sentence.check', { text: 'x', at: LONGEST_SENTENCE + 1, title: '' }],
    ['a long id', 'signatories.open', { id: 'x'.repeat(100) }],
    ['a clause that isn’t there', 'mention.foreign', { quote: 'x', near: 'x', targets: ['14'] }],
    ['a long block', 'quotation.check', { text: 'x'.repeat(LONGEST_TEXT + 1), start: 0, end: 1, cited: null }],
    ['another clause than there is', 'quotation.check', { text: '“x”', start: 0, end: 1, cited: '14' }],
    ['a long signature', 'dismissals.among', { signatures: ['x'.repeat(20_000)] }],
    ['a rule in place of a name', 'marks.style', { elements: ['p{color:red}q'], isLong: false }],
    ['a selector in place of a name', 'marks.style', { elements: ['input[value^=a]'], isLong: false }],
    [
      'more names than a page is asked for',
      'marks.style',
      { elements: Array.from({ length: 51 }, () => 'p'), isLong: true },
    ],
    ['an unknown place', 'omnibox.open', { text: '9', disposition: 'everywhere' }],
    ['a tab that there can’t be', 'tab.read', { tabId: LARGEST_ID + 1 }],
    ['a tab below none', 'selection.find', { words: 'x', tab: { id: -1 } }],
    ['no tab at all', 'selection.find', { words: 'x', tab: null }],
  ])('not %s', (_, call, params) => {
    expect(refusal(call, params, OWN, BASE)).toMatch(/^malformed/u);
  });

  it('takes a report of the page that is the Code', () => {
    const comparison = { same: 61, differs: ['3(b)'], missing: [] };
    expect(isPageReport({ ...report, state: 'is-the-code', comparison })).toBe(true);
  });
});

it('an answerer runs nothing that is refused, and says so', async () => {
  const run = vi.fn(() => null);
  const answer = answerer<{ go: { params: null; answer: null } }, string>({ go: run }, (call, _, sender) =>
    sender === 'page' ? `${call} is not for pages` : null,
  );
  expect(await answer({ call: 'go', params: null }, 'page')).toEqual({ ok: false, error: 'go is not for pages' });
  expect(run).not.toHaveBeenCalled();
  expect(await answer({ call: 'go', params: null }, 'own')).toEqual({ ok: true, answer: null });
});
