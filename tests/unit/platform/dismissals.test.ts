/** Dismissed mentions, as they are kept. */
import { expect, it } from 'vitest';
import { dismissedAmong, dismissedSites, setDismissed, takeBack } from '../../../platform/dismissals';
import { brokenArea, fullArea, memoryArea } from '../../support/area';

const FOUR = ['a', 'b', 'c', 'd'];
const HERE = { site: 'press.example', day: '2026-11-29' };

it('several at once are all kept, with one salt', async () => {
  const area = memoryArea();
  await Promise.all(FOUR.map((signature) => setDismissed(signature, HERE, area)));
  expect(await dismissedAmong([...FOUR, 'e'], area)).toEqual(FOUR);
  await Promise.all(['a', 'c'].map((signature) => setDismissed(signature, null, area)));
  expect(await dismissedAmong(FOUR, area)).toEqual(['b', 'd']);
});

it('keeps a hash, the site and the day, and none of the words', async () => {
  const area = memoryArea();
  await setDismissed('https://press.example/story\n12\nthe Code', HERE, area);
  expect(area.items.dismissals).toEqual({
    salt: expect.any(String) as string,
    entries: [{ ...HERE, hash: expect.stringMatching(/^[\da-f]{64}$/u) as string }],
  });
  expect(JSON.stringify(area.items)).not.toMatch(/story|Code/u);
});

it('lists by site, the latest first, and takes back a site or all', async () => {
  const area = memoryArea();
  await setDismissed('a', { site: 'old.example', day: '2026-01-02' }, area);
  await setDismissed('b', HERE, area);
  await setDismissed('c', { ...HERE, day: '2026-11-02' }, area);
  await setDismissed('d', { site: null, day: null }, area);
  expect(await dismissedSites(area)).toEqual([
    { site: 'press.example', count: 2, latest: '2026-11-29' },
    { site: 'old.example', count: 1, latest: '2026-01-02' },
    { site: null, count: 1, latest: null },
  ]);
  await takeBack({ site: 'press.example' }, area);
  expect(await dismissedAmong(FOUR, area)).toEqual(['a', 'd']);
  await takeBack({ site: null }, area);
  expect(await dismissedAmong(FOUR, area)).toEqual(['a']);
  await takeBack('all', area);
  expect(await dismissedSites(area)).toEqual([]);
});

it('knows what was kept as hashes alone', async () => {
  const area = memoryArea();
  await setDismissed('a', HERE, area);
  const { salt, entries } = area.items.dismissals as { salt: string; entries: { hash: string }[] };
  const before = memoryArea({ dismissals: { salt, hashes: entries.map((entry) => entry.hash) } });
  expect(await dismissedAmong(FOUR, before)).toEqual(['a']);
  expect(await dismissedSites(before)).toEqual([{ site: null, count: 1, latest: null }]);
  await setDismissed('b', HERE, before);
  expect(await dismissedAmong(FOUR, before)).toEqual(['a', 'b']);
});

it.each([
  ['null', null],
  ['a text', 'abc'],
  ['no salt', { hashes: ['x'] }],
  ['hashes that are a text', { salt: 'x', hashes: 'abc' }],
  ['other things among the hashes', { salt: 'x', hashes: [1, null, {}] }],
  [
    'other things among the entries',
    { salt: 'x', entries: [1, null, {}, { hash: 2 }, { hash: 'y', site: 3, day: 'x' }] },
  ],
])('%s is stored: a mention can be dismissed all the same', async (_, stored) => {
  const area = memoryArea({ dismissals: stored });
  expect(await dismissedAmong(FOUR, area)).toEqual([]);
  await setDismissed('a', HERE, area);
  expect(await dismissedAmong(FOUR, area)).toEqual(['a']);
});

it('rejects where nothing can be stored', async () => {
  await expect(setDismissed('a', HERE, fullArea())).rejects.toThrow('quota');
  await expect(setDismissed('a', HERE, brokenArea)).rejects.toThrow('IO');
  // The next one isn't held up by it.
  const area = memoryArea();
  await setDismissed('a', HERE, area);
  expect(await dismissedAmong(['a'], area)).toEqual(['a']);
});
