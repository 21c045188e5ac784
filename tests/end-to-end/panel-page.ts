/** What the tests of the panel's views share: asking the page, the clipboard, the browser's tabs. */
import { expect, type Driver, type Tab } from './driver';

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
export async function ask(page: Tab, call: string, params: object | null): Promise<unknown> {
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

interface PanelApi {
  readonly runtime: { getContexts?(filter: object): Promise<{ documentUrl?: string }[]> };
  readonly extension: { getViews(filter: object): Window[] };
  readonly sidePanel?: { close(where: object): Promise<void> };
  readonly sidebarAction?: { close(): Promise<void> };
  readonly windows: { getCurrent(): Promise<{ id: number }> };
}

/** Where the open side panels are: the part of each address after `#`. Chromium's panels, Firefox's sidebars. */
export async function panelPlaces(page: Tab): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: PanelApi; chrome: PanelApi };
    const contexts = scope.chrome.runtime.getContexts
      ? await scope.chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
      : scope.browser?.extension.getViews({ type: 'sidebar' }).map((view) => ({ documentUrl: view.location.href }));
    // One that is still opening has no address yet.
    return (contexts ?? []).flatMap(({ documentUrl }) =>
      documentUrl?.includes('sidepanel.html') ? [decodeURIComponent(new URL(documentUrl).hash)] : [],
    );
  }, null);
}

/** The words that Firefox's real sidebar shows; Chromium's panel can't be looked into. */
export function sidebarWords(page: Tab): Promise<string> {
  return page.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: PanelApi };
    return browser.extension
      .getViews({ type: 'sidebar' })
      .map((view) => view.document.body.innerText.replace(/\s+/gu, ' '))
      .join();
  }, null);
}

/** Closes the panel, with a key press: Firefox closes it for none but the reader. */
export async function closePanel(page: Tab): Promise<void> {
  await page.evaluate(() => {
    const close = (): void => {
      const scope = globalThis as unknown as { browser?: PanelApi; chrome: PanelApi };
      const { sidebarAction, sidePanel, windows } = scope.browser ?? scope.chrome;
      void (sidebarAction?.close() ?? windows.getCurrent().then(({ id }) => sidePanel?.close({ windowId: id })));
    };
    addEventListener('keydown', close, { once: true });
  }, null);
  // A key that counts as the reader's doing: one held for others does not.
  await page.press('x');
  await expect.poll(() => panelPlaces(page)).toEqual([]);
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
