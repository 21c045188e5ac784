/** Marks in parts whose colours are not the page's: each line stands out from the ground that it is painted on. */
import { readFileSync } from 'node:fs';
import { expect, test, type Tab } from '../driver';
import { contrast, pixelsOf, type Pixels } from '../driver/pixels';

const PAGE = 'neighbours/any-ground.html';
/** Lines of the page, and pixels that each is high. */
const LINES = 10;
const HEIGHT = 40;
/** A line of one pixel is mixed with its ground where a dot begins; the darkest of its pixels are not. */
const LEAST = 3;

async function shot(tab: Tab, path: string): Promise<Pixels> {
  await tab.screenshot(path);
  return pixelsOf(readFileSync(path));
}

/** For each line of the page the highest contrast of what the marks have changed to what was there. */
function contrasts(marked: Pixels, bare: Pixels): number[] {
  return Array.from({ length: LINES }, (_, line) => {
    let highest = 1;
    for (let y = line * HEIGHT; y < (line + 1) * HEIGHT; y += 1) {
      for (let x = 0; x < marked.width; x += 1) {
        highest = Math.max(highest, contrast(marked.at(x, y), bare.at(x, y)));
      }
    }
    return Math.round(highest * 100) / 100;
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`on a ${scheme} page every mark stands out from its ground, and an active one from the others`, async ({
    driver,
    site,
  }, info) => {
    const bare = await driver.open(`${site.page(PAGE)}?off ${scheme}`);
    const before = await shot(bare, info.outputPath('bare.png'));
    await bare.close();
    const tab = await driver.open(`${site.page(PAGE)}?${scheme}`);
    await expect.poll(async () => (await tab.mentions()).length).toBe(LINES);
    // The style sheet comes a moment after the marks.
    let marked = before;
    await expect
      .poll(async () => {
        marked = await shot(tab, info.outputPath('marked.png'));
        return Math.min(...contrasts(marked, before));
      })
      .toBeGreaterThanOrEqual(LEAST);
    console.log(`${driver.name} ${scheme}: ${contrasts(marked, before).join(', ')}`);

    // On a ground of our accent the wash can't be seen: the line alone has to.
    await tab.evaluate(() => {
      scrollTo(0, 0);
    }, null);
    const accent = 6;
    const { x, y } = { x: 200, y: accent * HEIGHT + HEIGHT / 2 };
    await tab.point(x, y);
    await expect.poll(async () => (await tab.card()) !== null).toBe(true);
    const active = await shot(tab, info.outputPath('active.png'));
    expect(contrasts(active, marked)[accent]).toBeGreaterThanOrEqual(LEAST);
    await tab.close();
  });
}
