/** Which words of a page count for a comparison: those that a reader can get to see. */
import { afterEach, expect, it } from 'vitest';
import { readBlocks } from '../../overlay/blocks';
import { seenTextBy } from '../../overlay/seen';
import type { PageBlock } from '../../overlay/block-types';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
});

/** What is seen of blocks, by one who remembers. */
function seenOf(blocks: readonly PageBlock[]): string[] {
  const seenTextOf = seenTextBy();
  return blocks.map((block) => finish(seenTextOf(block)));
}

const WORDS = 'We establish a coalition';
const styled = (style: string): string => `<div style="${style}"><p>${WORDS}</p></div>`;

function isSeen(markup: string): boolean {
  document.body.innerHTML = markup;
  return seenOf(finish(readBlocks(document.body, READ)))
    .join(' ')
    .includes(WORDS);
}

it.each([
  ['of no opacity', styled('opacity:0')],
  ['invisible', styled('visibility:hidden')],
  ['not displayed', styled('display:none')],
  ['left for later', styled('content-visibility:hidden')],
  ['for screen readers', styled('position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)')],
  ['left of the page', styled('position:absolute;left:-9999px')],
  ['above the page', styled('position:absolute;top:-9999px')],
  ['of letters without a size', styled('font-size:0')],
  ['scaled to nothing', styled('transform:scale(0)')],
  ['in a box that is closed and clips', styled('height:0;overflow:hidden')],
  ['of no opacity in a line of others', `<p>And <span style="opacity:0">${WORDS}</span> here</p>`],
  ['in the colour of the paper', styled('color:#fff')],
  ['nearly in the colour of the paper', styled('color:rgb(250 250 250)')],
  ['in the colour of their own ground', styled('color:oklch(0.3 0.1 20);background:oklch(0.3 0.1 20)')],
  ['filled with the colour of their ground', styled('-webkit-text-fill-color:#123;background:#123')],
  ['of letters that are all but transparent', styled('color:rgb(0 0 0 / 2%)')],
  ['on a ground that is laid over another', styled('color:rgb(127 127 127);background:rgb(0 0 0 / 50%)')],
  ['clipped to a circle of nothing', styled('clip-path:circle(0)')],
  ['clipped to a circle elsewhere', styled('clip-path:circle(20px at -100px 0)')],
  ['clipped to a polygon without an area', styled('clip-path:polygon(0 0, 100% 0, 100% 0)')],
  ['clipped from both sides', styled('clip-path:inset(calc(50% - 1px) 0)')],
  ['clipped to an ellipse of nothing', styled('clip-path:ellipse(0 100%)')],
  ['clipped in the old way', styled('position:absolute;clip:rect(0, 0, 0, 0)')],
  ['filtered out', styled('filter:opacity(0)')],
  ['blurred', styled('filter:blur(12px)')],
  ['all but without opacity', styled('opacity:.01')],
  ['of little opacity, in a part of little opacity', `<div style="opacity:.2">${styled('opacity:.2')}</div>`],
  ['in a box of two pixels that clips', styled('width:2px;overflow:hidden')],
  ['in a line of four pixels that clips', styled('height:4px;overflow:hidden')],
  [
    'set far to the right of a box that clips',
    styled('text-indent:9999px;white-space:nowrap;overflow:hidden;width:300px'),
  ],
  ['below the edge of a box that clips', `<div style="height:20px;overflow:hidden"><p>x</p>${styled('')}</div>`],
  [
    'in a scroller that a box clips away',
    `<div style="height:0;padding-top:2px;overflow:hidden"><div style="height:50px;overflow:auto;margin-top:9px">${styled('')}</div></div>`,
  ],
  ['white with a white shadow', styled('color:#fff;text-shadow:0 0 1px #fff')],
  ['white with a white outline', styled('color:#fff;-webkit-text-stroke:1px #fff')],
  ['struck out', `<p><del>${WORDS}</del> here</p>`],
  ['turned out of the screen', styled('transform:rotateX(88deg);width:120px')],
])('words that are %s are not seen', (_, markup) => {
  expect(isSeen(markup)).toBe(false);
});

it.each([
  ['plain', `<p>${WORDS}</p>`],
  ['in an inline box', `<p><b style="overflow:hidden">${WORDS}</b></p>`],
  ['in a box of no height that does not clip', styled('height:0')],
  [
    'far below and left for when it is scrolled there',
    `<div style="height:500vh"></div>${styled('content-visibility:auto')}`,
  ],
  ['far to the right', styled('position:absolute;left:5000px')],
  ['in a box with round corners', styled('clip-path:inset(0 round 8px)')],
  ['in a box with a slanted edge', styled('clip-path:polygon(0 0, 100% 0, 100% 90%, 0 100%)')],
  ['in a large circle', styled('width:200px;clip-path:circle(farthest-side)')],
  ['white on a dark ground', styled('color:#fff;background:#222')],
  ['grey on white', styled('color:#999')],
  ['white over a picture', styled('color:#fff;background:linear-gradient(#000,#333)')],
  [
    'white over a dark part beside them',
    `<div style="position:relative"><div style="position:absolute;inset:0;background:#000"></div>${styled('color:#fff;position:relative')}</div>`,
  ],
  ['white with a dark shadow', styled('color:#fff;text-shadow:0 0 2px #000')],
  ['white with a dark outline', styled('color:#fff;-webkit-text-stroke:1px #000')],
  [
    'in a scroller, below what it shows',
    `<div style="height:40px;overflow:auto"><div style="height:500px"></div>${styled('')}</div>`,
  ],
  [
    'in a scroller in a box that clips',
    `<div style="height:60px;overflow:hidden"><div style="height:60px;overflow:auto"><div style="height:500px"></div>${styled('')}</div></div>`,
  ],
  ['in a rounded box that clips', styled('overflow:hidden;border-radius:8px')],
  [
    'placed out of a small box that clips',
    `<div style="height:4px;overflow:hidden">${styled('position:absolute;top:50px')}</div>`,
  ],
  ['faint', styled('opacity:.4')],
  [
    'with a gradient for a colour',
    styled('color:transparent;background:linear-gradient(red,blue);background-clip:text'),
  ],
  [
    'of a text layer over a picture',
    `<div style="position:relative"><span style="position:absolute;color:transparent">${WORDS}</span><span style="position:absolute;top:2em;color:transparent">of partners</span></div>`,
  ],
])('words %s are seen', (_, markup) => {
  expect(isSeen(markup)).toBe(true);
});

