/** The page of options: each works at once, on the pages that are open too. */
import { expect, test, type Driver, type Tab } from './driver';
import { hover, openCard, placeOf, pressInCard } from './driver/words';
import { focused, popupAbout, tabTo, words } from './panel-page';

interface Api {
  readonly storage: Record<'local' | 'sync', { get(): Promise<object>; clear(): Promise<void> }>;
  readonly tabs: {
    create(what: { url?: string }): Promise<void>;
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
  readonly action: { getTitle(of: { tabId: number }): Promise<string> };
  readonly commands: { openShortcutSettings?(): Promise<void> };
}
type Scope = typeof globalThis & { readonly browser?: Api; readonly chrome: Api };

/** Clicks the control of a label, or a button, as it is written. */
async function choose(tab: Tab, name: string): Promise<void> {
  await tab.bringToFront();
  await expect.poll(() => words(tab)).toContain(name);
  const { x, y } = await placeOf(tab, name);
  await tab.click(x, y);
}

async function fillIn(tab: Tab, text: string): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate((value: string) => {
    const field = document.querySelector<HTMLInputElement>('.sites input[type=text]');
    if (!field) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await choose(tab, 'Add a site');
  await tab.press('Enter');
}

function stored(tab: Tab, area: 'local' | 'sync'): Promise<string> {
  return tab.evaluate(async (name: 'local' | 'sync') => {
    const scope = globalThis as Scope;
    return JSON.stringify(await (scope.browser ?? scope.chrome).storage[name].get());
  }, area);
}

/** How many ranges are painted, by what they are painted as. */
function painted(tab: Tab): Promise<Record<string, number>> {
  return tab.evaluate(
    () => Object.fromEntries([...CSS.highlights].map(([name, { size }]) => [name.replace('clause-lookup-', ''), size])),
    null,
  );
}

/** What the button in the toolbar says of the tab at an address. */
function buttonTitle(own: Tab, url: string): Promise<string> {
  return own.evaluate(async (wanted: string) => {
    const scope = globalThis as Scope;
    const { tabs, action } = scope.browser ?? scope.chrome;
    const tabId = (await tabs.query({})).find((tab) => tab.url === wanted)?.id;
    return tabId === undefined ? 'no tab' : action.getTitle({ tabId });
  }, url);
}

async function optionsOf(driver: Driver): Promise<Tab> {
  const options = await driver.openExtensionPage('options.html');
  await expect.poll(() => words(options)).toContain('How a mention looks on a page');
  return options;
}

async function forget(options: Tab): Promise<void> {
  await options.evaluate(async () => {
    const scope = globalThis as Scope;
    const { local, sync } = (scope.browser ?? scope.chrome).storage;
    await Promise.all([local.clear(), sync.clear()]);
  }, null);
  expect(options.errors).toEqual([]);
  await options.close();
}

test('how mentions look, on a page that is open and on one that opens later', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'looks.example'));
  await expect.poll(() => painted(tab)).toMatchObject({ explicit: 1, impossible: 2 });
  const options = await optionsOf(driver);
  await choose(options, 'A tinted background');
  await expect.poll(() => words(options)).toContain('Saved.');
  await tab.bringToFront();
  await expect.poll(() => painted(tab)).not.toHaveProperty('explicit');
  const { tint = 0, impossible } = await painted(tab);
  expect(tint).toBeGreaterThan(5);
  expect(impossible).toBe(2);
  const later = await driver.open(site.page('states.html', 'later.example'));
  await expect.poll(() => painted(later)).toMatchObject({ tint, impossible: 2 });
  await choose(options, 'Nothing, until you point at it');
  await later.bringToFront();
  await expect.poll(() => painted(later)).toEqual({});
  await openCard(later, 'preamble to the Code');
  expect(await painted(later)).toHaveProperty('active');
  expect(await stored(options, 'sync')).toContain('"markStyle":"none"');
  expect(await stored(options, 'local')).not.toContain('markStyle');
  await choose(options, 'Restore the defaults');
  await tab.bringToFront();
  await expect.poll(() => painted(tab)).toMatchObject({ explicit: 1, impossible: 2 });
  for (const page of [tab, later]) await page.close();
  await forget(options);
});

