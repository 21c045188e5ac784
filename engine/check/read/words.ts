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

type Form = Pick<Word, 'norm' | 'stem'>;

/** Different words of a text are few. */
const MOST_FORMS = 20_000;

export const wordReader = ({ stemOf }: Stems, contracted: Forms['words']['contracted']): WordsOf => {
  const known = new Map<string, readonly Form[]>();
  return (text) => {
    const words: Word[] = [];
    for (const { form, start, end } of splitWords(text, AS_ONE)) {
      let forms = known.get(form);
      if (!forms) {
        forms = normsOf(form, contracted).map((norm) => ({ norm, stem: norm === 'not' ? norm : stemOf(norm) }));
        if (known.size >= MOST_FORMS) known.clear();
        known.set(form, forms);
      }
      for (const { norm, stem } of forms) words.push({ start, end, norm, stem });
    }
    return words;
  };
};

/** A word, or the two of a contraction. */
function normsOf(form: string, contracted: Forms['words']['contracted']): string[] {
  const norm = /^\p{L}\.(?:\p{L}\.?)+$/u.test(form) ? form.replaceAll('.', '') : form;
  if (norm.endsWith("n't") && norm.length > 3)
    return [norm === "can't" ? 'can' : norm === "won't" ? 'will' : norm.slice(0, -3), 'not'];
  const tail = norm.lastIndexOf("'");
  const verb = Object.hasOwn(contracted, norm.slice(tail)) ? contracted[norm.slice(tail)] : undefined;
  if (tail > 0 && verb !== undefined) return [norm.slice(0, tail), verb];
  const symbol = /^\d{1,3}\/\d/u.test(norm) ? `a/res/${norm}` : norm;
  return [symbol.replace(/'s$/u, '').replace(/s'$/u, 's')];
}