it('words that have been scrolled past are seen', () => {
  expect(isSeen(`${styled('')}<div style="height:500vh"></div>`)).toBe(true);
  scrollTo(0, 2000);
  document.body.insertAdjacentHTML('afterbegin', '');
  expect(seenOf(finish(readBlocks(document.body, READ))).join('')).toContain(WORDS);
  document.body.innerHTML = `<div id="d" style="height:100px;overflow:auto">${styled('')}<div style="height:5000px"></div></div>`;
  document.getElementById('d')?.scrollTo(0, 3000);
  expect(seenOf(finish(readBlocks(document.body, READ))).join('')).toContain(WORDS);
});

it('words left of a page that goes leftwards can be scrolled to', () => {
  document.documentElement.dir = 'rtl';
  expect(isSeen(styled('position:absolute;left:-3000px'))).toBe(true);
});

it.each([
  ['a string', 'content:"never"', 'never'],
  ['an attribute', 'content:attr(data-word)', 'perhaps'],
  ['quotation marks of its own', 'content:open-quote;quotes:"seldom" "x"', 'seldom'],
])('words that are drawn by %s are seen where they are', (_, style, word) => {
  for (const [where, before, after] of [
    ['before', 'We', 'establish'],
    ['after', 'establish', 'a coalition'],
  ]) {
    const html = `<style>b::${where ?? ''}{${style}}</style><p>We <b data-word="perhaps">establish</b> a coalition</p>`;
    document.body.innerHTML = html;
    const text = seenOf(finish(readBlocks(document.body, READ)))
      .join('')
      .replace(/[\s"]+/gu, ' ');
    expect(text).toContain(`${before ?? ''} ${word}`);
    expect(text).toMatch(new RegExp(`${word}.* ${after ?? ''}`, 'u'));
  }
});

it.each([
  ['a sign', 'content:"¶"'],
  ['a hint that is not in the line', 'content:"signed in 2018";position:absolute'],
  ['words that are not displayed', 'content:"never";display:none'],
])('%s that is drawn changes nothing', (_, style) => {
  document.body.innerHTML = `<style>b::after{${style}}</style><p>We <b>establish</b> a coalition</p>`;
  const [block] = finish(readBlocks(document.body, READ));
  expect(block && seenOf([block])).toEqual([WORDS]);
});

it.each([
  ['code', '<code>never</code>'],
  ['what is switched off for us', '<span data-clause-lookup="off">never</span>'],
  ['what can be written in', '<span contenteditable="true">never</span>'],
  ['a box for text', '<span role="textbox">never</span>'],
  ['a field', '<input value="never">'],
  ['a note above the line', '<ruby>lasting<rt>never</rt></ruby>'],
  [
    'the mark of a list in the line',
    '<i style="display:inline list-item;list-style:inside &quot;never &quot;">lasting</i>',
  ],
])('words of %s are seen where they are', (_, inside) => {
  document.body.innerHTML = `<p>We establish ${inside} a coalition of partners</p>`;
  expect(seenOf(finish(readBlocks(document.body, READ))).join('')).toMatch(/establish.*never.*coalition/u);
});

it.each([
  ['a footnote', '<sup>7</sup>'],
  ['code that is hidden', '<code hidden>never</code>'],
  ['a note beside the text', '<span style="position:absolute;left:400px">See page 3</span>'],
  ['a script', '<script type="text/plain">never</script>'],
])('%s changes nothing', (_, inside) => {
  document.body.innerHTML = `<p>We establish${inside} a coalition of partners</p>`;
  const [block] = finish(readBlocks(document.body, READ));
  expect(block && seenOf([block]).join('')).toBe(block?.text);
});

it('letters deep in boxes with many neighbours take no longer than their number', () => {
  const deep = (depth: number, inside: string): string =>
    '<div><u></u><u></u><u></u><u></u><u></u>'.repeat(depth) + inside + '</div>'.repeat(depth);
  const letters = [...WORDS.repeat(20)].map((letter) => `<span>${letter}</span>`).join('');
  document.body.innerHTML = deep(200, `<p>${letters}</p>`);
  const blocks = finish(readBlocks(document.body, READ));
  const started = performance.now();
  expect(seenOf(blocks).join('')).toContain(WORDS);
  // Asked anew for each letter this took 20 seconds and more.
  expect(performance.now() - started).toBeLessThan(4000);
});
