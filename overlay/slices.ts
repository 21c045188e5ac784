/** Long work in slices, so that the page's main thread is never held for long. */
import { countElements, isHidden } from './natives';

/**
 * Milliseconds of work before the thread is given back, far under the 50 ms after which a task counts as long. A page that keeps the
 * thread to itself for long between two slices gets longer ones, a part of what it takes: else it would never be read. Much longer
 * ones only where it has very many elements, so that it is the page that is slow and not the machine.
 */
const SLICE = 8;
const LONGEST_SLICE = 32;
const LONGEST_OF_MANY = 100;
const MANY = 20_000;
const SHARE = 0.25;

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
  let slice = SLICE;
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
    slice = Math.max(SLICE, away * SHARE);
    if (slice > LONGEST_SLICE) slice = Math.min(slice, countElements() > MANY ? LONGEST_OF_MANY : LONGEST_SLICE);
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
