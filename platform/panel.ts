/** Showing something in the panel: what is to be shown waits in the session's storage, in memory, until a panel takes it. */

/** The part of a storage area that is needed. It must be of the session: a place to go is no setting. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Where a panel is to go. */
export interface Destination {
  /** A part of the panel's address: `#3(b)`. */
  readonly hash: string;
  /** Words to look up, or null. They were selected on a page, so they go into no address: a browser keeps addresses. */
  readonly words: string | null;
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

function isDestination(value: unknown): value is Destination {
  if (typeof value !== 'object' || value === null || !('hash' in value) || !('words' in value)) return false;
  return typeof value.hash === 'string' && (value.words === null || typeof value.words === 'string');
}
