/** Every described pattern matches its examples, and every pattern that a mention carries is described. */
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { createSpotter } from '../../../engine/spot';
import { PATTERNS } from './patterns';
import { readSpotCases } from './cases';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const { spot } = createSpotter(lexicons);

const rows = PATTERNS.flatMap(({ id, examples }) => examples.map((example): [string, string] => [id, example]));

describe('patterns', () => {
  it.each(rows)('%s: %s', (id, example) => {
    // The outermost marks are the example's; a title may have such marks inside.
    const open = example.indexOf('«');
    const close = example.lastIndexOf('»');
    const spelt = (part: string): string => part.replace(/\bT\b/gu, TITLE);
    const quote = spelt(example.slice(open + 1, close));
    const text = spelt(example.slice(0, open)) + quote + spelt(example.slice(close + 1));
    expect(spot([{ text }]).map((m) => [m.pattern, m.quote])).toContainEqual([id, quote]);
  });

  it('describes whatever the cases bring up', () => {
    const known = new Set(PATTERNS.map((p) => p.id));
    const used = readSpotCases('dev').flatMap((c) => spot([{ text: c.text }]).map((m) => m.pattern));
    expect(used.filter((id) => !known.has(id) && !id.startsWith('name-'))).toEqual([]);
  });

  it('has a description for every English name', () => {
    const english = lexicons.find((l) => l.lang === 'en');
    const described = PATTERNS.map((p) => p.id);
    for (const { id, kind } of english?.names ?? []) if (kind === 'name') expect(described).toContain(`name-${id}`);
  });
});
