/** The numbers before list items, as the browser prints them. */
import { afterEach, describe, expect, it } from 'vitest';
import { readBlocks } from '../../overlay/blocks';
import { numbersOf } from '../../overlay/list-numbers';
import { finish, READ } from './work';

afterEach(() => {
  document.body.replaceChildren();
});

function numbered(markup: string): (number | null)[] {
  document.body.innerHTML = markup;
  return finish(numbersOf(finish(readBlocks(document.body, READ))));
}

describe.each<readonly [string, string, readonly (number | null)[]]>([
  ['a list', '<ol><li>a<li>b<li>c</ol>', [1, 2, 3]],
  ['no list', '<ul><li>a<li>b</ul><p>c</p>', [null, null, null]],
  ['a start', '<ol start="5"><li>a<li>b</ol>', [5, 6]],
  ['a start below nought', '<ol start="-1"><li>a<li>b</ol>', [-1, 0]],
  ['a start that is no number', '<ol start="x"><li>a<li>b</ol>', [1, 2]],
  ['backwards', '<ol reversed><li>a<li>b<li>c</ol>', [3, 2, 1]],
  ['backwards from a start', '<ol reversed start="9"><li>a<li>b</ol>', [9, 8]],
  ['a value in the middle', '<ol><li>a<li value="7">b<li>c</ol>', [1, 7, 8]],
  ['a value that is empty', '<ol><li>a<li value="">b</ol>', [1, 2]],
  ['a list in an item', '<ol><li>a<ol><li>x<li>y</ol></li><li>b</ol>', [1, 1, 2, 2]],
  ['paragraphs in an item', '<ol><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>', [1, null, 2]],
  ['letters', '<ol type="a"><li>a<li>b</ol>', [null, null]],
  ['letters by style', '<ol style="list-style-type:lower-alpha"><li>a</ol>', [null]],
  ['something else between the items', '<ol><li>a</li><div>x</div><li>b</li></ol>', [1, null, 2]],
])('%s', (_, markup, numbers) => {
  it('is numbered so', () => {
    expect(numbered(markup)).toEqual(numbers);
  });
});

it('a list of four times the items takes no longer for each', { retry: 3 }, () => {
  const time = (items: number): number => {
    document.body.innerHTML = `<ol>${'<li>a</li>'.repeat(items)}</ol>`;
    const blocks = finish(readBlocks(document.body, READ));
    const started = performance.now();
    expect(finish(numbersOf(blocks)).at(-1)).toBe(items);
    return performance.now() - started;
  };
  time(500);
  const few = time(5_000);
  expect(time(20_000)).toBeLessThan(Math.max(few, 5) * 4 * 2.5);
});
