import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorRates } from '../../../data/error-rates';
import type { ErrorRates } from '../../../data/types';
import { measureAll, render } from '../../../scripts/generate-error-rates';

const measured = measureAll();

describe('the development sets', () => {
  const figure = (file: string, name: string): number => {
    const value = measured.sets.find((s) => s.file === file)?.figures[name];
    return value ?? Number.NaN;
  };

  it.each([
    ['check.dev.jsonl', 'verdict macro-F1', 0.8],
    ['check.dev.jsonl', 'clause shown', 0.97],
    ['check.dev.jsonl', 'unit top-1', 0.9],
    ['check.dev.jsonl', 'material findings', 0.6],
    ['quote.dev.jsonl', 'quotation status', 0.97],
    ['articles.dev.jsonl', 'verdict right', 0.75],
  ])('%s: %s at least %d', (file, name, least) => {
    expect(figure(file, name)).toBeGreaterThanOrEqual(least);
  });

  it('check.dev.jsonl: false alarms at most 3 in 100', () => {
    expect(figure('check.dev.jsonl', 'false alarms')).toBeLessThanOrEqual(0.03);
  });
});

describe('the figures that are shown', () => {
  it('are those that are measured', async () => {
    expect(
      changes(errorRates, measured),
      'figures changed. `npm run --silent explain:rule -- RULE` lists the cases in which your rule fires; once the change is meant, `npm run generate:error-rates` writes them to data/error-rates.ts',
    ).toEqual([]);
    expect(readFileSync('data/error-rates.ts', 'utf8')).toBe(await render(measured));
    expect(errorRates.sets.length).toBeGreaterThanOrEqual(3);
  });
});

/** A line for each figure that is no longer what it was. */
function changes(shown: ErrorRates, now: ErrorRates): string[] {
  const before = figuresOf(shown);
  const after = figuresOf(now);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => `${name}: ${before.get(name) ?? 'nothing'} → ${after.get(name) ?? 'nothing'}`);
}

function figuresOf({ sets, pairs }: ErrorRates): ReadonlyMap<string, string> {
  return new Map([
    ...sets.flatMap(({ file, figures }) =>
      Object.entries(figures).map(([name, value]) => [`${file}: ${name}`, String(value ?? Number.NaN)] as const),
    ),
    ...pairs.map(
      ({ kind, type, total, differs }) => [`pairs: ${kind} ${type}`, `${differs} of ${total} differ`] as const,
    ),
  ]);
}
