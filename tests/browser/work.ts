import type { ReadOptions } from '../../overlay/blocks';
import type { Work } from '../../overlay/slices';

/** Reads with nothing of ours on the page. */
export const READ: ReadOptions = {
  isOurs: () => false,
  onShadowRoot: () => undefined,
  onUnfinished: () => undefined,
};

/** Runs work to its end at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same for work that waits for something. */
export async function finished<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await step.value;
  }
}

/** Milliseconds of the longest step: work can be interrupted between two. */
export function longestStep(work: Work<unknown>): number {
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - started);
    if (done) return longest;
  }
}
