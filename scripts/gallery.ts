/**
 * npm run gallery: every view of the built extension and every component in its states, in light, dark, right to left, at 320 pixels and
 * in forced colours, as pictures on one page: test-results/gallery/index.html. `npm run gallery -- components` leaves the views out,
 * `npm run gallery -- views` the components. Nothing of it is in a package.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from './browsers/launch';
import { startSite, type Site } from './browsers/site';
import { build } from './build';

const FOLDER = 'test-results/gallery';

interface Light {
  readonly name: string;
  readonly width: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly rightToLeft?: boolean;
}

const LIGHTS: readonly Light[] = [
  { name: 'light', width: 440 },
  { name: 'dark', width: 440, dark: true },
  { name: 'wide', width: 1000 },
  { name: 'right to left', width: 440, rightToLeft: true },
  { name: '320 pixels', width: 320 },
  { name: 'forced colours', width: 440, forced: true },
];

/** Our pages by their address; `PAGE` stands for the number of a tab, on the test page that is named. */
const VIEWS: readonly (readonly [name: string, path: string, page?: string])[] = [
  ['popup, mentions', 'popup.html?tab=PAGE', 'article.html'],
  ['popup, nothing', 'popup.html?tab=PAGE', 'no-mention.html'],
  ['popup, the Code itself', 'popup.html?tab=PAGE', 'the-code.html'],
  ['popup, an altered Code', 'popup.html?tab=PAGE', 'the-code-altered.html'],
  ['popup, a page that can’t be read', 'popup.html'],
  ['popup, a State', 'popup.html#signatories/TKM'],
  ['reader', 'sidepanel.html#reader'],
  ['reader, a clause', 'sidepanel.html#3(b)'],
  ['reader, no such part', 'sidepanel.html#14'],
  ['search', 'sidepanel.html#search'],
  ['search, results', 'sidepanel.html#search?q=human rights'],
  ['search, none', 'sidepanel.html#search?q=bitcoin pandemic'],
  ['signatories', 'sidepanel.html#signatories'],
  ['a State that signed', 'sidepanel.html#signatories/KAZ'],
  ['a State reported', 'sidepanel.html#signatories/TKM'],
  ['a State, indirect', 'sidepanel.html#signatories/AZE'],
  ['a State, near-miss', 'sidepanel.html#signatories/SAU'],
  ['a State, no record', 'sidepanel.html#signatories/FRA'],
  ['outside the register', 'sidepanel.html#signatories/Kosovo'],
  ['an unclear name', 'sidepanel.html#signatories/Korea'],
  ['own register', 'sidepanel.html#register'],
  ['check', 'sidepanel.html?tab=0#check'],
  ['check, a page', 'sidepanel.html?tab=PAGE#check/page', 'reading-room.html'],
  ['check, how it decides', 'sidepanel.html#check/how'],
  ['options', 'options.html'],
  ['welcome', 'welcome.html'],
];

/** Words of the page of states to point at. */
const CARDS = [
  'Achieving a World',
  'paragraphs 3(b)',
  'first sentence',
  'paragraph 4(k)',
  'Paragraph 8',
  'paragraph 14',
];

const asked = process.argv.slice(2);

build('chromium');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const site = await startSite();
const { context, extension, close } = await launchChromium({ headless: true, loopback: true });
await context.addInitScript('globalThis.__name = (value) => value');
const shown: { readonly view: string; readonly light: string; readonly file: string }[] = [];
try {
  if (!asked.includes('views')) await components();
  if (!asked.includes('components')) await views();
  writeFileSync(join(FOLDER, 'index.html'), sheet());
  console.log(`${shown.length} pictures: ${join(FOLDER, 'index.html')}`);
} finally {
  await close();
  await site.close();
}

/** Each state of tests/fixtures/apps/components. */
async function components(): Promise<void> {
  const page = await context.newPage();
  await page.goto(site.page('components.html', '127.0.0.1'));
  const names = await page.waitForFunction(() => (window as unknown as { states?: readonly string[] }).states);
  const { length } = (await names.jsonValue()) ?? [];
  for (let index = 0; index < length; index += 1) {
    await page.evaluate((n) => {
      location.hash = `#${n}`;
    }, index);
    await page.waitForTimeout(50);
    await inEveryLight(page, await page.title(), true);
  }
  await page.close();
}

async function views(): Promise<void> {
  for (const [view, path, page] of VIEWS) {
    const about = page === undefined ? null : await context.newPage();
    await about?.goto(site.page(page ?? ''));
    const tab = page === undefined ? '' : String(await tabAt(context, extension, site, page));
    const own = await context.newPage();
    await own.goto(`${extension}/${path.replace('PAGE', tab)}`);
    await own.waitForTimeout(1200);
    await inEveryLight(own, view, true);
    await own.close();
    await about?.close();
  }
  for (const words of CARDS) {
    const page = await context.newPage();
    await page.goto(site.page('states.html'));
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await inEveryLight(page, `card, “${words}”`, false, async () => {
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      const { x, y } = await placeOf(page, words);
      await page.mouse.move(x, y, { steps: 3 });
      await page.waitForTimeout(700);
    });
    await page.close();
  }
}

async function inEveryLight(page: Page, view: string, whole: boolean, before?: () => Promise<void>): Promise<void> {
  for (const { name: light, width, dark, forced, rightToLeft } of LIGHTS) {
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', forcedColors: forced ? 'active' : 'none' });
    await page.evaluate(
      (dir) => {
        document.documentElement.dir = dir;
      },
      rightToLeft ? 'rtl' : 'ltr',
    );
    await before?.();
    const file = `${view}-${light}.png`.replace(/[^\w.]+/gu, '-');
    await page.screenshot({ path: join(FOLDER, file), fullPage: whole });
    shown.push({ view, light, file });
  }
}

async function tabAt(context: BrowserContext, base: string, from: Site, name: string): Promise<number> {
  const own = await context.newPage();
  await own.goto(`${base}/options.html`);
  const id = await own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, from.page(name));
  await own.close();
  return id;
}

async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text; // the walker shows texts alone
      const at = node.data.indexOf(wanted);
      if (at === -1) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const [box] = range.getClientRects();
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return { x: 0, y: 0 };
  }, words);
}

/** The page of all pictures. */
function sheet(): string {
  const views = [...new Set(shown.map(({ view }) => view))];
  const pictures = (view: string): string =>
    shown
      .filter((one) => one.view === view)
      .map(
        ({ light, file }) =>
          `<figure><img src="${file}" loading="lazy" alt=""><figcaption>${light}</figcaption></figure>`,
      )
      .join('');
  const style =
    'body{font:14px system-ui;margin:1rem}section{display:flex;gap:1rem;overflow:auto}figure{margin:0}img{height:560px;object-fit:cover;object-position:top;border:1px solid #bbb}';
  const sections = views.map((view) => `<h2>${view}</h2><section>${pictures(view)}</section>`).join('');
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${style}</style>${sections}`;
}
