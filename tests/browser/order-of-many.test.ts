/** Many marked paragraphs of a deep page that change at once: what it costs to bring them into the order of the page. */
import { afterEach, describe, expect, it } from 'vitest';
import { code } from '../../data/code';
import { openings } from '../../data/openings';
import { en } from '../../data/lexicon/en';
import { createSpotter } from '../../engine/spot';
import { Comparison } from '../../overlay/comparison';
import { compareNodes, inPageOrder } from '../../overlay/document-order';
import { Page } from '../../overlay/page';
import { Recogniser } from '../../overlay/self';
import { finish, finished, longestStep, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
});

const TITLE = `<p>The ${code.title} was signed in 2018.</p>`;

/** Paragraphs with a mention each, so many elements deep. */
function deep(depth: number, count: number): Element[] {
  document.body.innerHTML = TITLE;
  let inner: Element = document.body;
  for (let level = 0; level < depth; level += 1) inner = inner.appendChild(document.createElement('div'));
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const paragraph = document.createElement('p');
    paragraph.append(`Note ${i}: see paragraph ${1 + (i % 10)} of the Code.`);
    return paragraph;
  });
  inner.append(...paragraphs);
  return paragraphs;
}

/** In no order, and the same each time. */
function shuffled<T>(list: readonly T[]): T[] {
  return list
    .map((one, i) => ({ one, key: (i * 7919) % list.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);
}

const newPage = (): Page =>
  new Page(createSpotter([en]), new Recogniser(openings, () => Promise.resolve(new Comparison(code.passages))), READ);

describe('order of many nodes', () => {
  it('is that of two and two, across shadow roots and slots', () => {
    document.body.setHTMLUnsafe(`<ul>${'<li>a<b>b</b></li>'.repeat(9)}</ul>
      <x-a><template shadowrootmode="open">${'<p>c</p>'.repeat(9)}<slot name="late"></slot><slot></slot><p>d</p></template>
        ${'<i>e</i><i slot="late">f</i>'.repeat(9)}</x-a><p>after</p>`);
    const root = document.querySelector('x-a')?.shadowRoot;
    const nodes = [...document.body.querySelectorAll('*'), ...(root?.querySelectorAll('*') ?? [])];
    const texts = nodes.flatMap((element) => [...element.childNodes].filter((child) => child instanceof Text));
    const all = shuffled([...nodes, ...texts]);
    expect(finish(inPageOrder(all))).toEqual([...all].sort(compareNodes));
    expect(finish(inPageOrder(all.slice(0, 9)))).toEqual(all.slice(0, 9).sort(compareNodes));
  });

  it('takes no time that grows with their number times the depth of the page, and never the thread for long', () => {
    const longest = (): number => longestStep(inPageOrder(shuffled(deep(1000, 2000))));
    // Other work on this machine only ever makes one slower.
    expect(Math.min(longest(), longest(), longest(), longest())).toBeLessThan(50);
    const total = (depth: number): number => {
      const nodes = shuffled(deep(depth, 2000));
      const started = performance.now();
      finish(inPageOrder(nodes));
      return performance.now() - started;
    };
    const [shallow, far] = [total(3), total(1000)];
    console.log(`2,000 nodes, 3 deep: ${shallow.toFixed(1)} ms; 1,000 deep: ${far.toFixed(1)} ms`);
    expect(far).toBeLessThan(10 * shallow + 50);
  });
});

describe('many paragraphs that change at once', () => {
  it.each([400, 150, 1])('are marked again in the order of the page: %d of 400', async (changed) => {
    const paragraphs = deep(50, 400);
    const page = newPage();
    const quotes = (): string[] => page.marks.map(({ mention }) => mention.quote);
    await finished(page.read(new Set([document.documentElement])));
    const before = quotes();
    expect(before).toHaveLength(401);
    const stale = shuffled(paragraphs).slice(0, changed);
    for (const paragraph of stale) paragraph.textContent = paragraph.textContent.replace('Note', 'Remark');
    expect(await finished(page.read(new Set(stale)))).toBe(true);
    expect(quotes()).toEqual(before);
  });
});
