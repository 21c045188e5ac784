/** A very long page: it stays as quick as it was, but for one restyling by the browser, and is marked in a few seconds. */
import { expect, test, type Driver, type Tab } from '../driver';
import { openCard } from '../driver/words';

const PAGE = 'neighbours/very-long.html';
const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';

/** Milliseconds for the mark, on a machine that does other things too. */
const PROMPT = 30_000;
/**
 * How much longer the longest pause may be than after a sheet of the page's own with one highlight, for which Chromium styles all of
 * the page anew: as many times, and milliseconds.
 */
const LONGER = 2;
const BUSY = 400;

function noted(tab: Tab, what: 'worst' | 'marked' | 'elements'): Promise<number> {
  return tab.evaluate((name: string) => Number(document.documentElement.dataset[name] ?? NaN), what);
}

/** The longest pause in a few seconds on the page without us, which brings a highlight of its own. */
async function pauseWithoutUs(driver: Driver, url: string): Promise<number> {
  const tab = await driver.open(url);
  await expect.poll(() => noted(tab, 'worst'), { timeout: 30_000 }).toBeGreaterThan(0);
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)), null);
  const worst = await noted(tab, 'worst');
  await tab.close();
  return worst;
}

for (const [name, query] of [
  ['of 150,000 elements', 'rows=25000'],
  ['of 30,000 elements with a clock', 'rows=5000&clock'],
  ['of 150,000 elements with a clock', 'rows=25000&clock'],
] as const) {
  test(`a page ${name} is marked, and its pauses are the browser’s @deep`, async ({ driver, site }) => {
    test.setTimeout(180_000);
    const own = await pauseWithoutUs(driver, site.page(`${PAGE}?${query}&off`));
    const tab = await driver.open(site.page(`${PAGE}?${query}`));
    await expect.poll(() => noted(tab, 'marked'), { timeout: 60_000 }).toBeGreaterThanOrEqual(0);
    const marked = await noted(tab, 'marked');
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)), null);
    const [worst, elements] = [await noted(tab, 'worst'), await noted(tab, 'elements')];
    console.log(`${driver.name} ${elements} elements ${query}: pause ${own} → ${worst} ms, marked after ${marked} ms`);
    expect(marked).toBeLessThan(PROMPT);
    expect(worst).toBeLessThan(own * LONGER + BUSY);
    await openCard(tab, TITLE);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}
