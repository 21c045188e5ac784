import { hashOf } from '../../components/panel/route';
import { en } from '../../data/messages/en';
import { browser } from '../../platform/browser';
import { showInPanel } from './panel';

const ID = 'find-selection';
/** UTF-16 code units: more than this is no query. */
const LONGEST = 300;

/** The entry in the menu of a selection. */
export function createMenu(): void {
  browser.contextMenus.create({ id: ID, title: en.panel.findSelection, contexts: ['selection'] });
}

/** Looks the selected words up, beside the tab that they stand in. */
export function findSelection(
  words: string,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<null> {
  const query = words.replace(/\s+/gu, ' ').trim().slice(0, LONGEST);
  return showInPanel(hashOf({ view: 'search', query }), { id: tab?.id, windowId: tab?.windowId });
}
