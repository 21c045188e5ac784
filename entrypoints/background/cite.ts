import { code } from '../../data/code';
import { cite } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import { browser } from '../../platform/browser';
import type { Citation } from '../../platform/contract';
import { readSettings } from '../../platform/settings';

/** The words of clauses with their citation, in the style that the reader has chosen. */
export async function citeClauses(clauses: readonly ClauseId[]): Promise<Citation> {
  const { settings } = await readSettings(browser.storage.local);
  const result = cite(code, clauses, settings.citationStyle);
  if (!result.ok) throw new Error(`no citation of ${clauses.join()}: ${result.error.code}`);
  return { text: result.text, ...(result.html !== undefined && { html: result.html }) };
}
