/** How long a slice of work holds the page's main thread. */
import { countElements } from './count-elements';

/**
 * Milliseconds of work before the thread is given back, far under the 50 ms after which a task counts as long. A page that keeps the
 * thread to itself for long between two slices gets longer ones, a part of what it takes: else it would never be read. Much longer
 * ones only where it has very many elements, so that it is the page that is slow and not the machine.
 */
const SHORTEST = 8;
const LONGEST = 32;
const LONGEST_OF_MANY = 100;
const MANY = 20_000;
const SHARE = 0.25;

/** Milliseconds of the next slice, after so many in which the page had the thread to itself. */
export function sliceAfter(away: number): number {
  const slice = Math.max(SHORTEST, away * SHARE);
  if (slice <= LONGEST) return slice;
  return Math.min(slice, countElements() > MANY ? LONGEST_OF_MANY : LONGEST);
}
