import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateNames } from '../../../data/states';
import { buildNames, suggestStates } from '../../../engine/signatories';

const names = buildNames(stateNames);

it.each<[string, string[]]>([
  // A code first, then names that begin so.
  ['ni', ['NIC', 'NER', 'NGA']],
  ['kaz', ['KAZ']],
  // A name that is spelt out comes before a longer one.
  ['niger', ['NER', 'NGA']],
  ['guinea', ['GIN', 'GNB']],
  ['dominica', ['DMA', 'DOM']],
  ['congo', ['COG', 'COD']],
  // Its own name is meant before a later word of another's abroad (Guayana Francesa); that word alone still finds the other.
  ['france', ['FRA']],
  ['francesa', ['FRA', 'GUF']],
  // An unclear name offers all it may mean.
  ['korea', ['KOR', 'PRK']],
  ['тур', ['TUR', 'TKM']],
  ['saint v', ['VCT']],
  // Later words of a name, former names, other languages.
  ['emirates', ['ARE']],
  ['swaz', ['SWZ']],
  ['allem', ['DEU']],
  ['哈萨', ['KAZ']],
  // Typing errors in a half-written name.
  ['kazahs', ['KAZ']],
  ['phillip', ['PHL']],
  ['turkic c', ['turkic-council']],
  ['kosov', ['XKX']],
])('%s → %j', (query, expected) => {
  const ids = suggestStates(query, names).map((match) => match.subject.id);
  expect(ids.slice(0, expected.length)).toEqual(expected);
});

it('an own name that is spelt out leaves no later word of a name abroad', () => {
  expect(suggestStates('France', names).map(({ subject }) => subject.id)).toEqual(['FRA']);
  expect(suggestStates('United States', names).map(({ subject }) => subject.id)).not.toContain('BRA');
});

it('never throws, never says one subject twice, never more than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (query, limit) => {
      const ids = suggestStates(query, names, limit).map(({ subject }) => subject.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 200 },
  );
});
