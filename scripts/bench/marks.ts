/** A page of 1 MB with 500 mentions: until those on screen are painted, until all are found; and mark.js on the same words. */
import { readFileSync } from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { SETTLE, type Bench } from './browser';
import { median } from './measure';
import { atMost, timesFaster, type Row } from './row';
import { CODE_REFERENCES, pageOf, proseWith } from './texts';
import { traced } from './trace';

const MB = 1_000_000;
const MENTIONS = 500;
const ROUNDS = 5;

export async function marksRows({ context, site }: Bench): Promise<Row[]> {
  const html = pageOf(proseWith(CODE_REFERENCES, MB, MB / MENTIONS));
  const painted: number[] = [];
  const found: number[] = [];
  let longest = 0;
  for (let run = 0; run < ROUNDS; run += 1) {
    const page = await context.newPage();
    await page.goto(site.page('<p>', 'blank'));
    const session = await context.newCDPSession(page);
    const trace = await traced(context, page, async () => {
      await page.goto(site.page(html, 'marks'), { waitUntil: 'commit' });
      await page.evaluate(markPaintings);
      const contextId = await worldOfOurs(session);
      await session.send('Runtime.evaluate', {
        contextId,
        expression: `(${markFindings.toString()})()`,
      });
      await page.waitForTimeout(2 * SETTLE);
    });
    const start = trace.ours.find(({ file }) => file !== 'sentinel.js')?.start ?? NaN;
    painted.push(trace.mark(await page.evaluate(lastMark, 'bench-painted-')) - start);
    found.push(trace.mark(await page.evaluate(lastMark, 'bench-found-')) - start);
    longest = Math.max(longest, ...trace.ours.map((task) => task.duration));
    await page.close();
  }
  const peers: number[] = [];
  for (let run = 0; run < ROUNDS; run += 1) peers.push(await peer({ context, site }, html));
  const reference = median(peers);
  return [
    timesFaster(
      '1 MB with 500 mentions, injection to those on screen painted; mark.js',
      median(painted),
      'ms',
      reference,
      5,
    ),
    timesFaster('1 MB with 500 mentions, injection to all found; mark.js', median(found), 'ms', reference, 5),
    atMost('1 MB with 500 mentions, longest task of ours', longest, 'ms', 50),
  ];
}

/** mark.js, as its package has it. */
export const peerScript = (): string => readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');

async function peer({ context, site }: Bench, html: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(site.page(`<meta name="clause-lookup" content="off">${html}`, 'peer'));
  await page.addScriptTag({ content: peerScript() });
  const took = await page.evaluate(wrapAll, CODE_REFERENCES);
  await page.close();
  return took;
}

/** In a page with mark.js: milliseconds until the frame after it has wrapped these words. */
export function wrapAll(words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const { Mark } = globalThis as unknown as {
      Mark: new (root: Element) => { mark(words: readonly string[], options: object): void };
    };
    new Mark(document.body).mark(words, {
      separateWordSearch: false,
      done: () =>
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now() - start);
          }),
        ),
    });
  });
}

/** The world of our scripts on a page that is being loaded. */
function worldOfOurs(session: CDPSession): Promise<number> {
  return new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith('chrome-extension:')) resolve(id);
    });
    void session.send('Runtime.enable');
  });
}

/** In the page: notes the frame in which marks on the screen are painted, by how many there are. */
export function markPaintings(): void {
  let before = 0;
  const look = (): void => {
    const { textDecorationLine } = getComputedStyle(
      document.querySelector('p') ?? document.body,
      '::highlight(clause-lookup-explicit)',
    );
    const ranges = textDecorationLine === 'underline' ? ['explicit', 'context', 'impossible'] : [];
    const painted = ranges
      .flatMap((look) => [...(CSS.highlights.get(`clause-lookup-${look}`) ?? [])])
      .filter((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return top < innerHeight && bottom > 0;
      }).length;
    if (painted !== before) performance.mark(`bench-painted-${painted}`);
    before = painted;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** In the page: the name of the mark at which all that was there in the end was there first. */
export function lastMark(beginning: string): string {
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith(beginning));
  return marks.at(-1)?.name ?? '';
}

/** In our world: notes when the overlay has more marks, or fewer: it has those on the screen before the others. */
function markFindings(): void {
  const scope = globalThis as unknown as Record<symbol, { overlay?: { marks: readonly unknown[] } } | undefined>;
  let before = 0;
  const look = (): void => {
    const found = scope[Symbol.for('clause-lookup')]?.overlay?.marks.length ?? 0;
    if (found !== before) performance.mark(`bench-found-${found}`);
    before = found;
    setTimeout(look, 4);
  };
  look();
}
