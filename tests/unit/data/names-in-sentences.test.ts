/** Names that take an article in a sentence. */
import { expect, it } from 'vitest';
import { namesWithArticle, startingWith, withArticle } from '../../../data/messages/en/names';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';

it.each([
  ['Kazakhstan', 'Kazakhstan', 'Kazakhstan'],
  ['United States of America', 'the United States of America', 'The United States of America'],
  ['Netherlands', 'the Netherlands', 'The Netherlands'],
  ['Gambia', 'the Gambia', 'The Gambia'],
  ['African Union', 'the African Union', 'The African Union'],
  ['NATO', 'NATO', 'NATO'],
])('%s: “%s”, and “%s” at the start', (name, within, start) => {
  expect(withArticle(name)).toBe(within);
  expect(startingWith(name)).toBe(start);
});

it('lists only names that are shown', () => {
  const shown = new Set([
    ...[...stateNames.states, ...stateNames.territories].map((row) => row.split(';')[1]?.split('|')[0]),
    ...[...stateNames.outside, ...stateNames.organisations].map(({ names }) => names.split('|')[0]),
    ...register.records.map(({ name }) => name),
  ]);
  expect(namesWithArticle.filter((name) => !shown.has(name))).toEqual([]);
});

it('lists every State whose name is a kind of State or a group of islands', () => {
  const kinds = /^(?:United|Democratic|State of) |(?:Republic|Federation|Emirates|Kingdom|Islands)\b/u;
  const states = stateNames.states.map((row) => row.split(';')[1]?.split('|')[0] ?? '');
  // “Solomon Islands” takes none, as the United Nations write it.
  expect(states.filter((name) => kinds.test(name) && !namesWithArticle.includes(name))).toEqual(['Solomon Islands']);
});
