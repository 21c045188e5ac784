import { code } from '../../data/code';
import { en } from '../../data/messages/en';
import { cite } from '../../engine/cite';
import type { CitationStyle } from '../../engine/cite/types';
import type { ClauseId } from '../../engine/clause';
import type { Citation } from '../../platform/contract';

/** The words of clauses with their citation, accessed today, and the name of its style. */
export function citeClauses(clauses: readonly ClauseId[], style: CitationStyle): Citation {
  const today = new Date().toISOString().slice(0, 10);
  const result = cite(code, clauses, style, en.citation, { kind: 'whole' }, today);
  if (!result.ok) throw new Error(`no citation of ${clauses.join()}: ${result.error.code}`);
  const { text, html } = result;
  return { text, ...(html !== undefined && { html }), style: en.cite.stylesInText[style] };
}
