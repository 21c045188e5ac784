/** The toolbar's popup: what it says of a page, and what it does to it. */
import { expect, test } from './driver';
import { placeOf } from './driver/words';
import { popupAbout, words } from './panel-page';

test('lists what the page cites; a row scrolls there', async ({ driver, site }) => {
  const url = site.page('article.html');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('paragraph 3(b) of the Code');
  expect(await words(popup)).toContain('no such part: 14');
  await popup.screenshot(`test-results/popup-${driver.name}.png`);
  await popup.close();
  await tab.close();
});

test('says that nothing speaks of the Code, and why a browser page can’t be read', async ({ driver, site }) => {
  const url = site.page('no-mention.html');
  const tab = await driver.open(url);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('Nothing on this page speaks of the Code');
  await popup.close();
  await tab.close();
  const own = await popupAbout(driver, `${driver.extension}/popup.html`);
  await expect.poll(() => words(own)).toMatch(/No extension may read this page|There is no page/u);
  await own.close();
});

test('switches off for a site and on again', async ({ driver, site }) => {
  const url = site.page('article.html', 'switched.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toMatch(/\d+ references/u);
  const off = await placeOf(popup, 'Off on switched.example');
  await popup.click(off.x, off.y);
  await expect.poll(() => words(popup)).toContain('Switched off on switched.example');
  await expect.poll(() => tab.hasOverlay()).toBe(false);
  await popup.bringToFront();
  const on = await placeOf(popup, 'Off on switched.example');
  await popup.click(on.x, on.y);
  await expect.poll(() => words(popup)).toMatch(/\d+ references/u);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await popup.close();
  await tab.close();
});
