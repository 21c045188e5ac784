import { isClauseId, type ClauseId } from '../../engine/clause';
import { areaFor } from '../../platform/area';

const KEY = 'reader.place';
/** Milliseconds without scrolling after which a place is kept. */
const REST = 400;

/** Where the reader was last time, or null: also where the browser's storage fails. */
export async function readPlace(): Promise<ClauseId | null> {
  const { [KEY]: place } = await areaFor()
    .get(KEY)
    .catch((): Record<string, unknown> => ({}));
  return typeof place === 'string' && isClauseId(place) ? place : null;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the place once the reader rests there. */
export function keepPlace(place: ClauseId): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // A convenience: where it can't be kept, the reader begins at the top next time.
    areaFor()
      .set({ [KEY]: place })
      .catch(() => undefined);
  }, REST);
}
