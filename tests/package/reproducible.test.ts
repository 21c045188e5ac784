/** The packages: the same bytes each time, and from the sources that Mozilla gets. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { BUILD } from '../../scripts/browsers/launch';
import { archive, sha256 } from '../../scripts/package/archive';
import { SOURCES } from '../../scripts/package/sources';

const folder = mkdtempSync(join(tmpdir(), 'clause-lookup-package-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Milliseconds for two builds. */
const BUILDS = 240_000;

it('an archive depends on what is in it alone', () => {
  const inner = join(folder, 'inner');
  mkdirSync(join(inner, 'b'), { recursive: true });
  writeFileSync(join(inner, 'b/two.txt'), 'two');
  writeFileSync(join(inner, 'one.txt'), 'one');
  const before = archive(inner, ['.']);
  utimesSync(join(inner, 'one.txt'), 1e9, 1e9);
  expect(sha256(archive(inner, ['.']))).toBe(sha256(before));
  expect(sha256(archive(inner, ['one.txt', 'b']))).toBe(sha256(before));
  expect(Object.keys(unzipSync(before))).toEqual(['b/two.txt', 'one.txt']);
  writeFileSync(join(inner, 'one.txt'), 'One');
  expect(sha256(archive(inner, ['.']))).not.toBe(sha256(before));
});

it(
  'the sources give the packages that were built, byte for byte',
  () => {
    const sources = join(folder, 'sources');
    for (const [name, bytes] of Object.entries(unzipSync(archive('.', SOURCES)))) {
      mkdirSync(dirname(join(sources, name)), { recursive: true });
      writeFileSync(join(sources, name), bytes);
    }
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'), 'dir');
    const { status, stderr, stdout } = spawnSync('npx', ['--no', '--', 'tsx', 'scripts/zip.ts'], {
      cwd: sources,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    for (const built of Object.values(BUILD)) expect(stdout).toContain(sha256(archive(built, ['.'])));
  },
  BUILDS,
);

it('the sources have the recipe, and nothing that is for tests alone', () => {
  const names = Object.keys(unzipSync(archive('.', SOURCES)));
  expect(names).toEqual(expect.arrayContaining(['README.md', 'package-lock.json', 'wxt.config.ts', '.npmrc']));
  expect(names.filter((name) => /^(?:tests|node_modules|\.output)\//u.test(name))).toEqual([]);
  expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm run zip');
});
