/** Every language is whole: its file, its script for pages, and whatever the grammar asks of it. docs/languages.md says how to add one. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../data/lexicon';
import { LANGUAGES } from '../../../data/lexicon/languages';
import { stems } from '../../../data/lexicon/stems';
import type { Lexicon } from '../../../data/lexicon/types';
import { createSpotter } from '../../../engine/spot';

it.each(Object.entries(stems))('tells the sentinel what to look for in %s', (_, { head, goal, beside, initiator }) => {
  for (const part of [head, goal, beside, initiator]) expect(part.length).toBeGreaterThan(0);
});

it('lists the same languages everywhere', () => {
  const languages = [...LANGUAGES].sort();
  const folders = readdirSync('data/lexicon', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(lexicons.map(({ lang }) => lang).sort()).toEqual(languages);
  expect(folders.map(({ name }) => name).sort()).toEqual(languages);
  for (const lang of languages) expect(existsSync(`entrypoints/lexicon-${lang}.ts`)).toBe(true);
});

describe.each(lexicons.map((lexicon): [string, Lexicon] => [lexicon.lang, lexicon]))(
  'the lexicon of %s',
  (_, lexicon) => {
    const { citation, names, heads, cues } = lexicon;

    it('names the Code by a title and by short names', () => {
      expect(names.some(({ alone, kind }) => alone === 'always' && kind === 'name')).toBe(true);
      expect(names.some(({ alone }) => alone === 'never')).toBe(true);
      expect(new Set(heads.map(({ full }) => full))).toEqual(new Set([true, false]));
    });

    it('has words for the parts, their numbers and letters', () => {
      const levels = new Set(citation.units.map(({ level }) => level));
      for (const level of ['paragraph', 'sub-paragraph', 'preambular', 'operative'] as const)
        expect(levels).toContain(level);
      // Paragraph 3 has eleven letters, the preamble fourteen paragraphs. Turkish gives those that aren't as in English.
      if (lexicon.lang !== 'tr') expect(citation.sub.letters.length).toBeGreaterThanOrEqual(11);
      const counted = citation.numberPrefix === '' ? citation.ordinals : citation.cardinals;
      expect(counted.length).toBeGreaterThanOrEqual(14);
      expect(citation.cardinals.length).toBeGreaterThanOrEqual(10);
    });

    it('leaves nothing empty that every language has', () => {
      const { preamble, sentence, last, penultimate, rangeWords, listWords, measures, counted, determiners } = citation;
      const { foreignModifiers, instrumentNouns, defining, dismissing, bareBefore, samePart, commonWords } = lexicon;
      const filled = { preamble, sentence, last, penultimate, rangeWords, listWords, measures, counted, ...cues };
      const more = { foreignModifiers, instrumentNouns, defining, dismissing, bareBefore, samePart, commonWords };
      const { demonstrative, indefinite } = determiners;
      const empty = Object.entries({ ...filled, ...more, demonstrative, indefinite }).filter(
        ([, phrase]) => phrase === '',
      );
      expect(empty.map(([field]) => field)).toEqual([]);
    });

    it('knows the instruments of which the Code speaks itself, and others', () => {
      const within = new Set(citation.rivals.flatMap((rival) => rival.within ?? []));
      for (const clause of ['8(a)', '8(d)', 'PP12', '5'] as const) expect(within).toContain(clause);
      expect(citation.rivals.some(({ kind }) => kind === 'document')).toBe(true);
    });

    it('is read in its own language', () => {
      expect(createSpotter([lexicon]).recognise(lexicon.commonWords).candidates).toBeDefined();
    });
  },
);
