/** What is painted where, and what a page takes off the registry. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../data/lexicon/en';
import { createSpotter } from '../../engine/spot';
import { readBlocks } from '../../overlay/blocks';
import { copyOf } from '../../overlay/copies';
import { isShown, MarkIndex } from '../../overlay/hit';
import { markAt } from '../../overlay/pointed';
import { Marking } from '../../overlay/marking';
import { HIGHLIGHT, markOf, type Mark } from '../../overlay/marks';
import { Painter } from '../../overlay/painter';
import { finish, READ } from './work';

const NAME = 'the Code of Conduct Towards Achieving a World Free of Terrorism';

let marking: Marking | null = null;

afterEach(() => {
  marking?.stop();
  CSS.highlights.clear();
  document.body.removeAttribute('style');
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function marksOf(markup: string): Mark[] {
  document.body.setHTMLUnsafe(markup);
  const blocks = finish(readBlocks(document.body, READ));
  return createSpotter([en])
    .spot(blocks)
    .flatMap((mention) => {
      const block = blocks[mention.block];
      return block ? [markOf(mention, block, [])] : [];
    });
}

/** Paints the marks of a page and gives them. */
function show(markup: string): readonly Mark[] {
  const marks = marksOf(markup);
  marking = new Marking(
    new Painter({ need: () => undefined }),
    () => true,
    () => true,
    () => false,
  );
  finish(marking.show(new MarkIndex(marks)));
  return marks;
}

/** The indexes of the marks that are painted. */
function painted(marks: readonly Mark[]): number[] {
  const highlight = CSS.highlights.get(HIGHLIGHT.explicit);
  return marks.flatMap((mark, index) => (mark.ranges.every((r) => highlight?.has(copyOf(r))) ? [index] : []));
}

const GAP = '<div style="height:400vh"></div>';
const P = `<p>${NAME}</p>`;

describe.each<readonly [string, string, readonly number[]]>([
  ['far below', `${P}${GAP}${P}`, [0]],
  ['just below the screen', `${P}<div style="height:120vh"></div>${P}`, [0, 1]],
  ['far to the right', `${P}<div style="position:absolute;left:900vw">${NAME}</div>`, [0]],
  ['far above, off the page', `${P}<div style="position:absolute;top:-9999px">${NAME}</div>`, [0]],
  ['hidden', `${P}<p hidden>${NAME}</p>`, [0]],
  ['in a fixed box', `${GAP}<div style="position:fixed;top:0">${NAME}</div>`, [0]],
  ['far down in a box that scrolls', `<div style="height:50vh;overflow:auto">${P}${GAP}${P}</div>`, [0]],
  [
    'in a table far below',
    `<table><tr><td>${NAME}</td></tr></table>${GAP}<table><tr><td>${NAME}</td></tr></table>`,
    [0],
  ],
  ['in a shadow root', `<x-a><template shadowrootmode="open">${P}${GAP}${P}</template></x-a>`, [0]],
  ['outside of the box of its element', `<div style="height:0">${P}</div>${GAP}${P}`, [0]],
])('words %s', (_, markup, seen) => {
  it('are painted where they may be seen, without any event', async () => {
    const marks = show(markup);
    expect(marks.length).toBeGreaterThanOrEqual(seen.length);
    await vi.waitFor(() => {
      expect(painted(marks)).toEqual(seen);
    });
  });
});

it('words that come on the screen are painted, those that go are not', async () => {
  const marks = show(`${P}${GAP}${P}${GAP}${P}`);
  await vi.waitFor(() => {
    expect(painted(marks)).toEqual([0]);
  });
  document.querySelectorAll('p')[1]?.scrollIntoView();
  await vi.waitFor(() => {
    expect(painted(marks)).toEqual([1]);
  });
});

