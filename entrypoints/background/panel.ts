import { hashOf } from '../../components/panel/route';
import type { ClauseId } from '../../engine/clause';
import { browser } from '../../platform/browser';
import type { PanelCalls, PanelTab } from '../../platform/contract';
import { offerDestination, takeDestination } from '../../platform/panel';
import { asker } from '../../platform/rpc';

/** The address of the panel opened as a page. */
export function panelPage(hash: string, tabId?: number): string {
  return browser.runtime.getURL(`sidepanel.html${tabId === undefined ? '' : `?tab=${tabId}`}${hash}`);
}

/** Opens the reader at a clause, beside the tab that asks for it. */
export function openReader(
  clause: ClauseId,
  tab: { readonly id?: number | undefined; readonly windowId?: number | undefined },
): Promise<null> {
  return showInPanel(hashOf({ view: 'reader', clause, missing: null }), { id: tab.id, windowId: tab.windowId });
}

/** Shows a view in the panel of a window; in a new tab where no panel may be opened. */
export async function showInPanel(hash: string, { id, windowId }: PanelTab): Promise<null> {
  if (windowId !== undefined) {
    // Before any await: afterwards the browser no longer takes this for the reader's own doing.
    const opening = openPanel(windowId);
    await offerDestination(browser.storage.session, windowId, hash);
    if (await opening) return null;
    const ask = asker<PanelCalls>((message) => browser.runtime.sendMessage(message));
    const shown = await ask('panel.show', { windowId, hash }).catch(() => false);
    await takeDestination(browser.storage.session, windowId);
    if (shown) return null;
  }
  await browser.tabs.create({ url: panelPage(hash, id) });
  return null;
}

/** Whether the browser opened the panel: it does so on an action of the reader only. */
function openPanel(windowId: number): Promise<boolean> {
  // The polyfill's types don't have Chromium's panel.
  const { sidePanel } = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
  };
  try {
    const opening = sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
    return opening.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}
