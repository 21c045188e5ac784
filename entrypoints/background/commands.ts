import { askFrame } from '../../platform/ask';
import { browser } from '../../platform/browser';
import type { OverlayCalls } from '../../platform/contract';
import { followCard } from './card';
import { checkSelection } from './context-menu';
import { framesOf, type Frame } from './frames';

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
 * Opens the next mention of a tab: in the frame where the card is, or where the reader has closed it from the keyboard, then in those that
 * come after it on the page. At the end of the page nothing changes where a card is open; where none is, one opens all the same.
 * False where there is none.
 */
export async function stepThrough(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = await framesOf(tabId);
  const order = direction === 1 ? frames : [...frames].reverse();
  const isOpen = frames.some((f) => f.hasCard);
  const from = order.findIndex((f) => (isOpen ? f.hasCard : f.goesOn));
  if (await stepIn(tabId, order.slice(Math.max(from, 0)), { direction, wraps: false })) return true;
  return !isOpen && from >= 0 && stepIn(tabId, order, { direction, wraps: true });
}

async function stepIn(
  tabId: number,
  frames: readonly Frame[],
  params: OverlayCalls['overlay.step']['params'],
): Promise<boolean> {
  for (const frame of frames) {
    const stepped = await askFrame(tabId, frame, PATIENCE)('overlay.step', params).catch(() => false);
    if (!stepped) continue;
    await followCard(tabId, frame, { open: true, goesOn: false });
    return true;
  }
  return false;
}
