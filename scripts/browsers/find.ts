/** Finds installed browsers: a named one, the usual places, then those that Playwright and Puppeteer keep. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserKind = 'chromium' | 'firefox';

/** Where this project keeps a browser that it had to download. */
export const OWN_FOLDER = '.browsers';

/** Set to the path of an executable, these come before every other place; set to 'none' they hide what is installed. */
export const PATH_VARIABLE: Readonly<Record<BrowserKind, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

const LINUX_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/opt/google/chrome',
  '/opt/microsoft/msedge',
  '/opt/firefox',
];
const WINDOWS_FOLDERS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const MAC_FOLDERS = ['/Applications', join(homedir(), 'Applications')];

/** Names by preference. Chromium first: branded Chrome no longer loads an unpacked extension from its command line. */
const PLACES: Readonly<Record<BrowserKind, Readonly<Record<'linux' | 'win32' | 'darwin', readonly string[]>>>> = {
  chromium: {
    linux: [
      'chromium',
      'chromium-browser',
      'microsoft-edge',
      'msedge',
      'google-chrome',
      'google-chrome-stable',
      'chrome',
    ],
    win32: [
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
    ],
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    win32: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
    darwin: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
};

/** The path of an installed browser, or null. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = process.env[PATH_VARIABLE[kind]];
  if (named === 'none') return null;
  if (named) return existsSync(named) ? named : null;
  return [...usualPlaces(kind), ...downloaded(kind)].find((path) => existsSync(path)) ?? null;
}

function usualPlaces(kind: BrowserKind): string[] {
  const platform = process.platform === 'win32' || process.platform === 'darwin' ? process.platform : 'linux';
  const folders = { linux: LINUX_FOLDERS, win32: WINDOWS_FOLDERS, darwin: MAC_FOLDERS }[platform];
  // By name first, so that Chromium in a late folder still comes before Chrome in an early one.
  return PLACES[kind][platform].flatMap((name) => folders.flatMap((folder) => (folder ? [join(folder, name)] : [])));
}

function downloaded(kind: BrowserKind): string[] {
  if (kind === 'chromium') return [chromium.executablePath()];
  const root = join(OWN_FOLDER, 'firefox');
  if (!existsSync(root)) return [];
  return readdirSync(root).flatMap((version) => [
    join(root, version, 'firefox', 'firefox'),
    join(root, version, 'core', 'firefox.exe'),
    join(root, version, 'Firefox.app', 'Contents', 'MacOS', 'firefox'),
  ]);
}
