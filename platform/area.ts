/**
 * Where things are kept: on the disk, or for a private window in memory. A private window begins with what normal windows
 * have kept, and writes nothing to the disk.
 */
import { browser } from './browser';
import { PREFERENCES_KEY } from './settings';

/** What is needed of a storage area. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Keys of private windows in the session's storage begin so. Chromium shares that storage between both kinds of windows. */
const PRIVATE = 'private.';

/** Whether something is done in a private window: in the one that we are in, or in that of a tab. */
export function isPrivate(tab?: { readonly incognito: boolean } | null): boolean {
  return browser.extension.inIncognitoContext === true || tab?.incognito === true;
}

/** Where to keep what is done in our own window, or about a tab. */
export function areaFor(tab?: { readonly incognito: boolean } | null): Area {
  return isPrivate(tab) ? privateArea(browser.storage.session, disk) : disk;
}

/** The disk of this browser. The preferences are where the browser keeps them in step with the reader's others, if asked to. */
const disk: Area = {
  get: (key) => (key === PREFERENCES_KEY ? browser.storage.sync : browser.storage.local).get(key),
  set: async ({ [PREFERENCES_KEY]: preferences, ...others }) => {
    if (preferences !== undefined) await browser.storage.sync.set({ [PREFERENCES_KEY]: preferences });
    if (Object.keys(others).length > 0) await browser.storage.local.set(others);
  },
};

/** Reads from memory, and from the disk what memory doesn't have; writes to memory alone. */
export function privateArea(memory: Area, disk: Pick<Area, 'get'>): Area {
  return {
    get: async (key) => {
      const mine = await memory.get(PRIVATE + key);
      return Object.hasOwn(mine, PRIVATE + key) ? { [key]: mine[PRIVATE + key] } : disk.get(key);
    },
    set: (items) => memory.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [PRIVATE + key, value]))),
  };
}

/** Calls back when one of these keys changes, for whichever kind of window. Returns how to stop. */
export function watchKept(keys: readonly string[], changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (keys.some((key) => Object.hasOwn(changes, key) || Object.hasOwn(changes, PRIVATE + key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

/** Forgets what was done in private windows. */
export async function forgetPrivate(): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PRIVATE));
  if (keys.length > 0) await browser.storage.session.remove(keys);
}