describe('ten thousand marks in one element', () => {
  const lines = `${NAME}.\n`.repeat(10_000);

  it('are painted around the screen only, and so when it scrolls', async () => {
    const marks = show(`<pre>${lines}</pre>`);
    expect(marks.length).toBe(10_000);
    await vi.waitFor(() => {
      expect(painted(marks).length).toBeGreaterThan(10);
    });
    expect(painted(marks).length).toBeLessThan(500);
    const middle = marks[5_000];
    scrollTo(0, (middle?.ranges[0]?.getBoundingClientRect().top ?? 0) - 100);
    await vi.waitFor(() => {
      expect(painted(marks)).toContain(5_000);
      expect(painted(marks)).not.toContain(0);
    });
  });

  it('have ranges around the screen only, for the browser goes through all of them at each change of the page', async () => {
    const marks = show(`<pre>${lines}</pre>`);
    const live = (): number[] => marks.flatMap((mark, index) => (mark.live ? [index] : []));
    await vi.waitFor(() => {
      expect(live().length).toBeGreaterThan(10);
    });
    expect(live().length).toBeLessThan(500);
    expect(live()).toContain(0);
    scrollTo(0, document.documentElement.scrollHeight / 2);
    await vi.waitFor(() => {
      expect(live().some((index) => index > 4_000)).toBe(true);
      expect(live()).not.toContain(0);
    });
    expect(live().length).toBeLessThan(500);
    // All are counted all the same, without one range more.
    const before = live().length;
    expect(marks.every(isShown)).toBe(true);
    expect(live()).toHaveLength(before);
  });

  // Other work on this machine only ever makes one slower.
  it('are hit where they are', { retry: 3 }, () => {
    const marks = marksOf(`<pre>${lines}</pre>`);
    const index = new MarkIndex(marks);
    const wanted = marks[7_000];
    scrollTo(0, (wanted?.ranges[0]?.getBoundingClientRect().top ?? 0) - 100);
    const { x = 0, y = 0 } = wanted?.ranges[0]?.getBoundingClientRect() ?? {};
    const started = performance.now();
    expect(markAt(index, document.elementFromPoint(x + 5, y + 5) ?? document.body, x + 5, y + 5)).toBe(wanted);
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('are hit in columns too', () => {
    const marks = marksOf(`<div style="columns:3;height:90vh;font-size:9px">${`${NAME}.<br>`.repeat(100)}</div>`);
    const index = new MarkIndex(marks);
    for (const at of [3, 40, 60]) {
      const { x = 0, y = 0 } = marks[at]?.ranges[0]?.getClientRects()[0] ?? {};
      if (x >= innerWidth || y >= innerHeight) continue;
      expect(markAt(index, document.querySelector('div') ?? document.body, x + 5, y + 5)).toBe(marks[at]);
    }
  });
});

it('very many marks very deep are painted as far as Firefox can keep up with', async () => {
  const [DEPTH, MANY] = [400, 500];
  const deep = (many: number): string =>
    '<div>'.repeat(DEPTH) + `<b>${NAME}.</b> `.repeat(many) + '</div>'.repeat(DEPTH);
  const few = show(deep(20));
  await vi.waitFor(() => {
    expect(painted(few)).toHaveLength(20);
  });
  marking?.stop();
  const marks = show(`<div style="font-size:2px">${deep(MANY)}</div>`);
  expect(marks).toHaveLength(MANY);
  await vi.waitFor(() => {
    expect(painted(marks).length).toBeGreaterThan(50);
  });
  expect(painted(marks).length * DEPTH).toBeLessThan(100_000);
  // Those that aren't are there all the same.
  expect(marks.every(isShown)).toBe(true);
});

describe('a registry that the page changes', () => {
  it.each<readonly [string, () => void]>([
    [
      'cleared',
      () => {
        CSS.highlights.clear();
      },
    ],
    [
      'without ours',
      () => {
        CSS.highlights.delete(HIGHLIGHT.explicit);
      },
    ],
    [
      'with another under our name',
      () => {
        CSS.highlights.set(HIGHLIGHT.explicit, new Highlight());
      },
    ],
    [
      'with ours emptied',
      () => {
        CSS.highlights.get(HIGHLIGHT.explicit)?.clear();
      },
    ],
    [
      'with ours filled',
      () => {
        const r = new Range();
        r.selectNode(document.body);
        CSS.highlights.get(HIGHLIGHT.explicit)?.add(r);
      },
    ],
    [
      'with others in place of ours',
      () => {
        const highlight = CSS.highlights.get(HIGHLIGHT.explicit);
        const r = new Range();
        r.selectNode(document.body);
        highlight?.clear();
        highlight?.add(r);
      },
    ],
  ])('%s, has our marks again within a second, and the page’s stay', async (_, change) => {
    const marks = show(P);
    await vi.waitFor(() => {
      expect(painted(marks)).toEqual([0]);
    });
    change();
    const mine = new Highlight();
    CSS.highlights.set('mine', mine);
    await vi.waitFor(
      () => {
        expect(painted(marks)).toEqual([0]);
        expect(CSS.highlights.get(HIGHLIGHT.explicit)?.size).toBe(1);
      },
      { timeout: 1500 },
    );
    expect(CSS.highlights.get('mine')).toBe(mine);
  });
});

describe('ranges of ours that the page moves', () => {
  it.each<readonly [string, (range: Range) => void]>([
    [
      'to nothing',
      (range) => {
        range.collapse();
      },
    ],
    [
      'to other words',
      (range) => {
        range.selectNodeContents(document.querySelector('i') ?? document.body);
      },
    ],
    [
      'out of the page',
      (range) => {
        range.selectNodeContents(document.createElement('p'));
      },
    ],
  ])('%s are back within a second, and the mark was never elsewhere', async (_, move) => {
    const marks = show(`<p>${NAME}<br><i>and others</i></p>`);
    await vi.waitFor(() => {
      expect(painted(marks)).toEqual([0]);
    });
    for (const range of CSS.highlights.get(HIGHLIGHT.explicit) ?? []) move(range as Range);
    expect(marks.map(isShown)).toEqual([true]);
    expect(marks.map((mark) => mark.ranges.join(''))).toEqual([NAME.slice(4)]);
    await vi.waitFor(
      () => {
        expect([...(CSS.highlights.get(HIGHLIGHT.explicit) ?? [])].map(String)).toEqual([NAME.slice(4)]);
      },
      { timeout: 1500 },
    );
  });
});

describe.each<readonly [string, string, boolean]>([
  ['black', 'color:#000', false],
  ['not painted', 'color:transparent', true],
  ['nearly not painted', 'color:rgb(0 0 0 / 10%)', true],
  ['filled with nothing', 'color:#000;-webkit-text-fill-color:transparent', true],
  ['half painted', 'color:rgb(0 0 0 / 50%)', false],
  ['in a wide gamut and not painted', 'color:color(display-p3 1 0 0 / 0)', true],
])('letters that are %s', (_, style, faint) => {
  it(faint ? 'have a line of another colour' : 'have a line of theirs', async () => {
    const marks = show(`<p style="${style}">${NAME}</p>`);
    await vi.waitFor(() => {
      expect(painted(marks)).toEqual([0]);
    });
    expect(CSS.highlights.has(HIGHLIGHT.faint)).toBe(faint);
  });
});
