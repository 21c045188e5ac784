import { expect, it } from 'vitest';
import { inFront } from '../../../entrypoints/sidepanel/check/in-front';

const READ = { id: 1, title: 'News', url: 'https://press.example/a' };

it.each<[what: string, front: typeof READ, seen: ReturnType<typeof inFront>]>([
  ['the tab that was read', READ, 'same'],
  ['the same page further down', { ...READ, url: 'https://press.example/a#end' }, 'same'],
  ['a second tab of the page', { ...READ, id: 2 }, 'other-tab'],
  ['another page in the tab', { ...READ, url: 'https://press.example/b' }, 'other-page'],
  ['another page in another tab', { id: 2, title: 'Weather', url: 'https://weather.example/' }, 'other-page'],
  ['a tab whose address isn’t known', { ...READ, id: 2, url: '' }, 'other-page'],
])('%s', (_, front, seen) => {
  expect(inFront(front, READ)).toBe(seen);
});

it('of a page whose address isn’t known only its own tab is the same', () => {
  const unknown = { ...READ, url: '' };
  expect(inFront(unknown, unknown)).toBe('same');
  expect(inFront({ ...unknown, id: 2 }, unknown)).toBe('other-page');
});
