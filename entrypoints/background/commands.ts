import type { OverlayCalls } from '../../platform/contract';
import { browser } from '../../platform/browser';
import { asker } from '../../platform/rpc';
import { checkSelection } from './context-menu';
import { framesOf } from './frames';

/** A keyboard command of the browser, with the tab in front where the browser tells it. */
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

/** Opens the next mention of a tab, in its first frame that has a further one. */
export async function stepThrough(tabId: number, direction: 1 | -1): Promise<boolean> {
  const frames = Object.keys(await framesOf(tabId))
    .map(Number)
    .sort((a, b) => a - b);
  for (const frameId of direction === 1 ? frames : frames.reverse()) {
    const ask = asker<OverlayCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));
    if (await ask('overlay.step', { direction }).catch(() => false)) return true;
  }
  return false;
}
