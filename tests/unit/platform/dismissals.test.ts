/** Dismissed mentions, as the background keeps them. */
import { expect, it } from 'vitest';
import { dismissedAmong, setDismissed } from '../../../entrypoints/background/dismissals';
import { brokenArea, fullArea, memoryArea } from '../../support/area';

const FOUR = ['a', 'b', 'c', 'd'];

it('several at once are all kept, with one salt', async () => {
  const area = memoryArea();
  await Promise.all(FOUR.map((signature) => setDismissed(signature, true, area)));
  expect(await dismissedAmong([...FOUR, 'e'], area)).toEqual(FOUR);
  await Promise.all(['a', 'c'].map((signature) => setDismissed(signature, false, area)));
  expect(await dismissedAmong(FOUR, area)).toEqual(['b', 'd']);
});

it('keeps hashes and none of the words', async () => {
  const area = memoryArea();
  await setDismissed('https://press.example/story\n12\nthe Code', true, area);
  expect(JSON.stringify(area.items)).not.toMatch(/press|story|Code/u);
});

it.each([
  ['null', null],
  ['a text', 'abc'],
  ['no salt', { hashes: ['x'] }],
  ['hashes that are a text', { salt: 'x', hashes: 'abc' }],
  ['other things among the hashes', { salt: 'x', hashes: [1, null, {}] }],
])('%s is stored: a mention can be dismissed all the same', async (_, stored) => {
  const area = memoryArea({ dismissals: stored });
  expect(await dismissedAmong(FOUR, area)).toEqual([]);
  await setDismissed('a', true, area);
  expect(await dismissedAmong(FOUR, area)).toEqual(['a']);
});

it('rejects where nothing can be stored', async () => {
  await expect(setDismissed('a', true, fullArea())).rejects.toThrow('quota');
  await expect(setDismissed('a', true, brokenArea)).rejects.toThrow('IO');
  // The next one isn't held up by it.
  const area = memoryArea();
  await setDismissed('a', true, area);
  expect(await dismissedAmong(['a'], area)).toEqual(['a']);
});
