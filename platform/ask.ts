/** Asking from our own pages and the background: the background, and the overlay of a frame. */
import { browser } from './browser';
import type { Ask, BackgroundCalls, FrameAddress, OverlayCalls } from './contract';
import { asker, type Patience } from './rpc';

export const askBackground: Ask<BackgroundCalls> = asker<BackgroundCalls>((message) =>
  browser.runtime.sendMessage(message),
);

/** Asks the overlay of a frame: of that very document where it is known, for another may have come in its place. */
export function askFrame(tabId: number, { frameId, documentId }: FrameAddress, patience?: Patience): Ask<OverlayCalls> {
  const to = documentId === undefined ? { frameId } : { documentId };
  return asker<OverlayCalls>((message) => browser.tabs.sendMessage(tabId, message, to), patience);
}
