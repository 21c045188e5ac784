/** What a query finds, of the Code and of the register, in the order of the list. */
import type { JSX } from 'preact';
import type { SearchAnswer, SearchResult } from '../../engine/search';
import type { Asked, AskRegister, Match } from '../../engine/signatories';

/** A State or organisation, or how many are said to have signed. */
export type RegisterRow = { readonly kind: 'state'; readonly match: Match } | { readonly kind: 'totals' };

export type Row = { readonly kind: 'clause'; readonly result: SearchResult } | RegisterRow;

/** What a row gives to copy: by what name, how it is written, the words. */
export interface Copiable {
  readonly name: string;
  readonly how: string;
  readonly words: () => { readonly text: string; readonly html?: string };
}

/** The register's part of the box, made where its data are. */
export interface RegisterSide {
  readonly ask: AskRegister;
  /** What a link to it has: an id, or the name where only that tells it from others. */
  readonly keyOf: (match: Match) => string;
  readonly content: (row: RegisterRow) => JSX.Element;
  /** What can be copied of a row; null where there is nothing. */
  readonly answer: (row: RegisterRow) => Copiable | null;
}

/**
 * A citation is a citation. A question for the totals is one, too; where a State is named, clauses that only look like it are
 * left out. What a name may still become comes last.
 */
export function rowsOf({ results }: SearchAnswer, asked: Asked | null): readonly Row[] {
  const clauses = results.map((result): Row => ({ kind: 'clause', result }));
  if (!asked || isCitation(results)) return clauses;
  if (asked.totals) return [{ kind: 'totals' }];
  if (asked.named.length > 0) return [...asked.named, ...asked.possible].map(rowOf);
  return [...clauses, ...asked.possible.map(rowOf)];
}

export function rowOf(match: Match): Row {
  return { kind: 'state', match };
}

/** Whether a query cites a clause, and so asks for nothing else. */
export function isCitation([first]: readonly SearchResult[]): boolean {
  return first?.matchedBy === 'citation';
}
