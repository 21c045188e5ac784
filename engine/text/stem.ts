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

  const respelt = rewriter(spelling);
  const related = rewriter(relatives);
  const isKnown = anyOf(stems);

  function spelled(word: string): string {
    return word.length < shortestSpelt ? word : respelt(word);
  }

  function stemOf(word: string): string {
    const form = spelled(bases.get(word) ?? word);
    const known = isKnown.test(form) ? stems.find(([pattern]) => pattern.test(form)) : undefined;
    return known?.[1] ?? stemmer(form);
  }

  return { spelled, stemOf, broadStemOf: (word) => related(stemOf(word)) };
}

/** Each rule once, in order. */
function rewriter(rules: RewriteRules): (word: string) => string {
  const any = anyOf(rules);
  return (word) =>
    any.test(word) ? rules.reduce((form, [pattern, replacement]) => form.replace(pattern, replacement), word) : word;
}

/** One expression for all patterns: most words fit none. */
function anyOf(rules: RewriteRules): RegExp {
  return new RegExp(rules.map(([{ source }]) => `(?:${source})`).join('|'), 'u');
}
