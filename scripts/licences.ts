/** The licences of what the packages contain: our own, the libraries’ and those of the data. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The dependencies of dependencies that are bundled too. */
const INDIRECT = ['@floating-ui/utils'];

/** The text of the file `licences.txt` in each package. Paths are from the project's root, where the build runs. */
export function licences(): string {
  const { dependencies } = readJson('package.json') as { dependencies: Readonly<Record<string, string>> };
  const libraries = [...Object.keys(dependencies), ...INDIRECT].sort().map((name) => {
    const folder = join('node_modules', name);
    const { version, license } = readJson(join(folder, 'package.json')) as Record<string, string>;
    return `${name} ${version} (${license}), https://www.npmjs.com/package/${name}\n\n${licenceIn(folder)}`;
  });
  return [readFileSync('LICENSE', 'utf8'), ...libraries, readFileSync('NOTICE.md', 'utf8')].join(
    `\n${'-'.repeat(80)}\n\n`,
  );
}

/** @throws {Error} where a library has no licence file. */
function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  return readFileSync(join(folder, file), 'utf8');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
