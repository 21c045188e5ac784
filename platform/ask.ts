/** Asking from our own pages and the background: the background, and the overlay of a frame. */
import { isAnswerTo } from './answers';
import { browser } from './browser';
import type { Ask, BackgroundCalls, FrameAddress, OverlayCalls } from './contract';
import { asker, type Patience } from './rpc';

export const askBackground: Ask<BackgroundCalls> = asker<BackgroundCalls>((message) =>
  browser.runtime.sendMessage(message),
);

/**
 * Asks the overlay of a frame: of that very document where it is known, for another may have come in its place. Throws where
 * no answer comes, or one that no overlay gives.
 */
export function askFrame(tabId: number, { frameId, documentId }: FrameAddress, patience?: Patience): Ask<OverlayCalls> {
  const to = documentId === undefined ? { frameId } : { documentId };
  const ask = asker<OverlayCalls>((message) => browser.tabs.sendMessage(tabId, message, to), patience);
  return async (call, params) => {
    const answer: unknown = await ask(call, params);
    if (!isAnswerTo(call, answer)) throw new Error(`malformed answer to ${call}`);
    return answer;
  };
}
