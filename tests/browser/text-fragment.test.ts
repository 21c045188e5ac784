/** Links to words, read by another implementation of text fragments in a real page. */
import {
  getFragmentDirectives,
  parseFragmentDirectives,
  processTextFragmentDirective,
} from 'text-fragments-polyfill/text-fragment-utils';
import { afterEach, expect, it } from 'vitest';
import { PageWords } from '../../engine/report/page-words';
import { addressOf, directiveFor } from '../../engine/report/text-fragment';
import { readBlocks } from '../../overlay/blocks';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
});

const LONG = Array.from({ length: 60 }, (_, n) => `clause${n % 7}, sub-part${n}`).join(' ');
const PAGE = `<h1>A summary</h1><p>The Code has <b>ten</b> paragraphs &amp; a preamble.</p>
<ul><li>States act.</li><li>States act, and wait.</li></ul><p>The Code has <i>ten</i> paragraphs &amp; a preamble.</p>
<p>${LONG}</p><p>States act.</p><p>${LONG} again</p>`;

it.each([
  ['The Code has ten paragraphs & a preamble.', 0],
  ['The Code has ten paragraphs & a preamble.', 1],
  ['States act.', 0],
  ['States act.', 1],
  ['States act, and wait.', 0],
  [LONG, 0],
  [LONG, 1],
])('%#: the words are what the link leads to', (words, nth) => {
  document.body.innerHTML = PAGE;
  const blocks = finish(readBlocks(document.body, READ)).map((b) => b.text);
  const homes = blocks.flatMap((text, block) => (text.includes(words) ? [{ block, start: text.indexOf(words) }] : []));
  const home = homes[nth] ?? expect.fail('not there');
  const page = new PageWords(blocks);
  const directive = directiveFor(page, { ...home, end: home.start + words.length }) ?? expect.fail('no directive');
  const { hash } = new URL(addressOf('https://a.example/', directive) ?? '');
  const [read] = parseFragmentDirectives(getFragmentDirectives(hash)).text;
  const ranges = read ? processTextFragmentDirective(read, document) : [];
  expect(ranges.map(String)).toEqual([words]);
  const before = document.createRange();
  before.setStart(document.body, 0);
  if (ranges[0]) before.setEnd(ranges[0].startContainer, ranges[0].startOffset);
  expect(before.toString().split(words)).toHaveLength(nth + 1);
});
