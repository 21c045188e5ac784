/** Statements about the Code's build: how many points, recitals, lettered items; that something isn't mentioned in it. */
import { LETTERS, PARAGRAPH_COUNT, PREAMBULAR_COUNT, isWithin, partsOf, type ClauseId } from '../../clause';
import type { ReadClaim } from './claim';
import type { Term } from './lexicon';
import type { Signals } from './markers';
import type { Span } from '../types';

export interface Count {
  readonly unit: ClauseId;
  /** Null where the Code doesn't number what is counted. */
  readonly right: boolean | null;
  /** Word indices of number and noun. */
  readonly first: number;
  readonly last: number;
}

/** The statement of a count of the Code's parts, or null. `cited`: the clause that the claim is about, where it is known. */
export function countIn(claim: ReadClaim, signals: Signals, cited: ClauseId | null): Count | null {
  for (const mark of claim.marks.numbers) {
    if (claim.citation.has(mark.first) || mark.value < 2) continue;
    const before = claim.words[mark.first - 1]?.norm;
    if (
      claim.forms.structure.beforeNumber.test(before ?? '') &&
      /^\d/u.test(claim.words[mark.first]?.norm ?? '') &&
      before !== 'of'
    )
      continue;
    for (let w = mark.last + 1; w <= mark.last + 3; w += 1) {
      // "launched in 2018, has ten paragraphs": the nearer number counts them.
      if (claim.marks.numbers.some(({ first }) => first === w)) break;
      const noun = signals.parts.at(claim.words, w);
      if (!noun) continue;
      const held =
        claim.words.some((x, k) => k < mark.first + 4 && claim.forms.structure.holds.test(x.norm)) ||
        claim.words.length <= 6;
      const actual = held ? actualCount(noun.phrase, claim, cited, mark.first) : null;
      if (actual === null) break;
      const [unit, number] = actual;
      return { unit, right: number === null ? null : number === mark.value, first: mark.first, last: noun.last };
    }
  }
  return null;
}

function actualCount(
  noun: string,
  claim: ReadClaim,
  cited: ClauseId | null,
  number: number,
): [ClauseId, number | null] | null {
  // "a preamble and ten paragraphs", "ten paragraphs and a preamble": those are not the preamble's.
  const within = claim.citedWithin === 'preamble' && !isOfPreamble(claim, number) ? null : claim.citedWithin;
  const about = claim.forms.structure.operative.test(noun) ? null : (within ?? cited);
  if (claim.forms.structure.recital.test(noun) || (about === 'preamble' && claim.forms.structure.generic.test(noun)))
    return ['preamble', PREAMBULAR_COUNT];
  const parts = about ? partsOf(about) : null;
  const letters = parts?.kind === 'paragraph' ? (LETTERS as Readonly<Record<number, string>>)[parts.number] : undefined;
  if (about && letters && isWithin(about, 'code')) return [about, letters.length];
  if (parts && parts.kind !== 'code') return null;
  const isUncounted = claim.forms.structure.uncounted.test(noun);
  const named = claim.words.some((w) => claim.forms.structure.codeOrIt.test(w.norm));
  if (!named) return null;
  if (isUncounted) return ['code', null];
  if (claim.forms.structure.lettered.test(noun)) return ['code', Object.values(LETTERS).join('').length];
  return claim.forms.structure.generic.test(noun) ? ['code', PARAGRAPH_COUNT] : null;
}

/** "a preamble of fourteen paragraphs", "fourteen paragraphs in the preamble" */
function isOfPreamble(claim: ReadClaim, number: number): boolean {
  const at = Math.min(...claim.citation);
  const [from, to] = at < number ? [at + 1, number] : [number + 1, at];
  const between = claim.words.slice(from, to).map((w) => w.norm);
  return at < number
    ? !between.includes('and')
    : claim.forms.structure.beforePreamble.test(
        between.at(-1) === 'the' ? (between.at(-2) ?? '') : (between.at(-1) ?? ''),
      );
}

/** Besides a count of parts there is a statement of some length. */
export function saysMore(claim: ReadClaim): boolean {
  return claim.marks.limits.length > 0 || claim.terms.filter((t) => t.kind === 'content').length >= 5;
}

/** The words that say that something is not in the Code, as a span, or null. */
export function silenceIn(claim: ReadClaim): { start: number; end: number } | null {
  const match = claim.forms.structure.silent.exec(claim.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** What isn't in the Code: the words behind "has nothing on", all others beside "is left out of". */
export function topicOf({ terms, text, forms }: ReadClaim, silent: Span): readonly Term[] {
  const content = terms.filter((t) => t.kind === 'content');
  const behind = content.filter((t) => t.start >= silent.end);
  const isPassive = forms.structure.passive.test(text.slice(silent.start, silent.end));
  return isPassive || behind.length === 0
    ? content.filter((t) => t.end <= silent.start || t.start >= silent.end)
    : behind;
}

/** Whether it cites a part that the Code doesn't have to say just that: "There is no paragraph 11". */
export function deniesPart({ text, missingPart, forms }: ReadClaim): boolean {
  if (missingPart === null) return false;
  return forms.structure.noSuchPart.test(`${text.slice(0, missingPart.start)}§${text.slice(missingPart.end)}`);
}

/** "creates a court": the Code sets up no body. */
export function foundsBody({ forms, text, marks }: ReadClaim): boolean {
  return forms.structure.foundsBody.test(text) && marks.negators.length === 0;
}

/** "does not set up a court": it says so rightly. */
export function foundsNone({ forms, text }: ReadClaim): boolean {
  return forms.structure.foundsNoBody.test(text);
}

export interface Dated {
  readonly right: boolean;
  readonly start: number;
  readonly end: number;
}

/** "The Code is dated …": the date held against the date line; null where the claim dates something else. */
export function datedIn(claim: ReadClaim, dateLine: string): Dated | null {
  const norms = claim.words.map((w) => w.norm);
  if (!norms.includes('dated') && !claim.forms.structure.bearsDate.test(claim.text)) return null;
  if (!norms.some((n) => claim.forms.structure.datedNoun.test(n))) return null;
  const from = norms.findIndex((n) => n === 'dated' || n === 'date') + 1;
  const stated = claim.words.slice(from).filter((w) => /^\d{1,4}$|^\p{L}{3,}$/u.test(w.norm));
  const known: readonly string[] = dateLine.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const counted = stated.filter((w) => /^\d/u.test(w.norm) || claim.forms.structure.month.test(w.norm));
  const [first] = counted;
  const last = counted.at(-1);
  if (!first || !last) return null;
  return { right: counted.every((w) => known.includes(w.norm)), start: first.start, end: last.end };
}

/** A question, or no word that says anything. */
export function isEmpty(claim: ReadClaim): boolean {
  return (
    /\?["”’)]?$/u.test(claim.text.trim()) || !claim.terms.some((t) => t.kind === 'content' || t.kind === 'neutral')
  );
}

/** A denial, with nothing behind what it denies and nothing excepted from it. */
export function isOnlyDenial({ denial, words, marks }: ReadClaim): boolean {
  return denial !== null && denial.through === words.length - 1 && marks.exceptions.length === 0;
}
