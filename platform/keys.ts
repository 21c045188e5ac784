/** The keys of our commands as they are really set, and the browser's own page for changing them. */
import { browser } from './browser';

/** Null where the browser doesn't tell, as where it has no keyboard. */
export async function keysAsSet(): Promise<readonly { readonly name: string; readonly shortcut: string }[] | null> {
  const { commands } = browser as Partial<typeof browser>;
  if (!commands) return null;
  const all = await commands.getAll();
  return all.flatMap(({ name, shortcut = '' }) => (name === undefined ? [] : [{ name, shortcut }]));
}

/** Opens the browser's page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  // Firefox's own; the polyfill's types don't have it yet.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
