/**
 * npm run --silent eval -- KIND FILE [--out PREDICTIONS]
 *
 * Runs a kind of prediction over a file of cases (JSON Lines), prints the scores as a table and, with --out, writes one
 * prediction a line. A prediction reads the text of a case alone, never its gold fields, its note or its language.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Kind, Score } from './kind';

const KINDS: Readonly<Record<string, () => Promise<{ kind: Kind }>>> = {
  signatory: () => import('./signatory'),
  spot: () => import('./spot'),
  search: () => import('./search'),
  check: () => import('./check'),
  quote: () => import('./quote'),
  articles: () => import('./articles'),
  facts: () => import('./facts'),
};

const [name = '', file, flag, out] = process.argv.slice(2);
const load = KINDS[name];
if (!load || !file || (flag !== undefined && (flag !== '--out' || !out))) {
  console.error(`usage: npm run --silent eval -- ${Object.keys(KINDS).join('|')} FILE [--out PREDICTIONS]`);
  process.exit(2);
}

const { kind } = await load();
const cases = readCases(file);
const predictions = cases.map((one) => kind.predict(one));
if (out) writeFileSync(out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
printTable(kind.score(cases, predictions));

function readCases(path: string): { id: string }[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as { id: string }];
    } catch (error) {
      console.error(`${path}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      process.exit(2);
    }
  });
}

function printTable(scores: readonly Score[]): void {
  const width = Math.max(...scores.map((s) => s.name.length));
  for (const { name: label, value, detail } of scores) {
    console.log(`${label.padEnd(width)}  ${value.padStart(7)}${detail ? `  ${detail}` : ''}`);
  }
}
