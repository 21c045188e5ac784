/** Archives whose bytes depend on what is in them alone: sorted names, one date, no owner, one way of packing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The first day that the format knows. By the local clock, which is what is written. */
const DATE = new Date(1980, 0, 1);
/** Unix, a file that all may read. */
const SYSTEM = 3;
const MODE = 0o100644;

/**
 * @param from the folder that the paths are in
 * @param paths files, and folders with all that is in them
 * @throws {Error} where one of them isn't there
 */
export function archive(from: string, paths: readonly string[]): Uint8Array {
  const files = paths.flatMap((path) => filesIn(from, path)).sort((a, b) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    files.map((name) => [
      name,
      [readFileSync(join(from, name)), { level: 9, mtime: DATE, os: SYSTEM, attrs: MODE * 0x10000 }],
    ]),
  );
  return zipSync(entries);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** With `/` between their parts, as in an archive. */
function filesIn(from: string, path: string): string[] {
  if (!statSync(join(from, path)).isDirectory()) return [path];
  return readdirSync(join(from, path))
    .filter((name) => name !== '.DS_Store')
    .flatMap((name) => filesIn(from, path === '.' ? name : `${path}/${name}`));
}
