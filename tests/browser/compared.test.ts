/** A page that is the Code is compared with our copy: when that may come out otherwise, and not at each tick of a clock on it. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { code } from '../../data/code';
import { openings } from '../../data/openings';
import type { CodeComparison } from '../../data/types';
import { createSpotter } from '../../engine/spot';
import { Page } from '../../overlay/page';
import { Recogniser } from '../../overlay/self';
import type { Work } from '../../overlay/slices';
import { finish, READ, settle } from './work';

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
  self = new Counting(openings, () => Promise.resolve(code.passages));
  await settle(self.learn());
  page = new Page(createSpotter([]), self, READ);
  read(document.documentElement);
});

afterEach(() => {
  document.body.replaceChildren();
});

function read(...stale: Element[]): void {
  finish(page.read(new Set(stale)));
}

function at(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

it('a clock that ticks leads to no further comparison', () => {
  expect(page.comparison?.differs).toEqual([]);
  for (let n = 1; n < 20; n += 1) {
    at('#clock').textContent = `12:00:${n}, and the committee met again on its agenda`;
    read(at('#clock'));
  }
  expect(self.comparisons).toBe(1);
  expect(page.comparison?.differs).toEqual([]);
});

it.each<readonly [string, () => void]>([
  [
    'a passage that is changed',
    () => {
      at('p').textContent = at('p')
        .textContent.replace(/terrorism/giu, 'dissent')
        .replace(/the/gu, 'a');
      read(at('p'));
    },
  ],
  [
    'a passage that is taken away',
    () => {
      at('p').remove();
      read();
    },
  ],
  [
    'a part that is taken away whole',
    () => {
      const part = document.createElement('section');
      document.body.append(part);
      part.append(at('p'));
      read(document.body);
      part.remove();
      read();
    },
  ],
])('%s is noticed', (_, change) => {
  change();
  expect(self.comparisons).toBeGreaterThan(1);
  expect([...(page.comparison?.differs ?? []), ...(page.comparison?.missing ?? [])]).toHaveLength(1);
});

it('a passage that comes back is noticed', () => {
  const first = at('p');
  first.remove();
  read();
  document.body.append(first);
  read(first);
  expect([page.comparison?.differs, page.comparison?.missing]).toEqual([[], []]);
});
