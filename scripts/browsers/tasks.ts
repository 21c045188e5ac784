/** The tasks of a page's thread in Chromium, in processor time: what else the machine does is not in it. */
import type { CDPSession } from '@playwright/test';
import type { LongestTask } from './types';

/** What the browser notes of its work. Times are in microseconds, `tdur` of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly url?: string; readonly processId?: number };
    readonly beginData?: { readonly url?: string };
  };
}

const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];
/** What the browser does by itself to show a page, or since a script asks for it. */
const SHOWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest']);

/** Milliseconds; shorter tasks are not looked into. */
const SHORT = 5;

/** Begins to note tasks. What it returns ends it and reports the page at this address. */
export async function noteTasks(session: CDPSession): Promise<(url: string) => Promise<LongestTask>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async (url) => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return longestOf(events, url);
  };
}

function longestOf(events: readonly TraceEvent[], url: string): LongestTask {
  const shown = events.filter((e) => e.name === 'FrameCommittedInBrowser' && e.args.data?.url === url).at(-1);
  if (!shown) throw new Error(`the browser has noted no page at ${url}`);
  const process_ = shown.args.data?.processId;
  // A process's first thread, where a page runs, has the number of its process.
  const own = events.filter((e) => e.pid === process_ && e.tid === process_ && e.ts >= shown.ts);
  const tasks = own
    .filter((e) => e.name === 'RunTask' && timeOf(e) > SHORT)
    .map((task) => ({ time: timeOf(task), parts: own.filter((e) => e !== task && isIn(e, task)) }))
    .filter(({ parts }) => !parts.some(isThePages));
  return {
    whole: Math.round(Math.max(0, ...tasks.map(({ time }) => time))),
    script: Math.round(Math.max(0, ...tasks.map(({ time, parts }) => time - showingIn(parts)))),
  };
}

function isIn(event: TraceEvent, task: TraceEvent): boolean {
  return event.ts >= task.ts && event.ts + (event.dur ?? 0) <= task.ts + (task.dur ?? 0);
}

/** Reading the document, or a script that came from the net. */
function isThePages({ name, args }: TraceEvent): boolean {
  return name === 'ParseHTML' || /^https?:/u.test(args.data?.url ?? args.beginData?.url ?? '');
}

/** Milliseconds of what the browser does to show the page; what is in another such part counts once. */
function showingIn(parts: readonly TraceEvent[]): number {
  let total = 0;
  let end = 0;
  for (const part of parts.filter(({ name }) => SHOWING.has(name)).sort((a, b) => a.ts - b.ts)) {
    if (part.ts < end) continue;
    total += timeOf(part);
    end = part.ts + (part.dur ?? 0);
  }
  return total;
}

const timeOf = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
