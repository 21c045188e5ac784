/** Runs a kind over a file of cases and gives its figures by name. */
import { readFileSync } from 'node:fs';
import type { Kind } from './kind';

export function measure(kind: Kind, file: string): ReadonlyMap<string, number> {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { id: string }); // the case files of the repository
  const scores = kind.score(
    cases,
    cases.map((one) => kind.predict(one)),
  );
  return new Map(scores.map((s) => [s.name, Number(s.value)]));
}
