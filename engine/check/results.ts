/** Results and findings that need no comparison with a passage. */
import type { ClauseId } from '../clause';
import type { Shown } from './candidates';
import type { ReadClaim } from './read/claim';
import type { Count } from './read/structure';
import { RULES, type RuleId } from './rules';
import type { Finding, Span } from './types';

/** Beside these clauses, without their words. */
export function nothing(units: readonly ClauseId[]): Shown {
  return { units, nearest: units, passages: [], findings: [], putIn: [], claimPieces: [], codePieces: [], covered: 0 };
}

/** Figures, shares and times that the Code doesn't have, and what it is said to oblige to or to allow. */
const PUTS_IN: ReadonlySet<RuleId> = new Set([
  'number-added',
  'share-added',
  'year-other',
  'time-added',
  'duty',
  'duty-binding',
  'permission',
]);

/** The words that such findings are on, in their order; of words within others the longer ones. */
export function putInBy(findings: readonly Finding[]): readonly Span[] {
  const spans = findings
    .flatMap((f) =>
      f.severity === 'material' && f.evidence === 'marker' && PUTS_IN.has(f.rule) ? (f.claimSpan ?? []) : [],
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter((one, at) => !spans.slice(0, at).some(({ start, end }) => start <= one.start && one.end <= end));
}

export function miscounted(claim: ReadClaim, { first, last }: Count): Finding {
  const span = { start: claim.words[first]?.start ?? 0, end: claim.words[last]?.end ?? 0 };
  return onOneSide(claim, 'count-of-parts', span);
}

export function misdated(claim: ReadClaim, span: Span): Finding {
  return onOneSide(claim, 'date-line', span);
}

/** The Code doesn't say it: the whole statement is an addition. */
export function absent(claim: ReadClaim): Finding {
  const span = { start: claim.words[0]?.start ?? 0, end: claim.words.at(-1)?.end ?? 0 };
  return onOneSide(claim, 'not-in-code', span);
}

/** A finding that has words of the statement alone. */
export function onOneSide(claim: ReadClaim, rule: RuleId, { start, end }: Span): Finding {
  const { type, severity, evidence } = RULES[rule];
  const claimQuote = claim.text.slice(start, end);
  return { rule, type, severity, evidence, claimSpan: { start, end }, codeSpan: null, claimQuote, codeQuote: '' };
}
