/** A storage that is full or damaged: a switch shows what is true, and every view is drawn and says what can be done. */
import { expect, test, type Tab } from '../driver';
import { hover, placeOf, pressInCard } from '../driver/words';
import { popupAbout, words } from '../panel-page';
import { DAMAGED, UNDO_DAMAGED, WHOLE } from '../../support/damaged-registers';

interface Api {
  readonly storage: {
    readonly local: {
      set: (items: object) => Promise<void>;
      remove(keys: string | string[]): Promise<void>;
    };
  };
}
type Scope = typeof globalThis & { readonly browser?: Api; readonly chrome: Api };

const NOT_STORED = 'Your browser couldn’t store this, so nothing has changed.';
const FILLERS = Array.from({ length: 60 }, (_, n) => `filler.${n}`);

/** Takes all the room that Chromium gives, to the last byte. Firefox has no limit. */
async function fill(tab: Tab): Promise<void> {
  await tab.evaluate(async (keys: string[]) => {
    const { local } = (globalThis as Scope).chrome.storage;
    const isStored = (key: string, size: number): Promise<boolean> =>
      local.set({ [key]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
    let size = 8_000_000;
    for (const key of keys) {
      while (size > 0 && !(await isStored(key, size))) size = Math.floor(size / 2);
      if (size === 0) return;
    }
    throw new Error('the storage takes ever more');
  }, FILLERS);
}

async function empty(tab: Tab, keys: string[] = FILLERS): Promise<void> {
  await tab.evaluate(async (all: string[]) => {
    const scope = globalThis as Scope;
    await (scope.browser ?? scope.chrome).storage.local.remove(all);
  }, keys);
}

/** In Firefox the page's own way to the storage refuses, as on a disk that is full. */
async function refuse(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const { local } = (globalThis as Scope).browser?.storage ?? (globalThis as Scope).chrome.storage;
    local.set = () => Promise.reject(new Error('QuotaExceededError'));
  }, null);
}

function isChecked(tab: Tab, label: string): Promise<boolean | null> {
  return tab.evaluate((name: string) => {
    const found = [...document.querySelectorAll('label')].find((l) => l.textContent === name);
    return found?.querySelector('input')?.checked ?? null;
  }, label);
}

test('storage is full: a switch goes back and says so', async ({ driver, site }) => {
  const url = site.page('article.html', 'full.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toMatch(/\d+ mentions/u);
  await (driver.name === 'chromium' ? fill(popup) : refuse(popup));
  for (const label of ['Turn off on full.example', 'Turn off everywhere']) {
    // Twice: each refusal is drawn.
    for (let n = 0; n < 2; n += 1) {
      const { x, y } = await placeOf(popup, label);
      await popup.click(x, y);
      await expect.poll(() => words(popup)).toContain(NOT_STORED);
      await expect.poll(() => isChecked(popup, label)).toBe(false);
    }
  }
  expect(await popup.axe()).toEqual([]);
  if (driver.name === 'chromium') {
    await empty(popup);
    const { x, y } = await placeOf(popup, 'Turn off on full.example');
    await popup.click(x, y);
    await expect.poll(() => words(popup)).toContain('Turned off on full.example');
    expect(await words(popup)).not.toContain(NOT_STORED);
    await empty(popup, ['settings']);
  }
  expect(popup.errors).toEqual([]);
  await popup.close();
  await tab.close();
});

test('storage is full: dismissing says that it holds for this page', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'Firefox’s background can’t be made to fail from outside');
  const tab = await driver.open(site.page('article.html', 'dismissed.example'));
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  const own = await driver.openExtensionPage('popup.html');
  await fill(own);
  await tab.bringToFront();
  await hover(tab, 'paragraph 3(b)');
  await pressInCard(tab, 'Not about this Code');
  await expect.poll(async () => (await tab.card())?.text).toContain('Your browser couldn’t store this');
  expect((await tab.card())?.text).not.toContain('We won’t mark this again');
  await empty(own);
  await own.close();
  await tab.close();
});

