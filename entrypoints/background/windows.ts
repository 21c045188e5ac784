import { forgetPrivate, isPrivate, watchKept } from '../../platform/area';
import { browser } from '../../platform/browser';
import { takeDestination } from '../../platform/panel';
import { PREFERENCES_KEY, SETTINGS_KEY } from '../../platform/settings';
import { createMenu } from './context-menu';
import { followSettings } from './inject';
import { followPreferences } from './preferences';

/** What goes with a tab or a window: what was to be shown for it; with the last private one all that was done in such windows. */
export function followWindows(): void {
  const { session } = browser.storage;
  browser.tabs.onRemoved.addListener((tabId) => void takeDestination(session, { tabId }));
  browser.windows.onRemoved.addListener((windowId) => void takeDestination(session, { windowId }));
  if (isPrivate()) followFromPrivate();
  else if (!import.meta.env.FIREFOX) return;
  browser.windows.onRemoved.addListener(() => void forgetPrivateUnder(1));
  // The last window may have taken that worker along before it could forget.
  browser.windows.onCreated.addListener(({ incognito }) => {
    if (incognito) void forgetPrivateUnder(2);
  });
}

/**
 * Chromium has a worker of its own for private windows, and no other sees them. It doesn't hear that we were installed, and
 * learns of settings by the storage alone.
 */
function followFromPrivate(): void {
  void browser.contextMenus.removeAll().then(createMenu);
  watchKept([SETTINGS_KEY], () => void followSettings());
  watchKept([PREFERENCES_KEY], () => void followPreferences());
}

/** Where there are fewer private windows than this. */
async function forgetPrivateUnder(count: number): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.filter(({ incognito }) => incognito).length < count) await forgetPrivate();
}
