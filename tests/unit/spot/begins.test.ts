/**
 * What may begin at a token is known by its word alone, so that most tokens are passed over. Nothing may be lost by that: it is
 * compared with asking everything everywhere.
 */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { MAX_DIGITS } from '../../../engine/citation/numbers';
import { recogniseIn } from '../../../engine/spot/recognise';
import { MAY_CITE, MAY_CUE, MAY_NAME, vocabularyOf, type Vocabulary } from '../../../engine/spot/vocabulary';
import { PhraseTable } from '../../../engine/text/phrase-table';
import type { Token } from '../../../engine/text/tokens';

/** Finds a phrase at every token. */
class Anywhere extends PhraseTable<true> {
  override at(_: readonly Token[], index: number): { value: true; end: number } {
    return { value: true, end: index + 1 };
  }
}

/** The vocabulary of a language by which everything is asked at every token where a citation may be. */
function careful(words: Vocabulary): Vocabulary {
  const { begins } = words.rules;
  const anyMark = MAY_NAME | MAY_CITE | MAY_CUE;
  return {
    ...words,
    openers: new Anywhere([]),
    rules: {
      ...words.rules,
      shapes: new Map(),
      begins: (shape) => (shape.kind === 'word' ? begins(shape) | MAY_NAME | MAY_CUE : anyMark),
    },
  };
}

const CASES = readdirSync('tests/evaluation')
  .filter((name) => name.startsWith('spot.'))
  .flatMap((name) => readFileSync(`tests/evaluation/${name}`, 'utf8').trim().split('\n'))
  .map((line) => (JSON.parse(line) as { text: string }).text);

describe.each(lexicons.map((lexicon) => [lexicon.lang, vocabularyOf(lexicon)] as const))('%s', (_, words) => {
  it('loses no candidate in the texts of the evaluation', () => {
    const other = careful(words);
    for (const text of CASES) expect(recogniseIn(text, words)).toEqual(recogniseIn(text, other));
  });

  it('loses none in its words in any order', () => {
    const other = careful(words);
    const openings = [...words.openings, ...words.openers.openings(), ...words.names.openings()];
    const pieces = [
      ...openings.map((word) => word.replace('*', 'ss')),
      '3',
      '12',
      '2018',
      '(b)',
      '(',
      '"',
      ',',
      '.',
      'b',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (some) => {
        const text = some.join(' ');
        expect(recogniseIn(text, words)).toEqual(recogniseIn(text, other));
      }),
    );
  });

  it('passes over no number that a part may have', () => {
    expect(
      words.rules.begins({ ...SHAPE, text: '1'.repeat(MAX_DIGITS), raw: '1'.repeat(MAX_DIGITS) }) & MAY_CITE,
    ).not.toBe(0);
  });
});

const SHAPE = { kind: 'number', key: '11*', capitalised: false, bare: undefined, bareKey: '', prefix: '' } as const;
