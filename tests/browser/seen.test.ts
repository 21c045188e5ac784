/** Which words of a page count for a comparison: those that a reader can get to see. */
import { afterEach, expect, it } from 'vitest';
import { readBlocks } from '../../overlay/blocks';
import { seenTextBy } from '../../overlay/seen';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
});

const WORDS = 'We establish a coalition';
const styled = (style: string): string => `<div style="${style}"><p>${WORDS}</p></div>`;

function isSeen(markup: string): boolean {
  document.body.innerHTML = markup;
  const seenTextOf = seenTextBy();
  return finish(readBlocks(document.body, READ)).map(seenTextOf).join(' ').includes(WORDS);
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
  const seenTextOf = seenTextBy();
  expect(finish(readBlocks(document.body, READ)).map(seenTextOf).join('')).toContain(WORDS);
  document.body.innerHTML = `<div id="d" style="height:100px;overflow:auto">${styled('')}<div style="height:5000px"></div></div>`;
  document.getElementById('d')?.scrollTo(0, 3000);
  expect(finish(readBlocks(document.body, READ)).map(seenTextBy()).join('')).toContain(WORDS);
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
    const text = finish(readBlocks(document.body, READ))
      .map(seenTextBy())
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
  expect(block && seenTextBy()(block)).toBe(WORDS);
});
