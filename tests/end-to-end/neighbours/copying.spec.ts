/** Pages that write into every copy: our words come to the clipboard, or the card says that they did not. */
import { expect, test, type Driver, type Site, type Tab } from '../driver';
import { openCard, pressInCard } from '../driver/words';
import { pasted } from '../panel-page';

const WORDS = 'We establish through this Code of Conduct a coalition of partners';
const THEIRS = 'Read more';

async function openPage(driver: Driver, site: Site, query: string, host?: string): Promise<Tab> {
  const tab = await driver.open(site.page(`neighbours/writes-into-copies.html?${query}`, host));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await openCard(tab, 'paragraph 9');
  return tab;
}

for (const [query, isDeep] of [
  ['on=window&does=both', false],
  ['on=window&does=html', true],
  ['on=window&does=later', true],
  ['on=window&does=third', true],
  ['on=document&does=both', true],
  ['on=document&does=stop', true],
] as const) {
  test(`Copy holds our text and HTML alone: ${query}${isDeep ? ' @deep' : ''}`, async ({ driver, site }) => {
    const tab = await openPage(driver, site, query);
    await pressInCard(tab, 'Copy with citation');
    await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
    const { text, html } = await pasted(driver);
    for (const copied of [text, html]) {
      expect(copied).toContain(WORDS);
      expect(copied).not.toContain(THEIRS);
    }
    await tab.close();
  });

  test(`words that the reader selects in the card are copied as they are: ${query}${isDeep ? ' @deep' : ''}`, async ({
    driver,
    site,
  }) => {
    const tab = await openPage(driver, site, query);
    const { box } = await openCard(tab, 'paragraph 9');
    await tab.drag({ x: box.x + 20, y: box.y + 84 }, { x: box.x + 220, y: box.y + 84 });
    await tab.press('Control+c');
    const { text, html } = await pasted(driver);
    expect(text.trim().length).toBeGreaterThan(10);
    expect(WORDS).toContain(text.trim());
    expect(html).toContain(text.trim());
    expect(html).not.toContain(THEIRS);
    await tab.close();
  });
}

test('a page that keeps the copy to itself: the card says so', async ({ driver, site }) => {
  const tab = await openPage(driver, site, 'on=window&does=stop');
  await pressInCard(tab, 'Copy with citation');
  await expect.poll(async () => (await tab.card())?.text).toContain('This page interfered with copying');
  expect((await tab.card())?.text).not.toContain('Copied.');
  await tab.close();
});

test('a page that keeps the copy to itself, where the browser has a second way', async ({ driver, site }) => {
  const tab = await openPage(driver, site, 'on=window&does=stop', 'localhost');
  expect(await tab.evaluate(() => isSecureContext, null)).toBe(true);
  await pressInCard(tab, 'Copy with citation');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
  const { text, html } = await pasted(driver);
  for (const copied of [text, html]) {
    expect(copied).toContain(WORDS);
    expect(copied).not.toContain(THEIRS);
  }
  await tab.close();
});
