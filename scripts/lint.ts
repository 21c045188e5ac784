/** npm run lint: the sources by ESLint, the built Firefox package by Mozilla's own linter. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { BUILD } from './browsers/launch';

/**
 * Whether Mozilla's linter finds no error in the package that was built. It warns of `innerHTML`, which Preact writes where a component
 * asks for it, and none of ours does.
 */
export function lintPackage(): boolean {
  return run('web-ext', ['lint', '--no-config-discovery', '--source-dir', BUILD.firefox]);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync('npx', ['--no', '--', command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // Else it asks the registry for a newer version of itself.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isClean = run('eslint', ['.']);
  build('firefox');
  process.exitCode = lintPackage() && isClean ? 0 : 1;
}
