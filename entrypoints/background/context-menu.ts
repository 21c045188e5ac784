import { hashOf } from '../../platform/route';
import { panel } from '../../data/messages/en/panel';
import { browser } from '../../platform/browser';
import type { PanelTab } from '../../platform/contract';
import { NOTHING } from '../../platform/panel';
import { showInPanel } from '../../platform/show-in-panel';

const FIND = 'find-selection';
const CHECK = 'check-selection';
/** UTF-16 code units: more than this is no query. */
const LONGEST = 300;

/** The entries in the menu of a selection. */
export function createMenu(): void {
  browser.contextMenus.create({ id: FIND, title: panel.findSelection, contexts: ['selection'] });
  browser.contextMenus.create({ id: CHECK, title: panel.checkSelection, contexts: ['selection'] });
}

/** Does what was chosen in the menu. */
export function followMenu(
  { menuItemId, selectionText = '', frameId }: browser.Menus.OnClickData,
  tab: browser.Tabs.Tab | undefined,
): Promise<null> {
  return menuItemId === CHECK
    ? checkSelection({ id: tab?.id, windowId: tab?.windowId }, frameId ?? null)
    : findSelection(selectionText, tab);
}

/**
 * Has the panel check the selected words, of a frame where it is known. It reads them from the page itself: they pass through no
 * storage.
 */
export function checkSelection(tab: PanelTab, frameId: number | null = null): Promise<null> {
  return showInPanel(hashOf({ view: 'check', source: 'selection' }), tab, { ...NOTHING, frameId });
}

/** Looks the selected words up, beside the tab that they are in. */
export function findSelection(
  words: string,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<null> {
  const query = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  return showInPanel(
    hashOf({ view: 'search', query: '' }),
    { id: tab?.id, windowId: tab?.windowId },
    { ...NOTHING, words: query },
  );
}
