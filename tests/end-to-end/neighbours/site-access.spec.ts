/** The reader gives us no access to sites, gives it, and takes it back. */
import { expect, testWith, type Driver, type Tab } from '../driver';
import { placeOf } from '../driver/words';
import { words } from '../panel-page';
import { toolbarOf } from '../toolbar';

const test = testWith({ grants: true });

const NO_ACCESS = 'You haven’t given access to this page yet.';
const EVERYWHERE = { origins: ['<all_urls>'] };

interface Api {
  readonly tabs: { query(filter: object): Promise<{ id?: number }[]> };
  readonly permissions: {
    remove(permissions: object): Promise<boolean>;
    contains(permissions: object): Promise<boolean>;
  };
}

/** As the reader does on the browser's own page of extensions. */
async function setAccess(driver: Driver, own: Tab, given: boolean): Promise<void> {
  if (driver.name === 'chromium') {
    const manager = await driver.open('chrome://extensions');
    await manager.evaluate(
      async ({ id, hostAccess }) => {
        const { chrome } = globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> } };
        };
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
      },
      { id: new URL(driver.extension).host, hostAccess: given ? 'ON_ALL_SITES' : 'ON_CLICK' },
    );
    await manager.close();
  } else if (!given) {
    await own.evaluate(
      (all: object) => (globalThis as unknown as { browser: Api }).browser.permissions.remove(all),
      EVERYWHERE,
    );
  }
}

const tabIds = (own: Tab): Promise<readonly number[]> =>
  own.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).tabs.query({})).map((t) => t.id ?? -1);
  }, null);

/** Opens a page and tells its tab: of one that we may not read the address isn't known. */
async function openPage(driver: Driver, own: Tab, url: string): Promise<{ tab: Tab; id: number }> {
  const before = await tabIds(own);
  const tab = await driver.open(url);
  const id = (await tabIds(own)).find((one) => !before.includes(one)) ?? -1;
  return { tab, id };
}

async function press(tab: Tab, name: string): Promise<void> {
  await tab.bringToFront();
  const { x, y } = await placeOf(tab, name);
  await tab.click(x, y);
}

test('no access: popup and check say so and offer it; given: marked at once; taken back: gone', async ({
  driver,
  site,
}) => {
  // Chromium never answers about a page that may not be read: each of five questions waits for its whole patience.
  test.setTimeout(120_000);
  const own = await driver.openExtensionPage('popup.html');
  await setAccess(driver, own, false);
  const { tab, id } = await openPage(driver, own, site.page('neighbours/letter.html'));
  const popup = await driver.openExtensionPage(`popup.html?tab=${id}`);
  await expect.poll(() => words(popup), { timeout: 10_000 }).toContain(NO_ACCESS);
  expect(await words(popup)).toContain('Always allow on all sites');

  const panel = await driver.openExtensionPage(`sidepanel.html?tab=${id}#check`);
  await expect.poll(() => words(panel)).toContain('Check this page');
  for (const source of ['Check this page', 'Check the selected text']) {
    await press(panel, source);
    await expect.poll(() => words(panel), { timeout: 15_000 }).toContain(NO_ACCESS);
  }

  if (driver.name === 'firefox') await press(popup, 'Always allow on all sites');
  else await setAccess(driver, own, true);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
  if (driver.name === 'firefox') await expect.poll(() => words(popup)).toContain('2 mentions');
  const marks = (): Promise<number> =>
    tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0), null);
  await expect.poll(marks).toBe(2);

  await setAccess(driver, own, false);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('');
  await expect.poll(marks).toBe(0);
  const after = await driver.openExtensionPage(`popup.html?tab=${id}`);
  await expect.poll(() => words(after), { timeout: 10_000 }).toContain(NO_ACCESS);

  if (driver.name === 'firefox') await press(after, 'Always allow on all sites');
  else await setAccess(driver, own, true);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
  for (const one of [after, panel, popup, tab, own]) await one.close();
});

test('a check of a page that may not be read is cancelled at once @deep', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'Firefox answers at once');
  const own = await driver.openExtensionPage('popup.html');
  await setAccess(driver, own, false);
  const { tab, id } = await openPage(driver, own, site.page('neighbours/letter.html'));
  const panel = await driver.openExtensionPage(`sidepanel.html?tab=${id}#check`);
  await expect.poll(() => words(panel)).toContain('Check this page');
  await press(panel, 'Check this page');
  await expect.poll(() => words(panel)).toContain('Reading the text');
  await press(panel, 'Cancel');
  await expect.poll(() => words(panel)).toContain('Cancelled. Nothing was stored.');
  await setAccess(driver, own, true);
  for (const one of [panel, tab, own]) await one.close();
});

for (const address of [
  'popup.html?tab=abc',
  'popup.html?tab=1.5',
  'popup.html?tab=99999999999',
  'popup.html?tab=987654',
]) {
  test(`${address} is about no page @deep`, async ({ driver }) => {
    const popup = await driver.openExtensionPage(address);
    await expect.poll(() => words(popup)).toContain('There is no page to scan.');
    await popup.close();
    const panel = await driver.openExtensionPage(address.replace('popup.html', 'sidepanel.html').concat('#check/page'));
    await expect.poll(() => words(panel)).toContain('There is no page to check.');
    await panel.close();
  });
}
