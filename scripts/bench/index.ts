/**
 * npm run bench [-- --json]: what the product costs, beside named peers and what is physically there, all in one run.
 * docs/benchmark.md tells how each figure is measured.
 */
import { build } from '../build';
import { engineRows } from './engine';
import { firefoxRows } from './firefox';
import { pageRows } from './pages';
import { table, type Row } from './row';
import { sizeRows } from './sizes';

const GROUPS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  sizes: sizeRows,
  engine: engineRows,
  pages: pageRows,
  firefox: firefoxRows,
};

const wanted = process.argv.slice(2).filter((argument) => argument in GROUPS);
build('chromium');
build('firefox');
const rows: Row[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure()));
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ rows }));
else {
  console.log(table(rows));
  console.log(`${rows.filter((row) => row.holds).length} of ${rows.length} hold`);
}
