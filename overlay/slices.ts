/** Long work in slices, so that the page's main thread is never held for long. */
import { isHidden } from './natives';
import { sliceAfter } from './slice-length';

/** Milliseconds to wait for a frame that is shown but not painted, as one far below the window's edge. */
const UNPAINTED = 500;

/** Work that can be interrupted wherever it yields; it goes on when what it yields is settled. */
export type Work<T> = Generator<void | Promise<void>, T>;

/** What came of work, and the milliseconds of the thread that it took. */
export interface Done<T> {
  readonly value: T;
  readonly busy: number;
}

/** Runs work in slices; resolves with what came of it, or with null once the signal is aborted. */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal): Promise<Done<T> | null> {
  let slice = sliceAfter(0);
  for (let busy = 0; ;) {
    const started = performance.now();
    let now = started;
    let waitsFor: Promise<void> | void;
    do {
      if (signal.aborted) return null;
      const step = work.next();
      now = performance.now();
      if (step.done) return { value: step.value, busy: busy + now - started };
      waitsFor = step.value;
    } while (!waitsFor && now < started + slice);
    busy += now - started;
    await (waitsFor ?? turn());
    const away = waitsFor ? 0 : performance.now() - now;
    slice = sliceAfter(away);
  }
}

/**
 * Waits until the page was painted, so that style and layout are clean and asking for them costs nothing. A hidden page
 * isn't painted, and no one waits for it.
 */
export function painted(): Promise<void> {
  if (isHidden(document)) return turn();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, UNPAINTED);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      void turn().then(resolve);
    });
  });
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
