/** High contrast: marks can be seen, marked words can be read, and the active mark differs from the others. Chromium alone emulates it. */
import { expect, test, type Page } from '@playwright/test';
import { launchChromium } from '../../../scripts/browsers/launch';
import { startSite } from '../../../scripts/browsers/site';
import { contrast, pixelsOf, type Pixels, type Rgb } from '../driver/pixels';

const PAGE = 'neighbours/any-ground.html';
/** Lines of the page, and pixels that each is high. */
const LINES = 10;
const HEIGHT = 40;
/** Of words to their ground, and of a line to what was there. */
const READABLE = 4.5;
const SEEN = 3;
/** Of the active mark to what it was: Chromium paints one band over the other, and nothing of ours. See docs/limits.md. */
const SHADE = 1.2;

async function opened(page: Page, url: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  await page.goto(url);
}

const shot = async (page: Page): Promise<Pixels> => pixelsOf(await page.screenshot());

/** The highest contrast that `of` has at a pixel of each line. */
function perLine(width: number, of: (x: number, y: number) => number): number[] {
  return Array.from({ length: LINES }, (_, line) => {
    let highest = 1;
    for (let y = line * HEIGHT; y < (line + 1) * HEIGHT; y += 1)
      for (let x = 0; x < width; x += 1) highest = Math.max(highest, of(x, y));
    return Math.round(highest * 100) / 100;
  });
}

/** Where the words “paragraph” of each line are. */
const boxes = (page: Page): Promise<readonly { x: number; y: number; width: number; height: number }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('p')].map((p) => {
      const text = p.firstChild as Text;
      const range = document.createRange();
      const from = text.data.indexOf('paragraph');
      range.setStart(text, from);
      range.setEnd(text, from + 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: Math.floor(height) };
    }),
  );

/** The contrast of a word to the colour that its box has most of. */
function readable(pixels: Pixels, box: { x: number; y: number; width: number; height: number }): number {
  const counts = new Map<string, { count: number; colour: Rgb }>();
  const colours: Rgb[] = [];
  for (let y = box.y; y < box.y + box.height; y += 1)
    for (let x = box.x; x < box.x + box.width; x += 1) {
      const colour = pixels.at(x, y);
      colours.push(colour);
      const known = counts.get(colour.join());
      counts.set(colour.join(), { count: (known?.count ?? 0) + 1, colour });
    }
  const ground = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.colour ?? [0, 0, 0];
  return Math.max(...colours.map((colour) => contrast(colour, ground)));
}

for (const scheme of ['light', 'dark'] as const) {
  const deep = scheme === 'light' ? '' : ' @deep';
  test(`in high contrast (${scheme}) marks are seen, marked words are read, and the active one is darker${deep}`, async ({}, info) => {
    test.skip(info.project.name !== 'chromium', 'Firefox’s driver has no high contrast');
    const { context, close } = await launchChromium({
      headless: true,
      loopback: true,
      viewport: { width: 1000, height: 500 },
    });
    const site = await startSite();
    const page = await context.newPage();
    await opened(page, `${site.page(PAGE)}?off`, scheme);
    const bare = await shot(page);
    await opened(page, site.page(PAGE), scheme);
    let marked = bare;
    const lines = (): number[] => perLine(1000, (x, y) => contrast(marked.at(x, y), bare.at(x, y)));
    await expect
      .poll(async () => {
        marked = await shot(page);
        return Math.min(...lines());
      })
      .toBeGreaterThanOrEqual(SEEN);
    console.log(`chromium high contrast, ${scheme}: ${lines().join(', ')}`);
    const places = await boxes(page);
    for (const [line, box] of places.entries()) {
      expect(readable(marked, box), `line ${line + 1}`).toBeGreaterThanOrEqual(READABLE);
    }

    const box = places[0] ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await expect
      .poll(async () => {
        const active = await shot(page);
        let highest = 1;
        for (let y = box.y; y < box.y + box.height; y += 1)
          for (let x = box.x; x < box.x + box.width; x += 1)
            highest = Math.max(highest, contrast(active.at(x, y), marked.at(x, y)));
        return highest;
      })
      .toBeGreaterThanOrEqual(SHADE);
    await site.close();
    await close();
  });
}
