/** Builds the extension for one browser, quietly where all goes well. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserKind } from './browsers/find';
import { BUILD } from './browsers/launch';

/** @throws {Error} with the builder's words where the build fails. */
export function build(kind: BrowserKind): void {
  const args = ['--no', '--', 'wxt', 'build', ...(kind === 'firefox' ? ['-b', 'firefox'] : [])];
  const { status, stdout, stderr } = spawnSync('npx', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // Whatever it is set to here: the same sources give the same bytes.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the build for ${kind} failed:\n${firstError(stderr || stdout)}`);
}

/** The builder gives each error several times, with its own calls below it: what the author needs is before the first of these. */
function firstError(output: string): string {
  const lines = stripVTControlCharacters(output).trim().split('\n');
  const end = lines.findIndex((line) => line.trimStart().startsWith('at '));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .join('\n')
    .trimEnd();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of ['chromium', 'firefox'] as const) {
    build(kind);
    console.log(BUILD[kind]);
  }
}
