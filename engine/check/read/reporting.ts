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
    forms.inverted,
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

/** How far around a quotation it is looked for who says it, in UTF-16 code units. */
const SAID_REACH = 120;

/** Whether somebody says what is quoted, and not the Code: "“…,” said a lawyer", "A lawyer said: “…”". */
export function isSpoken(text: string, { start, end }: Span, forms: Forms['reporting']): boolean {
  const after = forms.inverted.exec(text.slice(end - 1, end + SAID_REACH));
  if (after && after.index <= 1) return !forms.own.test(after.groups?.who ?? '');
  const lead = text.slice(Math.max(0, start - SAID_REACH), start);
  const verb = forms.announcing.exec(lead);
  if (!verb) return false;
  const who =
    lead
      .slice(0, verb.index)
      .split(/[.!?;:“”"]/u)
      .at(-1) ?? '';
  return who.trim() !== '' && !forms.own.test(who);
}
