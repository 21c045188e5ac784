/** Markup → blocks of text, in a real browser: display, slots and white space are the browser's. */
import { afterEach, describe, expect, it } from 'vitest';
import { readBlocks } from '../../overlay/blocks';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
});

/** Texts with white space folded; `role: text` where the role is not plain text. */
function blocksOf(markup: string): string[] {
  document.body.setHTMLUnsafe(markup);
  return finish(readBlocks(document.body, READ)).map(({ text, role, segments }) => {
    const back = segments.map((s) => s.node.data.slice(s.offset, s.offset + s.length)).join('');
    // Every segment leads back to its words; what has none is a line break or a placeholder.
    expect(text.replace(/[\n\ufffc]/gu, '')).toBe(back.replace(/\n/gu, ''));
    const folded = text.replace(/\s+/gu, ' ').replaceAll('\ufffc', '□').trim();
    return role === 'text' ? folded : `${role}: ${folded}`;
  });
}

describe.each<readonly [string, string, readonly string[]]>([
  ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
  ['text around a block', '<div>one <p>two</p> three</div>', ['one', 'two', 'three']],
  ['inline markup joins', '<p>para<b>graph</b> <i>3</i>(b)</p>', ['paragraph 3(b)']],
  ['a word with a possible break', '<p>terror<wbr>ism</p>', ['terrorism']],
  ['one line break is a space', '<p>para<br>graph</p>', ['para graph']],
  ['two are a paragraph', '<p>one<br><br>two</p>', ['one', 'two']],
  ['footnote marks are no text', '<p>paragraph 3<sup>12</sup> of<sup>[a]</sup> it</p>', ['paragraph 3 of it']],
  ['an ordinal is', '<p>the 3<sup>rd</sup> part</p>', ['the 3rd part']],
  ['a raised note by style', '<p>part 3<span style="vertical-align:super">7</span> of it</p>', ['part 3 of it']],
  ['roles', '<h2>a</h2><ul><li>b</li></ul><table><tr><td>c</td></tr></table>', ['heading: a', 'item: b', 'cell: c']],
  ['a paragraph in a list item', '<ul><li><p>b</p></li></ul>', ['item: b']],
  ['footnotes', '<section class="footnotes"><ol><li>n</li></ol></section>', ['footnote: n']],
  ['scripts and styles', '<p>a<script>b</script><style>c</style>d</p>', ['ad']],
  ['fields stand between words', '<p>a<input value="x">b</p>', ['a□b']],
  ['a field that is a block parts them', '<div>a<textarea style="display:block">x</textarea>b</div>', ['a', 'b']],
  ['editable', '<div contenteditable><p>x</p></div><p>y</p>', ['y']],
  [
    'editable, said otherwise',
    '<div contenteditable="plaintext-only">x</div><div contenteditable="false">y</div>',
    ['y'],
  ],
  ['a text box by role', '<div role="textbox">x</div>', []],
  ['switched off', '<div data-clause-lookup="off">x</div><div data-clause-lookup="on">y</div>', ['y']],
  ['code', '<p>run <code>paragraph 3</code> now</p>', ['run □ now']],
  ['hidden blocks are read', '<div hidden><p>x</p></div>', ['x']],
  ['a closed accordion is read', '<details><summary>s</summary><p>x</p></details>', ['s', 'x']],
  ['hidden words part no sentence', '<p>paragraph <span hidden>number</span> 3</p>', ['paragraph 3', 'number']],
  [
    'nor do words for screen readers',
    '<p>paragraph <span style="position:absolute">number</span> 3</p>',
    ['paragraph 3', 'number'],
  ],
  ['drop caps', '<p><span style="float:left">C</span>ode</p>', ['Code']],
  ['inline blocks', '<p>see <span style="display:inline-block">part 3</span> of it</p>', ['see part 3 of it']],
  ['items of a flexible box', '<div style="display:flex"><span>a</span><span>b</span></div>', ['a', 'b']],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>kan</rt></ruby>字</p>', ['漢字']],
  ['a kept text in paragraphs', '<pre>one\ntwo\n\nthree</pre>', ['one two', 'three']],
  ['a shadow root', '<x-a><template shadowrootmode="open"><p>in</p></template>out</x-a>', ['in']],
  [
    'slots, where they are painted',
    '<x-a><template shadowrootmode="open"><p><slot name="b"></slot> then <slot></slot></p></template>one<b slot="b">two</b></x-a>',
    ['two then one'],
  ],
  [
    'a slot with nothing in it',
    '<x-a><template shadowrootmode="open"><p><slot>else</slot></p></template></x-a>',
    ['else'],
  ],
  [
    'nested shadow roots',
    '<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open"><p>deep</p></template></x-b></template></x-a>',
    ['deep'],
  ],
  ['drawings', '<svg><title>t</title><text>words</text></svg>', ['words']],
])('%s', (_, markup, blocks) => {
  it('is read so', () => {
    expect(blocksOf(markup)).toEqual(blocks);
  });
});

