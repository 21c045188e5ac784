import type { Code } from '../../data/types';
import type { ClaimResult } from '../../engine/check';
import { passagesOf } from '../../engine/passages';

/** The words that a statement was compared with; a sub-paragraph comes with the opening words that govern it. */
export function comparedWords({ passages, units }: ClaimResult, code: Code): string {
  const own = code.passages.filter((p) => passages.includes(p.id));
  if (own.length === 0) return '';
  const [unit] = units;
  const home = own.find((p) => p.unit === unit)?.unit ?? own[0]?.unit;
  const opening = home === undefined ? [] : passagesOf(code, home).opening;
  const chapeau = opening.filter((p) => p.kind === 'chapeau' && !own.includes(p));
  return [...chapeau, ...own].map((p) => p.text).join(' ');
}
