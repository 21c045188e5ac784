/** A language that is written in several scripts: its lexicon in each of them, from the one that is data. */
import type { Lexicon, Writing } from '../../data/lexicon/types';
import { folding } from './script';

/** A lexicon, or as much of one as cites parts. */
type Citing = Pick<Lexicon, 'lang' | 'citation'> & Partial<Lexicon>;

const known = new WeakMap<Citing, readonly Citing[]>();

/** Lexicons with those of the same languages in their other scripts, made once. */
export function inAllScripts<T extends Citing>(lexicons: readonly T[]): readonly T[] {
  return lexicons.flatMap((lexicon) => {
    const before = known.get(lexicon);
    // The ones that were made of this very lexicon.
    if (before) return before as readonly T[];
    const all = [
      lexicon,
      ...Object.entries(lexicon.writings ?? {}).map(([lang, writing]) => respelt(lexicon, lang, writing)),
    ];
    known.set(lexicon, all);
    return all;
  });
}

function respelt<T extends Citing>(lexicon: T, lang: string, { letters, script, sub, commonWords }: Writing): T {
  const { citation, ...phrases } = changeTexts<T>({ ...lexicon, writings: {} }, folding(letters));
  return {
    ...phrases,
    lang,
    commonWords,
    citation: {
      ...citation,
      script: { ...lexicon.citation.script, ...script },
      sub: { ...citation.sub, letters: sub },
    },
    // The same fields with values of the same kinds.
  } as unknown as T;
}

/** A lexicon, or a part of one, with every text in it changed. */
export function changeTexts<T>(part: T, change: (text: string) => string): T {
  if (typeof part === 'string') return change(part) as typeof part;
  if (Array.isArray(part)) return part.map((one: unknown) => changeTexts(one, change)) as typeof part;
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return part;
  // The same keys with values of the same kinds.
  return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, changeTexts(one as unknown, change)])) as T;
}