test('what is marked, listed and counted', async ({ driver, site }) => {
  const url = site.page('article.html', 'kinds.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const options = await optionsOf(driver);
  await choose(options, 'References to its parts');
  await expect.poll(() => tab.mentions()).not.toContain('paragraph 3(b) of the Code');
  expect((await tab.mentions()).length).toBeGreaterThan(0);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toMatch(/\d+ mentions?/u);
  expect(await words(popup)).not.toContain('paragraph 3(b) of the Code');
  await popup.close();
  await choose(options, 'The Code’s name');
  await choose(options, 'Short names');
  await expect.poll(() => words(options)).toContain('nothing on a page is marked or counted');
  await expect.poll(() => tab.mentions()).toEqual([]);
  await choose(options, 'Restore the defaults');
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  await tab.close();
  await forget(options);
});

test('a card opens on a click or a key alone', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'dwell.example'));
  await expect.poll(() => painted(tab)).toHaveProperty('explicit');
  const options = await optionsOf(driver);
  await choose(options, 'Only when you click a mention or press a key');
  await expect.poll(() => words(options)).toContain('so there only a key opens the card');
  await tab.bringToFront();
  await hover(tab, 'preamble to the Code');
  // Longer than the longest rest.
  await tab.evaluate(() => new Promise((settle) => setTimeout(settle, 900)), null);
  expect(await tab.card()).toBeNull();
  const { x, y } = await placeOf(tab, 'preamble to the Code');
  await tab.click(x, y);
  await expect.poll(async () => (await tab.card())?.text).toContain('Preamble');
  await tab.press('Escape');
  await choose(options, 'When it rests there longer');
  await tab.bringToFront();
  await tab.point(2, 2);
  await hover(tab, 'preamble to the Code');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.close();
  await forget(options);
});

test('sites: a pattern is added, shown in the popup and removed', async ({ driver, site }) => {
  const url = site.page('article.html', 'www.pattern.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  const options = await optionsOf(driver);
  await fillIn(options, 'not a site');
  await expect.poll(() => words(options)).toContain('“not a site” isn’t a site.');
  await fillIn(options, '*.Pattern.example');
  await expect.poll(() => words(options)).toContain('Turned off on *.pattern.example.');
  await expect.poll(() => tab.hasOverlay()).toBe(false);
  await expect.poll(() => buttonTitle(options, url)).toBe('Clause Lookup: off on *.pattern.example');
  expect(await stored(options, 'local')).toContain('"*.pattern.example"');
  expect(await stored(options, 'sync')).not.toContain('pattern');
  await fillIn(options, '*.pattern.example');
  await expect.poll(() => words(options)).toContain('*.pattern.example is already on the list.');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('Turned off on www.pattern.example');
  expect(await words(popup)).toContain('Turn off on *.pattern.example');
  await popup.close();
  await choose(options, 'Remove');
  await expect.poll(() => words(options)).toContain('*.pattern.example was removed.');
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await expect.poll(() => buttonTitle(options, url)).toMatch(/^Clause Lookup: \d+ mentions on this page$/u);
  await choose(options, 'Turn off everywhere');
  await expect.poll(() => tab.hasOverlay()).toBe(false);
  await tab.reload();
  await expect.poll(() => buttonTitle(options, url)).toBe('Clause Lookup: off everywhere');
  await choose(options, 'Turn off everywhere');
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await tab.close();
  await forget(options);
});

test('sites: a list comes in and goes out as a file', async ({ driver }) => {
  const options = await optionsOf(driver);
  await options.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File(['a.example\n*.b.example\nnot a site\na.example\n'], 'sites.txt'));
    if (!input) return;
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await expect.poll(() => words(options)).toContain('2 sites were added. One line isn’t a site: “not a site”.');
  await options.evaluate(() => {
    const addressFor = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => (document.title = JSON.stringify(text)));
      return addressFor(file);
    };
  }, null);
  await choose(options, 'Export the list');
  await expect.poll(() => options.evaluate(() => document.title, null)).toBe('"a.example\\n*.b.example\\n"');
  await forget(options);
});

