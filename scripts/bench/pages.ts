/** What a page costs with the extension, in real Chromium. */
import { rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { BUILD } from '../browsers/launch';
import { emptyExtension, launch, SETTLE, startSite, type Bench } from './browser';
import { marksRows } from './marks';
import { median } from './measure';
import { cardRows, popupRows } from './openings';
import { atMost, atMostMore, atMostTimes, shown, type Row } from './row';
import { CODE_REFERENCES, pageOf, prose, proseWith } from './texts';
import { traced, type Trace } from './trace';

const MB = 1_000_000;
const MENTIONS = 500;
/** Seconds of a page that never rests. */
const RESTLESS = 10;

export async function pageRows(): Promise<Row[]> {
  const site = await startSite();
  const folder = emptyExtension();
  const ours = await launch(BUILD.chromium);
  const empty = await launch(folder);
  const bench: Bench = { context: ours, site };
  const rows = [
    ...(await sentinelRows(bench)),
    ...(await marksRows(bench)),
    ...(await manyElementsRows(bench)),
    ...(await restlessRows(bench, empty)),
    ...(await cardRows(bench)),
    ...(await popupRows(bench, empty)),
    ...(await heapRows(bench, empty)),
  ];
  await ours.close();
  await empty.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

export async function sentinelRows({ context, site }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [script, size] of [
    ['latin', 50_000],
    ['latin', MB],
    ['latin', 5 * MB],
    ['cyrillic', 50_000],
    ['cyrillic', MB],
    ['cyrillic', 5 * MB],
  ] as const) {
    const times: number[] = [];
    const reads: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const page = await context.newPage();
      await page.goto(site.page(['<p>', ...prose(size, script)].join('</p><p>'), 'blank'));
      const trace = await traced(context, page, async () => {
        await page.evaluate(() => {
          location.hash = 'measured';
          location.reload();
        });
        await page.waitForLoadState('load');
        await page.waitForTimeout(SETTLE);
      });
      times.push(total(trace, 'sentinel.js'));
      reads.push(await page.evaluate(timeOfRead));
      await page.close();
    }
    rows.push(
      atMostTimes(
        `sentinel on ${size / 1000} kB of ${script} text; one read of its text`,
        median(times),
        'ms',
        Math.min(...reads),
        1.5,
      ),
    );
  }
  return rows;
}

export async function manyElementsRows({ context, site }: Bench): Promise<Row[]> {
  const rows = Array.from({ length: 17_500 }, (_, n) => `<tr><td>${n}<td>harbour<td><i>ferry</i></tr>`).join('');
  const html = `<p>The Code of Conduct Towards Achieving a World Free of Terrorism, paragraph 3(b).</p><table>${rows}</table>`;
  const page = await context.newPage();
  await page.goto(site.page('<p>', 'blank'));
  const trace = await traced(context, page, async () => {
    await page.goto(site.page(html, 'elements'));
    await page.waitForTimeout(2 * SETTLE);
  });
  await page.close();
  return [
    atMost('70,000 elements, longest task of ours', Math.max(...trace.ours.map((task) => task.duration)), 'ms', 50),
    shown('70,000 elements, the browser’s longest style work', trace.longestStyle, 'ms'),
  ];
}

/**
 * A page that changes 200 times a second for ten seconds: the share of the main thread, in percentage points. For information, what
 * Chromium itself does where the page has as many highlights of its own: it paints each anew at every change.
 */
export async function restlessRows({ context, site }: Bench, empty: BrowserContext): Promise<Row[]> {
  const html = `${pageOf(proseWith(CODE_REFERENCES, 50_000, 2_000))}<p id="clock"></p>`;
  const shareOf = async (where: BrowserContext, prepare: (page: Page) => Promise<unknown>): Promise<number> => {
    const page = await where.newPage();
    await page.goto(site.page(html, 'restless'));
    await page.waitForTimeout(SETTLE);
    await prepare(page);
    const { busy } = await traced(where, page, () => page.evaluate(tick, RESTLESS), false);
    await page.close();
    return (busy / (RESTLESS * 1000)) * 100;
  };
  let highlights: Highlights = [];
  const ours = await shareOf(context, async (page) => (highlights = await page.evaluate(highlightsOf)));
  const without = await shareOf(empty, () => Promise.resolve());
  const own = await shareOf(empty, (page) => page.evaluate(highlight, highlights));
  return [
    atMostMore('main thread while a page changes 200 times a second; without us', ours, '%', without, 2),
    shown('  the same without us, with as many highlights of the page’s own', own, '%'),
  ];
}

/** Stretches of the texts of a page's paragraphs. */
type Highlights = (readonly [paragraph: number, start: number, end: number])[];

/** In the page: what is highlighted. */
function highlightsOf(): Highlights {
  const paragraphs = [...document.querySelectorAll('p')];
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endOffset }): Highlights[number] => [
      paragraphs.findIndex((p) => p.contains(startContainer)),
      startOffset,
      endOffset,
    ]),
  );
}

/** In the page: highlights as much as we do. */
function highlight(places: Highlights): void {
  const style = document.createElement('style');
  style.textContent = '::highlight(own) { text-decoration: underline dotted 2px; text-underline-offset: 0.22em }';
  document.head.append(style);
  const paragraphs = [...document.querySelectorAll('p')];
  const own = new Highlight();
  for (const [paragraph, start, end] of places) {
    const text = paragraphs[paragraph]?.firstChild;
    if (!text) continue;
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    own.add(range);
  }
  CSS.highlights.set('own', own);
}

/** In the page: a clock that ticks. */
function tick(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const clock = document.querySelector('#clock');
    let count = 0;
    const timer = setInterval(() => {
      if (clock) clock.textContent = `${count}`;
      count += 1;
      if (count < seconds * 200) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
}

/** In the page: milliseconds of one read of its text. */
function timeOfRead(): number {
  const READS = 10;
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let length = 0;
    for (let read = 0; read < READS; read += 1) length += document.body.textContent.length;
    return length > 0 ? (performance.now() - start) / READS : 0;
  });
  return Math.min(...rounds);
}

/** The page's heap with us, and with an extension that does nothing. kB. */
export async function heapRows({ context, site }: Bench, empty: BrowserContext): Promise<Row[]> {
  const pages = {
    'heap, sentinel only; an extension with an empty script': [pageOf(prose(MB)), 100],
    'heap, overlay on 1 MB with 500 mentions; an extension with an empty script': [
      pageOf(proseWith(CODE_REFERENCES, MB, MB / MENTIONS)),
      6 * 1024,
    ],
  } as const;
  const rows: Row[] = [];
  for (const [figure, [html, more]] of Object.entries(pages)) {
    const used: number[] = [];
    for (const where of [context, empty]) {
      const page = await where.newPage();
      await page.goto(site.page(html, 'heap'));
      await page.waitForTimeout(2 * SETTLE);
      const session = await where.newCDPSession(page);
      await session.send('HeapProfiler.enable');
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      used.push(usedSize / 1024);
      await page.close();
    }
    rows.push(atMostMore(figure, used[0] ?? NaN, 'kB', used[1] ?? NaN, more));
  }
  return rows;
}

function total({ ours }: Trace, file: string): number {
  return ours.filter((task) => task.file === file).reduce((sum, task) => sum + task.duration, 0);
}
