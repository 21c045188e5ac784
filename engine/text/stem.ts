/** Stems: what the inflections of a word share. By Porter's rules for English, and a language's word forms where those err. */
import { stemmer } from 'stemmer';
import type { RewriteRules, WordForms } from '../../data/types';

/** All take a word in lower case. */
export interface Stems {
  /** In the one spelling in which words are compared. */
  spelled(this: void, word: string): string;
  /** The same for all spellings of a word. */
  stemOf(this: void, word: string): string;
  /** Without endings that part relatives either: terror-ist and terror-ism. */
  broadStemOf(this: void, word: string): string;
}

export function createStems({ spelling, shortestSpelt, irregular, stems, relatives }: WordForms): Stems {
  const bases = new Map(
    Object.entries(irregular).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base] as const)),
  );

  function spelled(word: string): string {
    return word.length < shortestSpelt ? word : rewritten(word, spelling);
  }

  function stemOf(word: string): string {
    const form = spelled(bases.get(word) ?? word);
    return stems.find(([pattern]) => pattern.test(form))?.[1] ?? stemmer(form);
  }

  return { spelled, stemOf, broadStemOf: (word) => rewritten(stemOf(word), relatives) };
}

/** Each rule once, in order. */
function rewritten(word: string, rules: RewriteRules): string {
  return rules.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), word);
}