/** Elements that are placed one by one, each at its place in a line. */
function placed(tag: string, ...lines: readonly (readonly string[])[]): string {
  return lines
    .map((line, row) =>
      line
        .map((text, at) => `<${tag} style="position:absolute;left:${at * 140}px;top:${row * 26}px">${text}</${tag}>`)
        .join(''),
    )
    .join('<br role="presentation">');
}

const layer = (inner: string): string => `<div style="position:relative;height:200px;font:16px/1 serif">${inner}</div>`;

describe.each<readonly [string, string, readonly string[]]>([
  ['lines', layer(placed('span', ['see paragraph'], ['3(b) of it'])), ['see paragraph 3(b) of it']],
  ['lines that are blocks', layer(placed('div', ['see paragraph'], ['3(b) of it'])), ['see paragraph 3(b) of it']],
  ['lines that are paragraphs', layer(placed('p', ['see paragraph'], ['3(b) of it'])), ['see paragraph 3(b) of it']],
  ['a broken word', layer(placed('span', ['see para-'], ['graph 3'])), ['see paragraph 3']],
  ['a word broken by a soft hyphen', layer(placed('span', ['see para\u00ad'], ['graph 3'])), ['see paragraph 3']],
  [
    'a compound at the end of a line',
    layer(placed('span', ['the Franco-'], ['German text'])),
    ['the Franco- German text'],
  ],
  ['words', layer(placed('span', ['see', 'paragraph', '3'], ['of it'])), ['see paragraph 3 of it']],
  [
    'a word in two pieces',
    layer('<span style="position:absolute">para</span><span style="position:absolute;left:28px">graph 3</span>'),
    ['paragraph 3'],
  ],
  ['marked words in a line', layer(placed('span', ['see <b>paragraph</b>'], ['<i>3</i>(b)'])), ['see paragraph 3(b)']],
  [
    'lines in parts of a tagged document',
    layer(
      `<span style="position:absolute">${placed('span', ['see paragraph'])}</span><span style="position:absolute;top:26px">${placed('span', ['3(b) of it'])}</span>`,
    ),
    ['see paragraph 3(b) of it'],
  ],
  [
    'blanks between the lines',
    layer(placed('span', ['see para-'], ['graph 3']).replaceAll('<br role="presentation">', '\n  ')),
    ['see paragraph 3'],
  ],
  [
    'a picture under them',
    layer(`<img alt="" style="position:absolute">${placed('span', ['see'], ['paragraph 3'])}`),
    ['see paragraph 3'],
  ],
  ['lines far from one another', layer(placed('span', ['one'], [], [], [], ['two'])), ['one', 'two']],
  [
    'pictures of a carousel',
    layer('<div style="position:absolute;inset:0">one</div><div style="position:absolute;inset:0">two</div>'),
    ['one', 'two'],
  ],
  ['boxes with paragraphs', layer(placed('div', ['<p>one</p><p>two</p>'], ['<p>three</p>'])), ['one', 'two', 'three']],
  [
    'one note beside the text',
    '<div style="position:relative">text <span style="position:absolute;left:-90px">note</span> goes on</div>',
    ['text goes on', 'note'],
  ],
])('a layer: %s', (_, markup, blocks) => {
  it('is read so', () => {
    expect(blocksOf(markup)).toEqual(blocks);
  });
});

describe('a part of the page', () => {
  it.each(['contenteditable', 'data-clause-lookup="off"', 'role="textbox"'])(
    'in something with %s is not read',
    (attribute) => {
      document.body.innerHTML = `<div ${attribute}><p id="in">x</p></div>`;
      const part = document.querySelector('#in');
      const step = part && readBlocks(part, READ).next();
      expect(step?.value).toEqual([]);
    },
  );

  it('nests as deep as a page can', () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 5000; depth += 1) inner = inner.appendChild(document.createElement('span'));
    inner.textContent = 'deep';
    expect(finish(readBlocks(document.body, READ)).map((b) => b.text)).toEqual(['deep']);
  });

  it('is cut where a block is too long', () => {
    const text = 'A sentence of\nthe report, no. 3. '.repeat(4000);
    document.body.innerHTML = `<p>${text}</p>`;
    const texts = finish(readBlocks(document.body, READ)).map((b) => b.text);
    expect(texts.length).toBeGreaterThan(2);
    expect(Math.max(...texts.map((t) => t.length))).toBeLessThanOrEqual(5_000);
    expect(texts.join('')).toBe(text);
    // After a sentence, and not at the end of a line or after an abbreviation.
    expect(texts.filter((t) => !t.trimEnd().endsWith('no. 3.'))).toEqual([]);
  });
});
