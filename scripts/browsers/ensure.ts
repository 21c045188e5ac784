/** Finds a browser or installs one where that may be done; says clearly what to do where it may not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, OWN_FOLDER, PATH_VARIABLE, type BrowserKind } from './find';

interface Way {
  readonly name: string;
  readonly possible: () => boolean;
  readonly commands: readonly (readonly string[])[];
}

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function ways(kind: BrowserKind): Way[] {
  return [
    {
      name: `Debian's package ${DEBIAN_PACKAGE[kind]}`,
      possible: () => existsSync('/usr/bin/apt-get') && process.getuid?.() === 0,
      commands: [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGE[kind], 'fonts-dejavu-core'],
      ],
    },
    {
      name: kind === 'chromium' ? "Playwright's Chromium" : 'Firefox by @puppeteer/browsers',
      possible: () => true,
      commands: [
        kind === 'chromium'
          ? ['npx', '--no', '--', 'playwright', 'install', 'chromium']
          : ['npx', '--no', '--', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', OWN_FOLDER],
      ],
    },
  ];
}

/**
 * The path of a browser of this kind; installs one where none is found.
 * @throws {Error} saying what to do, where none can be had.
 */
export function ensureBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found) return found;
  for (const way of ways(kind)) {
    if (!way.possible()) continue;
    console.log(`No ${kind} found: installing ${way.name} …`);
    const installed = way.commands.every(([command = '', ...args]) => {
      const shell = process.platform === 'win32';
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], shell, env }).status === 0;
    });
    const path = installed ? findBrowser(kind) : null;
    if (path) return path;
    console.log(`${way.name} could not be installed.`);
  }
  throw new Error(
    [
      `No ${kind} was found and none could be installed.`,
      `Install ${kind === 'chromium' ? 'Chromium' : 'Firefox'} (on Debian as root: apt-get install -y ${DEBIAN_PACKAGE[kind]}),`,
      `or set ${PATH_VARIABLE[kind]} to the path of its executable.`,
    ].join('\n'),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of ['chromium', 'firefox'] as const) console.log(`${kind}: ${ensureBrowser(kind)}`);
}
