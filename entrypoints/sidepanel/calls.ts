import { isOwn, LARGEST_ID, type Asking } from '../../platform/border';
import { browser } from '../../platform/browser';
import type { PanelCalls } from '../../platform/contract';
import { record, wholeUpTo } from '../../platform/guards';
import { destinationKey, isDestination, takeDestination, type Destination, type Panel } from '../../platform/panel';
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
  const base = browser.runtime.getURL('');
  const answer = answerer<PanelCalls, Asking>(
    {
      'panel.show': ({ destination }) => {
        go(destination);
        return true;
      },
    },
    // A script on a page is no more to be trusted than the page.
    (call, params, sender) => (isOwn(sender, base) && isShow(params) ? null : `${call} is not for pages`),
  );
  browser.runtime.onMessage.addListener((message: unknown, sender: Asking) =>
    isFor(message, windowId) ? (answer(message, sender) ?? undefined) : undefined,
  );
  await take({ windowId });
}

const isShow = record<PanelCalls['panel.show']['params']>({
  windowId: wholeUpTo(LARGEST_ID),
  destination: isDestination,
});

/** The panels of other windows stay silent, so that the right one's answer arrives. */
function isFor(message: unknown, windowId: number): boolean {
  const { params } = (message ?? {}) as { params?: { windowId?: unknown } | null }; // read with care below
  return params?.windowId === windowId;
}
