/** What is on the screen is marked before the rest of a long page is read, and stays as it was marked. */
import { afterEach, expect, it, vi } from 'vitest';
import { code } from '../../data/code';
import { openings } from '../../data/openings';
import { lexicons } from '../../data/lexicon';
import { createSpotter } from '../../engine/spot';
import type { Mark } from '../../overlay/marks';
import { Overlay } from '../../overlay/start';

const FILLER = '<p>The harbour master said that the ferries would run again from Monday.</p>'.repeat(200);

let overlay: Overlay | null = null;

afterEach(() => {
  overlay?.stop();
  overlay = null;
  document.body.replaceChildren();
});

interface Reported {
  readonly first: Mark[][];
  readonly all: Mark[][];
}

/** Reads a page, scrolled to the element `#here` if it has one, until all is known. `first` has what was reported before that. */
async function reported(html: string): Promise<Reported> {
  document.body.innerHTML = html;
  scrollTo(0, 0);
  document.querySelector('#here')?.scrollIntoView();
  const first: Mark[][] = [];
  const all: Mark[][] = [];
  overlay = new Overlay({
    spotter: createSpotter(lexicons),
    openings,
    comparison: () => Promise.resolve(null),
    prepare: () => Promise.resolve(),
    style: () => Promise.resolve(),
    draw: () => '',
    isAlive: () => true,
    isDismissed: () => false,
    onLeft: () => undefined,
    onFirst: (marks) => {
      expect(all).toEqual([]);
      first.push([...marks]);
    },
    onMarks: (marks) => {
      all.push([...marks]);
    },
  });
  await vi.waitFor(() => {
    expect(all).toHaveLength(1);
  });
  return { first, all };
}

const quotes = (marks: readonly Mark[] = []): readonly string[] => marks.map(({ mention }) => mention.quote);

const NAMED = `<p>The ${code.title} was signed in 2018. Paragraph 3(b) of the Code is short.</p>`;

it('at the top of a page', async () => {
  const { first, all } = await reported(`${NAMED}${FILLER}<p>Paragraph 4 of the Code is long.</p>`);
  expect(first).toHaveLength(1);
  expect(quotes(first[0])).toEqual([code.title, 'Paragraph 3(b) of the Code']);
  expect(quotes(all[0])).toEqual([...quotes(first[0]), 'Paragraph 4 of the Code']);
  // The same objects: nothing is painted twice.
  expect(all[0]?.slice(0, 2)).toEqual(first[0]);
  expect(first[0]?.every((mark) => all[0]?.includes(mark))).toBe(true);
});

it('further down only what nothing above can make something else', async () => {
  const { first, all } = await reported(`${FILLER}<div id="here">${NAMED}</div>${FILLER}`);
  expect(first.map(quotes)).toEqual([[code.title]]);
  expect(quotes(all[0])).toEqual([code.title, 'Paragraph 3(b) of the Code']);
});

it('nothing where the page may be the Code, or what is on the screen belongs to one element with much more', async () => {
  const passages = code.passages.map(({ text }) => `<p>${text}</p>`).join('');
  expect((await reported(`${NAMED}${passages}${FILLER}`)).first).toEqual([]);
  const long = '<span>The ferries would run again from Monday, weather permitting. </span>'.repeat(1000);
  expect((await reported(`<p>The ${code.title}. ${long}</p>`)).first).toEqual([]);
});
