/** The page at installation: the card to try, and what is still to be done. */
import { expect, test, testWith } from './driver';
import { hover, placeOf } from './driver/words';
import { takeTab, words } from './panel-page';

const installed = testWith({ welcome: true });

installed('opens once, when the extension is installed', async ({ driver }) => {
  const own = await driver.openExtensionPage('popup.html');
  await expect.poll(() => takeTab(own, '/welcome.html')).toBe(`${driver.extension}/welcome.html`);
  await driver.reloadExtension();
  const again = await driver.openExtensionPage('popup.html');
  await expect.poll(() => words(again)).toContain('Turn off everywhere');
  expect(await takeTab(again, '/welcome.html')).toBeNull();
  await again.close();
});

test('marks its sample, and nothing else, and shows the shipped card', async ({ driver }) => {
  const tab = await driver.openExtensionPage('welcome.html');
  await expect
    .poll(() => tab.evaluate(() => [...(CSS.highlights.get('clause-lookup-explicit') ?? [])].map(String), null))
    .toEqual(['Code of Conduct Towards Achieving a World Free of Terrorism']);
  // Our policy has the style of the card by its hash: a card whose style it refuses would be as bare as it is closed.
  await tab.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      document.documentElement.dataset.refused = violatedDirective;
    });
  }, null);
  await hover(tab, 'paragraph 3(b) of the');
  await expect
    .poll(() => tab.evaluate(() => [...(CSS.highlights.get('clause-lookup-active') ?? [])].map(String).join(''), null))
    .toContain('paragraph 3(b)');
  // The card's element is one of the page's own, for as long as it is open.
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('html > div').length, null)).toBe(1);
  await tab.screenshot(`test-results/welcome-card-${driver.name}.png`);
  expect(await tab.evaluate(() => document.documentElement.dataset.refused ?? null, null)).toBeNull();
  await tab.press('Escape');
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('html > div').length, null)).toBe(0);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('is a page like any other for the popup and the keys', async ({ driver }) => {
  const tab = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => tab.mentions()).toContain('paragraph 9');
  await tab.step(1);
  await expect.poll(() => tab.evaluate(() => document.querySelectorAll('html > div').length, null)).toBe(1);
  await tab.press('Escape');
  await tab.close();
});

test('shows the keys as they are set, and leads to the options', async ({ driver }) => {
  const tab = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => words(tab)).toContain('Open the next mention on the page Alt+Shift+.');
  const { x, y } = await placeOf(tab, 'Options');
  await tab.click(x, y);
  await expect.poll(() => words(tab).catch(() => '')).toContain('How a mention looks on a page');
  await tab.close();
});

test('asks for access where the browser withholds it', async ({ driver }) => {
  test.skip(driver.name === 'chromium', 'its driver can’t answer the question');
  const tab = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => words(tab)).toContain('Alt+Shift');
  expect(await words(tab)).not.toContain('Allow on all sites');
  await tab.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { remove(what: object): Promise<boolean>; request(what: object): Promise<boolean> } };
    };
    await browser.permissions.remove({ origins: ['<all_urls>'] });
  }, null);
  await tab.close();
  const without = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => words(without)).toContain('Allow on all sites');
  expect(await without.axe()).toEqual([]);
  await without.evaluate(() => {
    const { browser } = globalThis as unknown as {
      browser: { permissions: { request(what: object): Promise<boolean> } };
    };
    browser.permissions.request = () => Promise.resolve(false);
  }, null);
  const { x, y } = await placeOf(without, 'Allow on all sites');
  await without.click(x, y);
  await expect.poll(() => words(without)).toContain('The browser didn’t give access.');
  await without.close();
});

test('accessible, and not wider than a narrow window', async ({ driver }) => {
  const tab = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => words(tab)).toContain('Alt+Shift');
  for (const width of [1000, 320]) {
    await tab.resize(width, 800);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth, null)).toBeLessThanOrEqual(0);
    expect(await tab.axe()).toEqual([]);
    await tab.screenshot(`test-results/welcome-${driver.name}-${width}.png`);
  }
  await tab.close();
});
