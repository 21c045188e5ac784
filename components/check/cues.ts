import type { Verdict } from '../../engine/check';

/** The sign beside a verdict's word: it stands beside any colour and never alone. */
export const GLYPHS: Readonly<Record<Verdict, string>> = {
  matches: '=',
  shortened: '…',
  differs: '≠',
  elsewhere: '→',
  'not-found': '?',
  unsure: '~',
  'not-checked': '–',
};

/** The sign of a statement: whatever its verdict, an altered quotation comes first. */
export function glyphOf(verdict: Verdict, hasAlteredQuote: boolean): string {
  return hasAlteredQuote ? GLYPHS.differs : GLYPHS[verdict];
}

/** Of several verdicts on one clause the one that its cell shows: what a reader should see first. */
const FIRST: readonly Verdict[] = ['differs', 'elsewhere', 'shortened', 'unsure', 'matches'];

export function leadingVerdict(verdicts: readonly Verdict[]): Verdict | null {
  return FIRST.find((v) => verdicts.includes(v)) ?? verdicts[0] ?? null;
}
