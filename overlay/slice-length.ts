/** How long a slice of work holds the page's main thread. */

/**
 * Milliseconds of work before the thread is given back, far under the 50 ms after which a task counts as long. A page that keeps the
 * thread to itself for long between two slices gets longer ones, a part of what it takes: else it would never be read.
 */
const SHORTEST = 8;
const LONGEST = 32;
const SHARE = 0.25;

/** Milliseconds of the next slice, after so many in which the page had the thread to itself. */
export function sliceAfter(away: number): number {
  return Math.min(Math.max(SHORTEST, away * SHARE), LONGEST);
}
