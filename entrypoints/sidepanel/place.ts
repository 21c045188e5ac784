import { isClauseId, type ClauseId } from '../../engine/clause';
import { browser } from '../../platform/browser';

const KEY = 'reader.place';
/** Milliseconds without scrolling after which a place is kept. */
const REST = 400;

/** Where the reader was last time, or null. */
export async function readPlace(): Promise<ClauseId | null> {
  const place = (await browser.storage.local.get(KEY))[KEY];
  return typeof place === 'string' && isClauseId(place) ? place : null;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the place once the reader rests there. */
export function keepPlace(place: ClauseId): void {
  clearTimeout(timer);
  timer = setTimeout(() => void browser.storage.local.set({ [KEY]: place }), REST);
}