test('what was marked as not about this Code is listed by site, and marked again at once', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'dismissed.example'));
  await expect.poll(() => tab.mentions()).toContain('Paragraph 8 of the Code');
  await openCard(tab, 'Paragraph 8');
  await pressInCard(tab, 'Not about this Code');
  await expect.poll(async () => (await tab.card())?.text).toContain('Thanks.');
  await tab.press('Escape');
  await expect.poll(() => tab.mentions()).not.toContain('Paragraph 8 of the Code');
  const options = await optionsOf(driver);
  await expect.poll(() => words(options)).toMatch(/dismissed\.example 1 \d+ \w+ 20\d\d/u);
  expect(await stored(options, 'local')).not.toContain('Paragraph 8');
  expect(await options.axe()).toEqual([]);
  await choose(options, 'Mark again');
  await expect.poll(() => words(options)).toContain('They’ll be marked again.');
  expect(await words(options)).toContain('You haven’t marked anything');
  await expect.poll(() => tab.mentions()).toContain('Paragraph 8 of the Code');
  await tab.close();
  await forget(options);
});

test('keys are shown as they are set, with the browser’s own way to change them', async ({ driver }) => {
  const options = await optionsOf(driver);
  await expect.poll(() => words(options)).toContain('Open the next mention on the page Alt+Shift+.');
  await options.evaluate(() => {
    const scope = globalThis as Scope;
    const api = scope.browser ?? scope.chrome;
    const say = (what = ''): Promise<void> => ((document.title = `opened ${what}`), Promise.resolve());
    if (api.commands.openShortcutSettings) api.commands.openShortcutSettings = () => say('the browser’s own');
    else (scope.chrome.tabs as { create: unknown }).create = ({ url }: { url?: string }) => say(url);
  }, null);
  await choose(options, 'Change the keys');
  await expect
    .poll(() => options.evaluate(() => document.title, null))
    .toBe(driver.name === 'firefox' ? 'opened the browser’s own' : 'opened chrome://extensions/shortcuts');
  await forget(options);
});

test('damaged settings are reported, and set aside at the next change', async ({ driver }) => {
  const opener = await driver.openExtensionPage('options.html');
  await opener.evaluate(async () => {
    const scope = globalThis as typeof globalThis & {
      browser?: { storage: { sync: { set(items: object): Promise<void> } } };
      chrome: { storage: { sync: { set(items: object): Promise<void> } } };
    };
    await (scope.browser ?? scope.chrome).storage.sync.set({ preferences: { version: 1, dwell: 7 } });
  }, null);
  await opener.close();
  const options = await optionsOf(driver);
  await expect.poll(() => words(options)).toContain('Some saved settings couldn’t be read');
  await choose(options, 'When it rests there longer');
  await expect.poll(() => words(options)).not.toContain('couldn’t be read');
  expect(await stored(options, 'local')).toContain('"preferences.aside":[{');
  await forget(options);
});

test('by keyboard alone, in light and dark, wide and narrow', async ({ driver }) => {
  const options = await optionsOf(driver);
  await tabTo(options, 'input');
  await options.press('ArrowDown');
  await expect.poll(() => words(options)).toContain('Saved.');
  expect(await stored(options, 'sync')).toContain('"markStyle":"tint"');
  await tabTo(options, 'button Restore the defaults');
  await options.press('Enter');
  await expect.poll(() => words(options)).toContain('The defaults are back.');
  expect(await focused(options)).toBe('button Restore the defaults');
  for (const width of [1000, 320]) {
    await options.resize(width, 800);
    for (const dark of driver.name === 'chromium' ? [false, true] : [false]) {
      if (driver.name === 'chromium') await options.dark(dark);
      expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth, null)).toBeLessThanOrEqual(
        0,
      );
      expect(await options.axe()).toEqual([]);
      await options.screenshot(`test-results/options-${driver.name}-${width}${dark ? '-dark' : ''}.png`);
    }
  }
  await forget(options);
});
