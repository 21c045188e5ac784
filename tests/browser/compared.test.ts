/** A page that is the Code is compared with our copy: when that may come out otherwise, and not at each tick of a clock on it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { code } from '../../data/code';
import { en } from '../../data/lexicon/en';
import { openings } from '../../data/openings';
import type { CodeComparison } from '../../data/types';
import { createSpotter } from '../../engine/spot';
import { Page } from '../../overlay/page';
import { Comparison } from '../../overlay/comparison';
import { Recogniser } from '../../overlay/self';
import type { Work } from '../../overlay/slices';
import { finished, READ } from './work';

class Counting extends Recogniser {
  comparisons = 0;

  override *compare(texts: readonly string[]): Work<CodeComparison | null> {
    this.comparisons += 1;
    return yield* super.compare(texts);
  }
}

let self: Counting;
let page: Page;

beforeEach(async () => {
  document.body.innerHTML = `<div id="clock">12:00</div>${code.passages.map((p) => `<p>${p.text}</p>`).join('')}`;
  self = new Counting(openings, () => Promise.resolve(new Comparison(code.passages)));
  page = new Page(createSpotter([]), self, READ);
  await read(document.documentElement);
});

afterEach(() => {
  document.body.replaceChildren();
});

async function read(...stale: Element[]): Promise<void> {
  await finished(page.read(new Set(stale)));
}

function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

it('a clock that ticks leads to no further comparison', async () => {
  expect(page.comparison?.differs).toEqual([]);
  for (let n = 1; n < 20; n += 1) {
    at('#clock').textContent = `12:00:${n}, and the committee met again on its agenda`;
    await read(at('#clock'));
  }
  expect(self.comparisons).toBe(1);
  expect(page.comparison?.differs).toEqual([]);
});

it.each<readonly [string, () => Promise<void>]>([
  [
    'a passage that is changed',
    async () => {
      at('p').textContent = at('p')
        .textContent.replace(/terrorism/giu, 'dissent')
        .replace(/the/gu, 'a');
      await read(at('p'));
    },
  ],
  [
    'a passage that is taken away',
    async () => {
      at('p').remove();
      await read();
    },
  ],
  [
    'a part that is taken away whole',
    async () => {
      const part = document.createElement('section');
      document.body.append(part);
      part.append(at('p'));
      await read(document.body);
      part.remove();
      await read();
    },
  ],
])('%s is noticed', async (_, change) => {
  await change();
  expect(self.comparisons).toBeGreaterThan(1);
  expect([...(page.comparison?.differs ?? []), ...(page.comparison?.missing ?? [])]).toHaveLength(1);
});

it('a passage that comes back is noticed', async () => {
  const first = at('p');
  first.remove();
  await read();
  document.body.append(first);
  await read(first);
  expect([page.comparison?.differs, page.comparison?.missing]).toEqual([[], []]);
});

it('commentary that quotes at length has its mentions, the text beside it none', async () => {
  const nine = code.passages.find((p) => p.id === '9')?.text ?? '';
  const commentary = document.createElement('p');
  commentary.textContent = `Paragraph 9 of the Code says more, for “${nine}” is written there, and paragraph 3 of the Code goes on with it.`;
  at('p').after(commentary);
  const heading = document.createElement('h1');
  heading.textContent = code.title;
  document.body.prepend(heading);
  page = new Page(createSpotter([en]), self, READ);
  await read(document.documentElement);
  expect(page.comparison).not.toBeNull();
  expect(page.marks.map(({ block, mention }) => [block.element.localName, mention.quote])).toEqual([
    ['h1', code.title],
    ['p', 'Paragraph 9 of the Code'],
    ['p', 'paragraph 3 of the Code'],
  ]);
  expect(page.marks.slice(1).every(({ block }) => block.element === commentary)).toBe(true);
});
