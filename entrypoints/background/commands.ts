import { askFrame } from '../../platform/ask';
import { browser } from '../../platform/browser';
import { followCard } from './card';
import { checkSelection } from './context-menu';
import { framesOf } from './frames';

/** A keyboard command of the browser, with the active tab where the browser gives it. */
export async function runCommand(command: string, inFront?: browser.Tabs.Tab): Promise<void> {
  if (command === 'check-selection') {
    // Before any await: afterwards the browser opens no panel.
    const tab = inFront ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    await checkSelection({ id: tab?.id, windowId: tab?.windowId });
    return;
  }
  const direction = command === 'next-mention' ? 1 : command === 'previous-mention' ? -1 : null;
  if (direction === null) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await stepThrough(tab.id, direction);
}

/** Milliseconds to wait for a frame. Asked once: a step that is asked for twice may be taken twice. */
const PATIENCE = { milliseconds: 1000, tries: 1 };

/**
 * Opens the next mention of a tab: in the frame where the card is, then in those that come after it on the page.
 * False, and nothing changes, where there is none.
 */
export async function stepThrough(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = await framesOf(tabId);
  const order = direction === 1 ? frames : [...frames].reverse();
  const at = order.findIndex((f) => f.hasCard);
  for (const frame of order.slice(Math.max(at, 0))) {
    const stepped = await askFrame(tabId, frame, PATIENCE)('overlay.step', { direction }).catch(() => false);
    if (!stepped) continue;
    await followCard(tabId, frame, true);
    return true;
  }
  return false;
}
