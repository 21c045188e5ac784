/** Which passages of the Code make up a clause. */
import type { Code, Passage } from '../data/types';
import { isWithin, parentOf, partsOf, type ClauseId } from './clause';

/** A clause as it is shown: a sub-paragraph comes under the opening words of its paragraph. */
export interface ClausePassages {
  /** The words that open the list of a sub-paragraph; empty for every other clause. */
  readonly opening: readonly Passage[];
  /** The clause's own passages in order; of a paragraph its items too, of the preamble all recitals. */
  readonly own: readonly Passage[];
}

export function passagesOf(code: Code, id: ClauseId): ClausePassages {
  const own = code.passages.filter((p) => isWithin(p.unit, id));
  if (partsOf(id).kind !== 'sub-paragraph') return { opening: [], own };
  const paragraph = parentOf(id);
  return { opening: code.passages.filter((p) => p.unit === paragraph), own };
}
