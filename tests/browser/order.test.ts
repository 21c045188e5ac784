/** Order as it is painted, and what lies under a point. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSpotter, type Mention } from '../../engine/spot';
import { en } from '../../data/lexicon/en';
import { readBlocks } from '../../overlay/blocks';
import { compareNodes, containsNode } from '../../overlay/document-order';
import { isShown, MarkIndex } from '../../overlay/hit';
import { markAt } from '../../overlay/pointed';
import { isIntact, markOf, mend, type Mark } from '../../overlay/marks';
import { Painter } from '../../overlay/painter';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
});

const SHADOW = `<p id="before">before</p>
<x-a id="host"><template shadowrootmode="open"><p id="first">first</p><slot name="late"></slot><slot></slot><p id="last">last</p></template><b id="one">one</b><b id="two" slot="late">two</b></x-a>
<p id="after">after</p>`;

function find(id: string): Element {
  const host = document.querySelector('#host');
  const found = document.querySelector(`#${id}`) ?? host?.shadowRoot?.querySelector(`#${id}`);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

describe('order', () => {
  it('is that of painting, across shadow roots and slots', () => {
    document.body.setHTMLUnsafe(SHADOW);
    const painted = ['before', 'host', 'first', 'two', 'one', 'last', 'after'];
    const sorted = [...painted].reverse().sort((a, b) => compareNodes(find(a), find(b)));
    expect(sorted).toEqual(painted);
  });

  it('holds what is slotted in where it is painted', () => {
    document.body.setHTMLUnsafe(
      '<x-a id="host"><template shadowrootmode="open"><div id="in"><slot></slot></div></template><b id="one">1</b></x-a>',
    );
    expect(containsNode(find('in'), find('one'))).toBe(true);
    expect(containsNode(find('one'), find('in'))).toBe(false);
  });
});

function marksOf(markup: string): Mark[] {
  document.body.innerHTML = markup;
  const blocks = finish(readBlocks(document.body, READ));
  return createSpotter([en])
    .spot(blocks)
    .flatMap((mention: Mention) => {
      const block = blocks[mention.block];
      return block ? [markOf(mention, block, [])] : [];
    });
}

const NAME = 'the Code of Conduct Towards Achieving a World Free of Terrorism';

function middle(mark: Mark): { x: number; y: number } {
  const box = mark.ranges[0]?.getClientRects()[0] ?? new DOMRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('hitting', () => {
  it.each<readonly [string, string, boolean]>([
    ['plain words', `<p>${NAME}</p>`, true],
    ['words in a link', `<p><a href="#x">${NAME}</a></p>`, true],
    ['words that something covers', `<p>${NAME}</p><div style="position:fixed;inset:0"></div>`, false],
    [
      'words under a stretched link',
      `<div style="position:relative"><p>${NAME}</p><a class="over" href="#x">x</a></div><style>.over::after{content:"";position:absolute;inset:0}</style>`,
      true,
    ],
    [
      'words under a stretched link on a page of very many elements',
      `${'<i></i>'.repeat(6000)}<div style="position:relative"><p>${NAME}</p><a class="over" href="#x">x</a></div><style>.over::after{content:"";position:absolute;inset:0}</style>`,
      true,
    ],
    ['zoomed words', `<p style="zoom:1.5">${NAME}</p>`, true],
    ['turned words', `<p style="transform:rotate(30deg);width:20rem;margin:10rem">${NAME}</p>`, true],
    ['vertical words', `<p style="writing-mode:vertical-rl;height:20rem">${NAME}</p>`, true],
  ])('%s', (_, markup, hit) => {
    const marks = marksOf(markup);
    const [mark] = marks;
    if (!mark) throw new Error('nothing marked');
    const { x, y } = middle(mark);
    new Painter({ need: () => undefined }).paint('clause-lookup-explicit', mark.ranges);
    const target = document.elementFromPoint(x, y) ?? document.body;
    expect(markAt(new MarkIndex(marks), target, x, y)).toBe(hit ? mark : null);
  });
});

it('very many boxes under a stretched link are not asked for', { retry: 5 }, () => {
  const boxes = '<div style="position:absolute;inset:0"></div>'.repeat(20_000);
  const marks = marksOf(
    `<style>.over::after{content:"";position:absolute;inset:0}</style><p>${NAME}</p><div style="position:relative;height:200px">${boxes}<a class="over" href="#x">x</a></div>`,
  );
  const { x, bottom: y } = document.querySelector('.over')?.getBoundingClientRect() ?? new DOMRect();
  const target = document.elementFromPoint(x + 5, y + 50) ?? document.body;
  expect(target.className).toBe('over');
  const started = performance.now();
  expect(markAt(new MarkIndex(marks), target, x + 5, y + 50)).toBe(null);
  const time = performance.now() - started;
  console.log(`20,000 boxes under a link: ${time.toFixed(1)} ms`);
  expect(time).toBeLessThan(30);
});

it('very many marks without a size are not asked for one after another', { retry: 5 }, () => {
  const marks = marksOf(`<pre><span style="font-size:0">${`${NAME}.\n`.repeat(3000)}</span>words</pre>`);
  expect(marks).toHaveLength(3000);
  const started = performance.now();
  expect(markAt(new MarkIndex(marks), document.querySelector('pre') ?? document.body, 50, 50)).toBe(null);
  const time = performance.now() - started;
  console.log(`3,000 marks without a size: ${time.toFixed(1)} ms`);
  expect(time).toBeLessThan(100);
});

describe('showing', () => {
  it.each<readonly [string, string, boolean]>([
    ['plain words', `<p>${NAME}</p>`, true],
    ['hidden', `<p hidden>${NAME}</p>`, false],
    ['invisible', `<p style="visibility:hidden">${NAME}</p>`, false],
    ['in a closed accordion', `<details><summary>s</summary><p>${NAME}</p></details>`, false],
    ['in an open one', `<details open><summary>s</summary><p>${NAME}</p></details>`, true],
    ['in a box of no height that clips', `<div style="height:0;overflow:hidden"><p>${NAME}</p></div>`, false],
    ['in one that does not clip', `<div style="height:0"><p>${NAME}</p></div>`, true],
    [
      'put off until it comes near',
      `<p style="height:99999px"></p><div style="content-visibility:auto"><p>${NAME}</p></div>`,
      true,
    ],
    ['left for later', `<div style="content-visibility:hidden"><p>${NAME}</p></div>`, false],
    ['in an inline box that clips nothing', `<p><span style="overflow:hidden">${NAME}</span></p>`, true],
  ])('%s', (_, markup, shown) => {
    expect(marksOf(markup).map(isShown)).toEqual([shown]);
  });
});

describe('a mark whose text is set anew', () => {
  it('is broken, and mended where the words are the same', () => {
    const [mark] = marksOf(`<p>See <em>${NAME}</em> here.</p>`);
    if (!mark) throw new Error('nothing marked');
    expect(isIntact(mark)).toBe(true);
    expect(mark.ranges.join('')).toBe(mark.mention.quote);
    const em = document.querySelector('em');
    if (em) em.textContent = NAME;
    expect(isIntact(mark)).toBe(false);
    mend([mark]);
    expect(mark.ranges.join('')).toBe(mark.mention.quote);
    if (em) em.textContent = 'something else';
    mend([mark]);
    expect(mark.ranges.join('')).toBe('');
  });

  it('is as it was where it has no ranges yet, and is gone where the words are others', () => {
    const [mark] = marksOf(`<p>See <em>${NAME}</em> here.</p>`);
    const text = document.querySelector('em')?.firstChild;
    if (!mark || !(text instanceof Text)) throw new Error('nothing marked');
    text.data = NAME;
    expect([isIntact(mark), isShown(mark)]).toEqual([true, true]);
    text.data = `Not ${NAME}`;
    expect([isIntact(mark), isShown(mark)]).toEqual([false, false]);
    expect(mark.ranges).toEqual([]);
    text.data = NAME;
    mark.letGo();
    expect(mark.ranges.join('')).toBe(mark.mention.quote);
    // The words go on being ours where the page inserts others before them.
    text.insertData(0, 'As ');
    expect(mark.ranges.join('')).toBe(mark.mention.quote);
  });

  it('is mended where its words were taken off between being read and being marked', () => {
    const [{ mention, block } = {}] = marksOf(`<p>See <em>${NAME}</em> here.</p>`);
    const em = document.querySelector('em');
    if (!mention || !block || !em) throw new Error('nothing marked');
    em.textContent = NAME;
    const late = markOf(mention, block, []);
    expect(isIntact(late)).toBe(false);
    mend([late]);
    expect(isShown(late)).toBe(true);
  });

  it('is walked through once for all its marks', () => {
    const letters = (text: string): Node[] => [...text].map((letter) => document.createTextNode(letter));
    const text = `${NAME}. `.repeat(30);
    const marks = marksOf(`<p>${text}</p>`);
    expect(marks.length).toBe(30);
    const p = document.querySelector('p');
    p?.replaceChildren(text);
    const before = vi.spyOn(TreeWalker.prototype, 'nextNode');
    mend(marks);
    expect(before).toHaveBeenCalledTimes(2);
    before.mockRestore();
    expect(marks.every(isIntact)).toBe(false);
    expect(marks.map((mark) => mark.ranges.join(''))).toEqual(marks.map((mark) => mark.mention.quote));
    p?.replaceChildren(...letters(text));
    mend(marks);
    expect(marks.map((mark) => mark.ranges.join('')).join('')).toBe('');
  });

  it('is let go where the page has very many texts without a letter', () => {
    const [first, ...marks] = marksOf(`<p>${NAME}</p><div>${`${NAME}.<br><br>`.repeat(60)}</div>`);
    // As they are painted.
    expect([first, ...marks].every((mark) => mark?.ranges.length === 1)).toBe(true);
    const texts = [...document.querySelectorAll('div, p')].flatMap((element) => [...element.childNodes]);
    document.querySelector('div')?.prepend(...Array.from({ length: 20_000 }, () => document.createTextNode('')));
    for (const text of texts) if (text instanceof Text) text.replaceData(0, text.length, text.data);
    const steps = vi.spyOn(TreeWalker.prototype, 'nextNode');
    mend(marks);
    if (first) mend([first]);
    expect(steps.mock.calls.length).toBeLessThan(6000);
    steps.mockRestore();
    expect(marks).toHaveLength(60);
    expect(marks.some(isIntact)).toBe(false);
    expect(first && isIntact(first)).toBe(true);
  });
});
