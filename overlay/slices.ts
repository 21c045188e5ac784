/** Long work in slices, so that the page's main thread is never held for long. */

/** Milliseconds of work before the thread is given back: far under the 50 ms after which a task counts as long. */
const SLICE = 8;

/** Work that can be interrupted wherever it yields. */
export type Work<T> = Generator<void, T>;

/** Runs work in slices; resolves with its value, or with null once the signal is aborted. */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      if (signal.aborted) return null;
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
  }
}

/** Gives the thread back until the next task; a message channel, as timers are throttled in hidden pages. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
