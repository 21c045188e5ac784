import { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { launchFirefox, type LaunchOptions } from './launch';
import { AXE } from './axe';
import { answersOf, forgetAll, lookIntoPage, type Ask, type Question } from './bridge';
import type { Driver, Tab } from './types';

export async function firefoxDriver(options: LaunchOptions): Promise<Driver> {
  const { browser, extension, close } = await launchFirefox(options);
  let bridge: Page | null = null;
  const look = async (question: Question): Promise<unknown> => {
    bridge ??= await extensionPage(browser, `${extension}/popup.html`);
    return bridge.evaluate(lookIntoPage, question);
  };
  // Opened before any other: a page behind it would have its timers held back.
  bridge = await extensionPage(browser, `${extension}/popup.html`);
  return {
    name: 'firefox',
    extension,
    open: async (url) => {
      const page = await browser.newPage();
      const tab = tabOf(page, look);
      await page.goto(url);
      await page.bringToFront();
      return tab;
    },
    openExtensionPage: async (path) => tabOf(await extensionPage(browser, `${extension}/${path}`), look),
    inBackground: null,
    forget: async () => {
      bridge ??= await extensionPage(browser, `${extension}/popup.html`);
      await bridge.evaluate(forgetAll);
    },
    reloadExtension: async () => {
      const old = bridge ?? (await extensionPage(browser, `${extension}/popup.html`));
      await old.evaluate(() => {
        (globalThis as unknown as ExtensionPage).browser.runtime.reload();
      });
      // The page goes with the extension that it belongs to, but its tab stays.
      await settled(async () => !(await old.evaluate(() => true).catch(() => false)));
      await old.close().catch(() => undefined);
      bridge = await extensionPage(browser, `${extension}/popup.html`);
    },
    closed: new Promise((resolve) => {
      browser.on('disconnected', () => {
        resolve();
      });
    }),
    close,
  };
}

/** Opens an extension page. A `goto` of one never settles, so its address is asked until it is there. */
async function extensionPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  // Without the part after “#”: a view may have rewritten it before it is asked for.
  const [address] = url.split('#');
  // A busy browser drops a navigation now and then: it is asked for again.
  for (let tries = 2; ; tries -= 1) {
    page.goto(url).catch(() => undefined);
    const isThere = settled(
      async () =>
        (await page.evaluate(() => `${location.href.split('#')[0] ?? ''} ${document.readyState}`)) ===
        `${address ?? ''} complete`,
    );
    if (tries === 0) await isThere;
    if (await isThere.then(() => true).catch(() => false)) return page;
  }
}

interface ExtensionPage {
  readonly browser: { readonly runtime: { reload(): void } };
}

/** Milliseconds for a page to open, and for an answer: of a page that goes away meanwhile there is none. */
const PATIENCE = 8000;
const ANSWER = 1000;

async function settled(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const late = new Promise<false>((resolve) => setTimeout(resolve, ANSWER, false));
    if (await Promise.race([holds().catch(() => false), late])) return;
  }
  throw new Error('the page did not open');
}

/** The words of the live regions of a page, laid out or not. Runs there. */
function liveWords(): string[] {
  return [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')]
    .filter((e) => e.checkVisibility())
    .map((e) => e.textContent.replace(/\s+/gu, ' ').trim());
}

/** Places at which a finger is noted on its way. */
const STEPS = 10;

function tabOf(page: Page, look: (question: Question) => Promise<unknown>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    // The browser's own wish for an icon, which a strict page refuses, is reported as an error of the page.
    if (!message.includes('favicon.ico')) errors.push(message);
  });
  const ask: Ask = async (what, value = '', frame = '') =>
    look({ url: await page.evaluate(() => location.href), what, value, frame });
  const answers = answersOf(ask);
  return {
    errors,
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    evaluateIn: async (part, run) => {
      const frame = page.frames().find((f) => f.url().includes(part));
      if (!frame) throw new Error(`no frame at ${part}`);
      return await frame.evaluate(run);
    },
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    ...answers,
    tree: () => Promise.resolve([]),
    announced: async () => [
      ...(await page.evaluate(liveWords)),
      // Into a page of ours no script can be put, and there is no card on it but that of the first page.
      ...((await page.evaluate(() => location.protocol)) === 'moz-extension:' ? [] : await answers.cardRegions()),
    ],
    point: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    wheel: (pixels) => page.mouse.wheel({ deltaY: pixels }),
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    swipe: async (from, to) => {
      const finger = await page.touchscreen.touchStart(from.x, from.y);
      for (let step = 1; step <= STEPS; step += 1) {
        await finger.move(from.x + ((to.x - from.x) * step) / STEPS, from.y + ((to.y - from.y) * step) / STEPS);
      }
      await finger.end();
    },
    axe: async () => (await page.evaluate(AXE)) as string[],
    press: async (chord) => {
      const keys = chord.split('+') as KeyInput[];
      const last = keys.pop();
      for (const key of keys) await page.keyboard.down(key);
      if (last) await page.keyboard.press(last);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path: path });
    },
    pixels: (box) => page.screenshot({ clip: box, encoding: 'base64' }),
    dark: async (on) => {
      await page.evaluate(() => undefined);
      if (on) throw new Error('Firefox gets its scheme at launch');
    },
    print: (on) => page.emulateMediaType(on ? 'print' : 'screen'),
    reload: async () => {
      await page.reload();
    },
    goto: async (url) => {
      await page.goto(url);
    },
    back: async () => {
      // A page that comes back from memory fires no load event.
      const from = page.url();
      await page.evaluate(() => {
        setTimeout(() => {
          history.back();
        });
      });
      await settled(async () => (await page.evaluate(() => location.href)) !== from);
    },
    noteTasks: null,
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
