/** Words that the page takes where they are none of this page's any more. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { en } from '../../data/lexicon/en';
import { createSpotter } from '../../engine/spot';
import { isShown } from '../../overlay/hit';
import { Page } from '../../overlay/page';
import { Recogniser } from '../../overlay/self';
import { finished, READ } from './work';

const NAME = 'The Code of Conduct Towards Achieving a World Free of Terrorism was signed.';

let page: Page;

beforeEach(async () => {
  document.body.innerHTML = `<p>${NAME}</p><iframe></iframe><div></div>`;
  page = new Page(createSpotter([en]), new Recogniser([], () => Promise.resolve(null)), READ);
  await finished(page.read(new Set([document.body])));
  expect(page.marks).toHaveLength(1);
});

afterEach(() => {
  document.body.replaceChildren();
});

it.each<readonly [string, (words: Element) => void]>([
  [
    'taken off',
    (words) => {
      words.remove();
    },
  ],
  ['adopted into a frame', (words) => document.querySelector('iframe')?.contentDocument?.body.append(words)],
  [
    'put into a closed shadow root',
    (words) => {
      document.querySelector('div')?.attachShadow({ mode: 'closed' }).append(words);
    },
  ],
])('words that are %s are no longer listed', async (_, take) => {
  take(document.querySelector('p') ?? document.body);
  await finished(page.read(new Set()));
  expect(page.marks).toEqual([]);
});

it('words in an open shadow root stay', async () => {
  document
    .querySelector('div')
    ?.attachShadow({ mode: 'open' })
    .append(document.querySelector('p') ?? '');
  await finished(page.read(new Set()));
  expect(page.marks).toHaveLength(1);
});

it('words adopted into a frame aren’t shown', () => {
  const { marks } = page;
  document.querySelector('iframe')?.contentDocument?.body.append(document.querySelector('p') ?? '');
  expect(marks.map(isShown)).toEqual([false]);
});
