/** Every Member and observer by its names and codes, as the data sets have them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stateNames } from '../../../data/states';
import { corrections } from '../../../data/states/corrections';
import { own } from '../../../data/states/own';
import { buildNames, findState, suggestStates } from '../../../engine/signatories';
import { codesOf, dataSets, HOME_LANGUAGES, render, UN_LANGUAGES } from '../../../scripts/generate-states';

const names = buildNames(stateNames);
const states = codesOf('states');

function firstOf(query: string): string {
  const lookup = findState(query, names);
  return lookup.kind === 'found' ? lookup.match.subject.id : lookup.kind;
}

it('knows 193 Members and two observers', () => {
  expect(states).toHaveLength(195);
  expect(stateNames.states).toHaveLength(195);
  expect(Object.keys(own).sort()).toEqual(states.map((one) => one.alpha3));
  expect(states.map((one) => one.alpha3)).toEqual(expect.arrayContaining(['VAT', 'PSE']));
});

it('is generated from the data sets as they are', async () => {
  expect(readFileSync('data/states/names.ts', 'utf8')).toBe(await render());
});

describe('every State is found first', () => {
  it('by its codes', () => {
    const misses = states.flatMap(({ alpha2, alpha3, numeric }) =>
      [alpha2, alpha3, numeric, alpha2.toLowerCase(), alpha3.toLowerCase()].filter((code) => firstOf(code) !== alpha3),
    );
    expect(misses).toEqual([]);
  });

  it('by the name shown', () => {
    expect(states.filter(({ alpha3 }) => firstOf(names.shown.get(alpha3) ?? '') !== alpha3)).toEqual([]);
  });

  it.each([...UN_LANGUAGES, ...HOME_LANGUAGES])('by its names in %s, as the data sets have them', (lang) => {
    const misses: string[] = [];
    for (const { alpha2, alpha3 } of states) {
      let count = 0;
      for (const { source, names: namesOf } of dataSets) {
        for (const name of namesOf(lang, alpha2)) {
          count++;
          const correction = corrections.find(
            (c) => c.source === source && c.lang === lang && c.code === alpha2 && c.name === name,
          );
          const query = correction?.instead ?? name;
          if (firstOf(query) !== alpha3) misses.push(`${alpha3} ${source} ${query}: ${firstOf(query)}`);
          if (suggestStates(query, names, 1)[0]?.subject.id !== alpha3) misses.push(`${alpha3} suggested ${query}`);
        }
      }
      if (count === 0) misses.push(`${alpha3} has no name`);
    }
    expect(misses).toEqual([]);
  });

  it('by each of its hand-made names', () => {
    const misses = Object.entries(own).flatMap(([alpha3, lists]) =>
      Object.values<string>({ ...lists })
        .flatMap((list) => list.split('|'))
        .filter((name) => firstOf(name) !== alpha3),
    );
    expect(misses).toEqual([]);
  });
});

describe('corrections', () => {
  it.each(corrections)('$source, $lang: $name is not $code, because $why', (correction) => {
    const set = dataSets.find(({ source }) => source === correction.source);
    // A correction that the data set no longer needs is to be taken out.
    expect(set?.names(correction.lang, correction.code)).toContain(correction.name);
    const right = states.find((one) => one.alpha2 === correction.code)?.alpha3;
    expect(firstOf(correction.name)).not.toBe(right);
    expect(firstOf(correction.instead)).toBe(right);
  });
});

it('takes no name of one subject for another', () => {
  const shared = [...names.byKey.values()].filter((entries) => entries.length > 1);
  expect(shared.map((entries) => entries.map((e) => `${e.subject.id} ${e.name}`))).toEqual([]);
});
