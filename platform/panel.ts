/** Showing something in the panel: what is to be shown waits in the session's storage, in memory, until a panel takes it. */

import { LARGEST_ID } from './border';
import { nullOr, record, textUpTo, wholeUpTo } from './guards';
import type { Origin } from './origin';

/** The part of a storage area that is needed. It must be of the session: a place to go is no setting. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Words of a page, and where on it they are. */
export interface Handed {
  /** Words to look up, or null. They were selected on a page, so they go into no address: a browser keeps addresses. */
  readonly words: string | null;
  /** Where these words are from; null where that is the tab's page. */
  readonly from: Origin | null;
  /** The frame that they are in, or are selected in; null where it isn't known. */
  readonly frameId: number | null;
}

export const NOTHING: Handed = { words: null, from: null, frameId: null };

/** Where a panel is to go. */
export interface Destination extends Handed {
  /** A part of the panel's address: `#3(b)`. */
  readonly hash: string;
  /** The tab from which it is asked for; null where it isn't known. */
  readonly tabId: number | null;
}

/** Which panel is meant: that at the side of a window, or the page that is opened for a tab. */
export type Panel = { readonly windowId: number } | { readonly tabId: number | null };

export function destinationKey(panel: Panel): string {
  return 'windowId' in panel
    ? `panel.destination.window.${panel.windowId}`
    : `panel.destination.tab.${panel.tabId ?? 'none'}`;
}

export async function offerDestination(area: SessionArea, panel: Panel, destination: Destination): Promise<void> {
  await area.set({ [destinationKey(panel)]: destination });
}

/** Takes what is to be shown, if anything is; it can't be taken twice. */
export async function takeDestination(area: SessionArea, panel: Panel): Promise<Destination | null> {
  const key = destinationKey(panel);
  const { [key]: destination } = await area.get(key);
  if (destination === undefined) return null;
  await area.remove(key);
  return isDestination(destination) ? destination : null;
}

const text = textUpTo(Infinity);

/** What waits in the storage, or comes by a message. */
export const isDestination = record<Destination>({
  hash: text,
  words: nullOr(text),
  from: nullOr(record<Origin>({ title: text, url: nullOr(text), within: nullOr(text) })),
  // Firefox's go beyond 32 bits.
  frameId: nullOr(wholeUpTo(Number.MAX_SAFE_INTEGER)),
  tabId: nullOr(wholeUpTo(LARGEST_ID)),
});
