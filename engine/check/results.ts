/** Results and findings that no rule makes. */
import type { ClauseId } from '../clause';
import type { Candidate, Shown } from './candidates';
import type { ReadClaim } from './read/claim';
import type { ReadPassage } from './read/passages';
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

/** What is said not to be in the Code, beside the word of `passage` that has it. */
export function mentioned(
  claim: ReadClaim,
  silent: Span,
  { comparison }: Candidate,
  passage: ReadPassage | undefined,
): Finding {
  const there = comparison.code.find((r, j) => comparison.met[j] && r.term.kind === 'content' && r.passage === passage);
  const finding = onOneSide(claim, 'mentioned-after-all', silent);
  if (!there) return finding;
  const { id, text } = there.passage.passage;
  const { start, end } = there.term;
  return { ...finding, codeSpan: { passage: id, start, end }, codeQuote: text.slice(start, end) };
}

/** A press line beside the verb of the clause that it stands for. */
export function pressFinding({ context, comparison }: Candidate): Finding {
  const { words } = context.claim;
  const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const [passage] = comparison.passages;
  const verb = passage?.note.acts[0]?.verb ?? '';
  const start = passage ? passage.passage.text.indexOf(verb) : 0;
  const side = passage ? { passage: passage.passage.id, start, end: start + verb.length } : null;
  return context.finding('press-line', span, side);
}
