/**
 * npm run zip: the packages for the stores, and the sources for Mozilla's reviewers, into .output/. Prints the SHA-256 of each: the same
 * sources give the same bytes, on any machine.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './browsers/launch';
import { build } from './build';
import { archive, sha256 } from './package/archive';
import { SOURCES } from './package/sources';

const OUTPUT = '.output';
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<'name' | 'version', string>;

build('chromium');
build('firefox');
const chromium = archive(BUILD.chromium, ['.']);
write('chrome', chromium);
// Edge takes what Chrome takes.
write('edge', chromium);
write('firefox', archive(BUILD.firefox, ['.']));
write('sources', archive('.', SOURCES));

function write(kind: string, bytes: Uint8Array): void {
  const path = join(OUTPUT, `${name}-${version}-${kind}.zip`);
  writeFileSync(path, bytes);
  console.log(`${sha256(bytes)}  ${path}  ${Math.ceil(bytes.length / 1024).toLocaleString('en')} kB`);
}
