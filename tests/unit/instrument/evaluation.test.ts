/** The development cases hold, and those of our own: a change that costs some is seen at once. */
import { expect, it } from 'vitest';
import { kind } from '../../../scripts/evaluate/facts';
import { measure } from '../../../scripts/evaluate/measure';

it.each([
  ['facts.dev.jsonl', 1, 0.98],
  ['facts.own.jsonl', 0.98, 0.98],
])('%s: right and precise', (file, right, precision) => {
  const figures = measure(kind, `tests/evaluation/${file}`);
  expect(figures.get('right')).toBeGreaterThanOrEqual(right);
  expect(figures.get('precision')).toBeGreaterThanOrEqual(precision);
});
