/** One clause on one page: what a reader of a press article meets first. */
import { expect, test } from './driver';
import { hover } from './driver/words';

// With our own note on the source's slip.
const OPENING =
  'We pledge to deploying [sic] As in the source; “deploy” was probably meant. holistic counter-terrorism measures and systematic preventive steps to terrorism and terrorist activities, in accordance with our obligations under international law, in order to:';
const ITEM_B =
  'b) address the threat posed by foreign terrorist fighters, including those returning or relocating, particularly from conflict zones, to their countries of origin or nationality, or to third countries.';

test('a sub-paragraph is shown under the opening words of its paragraph, word for word', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.text).toContain(`${OPENING} ${ITEM_B}`);
  expect((await tab.card())?.label).toBe('Paragraph 3(b)');
  await tab.close();
});

test('the title says what the Code is', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('Code of Conduct Towards Achieving a World Free of Terrorism');
  await hover(tab, 'World Free of Terrorism');
  await expect.poll(async () => (await tab.card())?.text).toContain('not legally binding');
  await tab.close();
});

test('a paragraph that does not exist is said not to exist', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 14 of the Code');
  await hover(tab, 'paragraph 14');
  await expect.poll(async () => (await tab.card())?.text).toContain('there is no paragraph 14');
  await tab.close();
});

test('nothing is shown over the paragraph of a resolution', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  expect(await tab.mentions()).not.toContain('paragraph 2');
  await hover(tab, 'paragraph 2');
  // The title proves that the pointer works and that the resolution's card had its time to open.
  expect(await tab.card()).toBeNull();
  await hover(tab, 'World Free of Terrorism');
  await expect
    .poll(async () => (await tab.card())?.label)
    .toBe('Code of Conduct Towards Achieving a World Free of Terrorism');
  await tab.close();
});

test('a page that never mentions the Code gets no overlay', async ({ driver, site }) => {
  const bystander = await driver.open(site.page('no-mention.html'));
  const tab = await driver.open(site.page('article.html'));
  // By the time that a later page has its overlay, the earlier one would have had its own.
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  expect(await bystander.hasOverlay()).toBe(false);
  await bystander.close();
  await tab.close();
});

test("the page's DOM is the same but for the host, which is there while a card is open", async ({ driver, site }) => {
  const serialise = (): string => document.documentElement.outerHTML;
  const tab = await driver.open(site.page('article.html'));
  const before = await tab.evaluate(serialise, null);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  expect(await tab.evaluate(serialise, null)).toBe(before);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  const after = await tab.evaluate(serialise, null);
  expect(after.replace('<div></div></html>', '</html>')).toBe(before);
  expect(after).not.toBe(before);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.evaluate(serialise, null)).toBe(before);
  await tab.close();
});

test('Escape closes; the pointer may cross to the card; leaving both closes', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  const card = await tab.card();
  expect(card?.focused).toBe(false);
  const { x = 0, y = 0, width = 0 } = card?.box ?? {};
  await tab.point(x + width / 2, y + 40);
  // Asking takes longer than the grace: the card is still there.
  expect(await tab.card()).not.toBeNull();
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.point(2, 2);
  await expect.poll(() => tab.card()).toBeNull();
  expect(tab.errors).toEqual([]);
  await tab.close();
});
