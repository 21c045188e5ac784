/** One card a tab: what happens to the card in one frame is passed on to the others. */
import { browser } from '../../platform/browser';
import type { BackgroundCalls, FrameAddress, OverlayCalls } from '../../platform/contract';
import { askFrame } from '../../platform/ask';
import { forgetFrame, noteCard, type Frame } from './frames';

/** The number of the card that has opened last. Of a worker that has died the numbers were lower: they are times. */
let last = 0;

/** A frame's card has opened or closed. Gives the number of one that has opened. */
export async function followCard(
  tabId: number,
  frame: FrameAddress,
  state: BackgroundCalls['card.state']['params'],
): Promise<number | null> {
  const { open } = state;
  const card = open ? (last = Math.max(last + 1, Date.now())) : null;
  // Known by the same turn that changes it: of two frames whose cards open at once each hears of the other.
  const before = await noteCard(tabId, frame, state);
  // A card that closes because another one opened is no news.
  if (open || before.some((f) => f.hasCard && f.frameId === frame.frameId)) tellOthers(tabId, before, frame, card);
  return card;
}

/** A frame's page goes away, and its card with it. */
export async function followLeaving(tabId: number, frame: FrameAddress): Promise<void> {
  const before = await forgetFrame(tabId, frame);
  if (before.some((f) => f.hasCard && f.frameId === frame.frameId)) tellOthers(tabId, before, frame, null);
}

/** Closes the card of a tab, in whichever frame it is. */
export async function closeCard(tabId: number): Promise<void> {
  const message = { call: 'overlay.close' satisfies keyof OverlayCalls, params: null };
  await browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

function tellOthers(tabId: number, frames: readonly Frame[], but: FrameAddress, card: number | null): void {
  for (const frame of frames) {
    if (frame.frameId === but.frameId) continue;
    askFrame(tabId, frame, { tries: 1 })('overlay.cardElsewhere', { card }).catch(() => undefined);
  }
}
