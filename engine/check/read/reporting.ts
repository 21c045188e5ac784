/** Who reports a statement is no part of it: "The ministry noted that …", "According to the agency, …", "…, the paper writes". */
import type { Forms } from '../../../data/check/en/forms';
import type { Span } from '../types';

/** The stretches of a statement that only say who reports it. */
function reportingClausesIn(text: string, forms: Forms['reporting']): Span[] {
  return [
    forms.leading,
    forms.according,
    forms.trailing,
    forms.attributed,
    forms.pointing,
    forms.inserted,
    forms.first,
    forms.stage,
    forms.quoting,
  ].flatMap((pattern) => {
    const match = pattern.exec(text);
    if (!match || forms.own.test(match.groups?.who ?? '')) return [];
    return [{ start: match.index, end: match.index + match[0].length }];
  });
}

/** The text with its reporting clauses as spaces, so that every other offset stays. */
export function stripReportingClauses(text: string, forms: Forms['reporting']): string {
  return reportingClausesIn(text, forms).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}
