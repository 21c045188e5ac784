/**
 * What a browser's main thread did, from Chromium's own trace. Times are milliseconds; durations are of processor time where the trace
 * has it, so that the machine's other work doesn't count.
 */
import type { BrowserContext, CDPSession, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds since an origin that all events of a trace share. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of processor time, without what other processes took. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly url?: string; readonly fileName?: string }; readonly name?: string };
}

/** What `busy` and `mark` need. Of a page that changes all the time a fuller trace doubles the work that it measures. */
const TASKS = ['blink.user_timing', 'toplevel', '__metadata'];
const SCRIPTS_TOO = [...TASKS, 'devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'];
const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'TimerFire', 'v8.run']);

export interface Trace {
  /** All tasks of the page's main thread together. */
  readonly busy: number;
  /** Each stretch in which one of our scripts ran, with the name of its file. */
  readonly ours: readonly { readonly file: string; readonly start: number; readonly duration: number }[];
  /** Where the page made a mark of this name, or NaN. */
  readonly mark: (name: string) => number;
  /** The longest stretch of the browser's style work. */
  readonly longestStyle: number;
}

/** Traces what happens on the page's main thread while `act` runs; `isFull` for more than `busy` and `mark`. */
export async function traced(
  context: BrowserContext,
  page: Page,
  act: () => Promise<void>,
  isFull = true,
): Promise<Trace> {
  const session: CDPSession = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: isFull ? SCRIPTS_TOO : TASKS, excludedCategories: ['*'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate(() => performance.mark('bench-thread'));
  await act();
  await page.evaluate(() => performance.mark('bench-thread'));
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await done;
  await session.detach();
  return read(events);
}

function read(events: readonly TraceEvent[]): Trace {
  const threads = new Set(events.filter((e) => e.name === 'bench-thread').map((e) => `${e.pid}/${e.tid}`));
  const here = events.filter((e) => threads.has(`${e.pid}/${e.tid}`));
  const lasting = here.filter((e) => e.ph === 'X' && e.dur !== undefined);
  const ours = lasting
    .filter((e) => SCRIPTS.has(e.name))
    .map((e) => ({
      url: e.args.data?.url ?? e.args.data?.fileName ?? '',
      start: e.ts,
      end: e.ts + (e.dur ?? 0),
      took: tookOf(e),
    }))
    .filter(({ url }) => url.startsWith('chrome-extension://'))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outermost: { file: string; start: number; duration: number }[] = [];
  let end = -Infinity;
  for (const one of ours) {
    if (one.start < end) continue;
    end = one.end;
    outermost.push({
      file: one.url.split('/').at(-1) ?? '',
      start: one.start / 1000,
      duration: one.took / 1000,
    });
  }
  const tasks = lasting.filter((e) => e.name === 'ThreadControllerImpl::RunTask' || e.name === 'RunTask');
  return {
    busy: sum(tasks.map(tookOf)) / 1000,
    ours: outermost,
    mark: (name) => (events.find((e) => e.name === name)?.ts ?? NaN) / 1000,
    longestStyle:
      Math.max(0, ...lasting.filter((e) => /^(?:UpdateLayoutTree|RecalculateStyles)$/u.test(e.name)).map(tookOf)) /
      1000,
  };
}

const tookOf = (event: TraceEvent): number => event.tdur ?? event.dur ?? 0;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
