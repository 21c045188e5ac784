/** Starts a browser with the built extension in it, the way the demo and the end-to-end tests need it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext } from '@playwright/test';
import { unzipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { archive } from '../package/archive';
import { ensureBrowser } from './ensure';

export const BUILD = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The page that the extension opens when it is installed. */
const WELCOME = '/welcome.html';

/** The host part of the extension's addresses in Firefox, fixed so that its pages can be opened. */
const FIREFOX_UUID = '0f1e2d3c-4b5a-4968-8776-655443322110';

/** Whether a window can be shown here: else browsers work headless, as they do under CI. */
export function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return CI === undefined && (process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY));
}

export interface LaunchOptions {
  readonly headless: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Send every host name to this machine: test pages live under names of their own. */
  readonly loopback?: boolean;
  readonly dark?: boolean;
  readonly touch?: boolean;
  /** Keep pages in memory for going back, which Playwright switches off in Chromium. */
  readonly backForwardCache?: boolean;
  /** Give what the extension asks the reader for without a question, which only Firefox can be set to do. */
  readonly grants?: boolean;
  /** Leave the page open that the extension shows at its installation. */
  readonly welcome?: boolean;
  /** A folder that Chromium keeps its profile in, for another launch; a new one that goes with the browser where there is none. */
  readonly profile?: string;
  /** Install it from the archive that a reader gets, and not from the folder that was built. */
  readonly fromPackage?: boolean;
}

export interface LaunchedChromium {
  readonly context: BrowserContext;
  /** Base address of the extension's pages. */
  readonly extension: string;
  readonly close: () => Promise<void>;
}

export interface LaunchedFirefox {
  readonly browser: Browser;
  readonly extension: string;
  readonly close: () => Promise<void>;
}

/** @throws {Error} where there is no browser, no build, or the browser refuses the extension. */
export async function launchChromium(options: LaunchOptions): Promise<LaunchedChromium> {
  const executablePath = ensureBrowser('chromium');
  const unpacked = options.fromPackage ? unpackedPackage() : null;
  const folder = unpacked ?? built('chromium');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'clause-lookup-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    viewport: options.viewport ?? (options.headless ? { width: 1280, height: 900 } : null),
    colorScheme: options.dark ? 'dark' : 'light',
    ...(options.touch && { hasTouch: true, isMobile: false }),
    ...(options.backForwardCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      // Branded Chrome 137 to 141 load an unpacked extension only with this switch, later ones not at all.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.loopback ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
    ],
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    if (unpacked !== null) rmSync(unpacked, { recursive: true, force: true });
  };
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }).catch(() => null));
  if (!worker) {
    await close();
    throw new Error(
      `${executablePath} did not load the extension. Chrome no longer does; install Chromium or set CHROMIUM_PATH.`,
    );
  }
  const extension = `chrome-extension://${new URL(worker.url()).host}`;
  // It comes to the front when it comes, whatever is being done then.
  const welcome =
    context.pages().find((page) => page.url() === extension + WELCOME) ??
    (await context.waitForEvent('page', { predicate: (page) => page.url() === extension + WELCOME, timeout: 15_000 }));
  if (options.welcome !== true) await welcome.close();
  return { context, extension, close };
}

/** @throws {Error} where there is no browser, no build, or the browser refuses the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<LaunchedFirefox> {
  const folder = built('firefox');
  const { browser_specific_settings } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: options.headless,
    defaultViewport: options.viewport ?? { width: 1280, height: 900 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [browser_specific_settings.gecko.id]: FIREFOX_UUID }),
      'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...(options.grants && { 'extensions.webextOptionalPermissionPrompts': false }),
      ...(options.loopback && { 'network.dns.forceResolve': '127.0.0.1' }),
    },
  });
  const file = options.fromPackage ? packageFile(folder) : null;
  await browser.installExtension(file ?? folder);
  const extension = `moz-extension://${FIREFOX_UUID}`;
  const welcome = await pageAt(browser, extension + WELCOME);
  if (options.welcome !== true) await welcome.close();
  const close = async (): Promise<void> => {
    await browser.close();
    if (file !== null) rmSync(dirname(file), { recursive: true, force: true });
  };
  return { browser, extension, close };
}

/** The package for Chromium, unpacked as a reader unpacks it. */
function unpackedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'clause-lookup-unpacked-'));
  for (const [name, bytes] of Object.entries(unzipSync(archive(built('chromium'), ['.'])))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** The package for Firefox, as a reader gets it: a file in a folder of its own. */
function packageFile(folder: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'clause-lookup-package-')), 'package.zip');
  writeFileSync(file, archive(folder, ['.']));
  return file;
}

/** An open page of an extension in Firefox: its driver doesn't see such addresses, so that the pages are asked. */
async function pageAt(browser: Browser, url: string): Promise<Page> {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    for (const page of await browser.pages()) {
      // One that is just being opened may never answer.
      const address = page.evaluate(() => location.href).catch(() => '');
      if ((await Promise.race([address, pause(1000, '')])) === url) return page;
    }
    await pause(50);
  }
  throw new Error(`Firefox opened no page at ${url}`);
}

function built(kind: keyof typeof BUILD): string {
  const folder = resolve(BUILD[kind]);
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${BUILD[kind]} is not built: run npm run build`);
  return folder;
}
