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

/** Runs work to its end, waiting for what it waits for. */
export async function settle<T>(work: Work<T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await step.value;
  }
}
