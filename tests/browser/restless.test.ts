/** A page that never rests: what it costs where nothing of ours changes, and how soon a mention that comes in is marked. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { code } from '../../data/code';
import { openings } from '../../data/openings';
import { lexicons } from '../../data/lexicon';
import { createSpotter, type Spotter } from '../../engine/spot';
import { isIntact, type Mark } from '../../overlay/marks';
import { Page } from '../../overlay/page';
import { Comparison } from '../../overlay/comparison';
import { Recogniser } from '../../overlay/self';
import { Overlay } from '../../overlay/start';
import { finished, READ } from './work';

/** Milliseconds between two changes of the page. */
const TICK = 5;
/** Milliseconds within which what comes in is marked. */
const PROMPT = 300;

const comparison = (): Promise<Comparison> => Promise.resolve(new Comparison(code.passages));

let resolved = 0;
let overlay: Overlay | null = null;
let clock: ReturnType<typeof setInterval> | undefined;

beforeEach(() => {
  resolved = 0;
  document.body.innerHTML = `<div id="clock">0</div><p>The ${code.title} was signed in 2018.</p><p id="more"></p>
    <p id="second">See paragraph 3(b) of the Code.</p><details><p>Paragraph 4 of the Code.</p></details>`;
});

afterEach(() => {
  clearInterval(clock);
  overlay?.stop();
  overlay = null;
  document.body.replaceChildren();
});

function counting(): Spotter {
  const spotter = createSpotter(lexicons);
  return {
    ...spotter,
    *resolving(blocks) {
      resolved += 1;
      return yield* spotter.resolving(blocks);
    },
  };
}

function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function startClock(): void {
  let ticks = 0;
  clock = setInterval(() => {
    at('#clock').textContent = `${++ticks}`;
  }, TICK);
}

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function quotes(marks: readonly Mark[]): readonly string[] {
  return marks.map(({ mention }) => mention.quote);
}

async function started(): Promise<{ readonly overlay: Overlay; readonly reports: number[] }> {
  const reports: number[] = [];
  const own = new Overlay({
    spotter: counting(),
    openings,
    comparison,
    prepare: () => Promise.resolve(),
    style: () => Promise.resolve(),
    draw: () => '',
    isAlive: () => true,
    isDismissed: () => false,
    onFirst: () => undefined,
    onLeft: () => undefined,
    onMarks: (_, { shown }) => reports.push(shown),
  });
  overlay = own;
  await vi.waitFor(() => {
    expect(reports.at(-1)).toBe(2);
  });
  return { overlay: own, reports };
}

it('where no block with a candidate has changed nothing is resolved, and the marks are the same', async () => {
  const page = new Page(counting(), new Recogniser(openings, comparison), READ);
  expect(await finished(page.read(new Set([document.documentElement])))).toBe(true);
  const { marks } = page;
  expect(resolved).toBe(1);
  for (let n = 0; n < 20; n += 1) {
    at('#clock').textContent = `12:00:${n}`;
    expect(await finished(page.read(new Set([at('#clock')])))).toBe(false);
  }
  // The same words in the same nodes.
  expect(await finished(page.read(new Set([document.documentElement])))).toBe(false);
  expect(resolved).toBe(1);
  expect(page.marks).toBe(marks);
});

it.each<readonly [string, () => void, readonly string[]]>([
  [
    'comes',
    () => {
      at('#more').append('and paragraph 9 of the Code');
    },
    ['paragraph 9 of the Code', 'paragraph 3(b) of the Code'],
  ],
  [
    'goes',
    () => {
      at('#second').remove();
    },
    [],
  ],
  ['is another', () => (at('#second').textContent = 'See paragraph 5 of the Code.'), ['paragraph 5 of the Code']],
  [
    'moves',
    () => {
      document.body.append(at('#second'));
    },
    ['paragraph 3(b) of the Code'],
  ],
  [
    'is set again in the same node',
    () => {
      const [text] = at('#second').childNodes;
      if (text instanceof Text) text.replaceData(0, text.length, text.data);
    },
    ['paragraph 3(b) of the Code'],
  ],
])('a mention that %s makes new marks', async (_, change, expected) => {
  at('details').remove();
  const page = new Page(counting(), new Recogniser(openings, comparison), READ);
  await finished(page.read(new Set([document.documentElement])));
  // As they are painted.
  expect(page.marks.every(({ ranges }) => ranges.length > 0)).toBe(true);
  change();
  expect(await finished(page.read(new Set([at('body')])))).toBe(true);
  expect(quotes(page.marks).slice(1)).toEqual(expected);
  expect(page.marks.every(isIntact)).toBe(true);
});

it('a clock that ticks leads to no report; a mention that comes in is marked at once all the same', async () => {
  const { overlay, reports } = await started();
  startClock();
  await later(1000);
  expect(reports).toHaveLength(1);
  expect(resolved).toBe(1);
  const delays: number[] = [];
  for (let n = 1; n <= 5; n += 1) {
    const words = `paragraph ${n} of the Code`;
    const came = performance.now();
    at('#more').textContent = `See ${words}.`;
    await vi.waitFor(
      () => {
        expect(quotes(overlay.marks)).toContain(words);
      },
      { interval: 5 },
    );
    delays.push(performance.now() - came);
    await later(150);
  }
  console.log(`marked after ${delays.map(Math.round).join(', ')} ms`);
  expect(delays.sort((a, b) => a - b)[2]).toBeLessThan(PROMPT);
});

it('what the reader opens is counted although the page never rests', async () => {
  const { reports } = await started();
  startClock();
  await later(100);
  at('details').setAttribute('open', '');
  await vi.waitFor(() => {
    expect(reports.at(-1)).toBe(3);
  });
});

it('words that have just been changed are not counted as hidden before they are read again', async () => {
  const { overlay, reports } = await started();
  reports.length = 0;
  for (let n = 0; n < 5; n += 1) {
    const text = at('#second').firstChild;
    if (text) text.nodeValue = `Paragraph ${n + 3} of the Code was quoted.`;
    // The watcher has heard of it, and nobody has read it yet.
    await Promise.resolve();
    await overlay.countShown();
    await vi.waitFor(() => {
      expect(quotes(overlay.shown)).toContain(`Paragraph ${n + 3} of the Code`);
    });
  }
  expect(reports.filter((shown) => shown !== 2)).toEqual([]);
});
