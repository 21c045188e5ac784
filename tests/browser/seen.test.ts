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
