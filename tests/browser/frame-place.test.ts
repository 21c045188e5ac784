/** Frames that nobody sees are no place for a mention. */
import { afterEach, expect, it } from 'vitest';
import { canBeRead } from '../../overlay/frame-place';

afterEach(() => {
  document.body.replaceChildren();
});

const FRAME = '<iframe style="width:300px;height:200px"></iframe>';

it.each([
  ['in the page', FRAME, true],
  ['far below', `<div style="height:300vh"></div>${FRAME}`, true],
  ['invisible', `<div style="visibility:hidden">${FRAME}</div>`, false],
  ['of no opacity', `<div style="opacity:0">${FRAME}</div>`, false],
  ['in a box of no height', `<div style="height:0;overflow:hidden">${FRAME}</div>`, false],
  ['scaled to nothing', `<div style="transform:scale(0)">${FRAME}</div>`, false],
  ['beside the page', `<div style="position:absolute;left:-9999px">${FRAME}</div>`, false],
])('a frame %s', (_, markup, read) => {
  document.body.innerHTML = markup;
  expect(canBeRead(document.querySelector('iframe')?.contentWindow ?? window)).toBe(read);
});
