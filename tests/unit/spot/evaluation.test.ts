/** The spotter's figures on the English cases in the repository: none may fall by more than a point. */
import { describe, expect, it } from 'vitest';
import { predict, score } from '../../../scripts/evaluate/spot';
import { readSpotCases, SPOT_FILES, type SpotFile } from './cases';

/** The figures last reached, less a point; of the texts without a mention none may have one. */
const LEAST: Readonly<Record<SpotFile, Readonly<Record<'F1' | 'exact-span F1' | 'precision' | 'recall', number>>>> = {
  dev: { F1: 0.99, 'exact-span F1': 0.99, precision: 0.99, recall: 0.99 },
  own: { F1: 0.99, 'exact-span F1': 0.99, precision: 0.99, recall: 0.99 },
  more: { F1: 0.983, 'exact-span F1': 0.983, precision: 0.985, recall: 0.981 },
  forms: { F1: 0.987, 'exact-span F1': 0.974, precision: 0.99, recall: 0.983 },
  drafters: { F1: 0.987, 'exact-span F1': 0.987, precision: 0.99, recall: 0.985 },
  newsrooms: { F1: 0.988, 'exact-span F1': 0.967, precision: 0.99, recall: 0.986 },
};

describe.each(SPOT_FILES)('English cases of spot.%s.jsonl', (file) => {
  const cases = readSpotCases(file).filter((c) => (c.lang ?? 'en') === 'en');
  const figures = new Map(score(cases, cases.map(predict)).map((s) => [s.name, s.value]));

  it.each(Object.entries(LEAST[file]))('%s is at least %d', (name, least) => {
    expect(Number(figures.get(`all ${name}`))).toBeGreaterThanOrEqual(least);
  });

  it('have no hit where there is no mention', () => {
    expect(figures.get('all negatives with a hit')).toMatch(/^0\/[1-9]/u);
  });
});
