/** Text → words with their stems. Spelling, hyphens and typography are levelled here, so that nothing below sees them. */
import type { Forms } from '../../../data/check/en/forms';
import type { Stems } from '../../text/stem';
import { splitWords } from '../../text/words';
import type { Span } from '../types';

export interface Word extends Span {
  /** Lower case, straight apostrophe, no possessive. */
  readonly norm: string;
  readonly stem: string;
}

const AS_ONE = { apostrophes: true, initialisms: true, figures: true };

/** Splits a text into words. A contraction gives two words over one span. */
export type WordsOf = (text: string) => Word[];

export const wordReader = (stems: Stems, contracted: Forms['words']['contracted']): WordsOf => {
  const stemOf = remembered(stems.stemOf);
  return (text) =>
    splitWords(text, AS_ONE).flatMap(({ form, start, end }): Word[] => {
      let norm = /^\p{L}\.(?:\p{L}\.?)+$/u.test(form) ? form.replaceAll('.', '') : form;
      if (norm.endsWith("n't") && norm.length > 3) {
        const verb = norm === "can't" ? 'can' : norm === "won't" ? 'will' : norm.slice(0, -3);
        return [
          { start, end, norm: verb, stem: stemOf(verb) },
          { start, end, norm: 'not', stem: 'not' },
        ];
      }
      const tail = norm.lastIndexOf("'");
      const verb = Object.hasOwn(contracted, norm.slice(tail)) ? contracted[norm.slice(tail)] : undefined;
      if (tail > 0 && verb !== undefined)
        return [norm.slice(0, tail), verb].map((word) => ({ start, end, norm: word, stem: stemOf(word) }));
      if (/^\d{1,3}\/\d/u.test(norm)) norm = `a/res/${norm}`;
      norm = norm.replace(/'s$/u, '').replace(/s'$/u, 's');
      return [{ start, end, norm, stem: stemOf(norm) }];
    });
};

/** Different words of a text are few. */
const MOST_STEMS = 20_000;

function remembered(stemOf: Stems['stemOf']): Stems['stemOf'] {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_STEMS) known.clear();
    const stem = stemOf(word);
    known.set(word, stem);
    return stem;
  };
}
