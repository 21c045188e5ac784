/** What holds of every text: no crash, spans that are what they say, no dependence on history, linear time. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { en } from '../../../data/lexicon/en';
import { isClauseId } from '../../../engine/clause';
import { createSpotter, type Block } from '../../../engine/spot';
import { allSpotCases } from './cases';

// Many runs of a property take long on a busy machine, and prove the same.
vi.setConfig({ testTimeout: 60_000 });

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

/** Measurements of one text at most. */
const ROUNDS = 12;

describe('time', () => {
  const HOSTILE = [
    'paragraph ',
    '1 ',
    '(a',
    '(a), ',
    'the Code ',
    'paragraph 3, ',
    'first, ',
    '3(b) ',
    '"',
    '-',
    'é',
    'Ibid. ',
    'first item of the ',
    'letter (b) of ',
  ];

  // Processor time of ten texts against one text ten times as long, so that both have as much to collect. What else the
  // machine does only adds to a measurement, so the best of several rounds decides; quadratic growth would give 100.
  it.each(HOSTILE.map((piece) => [piece]))(
    '10 × text takes at most 13 × time, in repetitions of %j',
    { timeout: 120_000 },
    (piece) => {
      const [small, large] = [blockOf(piece, 20_000), blockOf(piece, 200_000)];
      const smalls = Array.from({ length: 10 }, () => small);
      let best = Infinity;
      timeOf([large]);
      for (let round = 0; round < ROUNDS && best > 13; round += 1) {
        best = Math.min(best, (10 * timeOf([large])) / timeOf(smalls));
      }
      expect(best).toBeLessThanOrEqual(13);
    },
  );
});

function blockOf(piece: string, length: number): Block {
  return { text: piece.repeat(Math.ceil(length / piece.length)) };
}

/** Milliseconds of processor time for blocks, each as if it had never been seen. */
function timeOf(blocks: readonly Block[]): number {
  // One language: what is asked is growth, and each takes its own time.
  const spotters = blocks.map((block) => ({ block, spot: createSpotter([en]).spot }));
  const start = process.cpuUsage();
  for (const { block, spot } of spotters) spot([block]);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
