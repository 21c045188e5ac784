/** What is said of an altered quotation word for word isn't found once more in the statement that it is in. */
import type { BlockSpan } from '../article/attribution';
import type { ClaimResult, Finding, QuoteResult, Span } from '../types';

/** The altered quotations of a statement. */
export function alteredWithin<Q extends QuoteResult & { readonly block: number }>(
  { block, start, end }: BlockSpan,
  quotes: readonly Q[],
): readonly Q[] {
  return quotes.filter((q) => q.block === block && start <= q.start && q.end <= end && q.changes.length > 0);
}

/**
 * A result without findings on words that a quotation is shown to have changed, or on what it leaves out of the sentence quoted.
 * `start`: of the statement, in its block; `altered`: its altered quotations.
 */
export function besidesChanges(result: ClaimResult, start: number, altered: readonly QuoteResult[]): ClaimResult {
  if (altered.length === 0) return result;
  const changes = altered.flatMap((q) => q.changes);
  const isSaid = ({ claimSpan, codeSpan }: Finding): boolean => {
    const own = claimSpan && { start: start + claimSpan.start, end: start + claimSpan.end };
    const isChanged = changes.some(
      ({ textSpan, codeSpan: theirs }) =>
        (own !== null && textSpan !== null && meet(textSpan, own)) ||
        (codeSpan !== null && theirs?.passage === codeSpan.passage && meet(theirs, codeSpan)),
    );
    if (isChanged || own !== null) return isChanged;
    return codeSpan !== null && altered.some((q) => q.places.some(({ passage }) => passage === codeSpan.passage));
  };
  return { ...result, findings: result.findings.filter((f) => !isSaid(f)) };
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
