/** The development cases are all right, and those of our own nearly all: a change that costs some is seen at once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kind } from '../../../scripts/evaluate/signatory';
import { registerMistakes } from '../../support/built-in-register';

interface Case {
  readonly id: string;
  readonly query: string;
  readonly iso3: string | null;
  readonly status: string;
}

function missesOf(file: string): { readonly cases: number; readonly misses: readonly string[] } {
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  const misses = cases.filter((one) => {
    const { id, iso3, status } = one;
    return JSON.stringify(kind.predict(one)) !== JSON.stringify({ id, iso3, status });
  });
  // Of the right State, but the register says otherwise by now.
  const outdated = misses.filter((one) => (kind.predict(one) as Partial<Case>).iso3 === one.iso3);
  expect(
    outdated.map(({ id, query, status }) => `${id} “${query}”: ${status}`),
    `the register has changed: these lines of ${file} follow it, in a commit of their own`,
  ).toEqual([]);
  return { cases: cases.length, misses: misses.map((one) => one.query) };
}

// Where the file of records has a mistake built-in.test.ts says so, and says it alone.
describe.skipIf(registerMistakes().length > 0)('the register', () => {
  it('finds every case of the development set', () => {
    expect(missesOf('tests/evaluation/signatory.dev.jsonl')).toEqual({ cases: 30, misses: [] });
  });

  it('finds the cases of our own but for those known', () => {
    const { cases, misses } = missesOf('tests/evaluation/signatory.own.jsonl');
    expect(cases).toBeGreaterThan(400);
    expect(misses).toEqual(['S. Vincent and the Grenadines', 'Gulf state of Qatar']);
  });

  it('finds those in further styles but for an adjective that became a noun', () => {
    const { cases, misses } = missesOf('tests/evaluation/signatory.more.jsonl');
    expect(cases).toBeGreaterThan(100);
    expect(misses).toEqual(['the Arab Republic of Syria']);
  });
});
