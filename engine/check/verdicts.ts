import type { ArticleClaim } from './article/article';
import type { Verdict } from './types';

/** The verdicts in the order in which they are counted and offered as filters. */
export const VERDICTS: readonly Verdict[] = [
  'matches',
  'shortened',
  'differs',
  'elsewhere',
  'not-found',
  'unsure',
  'not-checked',
];

/** How many statements there are of each verdict that occurs, in that order. */
export function countsOf(
  claims: readonly ArticleClaim[],
): readonly { readonly verdict: Verdict; readonly n: number }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    n: claims.filter((c) => c.result.verdict === verdict).length,
  })).filter(({ n }) => n > 0);
}