async function importText(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const field = document.querySelector('textarea');
    if (!field) return;
    field.value = 'id,status\nFRA,signed';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, null);
  await expect
    .poll(() =>
      tab.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('.import .button');
        button?.click();
        return button?.disabled;
      }, null),
    )
    .toBe(false);
}

test('storage is full: an import says that nothing was stored', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#register');
  await expect.poll(() => words(tab)).toContain('You haven’t imported a register.');
  await (driver.name === 'chromium' ? fill(tab) : refuse(tab));
  await importText(tab);
  await expect.poll(() => words(tab)).toContain(NOT_STORED);
  expect(await words(tab)).toContain('You haven’t imported a register.');
  expect(await words(tab)).not.toContain('Imported:');
  expect(await tab.axe()).toEqual([]);
  expect(tab.errors).toEqual([]);
  await empty(tab);
  await tab.close();
});

/** What each of our pages shows, whatever the register. */
const VIEWS: readonly (readonly [string, string])[] = [
  ['sidepanel.html#reader', 'Where this text comes from'],
  ['sidepanel.html#search', 'Search by topic or State'],
  ['sidepanel.html#signatories', 'Kazakhstan'],
  ['sidepanel.html#signatories/FRA', 'France'],
  ['sidepanel.html#register', 'A register stored here couldn’t be read'],
  ['sidepanel.html?tab=0#check', 'Check this text'],
  ['popup.html', 'Read the Code'],
  ['popup.html#signatories/FRA', 'France'],
];

async function store(tab: Tab, value: unknown): Promise<void> {
  await tab.evaluate(async (ownRegister: unknown) => {
    const scope = globalThis as Scope;
    await (scope.browser ?? scope.chrome).storage.local.set({ ownRegister });
  }, value);
}

test('a damaged register: every view is drawn, an import sets it aside, and it goes when the reader says so', async ({
  driver,
}) => {
  const own = await driver.openExtensionPage('popup.html');
  await store(own, { ...WHOLE, current: { ...WHOLE.current, register: { records: null } } });
  for (const [path, shown] of VIEWS) {
    const tab = await driver.openExtensionPage(path);
    await expect.poll(() => words(tab), path).toContain(shown);
    expect(tab.errors, path).toEqual([]);
    await tab.close();
  }
  const tab = await driver.openExtensionPage('sidepanel.html#register');
  await expect.poll(() => words(tab)).toContain('We kept it as it was.');
  expect(await tab.axe()).toEqual([]);
  await importText(tab);
  await expect.poll(() => words(tab)).toContain('Imported: 1 record.');
  expect(await words(tab)).toContain('We kept it as it was.');
  await tab.evaluate(() => {
    [...document.querySelectorAll('button')].find((b) => b.textContent === 'Remove it for good')?.click();
  }, null);
  await expect.poll(() => words(tab)).not.toContain('We kept it as it was.');
  expect(await words(tab)).toContain('1 record, imported');
  await empty(own, ['ownRegister', 'ownRegister.aside']);
  await tab.close();
  await own.close();
});

for (const [name, value] of [...DAMAGED, ...UNDO_DAMAGED]) {
  test(`a stored register: ${name} @deep`, async ({ driver }) => {
    const own = await driver.openExtensionPage('sidepanel.html#register');
    // As it comes out of the storage: without what no file can have.
    await store(own, JSON.parse(JSON.stringify(value)));
    await expect.poll(() => words(own)).toContain('A register stored here couldn’t be read');
    for (const hash of ['#signatories', '#signatories/FRA', '#register']) {
      await own.evaluate((to: string) => {
        location.hash = to;
      }, hash);
      await expect.poll(() => words(own)).toMatch(/Kazakhstan|France|Your register/u);
    }
    expect(own.errors).toEqual([]);
    await empty(own, ['ownRegister', 'ownRegister.aside']);
    await own.close();
  });
}
