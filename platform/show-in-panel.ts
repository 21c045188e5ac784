/** Opening the panel, from whichever of our own contexts has the reader's gesture: the background or the popup. */
import { browser } from './browser';
import type { PanelCalls, PanelTab } from './contract';
import { NOTHING, offerDestination, takeDestination, type Handed } from './panel';
import { asker } from './rpc';

/** The address of the panel opened as a page. */
export function panelPage(hash: string, tabId?: number): string {
  return browser.runtime.getURL(`sidepanel.html${tabId === undefined ? '' : `?tab=${tabId}`}${hash}`);
}

/**
 * Shows a view in the panel of a window; in a new tab of it where no panel may be opened. Call it in the reader's click or
 * key press and before any await: the browser takes nothing later for the reader's own doing.
 *
 * @param hash the part of the panel's address after its file: `#3(b)`
 * @param coming words out of a page, to be looked up or checked there; they may come once the panel is opening
 */
export async function showInPanel(
  hash: string,
  tab: PanelTab,
  coming: Handed | Promise<Handed> = NOTHING,
): Promise<null> {
  const { session } = browser.storage;
  const [id, windowId] = [real(tab.id), real(tab.windowId)];
  const opening = windowId === undefined ? null : openPanel(windowId);
  const handed = await coming;
  const destination = { hash, ...handed, tabId: id ?? null };
  if (windowId !== undefined) {
    await offerDestination(session, { windowId }, destination);
    if (await opening) return null;
    const ask = asker<PanelCalls>((message) => browser.runtime.sendMessage(message));
    const shown = await ask('panel.show', { windowId, destination }).catch(() => false);
    await takeDestination(session, { windowId });
    if (shown) return null;
  }
  if (handed.words !== null || handed.frameId !== null)
    await offerDestination(session, { tabId: id ?? null }, destination);
  await browser.tabs.create({ url: panelPage(hash, id), ...(windowId !== undefined && { windowId }) });
  return null;
}

/** A tab's or window's number; browsers give −1 where there is none, as of words selected in a viewer that is in no tab. */
function real(id: number | undefined): number | undefined {
  return id !== undefined && id >= 0 ? id : undefined;
}

/** Whether the browser opened the panel: it does so on an action of the reader only. */
function openPanel(windowId: number): Promise<boolean> {
  // The polyfill's types don't have Chromium's panel; a browser without any has neither.
  const { sidePanel, sidebarAction } = browser as unknown as {
    sidePanel?: { open(options: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  try {
    const opening = sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open();
    return (
      opening?.then(
        () => true,
        () => false,
      ) ?? Promise.resolve(false)
    );
  } catch {
    return Promise.resolve(false);
  }
}
