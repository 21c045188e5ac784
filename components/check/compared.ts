import type { Code, Passage } from '../../data/types';
import type { ClaimResult } from '../../engine/check';
import type { ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';

/** The passages that a statement is shown beside: those that it was compared with, else those of a clause that is only near. */
export function passagesBeside({ passages }: ClaimResult, unit: ClauseId | undefined, code: Code): readonly Passage[] {
  const compared = code.passages.filter((p) => passages.includes(p.id));
  if (compared.length > 0 || unit === undefined || unit === 'code' || unit === 'preamble') return compared;
  return passagesOf(code, unit).own.filter((p) => p.unit === unit);
}

/** Their words; a sub-paragraph comes with the opening words that govern it. */
export function comparedWords(result: ClaimResult, unit: ClauseId | undefined, code: Code): string {
  const own = passagesBeside(result, unit, code);
  if (own.length === 0) return '';
  const home = own.find((p) => p.unit === unit)?.unit ?? own[0]?.unit;
  const opening = home === undefined ? [] : passagesOf(code, home).opening;
  const chapeau = opening.filter((p) => p.kind === 'chapeau' && !own.includes(p));
  return [...chapeau, ...own].map((p) => p.text).join(' ');
}
