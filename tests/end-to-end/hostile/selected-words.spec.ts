/** Words of a page reach no address and stay in no storage: the browser keeps addresses on the disk. */
import { expect, test, type Tab } from '../driver';
import { ask, focused, hashOf, textOf, words } from '../panel-page';

interface Api {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
  readonly storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
}
type Scope = typeof globalThis & { readonly browser?: Api; readonly chrome: Api };

/** Everything of ours that may be on the disk or stay in memory: the addresses of tabs, and what is stored. */
function traces(tab: Tab): Promise<string> {
  return tab.evaluate(async () => {
    const scope = globalThis as Scope;
    const { tabs, storage } = scope.browser ?? scope.chrome;
    const urls = (await tabs.query({})).map(({ url }) => decodeURIComponent(url ?? ''));
    return JSON.stringify([urls, await storage.local.get(), await storage.session.get()]);
  }, null);
}

function panelTab(tab: Tab, end: string): Promise<number | null> {
  return tab.evaluate(async (wanted: string) => {
    const scope = globalThis as Scope;
    const found = await (scope.browser ?? scope.chrome).tabs.query({});
    return found.find(({ url }) => url?.endsWith(wanted))?.id ?? null;
  }, end);
}

async function close(tab: Tab, id: number | null): Promise<void> {
  await tab.evaluate(async (one: number | null) => {
    const scope = globalThis as Scope;
    if (one !== null) await (scope.browser ?? scope.chrome).tabs.remove(one);
  }, id);
}

const SELECTED = 'financing of terrorism by cousins of the editor';

test('selected words are handed to the panel in memory, and taken once', async ({ driver }) => {
  const asker = await driver.openExtensionPage('sidepanel.html#register');
  await ask(asker, 'selection.find', { words: SELECTED, tab: { id: 7, windowId: undefined } });
  await expect.poll(() => panelTab(asker, '?tab=7#search')).not.toBeNull();
  await expect.poll(() => traces(asker)).not.toContain('editor');
  await close(asker, await panelTab(asker, '?tab=7#search'));
  // A panel that is opened for the tab later finds none.
  const later = await driver.openExtensionPage('sidepanel.html?tab=7#search');
  await expect.poll(() => focused(later)).toBe('combobox');
  expect(await words(later)).toContain('Search by topic');
  await later.close();
  await asker.close();
});

test('the panel searches for the words that were handed to it', async ({ driver }) => {
  const asker = await driver.openExtensionPage('sidepanel.html#register');
  await asker.evaluate(async (selected: string) => {
    const scope = globalThis as unknown as {
      browser?: { storage: { session: { set(items: object): Promise<void> } } };
      chrome: { storage: { session: { set(items: object): Promise<void> } } };
    };
    const { session } = (scope.browser ?? scope.chrome).storage;
    await session.set({
      'panel.destination.tab.8': { hash: '#search', words: selected, from: null, frameId: null, tabId: null },
    });
  }, SELECTED);
  const panel = await driver.openExtensionPage('sidepanel.html?tab=8#search');
  await expect.poll(() => textOf(panel, '[role=option]')).toContain('financing of terrorism');
  expect(await panel.evaluate(() => document.querySelector('input')?.value, null)).toBe(SELECTED);
  expect(await hashOf(panel)).toBe('#search');
  expect(await traces(asker)).not.toContain('editor');
  // What is typed on stays out of the address as well, and there again when one comes back.
  await panel.evaluate(() => {
    document.querySelector('input')?.focus();
  }, null);
  await panel.press('End');
  await panel.type(' asylum');
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('input')?.value, null))
    .toBe(`${SELECTED} asylum`);
  expect(await hashOf(panel)).toBe('#search');
  await panel.evaluate(() => {
    location.hash = '#5';
  }, null);
  await expect.poll(() => textOf(panel, '.unit.target .words')).toContain('asylum');
  await panel.evaluate(() => {
    history.back();
  }, null);
  await expect
    .poll(() => panel.evaluate(() => document.querySelector('input')?.value, null))
    .toBe(`${SELECTED} asylum`);
  expect(await traces(asker)).not.toContain('editor');
  expect(panel.errors).toEqual([]);
  await panel.close();
  await asker.close();
});

test('words that no panel took are forgotten with their tab', async ({ driver, site }) => {
  const asker = await driver.openExtensionPage('popup.html');
  const page = await driver.open(site.page('article.html', 'forgotten.example'));
  const id = await asker.evaluate(async () => {
    const scope = globalThis as Scope;
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({});
    return tabs.find(({ url }) => url?.includes('forgotten.example'))?.id ?? -1;
  }, null);
  await asker.evaluate(
    async ([tab, selected]: [number, string]) => {
      const scope = globalThis as unknown as {
        browser?: { storage: { session: { set(items: object): Promise<void> } } };
        chrome: { storage: { session: { set(items: object): Promise<void> } } };
      };
      const { session } = (scope.browser ?? scope.chrome).storage;
      await session.set({
        [`panel.destination.tab.${tab}`]: { hash: '#search', words: selected, from: null, frameId: null, tabId: null },
      });
    },
    [id, SELECTED] as [number, string],
  );
  expect(await traces(asker)).toContain('editor');
  await page.close();
  await expect.poll(() => traces(asker)).not.toContain('editor');
  await asker.close();
});
