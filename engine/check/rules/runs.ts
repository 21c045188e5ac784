/** Runs of words of the statement that nothing in the passages stands for, and what the passages have in their place. */
import type { CodeTerm } from '../align/compare';
import type { Term } from '../read/lexicon';
import type { Span } from '../types';
import type { Context } from './context';

/** A run of terms of the claim that nothing in the passages stands for. Term indices, both included. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly terms: readonly number[];
}

/** Partners this far apart, in terms, belong to no common place. */
const GAP = 12;
const STRAY = 16;
/** Two neighbours with one missing word between them are at most so many terms apart. */
const SLOT = 6;
/** One run of words replaces so many terms at most, which are so many terms from what both sides have. */
const MOST_REPLACED = 3;
const REPLACED_REACH = 3;

/** Runs of content terms without a partner; functional terms within a run don't end it. */
export function runsOf(context: Context, taken: readonly Span[]): Run[] {
  const { claim } = context;
  const runs: Run[] = [];
  let terms: number[] = [];
  const close = (): void => {
    const [first] = terms;
    const last = terms.at(-1);
    if (first !== undefined && last !== undefined) runs.push({ first, last, terms });
    terms = [];
  };
  claim.terms.forEach((term, index) => {
    if (term.kind === 'functional') return;
    const reported =
      taken.some((s) => s.start < term.end && term.start < s.end) ||
      claim.marks.numbers.some((n) => n.first <= term.last && term.first <= n.last);
    const world = context.forms.runs.unitedNations.test(term.key);
    const counts =
      !world &&
      ((term.kind === 'content' && !context.lexicon.isGeneric(term) && !context.lexicon.isFiller(term)) ||
        isTextVerb(context, index));
    if (counts && isLoose(context, index) && !reported && !isCitation(context, index) && !isNegative(context, index))
      terms.push(index);
    else close();
  });
  close();
  return runs;
}

/** Whether nothing stands for a term, or only another sense of it far away, while a word in its own place is missing. */
export function isLoose(context: Context, index: number): boolean {
  const { comparison } = context;
  const nearness = comparison.nearness[index] ?? 0;
  if (nearness < 0.55) return true;
  if (nearness === 1) return false;
  const partner = comparison.partner[index] ?? -1;
  // "Human Rights Council" has a word in common with "Security Council", and is another.
  const own = context.claim.terms[index];
  const other = comparison.code[partner];
  if (own && other && nearness < 0.9 && context.lexicon.areCoHyponyms(own, other.term)) return true;
  if (own && nearness <= 0.6 && isSiblingOfMissing(context, own)) return true;
  const around = [-1, 1].flatMap((step) => {
    const k = neighbour(context, index, step);
    return k < 0 ? [] : [comparison.partner[k] ?? -1];
  });
  if (around.length === 0 || !around.every((j) => Math.abs(j - partner) > STRAY)) return false;
  const [a, b] = around;
  return (
    a !== undefined &&
    b !== undefined &&
    b > a &&
    b - a <= SLOT &&
    missingBetween(context, comparison.code[a] ?? null, comparison.code[b] ?? null).length > 0
  );
}

/** "perpetrators" may stand for terrorism, but not where the Code says "victims" and the claim doesn't. */
function isSiblingOfMissing({ comparison, lexicon }: Context, own: Term): boolean {
  return comparison.code.some(
    (r, j) =>
      !comparison.met[j] && r.scope && comparison.scopes.includes(r.scope) && lexicon.areCoHyponyms(own, r.term),
  );
}

function neighbour(context: Context, index: number, step: number): number {
  for (let k = index + step; k >= 0 && k < context.claim.terms.length; k += step) {
    if (context.claim.terms[k]?.kind !== 'functional' && (context.comparison.nearness[k] ?? 0) >= 0.8) return k;
  }
  return -1;
}

/** Terms with content of the Code between two places, or beside one, that the claim doesn't have. */
export function missingBetween(context: Context, before: CodeTerm | null, after: CodeTerm | null): CodeTerm[] {
  const { comparison } = context;
  const at = (t: CodeTerm | null): number => (t ? comparison.code.indexOf(t) : -1);
  let from = at(before);
  let to = at(after);
  if (from >= 0 && to >= 0 && (to <= from || to - from > GAP)) {
    // Out of order or far apart: look beside each of them.
    return [...beside(context, from, 1), ...beside(context, to, -1)];
  }
  if (from < 0 && to < 0) return [];
  if (from < 0) return beside(context, to, -1);
  if (to < 0) return beside(context, from, 1);
  [from, to] = [from + 1, to];
  return comparison.code.slice(from, to).filter((r, k) => r.term.kind !== 'functional' && !comparison.met[from + k]);
}

/** Between what both sides have: elsewhere words of the Code that are only left over would be shown as replaced. */
export function isInPlace(
  { comparison: { code } }: Context,
  before: CodeTerm | null,
  after: CodeTerm | null,
  gap: readonly CodeTerm[],
): boolean {
  const [first] = gap;
  const last = gap.at(-1);
  if (!first || !last || gap.length > MOST_REPLACED) return false;
  const [from, to] = [code.indexOf(first), code.indexOf(last)];
  const isBeside = (anchor: CodeTerm | null): boolean => {
    const at = anchor ? code.indexOf(anchor) : -1;
    return (
      anchor?.passage === first.passage &&
      (Math.abs(from - at) <= REPLACED_REACH || Math.abs(to - at) <= REPLACED_REACH)
    );
  };
  return (isBeside(before) && (after === null || isBeside(after))) || (before === null && isBeside(after));
}

/** Missing terms right beside a place: up to the first that is met. */
function beside(context: Context, from: number, step: number): CodeTerm[] {
  const { comparison } = context;
  const found: CodeTerm[] = [];
  for (let k = from + step, seen = 0; k >= 0 && k < comparison.code.length && seen < 2; k += step) {
    const r = comparison.code[k];
    if (!r || r.passage !== comparison.code[from]?.passage) break;
    if (r.term.kind === 'functional') continue;
    if (comparison.met[k]) break;
    seen += 1;
    found.push(r);
  }
  return found;
}

/** "to document", "to list": a noun for texts that is a verb here, and says what is done. */
function isTextVerb(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  return (
    term?.kind === 'neutral' &&
    context.forms.runs.textNoun.test(term.key) &&
    context.wordAt(term.first - 1) === 'to' &&
    (context.comparison.nearness[index] ?? 0) === 0
  );
}

/** "ruled out", "against": another way of saying the Code's own "non-" or "not". */
function isNegative(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  if (!term || !context.forms.runs.ruledOut.test(term.key)) return false;
  return context.comparison.passages.some((p) => p.words.some((w) => context.forms.runs.denialWord.test(w.norm)));
}

function isCitation(context: Context, index: number): boolean {
  return context.claim.citation.has(context.claim.terms[index]?.first ?? -1);
}
