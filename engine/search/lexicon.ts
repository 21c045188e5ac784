/**
 * The words that the search knows: those of the Code, of the topics and of the synonyms. It reads a word of a query as
 * itself, as the beginning of known words, or as a misspelling of some.
 */
import SearchableMap from 'minisearch/SearchableMap';
import type { Stems } from '../text/stem';
import type { IndexedPassage } from './passages';
import type { Word } from './words';

/** One way to read a word of a query, and how much it counts: 1 for the word itself. */
export interface Reading {
  readonly form: string;
  readonly stem: string;
  readonly weight: number;
}

/** The shortest beginning that is completed while it is being typed, and anywhere. */
const TYPED_PREFIX = 2;
const ANY_PREFIX = 4;

const PREFIX_WEIGHT = 0.7;
const COMPLETED_WEIGHT = 0.4;
const FUZZY_WEIGHT = 0.7;
/** Corrections that have less than this part of the best one's share of right letters are dropped. */
const NEAREST = 0.85;

/** Enough for every completion that a reader could mean; a beginning of two letters has dozens. */
const MOST_READINGS = 24;

export interface Lexicon {
  stemOf(form: string): string;
  /** The readings of a word, best first, none where nothing is near. `typing`: more letters may follow. */
  read(form: string, typing: boolean): readonly Reading[];
  knows(form: string): boolean;
  /** Whether it is a known word in this very form. */
  has(form: string): boolean;
  /** Words of the Code that begin with or resemble a word, best first, as the Code spells them. */
  near(form: string): readonly string[];
}

/** @param more words that are known besides those of the passages */
export function createLexicon(
  passages: readonly IndexedPassage[],
  more: readonly Word[],
  stemOf: Stems['broadStemOf'],
): Lexicon {
  const spelling = new Map<string, string>();
  const forms = new Set<string>();
  const stems = new Set<string>();
  for (const { passage, words } of passages) {
    for (const { form, stem, start, end } of words) {
      if (!spelling.has(form)) spelling.set(form, passage.text.slice(start, end).toLowerCase());
      forms.add(form);
      stems.add(stem);
    }
  }
  for (const { form, stem } of more) {
    forms.add(form);
    stems.add(stem);
  }
  const tree = new SearchableMap<true>();
  for (const form of forms) tree.set(form, true);

  /** The longer words that begin with a form, the shortest first. */
  const completions = (form: string): string[] =>
    [...tree.atPrefix(form).keys()].filter((word) => word !== form).sort((a, b) => a.length - b.length);

  /** Words at most so many letters off, with the share of their letters that are right. */
  const resembling = (form: string, edits: number): { word: string; share: number }[] =>
    Array.from(tree.fuzzyGet(form, edits), ([word, [, distance]]) => ({
      word,
      share: word.length / (word.length + distance),
    })).sort((a, b) => b.share - a.share);

  /** The nearest words by edit distance. The first letter is seldom mistyped: another one has to be the only mistake. */
  const corrections = (form: string): string[] => {
    const edits = allowedEdits(form);
    if (edits === 0) return [];
    if (forms.has(form)) return [form];
    const near = resembling(form, edits);
    const sameInitial = near.filter(({ word }) => word.startsWith(form.slice(0, 1)));
    const found = sameInitial.length > 0 ? sameInitial : edits > 1 ? resembling(form, 1) : near;
    return found.filter(({ share }) => share >= (found[0]?.share ?? 0) * NEAREST).map(({ word }) => word);
  };

  const reading = (form: string, weight: number): Reading => ({ form, stem: stemOf(form), weight });

  return {
    stemOf,
    has: (form) => forms.has(form),
    knows: (form) => forms.has(form) || stems.has(stemOf(form)),
    read(form, typing) {
      const known = forms.has(form) || stems.has(stemOf(form));
      const completed =
        (typing && form.length >= TYPED_PREFIX) || (!known && form.length >= ANY_PREFIX) ? completions(form) : [];
      if (known)
        return [reading(form, 1), ...completed.slice(0, MOST_READINGS).map((f) => reading(f, COMPLETED_WEIGHT))];
      if (completed.length > 0) return completed.slice(0, MOST_READINGS).map((f) => reading(f, PREFIX_WEIGHT));
      return corrections(form).map((f) => reading(f, FUZZY_WEIGHT));
    },
    near: (form) =>
      [...new Set([...completions(form), ...corrections(form)])].flatMap((found) => spelling.get(found) ?? []),
  };
}

/** Short words have too many neighbours for any mistake to be forgiven. */
function allowedEdits(form: string): number {
  if (/\p{N}/u.test(form) || form.length < 4) return 0;
  return form.length < 6 ? 1 : 2;
}
