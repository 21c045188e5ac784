import { browser } from '../../platform/browser';
import type { PanelCalls } from '../../platform/contract';
import { destinationKey, takeDestination } from '../../platform/panel';
import { answerer } from '../../platform/rpc';

/** Makes this panel go where the background sends it; one that was opened as a page stays where it is. */
export async function answerCalls(): Promise<void> {
  const isPage = await browser.tabs.getCurrent().catch(() => undefined);
  if (isPage) return;
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) return;
  const take = async (): Promise<void> => {
    const hash = await takeDestination(browser.storage.session, id);
    if (hash !== null) location.hash = hash;
  };
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[destinationKey(id)]?.newValue !== undefined) void take();
  });
  const answer = answerer<PanelCalls, unknown>({
    'panel.show': ({ hash }) => {
      location.hash = hash;
      return true;
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) =>
    isFor(message, id) ? (answer(message, sender) ?? undefined) : undefined,
  );
  await take();
}

/** The panels of other windows stay silent, so that the right one's answer arrives. */
function isFor(message: unknown, windowId: number): boolean {
  const { params } = (message ?? {}) as { params?: { windowId?: unknown } | null }; // read with care below
  return params?.windowId === windowId;
}
