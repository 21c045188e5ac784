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
