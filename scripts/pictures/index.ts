/**
 * npm run pictures: the pictures of the README and the stores, 1280 × 800, of the built extension on a page of our own writing, into
 * docs/pictures/. What the browser shows beside a page (panel, popup) is taken by itself and set beside it, as no driver can
 * take the two together.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { launchChromium } from '../browsers/launch';
import { startSite } from '../browsers/site';
import { build } from '../build';
import { withPalette } from './palette';

const FOLDER = 'docs/pictures';
// What runs in a page is compiled with calls of this helper.
const HELPER = 'globalThis.__name = (value) => value';
const SIZE = { width: 1280, height: 800 };
const PANEL = { width: 440, height: 800 };
const POPUP = { width: 384, height: 720 };

interface Chrome {
  readonly tabs: { query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]> };
}

build('chromium');
mkdirSync(FOLDER, { recursive: true });
const site = await startSite();
const { context, extension, close } = await launchChromium({ headless: true, loopback: true, viewport: SIZE });
await context.addInitScript(HELPER);
try {
  const url = site.page('reading-room.html', 'reading-room.example');
  const page = await context.newPage();
  await page.goto(url);
  await marked(page);

  await point(page, 'Paragraph 3(b) of the Code');
  await page.waitForTimeout(1500);
  await write('card', await page.screenshot());
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: SIZE.width - PANEL.width, height: SIZE.height });
  const beside = await page.screenshot();
  const id = await tabOf(context, extension, url);
  for (const [name, hash, ready] of [
    ['check', '#check/page', '.result h2'],
    ['signatories', '#signatories/KAZ', '.card h2'],
    ['reader', '#3(b)', '.unit.target'],
  ] as const) {
    const panel = await context.newPage();
    await panel.setViewportSize(PANEL);
    await panel.goto(`${extension}/sidepanel.html?tab=${id}${hash}`);
    await panel.locator(ready).first().waitFor({ timeout: 20_000 });
    await panel.waitForTimeout(500);
    await write(name, await besides(context, beside, await panel.screenshot()));
    await panel.close();
  }

  await page.setViewportSize(SIZE);
  await page.mouse.move(5, 5);
  const under = await page.screenshot();
  const popup = await context.newPage();
  await popup.setViewportSize(POPUP);
  await popup.goto(`${extension}/popup.html?tab=${id}`);
  await popup.locator('.mentions li').first().waitFor();
  await write('popup', await over(context, under, await popup.screenshot()));
} finally {
  await close();
  await site.close();
}

async function marked(page: Page): Promise<void> {
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
}

/** Rests the pointer on words until their card is there. */
async function point(page: Page, words: string): Promise<void> {
  const box = await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('clause-lookup-context') ?? [])] as Range[]; // ours are live ranges
    return ranges
      .find((range) => range.toString() === wanted)
      ?.getBoundingClientRect()
      .toJSON() as DOMRect | undefined;
  }, words);
  if (!box) throw new Error(`“${words}” is not marked`);
  await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 3 });
  await page.locator('html > div').waitFor({ state: 'attached' });
}

async function tabOf(context: BrowserContext, base: string, url: string): Promise<number> {
  const own = await context.newPage();
  await own.goto(`${base}/options.html`);
  const id = await own.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? -1;
  }, url);
  await own.close();
  return id;
}

/** A page and the panel at its side. */
function besides(context: BrowserContext, page: Buffer, panel: Buffer): Promise<Buffer> {
  return drawn(
    context,
    `<div style="display: flex"><img src="${address(page)}"><img src="${address(panel)}" style="box-shadow: -1px 0 #c9c0c5"></div>`,
  );
}

/** A popup over a page, where the button of the toolbar would be. */
function over(context: BrowserContext, page: Buffer, popup: Buffer): Promise<Buffer> {
  const place =
    'position: absolute; right: 24px; top: 8px; border-radius: 8px; box-shadow: 0 4px 24px rgb(0 0 0 / 30%)';
  return drawn(context, `<img src="${address(page)}"><img src="${address(popup)}" style="${place}">`);
}

async function drawn(context: BrowserContext, markup: string): Promise<Buffer> {
  const sheet = await context.newPage();
  await sheet.setViewportSize(SIZE);
  await sheet.setContent(`<body style="margin: 0; overflow: hidden">${markup}</body>`);
  await sheet.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

function address(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}

async function write(name: string, picture: Buffer): Promise<void> {
  const sheet = await context.newPage();
  const small = await withPalette(sheet, picture);
  await sheet.close();
  const path = join(FOLDER, `${name}.png`);
  writeFileSync(path, small);
  console.log(`${path}  ${Math.ceil(small.length / 1024)} kB`);
}
