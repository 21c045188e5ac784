/** What the toolbar shows for a page, asked from one of the extension's own pages. */
import type { Tab } from './driver';

interface Toolbar {
  readonly badge: string;
  readonly title: string;
}

interface Api {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
}

/** The number of the tab at an address, -1 where there is none. */
export function tabIdOf(own: Tab, url: string): Promise<number> {
  return own.evaluate(async (wanted: string) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (await (browser ?? chrome).tabs.query({})).find((t) => t.url === wanted)?.id ?? -1;
  }, url);
}

/** The badge and the title of the button, for one tab. */
export function toolbarOf(own: Tab, tabId: number): Promise<Toolbar> {
  return own.evaluate(async (id: number) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { action } = browser ?? chrome;
    return { badge: await action.getBadgeText({ tabId: id }), title: await action.getTitle({ tabId: id }) };
  }, tabId);
}

/** How many frames of a tab are kept in the session's storage. */
export function framesKept(own: Tab, tabId: number): Promise<number> {
  return own.evaluate(async (id: number) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const kept = (await (browser ?? chrome).storage.session.get(null))[`frames.${id}`];
    return Array.isArray(kept) ? kept.length : 0;
  }, tabId);
}
