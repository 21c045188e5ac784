/** What the tests of the panel's views share: asking the page, the clipboard, the browser's tabs. */
import type { Driver, Tab } from './driver';

/** The words of the page as laid out. */
export function words(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText.replace(/\s+/gu, ' '), null);
}

/** The text of the first element that fits, or null. */
export function textOf(tab: Tab, selector: string): Promise<string | null> {
  return tab.evaluate((s: string) => document.querySelector<HTMLElement>(s)?.innerText ?? null, selector);
}

export function hashOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => decodeURIComponent(location.hash), null);
}

/** Where the keyboard is: role or tag, and name. */
export function focused(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const at = document.activeElement;
    const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    return `${at?.getAttribute('role') ?? at?.tagName.toLowerCase() ?? ''} ${name}`.trim();
  }, null);
}

/** Presses Tab until the focus is on what is wanted. */
export async function tabTo(tab: Tab, wanted: string, most = 60): Promise<void> {
  for (let n = 0; n < most; n += 1) {
    if ((await focused(tab)) === wanted) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not lead to “${wanted}”; it is on “${await focused(tab)}”`);
}

export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** What is on the clipboard, as a reader finds it: by pasting it into a field. */
export async function pasted(driver: Driver): Promise<Pasted> {
  const tab = await driver.openExtensionPage('sidepanel.html?paste#register');
  await tab.evaluate(() => {
    document.addEventListener('paste', ({ clipboardData }) => {
      document.title = JSON.stringify({
        text: clipboardData?.getData('text/plain'),
        html: clipboardData?.getData('text/html'),
      });
    });
    document.querySelector('textarea')?.focus();
  }, null);
  await tab.press('Control+v');
  const title = await tab.evaluate(() => document.title, null);
  await tab.close();
  return JSON.parse(title) as Pasted;
}

interface TabsApi {
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; windowId?: number; url?: string }[]>;
    remove(id: number): Promise<void>;
  };
  readonly runtime: { sendMessage(message: object): Promise<{ ok: boolean; answer?: unknown; error?: string }> };
}

/** Asks the background from one of our own pages. */
export async function ask(page: Tab, call: string, params: object): Promise<unknown> {
  return page.evaluate(
    async (message: object) => {
      const scope = globalThis as unknown as { browser?: TabsApi; chrome?: TabsApi };
      const reply = await (scope.browser ?? scope.chrome)?.runtime.sendMessage(message);
      if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
      return reply.answer;
    },
    { call, params },
  );
}

/** Where the open side panels are: the part of each address after `#`. */
export async function panelPlaces(page: Tab): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getContexts(filter: object): Promise<{ documentUrl?: string }[]> } };
    };
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
    // One that is still opening has no address yet.
    return contexts.flatMap(({ documentUrl }) => (documentUrl ? [decodeURIComponent(new URL(documentUrl).hash)] : []));
  }, null);
}

/** Closes the first tab whose address ends so, once it is there; null while it is not. */
export async function takeTab(page: Tab, end: string): Promise<string | null> {
  return page.evaluate(async (wanted: string) => {
    const scope = globalThis as unknown as { browser?: TabsApi; chrome?: TabsApi };
    const api = scope.browser ?? scope.chrome;
    const found = (await api?.tabs.query({}))?.find((t) => decodeURIComponent(t.url ?? '').endsWith(wanted));
    if (!api || found?.id === undefined) return null;
    await api.tabs.remove(found.id);
    return decodeURIComponent(found.url ?? '');
  }, end);
}

/** Opens the popup about the tab at an address, as a page of its own; `hash` is the part of its address after `#`. */
export async function popupAbout(driver: Driver, url: string, hash = ''): Promise<Tab> {
  const opener = await driver.openExtensionPage('popup.html');
  const id = await opener.evaluate(async (wanted: string): Promise<number> => {
    const scope = globalThis as unknown as { browser?: TabsApi; chrome?: TabsApi };
    const tabs = await (scope.browser ?? scope.chrome)?.tabs.query({});
    return tabs?.find((t) => t.url === wanted)?.id ?? -1;
  }, url);
  await opener.close();
  return driver.openExtensionPage(`popup.html?tab=${id}${hash}`);
}
