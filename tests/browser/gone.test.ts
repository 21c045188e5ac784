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
])('words that are %s are neither listed nor shown', async (_, take) => {
  const { marks } = page;
  take(document.querySelector('p') ?? document.body);
  expect(marks.map(isShown)).toEqual([false]);
  await finished(page.read(new Set()));
  expect(page.marks).toEqual([]);
});
