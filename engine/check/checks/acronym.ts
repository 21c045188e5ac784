/** An acronym that is one letter off an acronym of the Code, as other alphabets write it. */
import { codeSpan, type Check, type Context } from '../context';
import type { CodeTerm } from '../compare';

/** Acronyms of the Code's own text, by what stands for them in its terms. */
export function acronymOf(norm: string, acronyms: readonly string[]): string | null {
  if (acronyms.includes(norm)) return null;
  if (acronyms.includes(norm)) return null;
  return (
    acronyms.find((a) => a.length === norm.length && a.length >= 4 && a !== norm && distance(a, norm) === 1) ?? null
  );
}

export const checkAcronyms: Check = (context) => {
  const acronyms = [
    ...new Set(context.comparison.passages.flatMap((p) => (p.note.acronyms ?? []).map((a) => a.toLowerCase()))),
  ];
  return context.claim.words.flatMap((word) => {
    const raw = context.claim.text.slice(word.start, word.end);
    if (!/^\p{Lu}{3,}s?$/u.test(raw)) return [];
    const like = acronymOf(word.norm, acronyms);
    const term = like === null ? undefined : find(context, like);
    return term
      ? [context.finding('term', 'caution', 'acronym', { start: word.start, end: word.end }, codeSpan(term))]
      : [];
  });
};

function find(context: Context, acronym: string): CodeTerm | undefined {
  return context.comparison.code.find(
    (r) => r.passage.passage.text.slice(r.term.start, r.term.end).toLowerCase() === acronym,
  );
}

/** Letters that differ in place. */
function distance(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) count += 1;
  return count;
}
