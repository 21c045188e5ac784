/** What a screen reader gets: names and roles of the popup and of the card. */
import { expect, test } from './driver';

test('axe finds nothing in the popup', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html?tab=0');
  await expect.poll(() => popup.evaluate(() => document.body.innerText, null)).toContain('There is no page to scan');
  expect(await popup.axe()).toEqual([]);
  await popup.close();
});

test('the card is a dialog by the name of its clause, its controls in order; the focus goes in and comes back', async ({
  driver,
  site,
}) => {
  test.skip(driver.name !== 'chromium', 'the accessibility tree is read in Chromium');
  const tab = await driver.open(site.page('paste.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 9 of the Code');
  await tab.evaluate(() => {
    document.querySelector('textarea')?.focus();
  }, null);
  expect(await tab.step(1)).toBe(true);
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  await tab.step(1);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
  const tree = await tab.tree();
  const dialog = tree.findIndex((n) => n.role === 'dialog' && n.name === 'Paragraph 9');
  expect(dialog).toBeGreaterThan(-1);
  const controls = tree.slice(dialog).filter((n) => n.role === 'button');
  expect(controls.map((n) => n.name)).toEqual([
    'Previous mention',
    'Next mention',
    'Pin',
    'Close',
    'Copy with citation',
    'Open in the reader',
    'Check this sentence',
    'Not about this Code',
  ]);
  expect(tree.slice(dialog).map((n) => n.role)).toContain('heading');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.evaluate(() => document.activeElement?.id, null)).toBe('notes');
  await tab.close();
});
