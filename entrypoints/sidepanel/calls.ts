import { browser } from '../../platform/browser';
import type { PanelCalls } from '../../platform/contract';
import { destinationKey, takeDestination, type Destination, type Panel } from '../../platform/panel';
import { answerer } from '../../platform/rpc';
import { boundTab } from './check/page';

/** Makes this panel go where the background sends it; one that was opened as a page goes once, as it is opened. */
export async function answerCalls(go: (destination: Destination) => void): Promise<void> {
  const { session } = browser.storage;
  const take = async (panel: Panel): Promise<void> => {
    const destination = await takeDestination(session, panel);
    if (destination) go(destination);
  };
  const isPage = await browser.tabs.getCurrent().catch(() => undefined);
  if (isPage) {
    await take({ tabId: boundTab === 'malformed' ? null : boundTab });
    return;
  }
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;
  session.onChanged.addListener((changes) => {
    if (changes[destinationKey({ windowId })]?.newValue !== undefined) void take({ windowId });
  });
  const answer = answerer<PanelCalls, unknown>({
    'panel.show': (destination) => {
      go(destination);
      return true;
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    isFor(message, windowId) ? (answer(message, sender) ?? undefined) : undefined,
  );
  await take({ windowId });
}

/** The panels of other windows stay silent, so that the right one's answer arrives. */
function isFor(message: unknown, windowId: number): boolean {
  const { params } = (message ?? {}) as { params?: { windowId?: unknown } | null }; // read with care below
  return params?.windowId === windowId;
}
