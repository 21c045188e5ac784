/** What holds of every text: no crash, spans that are what they say, no dependence on history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { isClauseId } from '../../../engine/clause';
import { createSpotter, type Block } from '../../../engine/spot';
import { allSpotCases } from './cases';

const PIECES = [
  'Code of Conduct Towards Achieving a World Free of Terrorism',
  'the Code',
  'The Code’s',
  'paragraph',
  'paras.',
  'sub-paragraph',
  '(a)',
  '(b',
  '3',
  '12',
  '3(b)',
  'III',
  'first',
  'last',
  'of',
  'to',
  'and',
  ',',
  '–',
  '-',
  '.',
  '"',
  '’',
  'ibid.',
  'supra note 1',
  'resolution 1373 (2001)',
  'the Charter',
  'Kazakhstan',
  'preamble',
  'sentence',
  'chapeau',
  '\u00ad',
  '\u200b',
  '\u00a0',
  'é',
  '¹²',
  '¶',
  '\n',
  '🕊️',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
  fc.constantFrom(...allSpotCases().map((c) => c.text)),
);
const page = fc.array(text, { maxLength: 5 }).map((texts): Block[] => texts.map((t) => ({ text: t })));

describe('on any page', () => {
  it('gives disjoint spans in order, whose slices are the quotes, and clauses that exist', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        let before = { block: -1, end: 0 };
        for (const mention of createSpotter(lexicons).spot(blocks)) {
          const { block, start, end, quote, targets, invalid } = mention;
          const own = blocks[block]?.text ?? '';
          expect(start).toBeGreaterThanOrEqual(block === before.block ? before.end : 0);
          expect(block).toBeGreaterThanOrEqual(before.block);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(own.length);
          expect(own.slice(start, end)).toBe(quote);
          expect(targets.every(isClauseId)).toBe(true);
          expect(invalid.some(isClauseId)).toBe(false);
          expect(targets.length + invalid.length).toBeGreaterThan(0);
          before = mention;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same again, fresh or remembered', () => {
    const used = createSpotter(lexicons);
    fc.assert(
      fc.property(page, (blocks) => {
        const fresh = createSpotter(lexicons).spot(blocks);
        expect(used.spot(blocks)).toEqual(fresh);
        expect(used.spot(blocks)).toEqual(fresh);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same where a second language finds the same', () => {
    const twice = createSpotter([...lexicons, ...lexicons]);
    fc.assert(
      fc.property(page, (blocks) => {
        expect(twice.spot(blocks)).toEqual(createSpotter(lexicons).spot(blocks));
      }),
      { numRuns: 150 },
    );
  });

  it('recognises a text once', () => {
    const { recognise } = createSpotter(lexicons);
    expect(recognise('the Code')).toBe(recognise('the Code'));
  });
});
