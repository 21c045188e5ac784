/** Showing something in the panel: what is to be shown waits in the session's storage until a panel takes it. */

/** The part of a storage area that is needed. It must be of the session: a place to go is no setting. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The panel of a window takes only what is meant for that window. */
export function destinationKey(windowId: number): string {
  return `panel.destination.${windowId}`;
}

/** `hash` is a part of the panel's address: `#3(b)`. */
export async function offerDestination(area: SessionArea, windowId: number, hash: string): Promise<void> {
  await area.set({ [destinationKey(windowId)]: hash });
}

/** Takes what is to be shown, if anything is; nobody can take it twice. */
export async function takeDestination(area: SessionArea, windowId: number): Promise<string | null> {
  const key = destinationKey(windowId);
  const hash = (await area.get(key))[key];
  if (typeof hash !== 'string') return null;
  await area.remove(key);
  return hash;
}
