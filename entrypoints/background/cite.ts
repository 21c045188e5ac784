import { code } from '../../data/code';
import { en as messages } from '../../data/messages/en';
import { cite } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import type { Area } from '../../platform/area';
import type { Citation } from '../../platform/contract';
import { readSettings } from '../../platform/settings';

/** The words of clauses with their citation, in the style that the reader has chosen. */
export async function citeClauses(clauses: readonly ClauseId[], area: Area): Promise<Citation> {
  const { settings } = await readSettings(area);
  const style = settings.citationStyle;
  const result = cite(code, clauses, style, { kind: 'whole' }, new Date().toISOString().slice(0, 10));
  if (!result.ok) throw new Error(`no citation of ${clauses.join()}: ${result.error.code}`);
  const { text, html } = result;
  return { text, ...(html !== undefined && { html }), style: messages.cite.styles[style] };
}
