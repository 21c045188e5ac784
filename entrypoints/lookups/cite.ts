import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { cite } from '../../engine/cite';
import type { CitationStyle } from '../../engine/cite/types';
import type { ClauseId } from '../../engine/clause';
import type { Citation } from '../../platform/contract';

/** The words of clauses with their citation. */
export function citeClauses(clauses: readonly ClauseId[], style: CitationStyle): Citation {
  const result = cite(code, clauses, style, en.citation);
  if (!result.ok) throw new Error(`no citation of ${clauses.join()}: ${result.error.code}`);
  return { text: result.text, ...(result.html !== undefined && { html: result.html }) };
}
