/** Texts that are made to be slow to read: the page answers all the while, and what it says of the Code is marked. */
import { expect, test } from '../driver';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';

/** Milliseconds that the page may not answer; it has its own text to lay out. */
const GAP = 1500;

const TEXTS = [
  ['100 kB of one letter', 't', 100_000],
  ['100 kB of alternating marks @deep', '\u0301\u0316', 100_000],
  ['1 MB of one letter @deep', 't', 1_000_000],
  ['the beginning of a stem again and again @deep', 'terterter', 900_000],
  ['1 MB of soft hyphens @deep', '\u00ad', 1_000_000],
  ['lines that end with hyphens @deep', 'te-\n', 100_000],
  ['1 MB of spaces @deep', ' ', 1_000_000],
  ['letters with marks @deep', 'e\u0301', 100_000],
  ['full-width letters @deep', 'ｔｅｒ', 300_000],
] as const;

for (const [name, piece, length] of TEXTS) {
  test(`the page answers beside ${name}`, async ({ driver, site }) => {
    const query = new URLSearchParams({ piece, length: String(length) }).toString();
    const tab = await driver.open(`${site.page('hostile/frozen.html')}?${query}`);
    await expect.poll(() => tab.mentions(), { timeout: 15_000 }).toEqual([TITLE]);
    const gap = await tab.evaluate(() => Number(document.querySelector('output')?.value), null);
    console.log(`${driver.name} ${name}: longest gap ${gap} ms`);
    expect(gap).toBeLessThanOrEqual(GAP);
    await tab.close();
  });
}

test('a page whose elements hide properties and names is read', async ({ driver, site }) => {
  const tab = await driver.open(site.page('hostile/form-named-shadow-root.html'));
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await tab.close();
});
