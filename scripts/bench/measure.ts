/** Times of what runs in this process. */

/** A run shorter than this (ms) is repeated until it can be timed. */
const MEASURABLE = 5;

/** Runs `work` `rounds` times and gives the milliseconds of one call in each. The first round warms up and isn't counted. */
export function timesOf(work: () => unknown, rounds = 9): number[] {
  let calls = 1;
  for (;;) {
    const took = timeOf(work, calls);
    if (took >= MEASURABLE || calls > 1e6) break;
    calls = Math.ceil(calls * Math.max(2, MEASURABLE / Math.max(took, 0.01)));
  }
  return Array.from({ length: rounds }, () => timeOf(work, calls) / calls);
}

function timeOf(work: () => unknown, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) kept = work();
  return performance.now() - start;
}

/** Keeps the result of what is measured, so that it can't be optimised away. */
export let kept: unknown;

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The value below which this share of the values lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
