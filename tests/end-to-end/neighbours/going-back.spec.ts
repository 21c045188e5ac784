/** A page that comes back from the browser's memory: the settings may be others by then, and we may be. */
import { expect, testWith, type Driver, type Site, type Tab } from '../driver';
import { ask, popupAbout, words } from '../panel-page';
import { tabIdOf, toolbarOf } from '../toolbar';

const test = testWith({ backForwardCache: true });

interface Settings {
  readonly enabled: boolean;
  readonly offSites: readonly string[];
}
const ON: Settings = { enabled: true, offSites: [] };
const OFF: Settings = { enabled: false, offSites: [] };
const OFF_HERE: Settings = { enabled: true, offSites: ['back.example'] };

/** Changes the settings as the popup does. */
async function change(own: Tab, settings: Settings): Promise<void> {
  await own.evaluate(
    async (stored: object) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { local: { set(items: object): Promise<void> } } }
      >;
      await ((browser as typeof chrome | undefined) ?? chrome).storage.local.set({ settings: stored });
    },
    { version: 1, citationStyle: 'plain', ...settings },
  );
  await ask(own, 'settings.changed', null);
}

/** Changes what goes with the reader to other browsers. */
function prefer(own: Tab, preferences: object): Promise<void> {
  return own.evaluate(
    async (stored: object) => {
      const { browser, chrome } = globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage: { sync: { set(items: object): Promise<void> } } }
      >;
      await ((browser as typeof chrome | undefined) ?? chrome).storage.sync.set({ preferences: stored });
    },
    { version: 1, ...preferences },
  );
}

/** Opens a page with two mentions, and leaves it once they are counted. */
async function leave(
  driver: Driver,
  site: Site,
): Promise<{ readonly own: Tab; readonly tab: Tab; readonly id: number; readonly url: string }> {
  const url = site.page('neighbours/kept-for-back.html', 'back.example');
  const own = await driver.openExtensionPage('popup.html');
  await change(own, ON);
  const tab = await driver.open(url);
  const id = await tabIdOf(own, url);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
  await tab.goto(site.page('no-mention.html', 'back.example'));
  return { own, tab, id, url };
}

async function goBack(tab: Tab, to: string): Promise<void> {
  await tab.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  }, null);
  await expect.poll(() => tab.evaluate(() => location.href, null).catch(() => '')).toBe(to);
  expect(await tab.evaluate(() => document.documentElement.dataset.kept, null), 'came from memory').toBe('true');
}

const marks = (tab: Tab): Promise<number> =>
  tab.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0), null);

const TIMES: readonly (readonly [string, Settings, Settings, 'marked' | 'not marked'])[] = [
  ['switched off everywhere meanwhile', ON, OFF, 'not marked'],
  ['switched on meanwhile', OFF, ON, 'marked'],
  ['with nothing changed @deep', ON, ON, 'marked'],
  ['switched off for the site meanwhile @deep', ON, OFF_HERE, 'not marked'],
  ['switched on for the site meanwhile @deep', OFF_HERE, ON, 'marked'],
];
for (const [name, before, after, outcome] of TIMES) {
  test(`a page comes back ${name}`, async ({ driver, site }) => {
    const url = site.page('neighbours/kept-for-back.html', 'back.example');
    const own = await driver.openExtensionPage('popup.html');
    await change(own, before);
    const tab = await driver.open(url);
    const id = await tabIdOf(own, url);
    if (before === ON) await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
    await tab.goto(site.page('no-mention.html', 'back.example'));
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('');
    await change(own, after);
    await tab.bringToFront();
    await goBack(tab, url);
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe(outcome === 'marked' ? '2' : '');
    await expect.poll(() => marks(tab)).toBe(outcome === 'marked' ? 2 : 0);
    const popup = await popupAbout(driver, url);
    await expect.poll(() => words(popup)).toContain(outcome === 'marked' ? '2 mentions' : 'Turned off');
    await change(own, ON);
    for (const one of [popup, own, tab]) await one.close();
  });
}

test('a page comes back when the reader wants other things marked', async ({ driver, site }) => {
  const { own, tab, id, url } = await leave(driver, site);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('');
  await prefer(own, { marked: [] });
  await tab.bringToFront();
  await goBack(tab, url);
  await expect.poll(() => marks(tab)).toBe(0);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('');
  await prefer(own, {});
  await expect.poll(() => marks(tab)).toBe(2);
  for (const one of [own, tab]) await one.close();
});

test('what is said of a page that comes back soon stays said', async ({ driver, site }) => {
  const { own, tab, id, url } = await leave(driver, site);
  await goBack(tab, url);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
  // For longer than anybody waits for an answer: what was asked when the page was left must not be asked again.
  await new Promise((resolve) => setTimeout(resolve, 5000));
  expect((await toolbarOf(own, id)).badge).toBe('2');
  await tab.bringToFront();
  expect(await tab.step(1)).toBe(true);
  for (const one of [own, tab]) await one.close();
});

test('a page comes back after the extension was updated @deep', async ({ driver, site }) => {
  test.skip(driver.name === 'chromium', 'Chromium throws such pages out of its memory');
  const url = site.page('neighbours/kept-for-back.html', 'back.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await tab.goto(site.page('no-mention.html', 'back.example'));
  await driver.reloadExtension();
  await tab.bringToFront();
  await goBack(tab, url);
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  const own = await driver.openExtensionPage('popup.html');
  const id = await tabIdOf(own, url);
  await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
  await own.close();
  await tab.close();
});
