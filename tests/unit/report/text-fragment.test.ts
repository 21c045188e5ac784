import fc from 'fast-check';
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';
import { describe, expect, it } from 'vitest';
import { PageWords, type PlaceOnPage } from '../../../engine/report/page-words';
import { addressOf, directiveFor, placesOf, type TextDirective } from '../../../engine/report/text-fragment';

function at(blocks: readonly string[], words: string, nth = 1): [PageWords, PlaceOnPage] {
  let left = nth;
  for (const [block, text] of blocks.entries()) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      left -= 1;
      if (left === 0) return [new PageWords(blocks), { block, start, end: start + words.length }];
    }
  }
  throw new Error(`not there: ${words}`);
}

const LONG = Array.from({ length: 80 }, (_, n) => `word${n}`).join(' ');

describe('what a link looks for', () => {
  it.each<[string, string[], string, number, TextDirective]>([
    ['words that are there once', ['States act. Others wait.'], 'States act.', 1, { start: 'States act.' }],
    [
      'the second of two, by what is before',
      ['First States act.', 'Then States act.'],
      'States act.',
      2,
      { prefix: 'Then', start: 'States act.' },
    ],
    [
      'the first of two, by what comes after',
      ['So States act. Now.', 'So States act. Then.'],
      'States act.',
      1,
      { start: 'States act.', suffix: 'Now.' },
    ],
    [
      'a block of its own, by the blocks around it',
      ['Monday', 'States act.', 'Tuesday', 'States act.'],
      'States act.',
      2,
      { prefix: 'Tuesday', start: 'States act.' },
    ],
    [
      'the same in capitals is the same to a browser',
      ['STATES ACT. Loud.', 'States act. Soft.'],
      'States act.',
      1,
      { start: 'States act.', suffix: 'Soft.' },
    ],
    [
      'a part of a longer word is not the word',
      ['Subact of States.', 'The act of States.'],
      'act of States.',
      1 + 1,
      { start: 'act of States.' },
    ],
    ['white space is one space', ['All\u00A0States \n  act.'], 'States \n  act.', 1, { start: 'States act.' }],
    [
      'a long stretch, by its ends',
      [LONG],
      LONG,
      1,
      { start: 'word0 word1 word2 word3 word4', end: 'word75 word76 word77 word78 word79' },
    ],
  ])('%s', (_, blocks, words, nth, wanted) => {
    expect(directiveFor(...at(blocks, words, nth))).toEqual(wanted);
  });

  it('is nothing where nothing is', () => {
    expect(directiveFor(new PageWords(['  ']), { block: 0, start: 0, end: 2 })).toBeNull();
    expect(directiveFor(new PageWords([]), { block: 3, start: 0, end: 2 })).toBeNull();
  });

  it('does what it can where the same words are all around', () => {
    const blocks = Array.from({ length: 40 }, () => 'States act.');
    expect(directiveFor(...at(blocks, 'States act.', 20))).toEqual({
      prefix: 'States act.',
      start: 'States act.',
      suffix: 'States act.',
    });
  });

  it('of thousands alike none is looked for at the places of all others', () => {
    const blocks = Array.from({ length: 4000 }, (_, i) => `${i}. The States share what they know.`);
    const page = new PageWords(blocks);
    const started = performance.now();
    const links = blocks.map((text, block) =>
      directiveFor(page, { block, start: text.indexOf('The'), end: text.length }),
    );
    // Half a second on a quiet machine; half a minute where each was.
    expect(performance.now() - started).toBeLessThan(8000);
    expect(links[17]).toMatchObject({ prefix: '17.' });
  });

  it('for words that are there twice, with the same around them, the page isn’t gone through for each link that is tried', () => {
    const filler = 'some other words '.repeat(20).trim();
    const once = Array.from({ length: 400 }, (_, i) => [`${filler}.`, `Under it State ${i} must act.`, filler]).flat();
    const blocks = [...once, ...once];
    const page = new PageWords(blocks);
    const started = performance.now();
    for (const [block, text] of blocks.entries()) {
      if (text !== filler && text !== `${filler}.`) directiveFor(page, { block, start: 0, end: text.length });
    }
    // Well below a second on a quiet machine; ten times that and more where it was.
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

function named(parts: Readonly<Record<string, string | undefined>>): object {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

describe('addresses', () => {
  it.each<[string, string, string | null]>([
    ['a page', 'https://a.example/b?c=1', 'https://a.example/b?c=1#:~:text=act%2C%20now%20%26%20co%2Doperate'],
    ['a page with a place', 'https://a.example/#b', 'https://a.example/#b:~:text=act%2C%20now%20%26%20co%2Doperate'],
    [
      'a link of this kind',
      'https://a.example/#:~:text=x',
      'https://a.example/#:~:text=act%2C%20now%20%26%20co%2Doperate',
    ],
    ['a file', 'file:///tmp/a.html', null],
    ['a script', 'javascript:alert(1)', null],
  ])('%s', (_, url, wanted) => {
    expect(addressOf(url, { start: 'act, now & co-operate' })).toBe(wanted);
  });

  it('are read back by another implementation, whatever the words are', () => {
    const term = fc.string({ minLength: 1, unit: 'binary' }).filter((t) => t.trim() !== '');
    const directive = fc.record({ prefix: term, start: term, end: term, suffix: term }, { requiredKeys: ['start'] });
    fc.assert(
      fc.property(directive, ({ prefix, start, end, suffix }) => {
        const given: TextDirective = {
          start,
          ...(prefix !== undefined && { prefix }),
          ...(end !== undefined && { end }),
          ...(suffix !== undefined && { suffix }),
        };
        const { hash } = new URL(addressOf('https://a.example/', given) ?? '');
        const { text } = parseFragmentDirectives(getFragmentDirectives(hash));
        expect(text).toHaveLength(1);
        // It reads nothing where there is nothing.
        expect(text[0]).toEqual({
          prefix: '',
          textEnd: '',
          suffix: '',
          ...named({ prefix, textEnd: end, suffix }),
          textStart: start,
        });
      }),
    );
  });
});

describe('any stretch of whole words on any page', () => {
  const word = fc.constantFrom('States', 'states', 'act', 'of', 'the', 'terror', '2045,', 'co-operate', '“all”', 'é');
  const block = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const page = fc.array(block, { minLength: 1, maxLength: 6 });

  it('is where the link fits first, or the words can’t be distinguished from others like them', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), fc.nat(), (blocks, b, from, length) => {
        const index = b % blocks.length;
        const words = (blocks[index] ?? '').split(' ');
        const first = from % words.length;
        const chosen = words.slice(first, first + 1 + (length % words.length));
        const start = words.slice(0, first).reduce((sum, w) => sum + w.length + 1, 0);
        const place = { block: index, start, end: start + chosen.join(' ').length };
        const text = new PageWords(blocks);
        const directive = directiveFor(text, place) ?? expect.fail('no directive');
        const found = placesOf(directive, text);
        expect(found.length).toBeGreaterThan(0);
        if (found.length === 1) expect(found[0]).toEqual(text.spanOf(place));
      }),
      { numRuns: 500 },
    );
  });
});
