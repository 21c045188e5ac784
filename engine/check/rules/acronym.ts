/** An acronym that is one letter off an acronym of the Code, as other alphabets write it. */
import { acronymOf } from '../read/acronym';
import { codeSpan, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Rules } from './rule';

export const acronymRules = {
  acronym: {
    type: 'term',
    severity: 'caution',
    evidence: 'marker',
    fires: ['The signatories commit to implementing the GKTS.', 'Paragraph 8 wants the GKTS put into action.'],
    quiet: ['The signatories commit to implementing the GCTS.'],
  },
} as const satisfies Rules;

export const findAcronyms: Find = (context) => {
  const acronyms = [
    ...new Set(context.comparison.passages.flatMap((p) => (p.note.acronyms ?? []).map((a) => a.toLowerCase()))),
  ];
  return context.claim.words.flatMap((word) => {
    const raw = context.claim.text.slice(word.start, word.end);
    if (!/^\p{Lu}{3,}s?$/u.test(raw)) return [];
    const like = acronymOf(word.norm, acronyms);
    const term = like === null ? undefined : find(context, like);
    return term ? [context.finding('acronym', { start: word.start, end: word.end }, codeSpan(term))] : [];
  });
};

function find(context: Context, acronym: string): CodeTerm | undefined {
  return context.comparison.code.find(
    (r) => r.passage.passage.text.slice(r.term.start, r.term.end).toLowerCase() === acronym,
  );
}
