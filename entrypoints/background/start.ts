/** What is done once a session: the worker wakes many times in one. */
import { browser } from '../../platform/browser';
import { inTurn } from '../../platform/in-turn';
import { followSettings, guardTab } from './inject';

/** The tabs that were open when the session began; forgotten with the session, as when we are switched off. */
const KEY = browser.extension.inIncognitoContext ? 'start.privateTabs' : 'start.tabs';

/**
 * Starts guarding the tabs that are open already. The browser reports an installation and an update, but not when we
 * are switched on again: so whichever worker finds no note of the session makes it.
 */
export function startSession(): Promise<void> {
  return inTurn(KEY, async () => {
    if (await tabsBefore()) return;
    const tabs = await browser.tabs.query({});
    await followSettings();
    await browser.storage.session.set({ [KEY]: tabs.flatMap(({ id }) => id ?? []) });
  });
}

/**
 * Guards a tab again that may hold pages of before the session: they come back from the cache with a sentinel that can
 * ask nobody any more.
 */
export async function guardReturned(tabId: number): Promise<void> {
  if ((await tabsBefore())?.includes(tabId)) await guardTab(tabId);
}

/** Closes what we keep to the scripts on pages, which need nothing of it. Firefox has no such lock. */
export async function closeStorage(): Promise<void> {
  const { local, session, sync } = browser.storage;
  const areas = [local, session, sync] as readonly {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  }[];
  for (const area of areas) await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

async function tabsBefore(): Promise<readonly number[] | undefined> {
  return (await browser.storage.session.get(KEY))[KEY] as readonly number[] | undefined;
}
