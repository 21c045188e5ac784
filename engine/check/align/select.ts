/** From the ranking to the passages that a claim is compared with: the best one, and its neighbours that explain more. */
import { parentOf, type ClauseId } from '../../clause';
import type { Term } from '../read/lexicon';
import type { ReadPassage } from '../read/passages';
import type { Ranker } from './rank';

/** A neighbour must explain at least this share of the claim that nothing else does. */
const GAIN = 0.1;
const MOST_PASSAGES = 12;

/** Indices of the passages to compare with, in reading order; `base` first decides which paragraph. */
export function selectPassages(
  terms: readonly Term[],
  base: number,
  passages: readonly ReadPassage[],
  ranker: Ranker,
): number[] {
  if (!passages[base]) return [];
  const around = ranker.around(base);
  const chosen = [base];
  const weighed = terms
    .filter(({ kind }) => kind === 'content')
    .map((term) => ({ weight: ranker.weight(term), near: ranker.nearest(term) }));
  const total = weighed.reduce((sum, t) => sum + t.weight, 0);
  const best = weighed.map(({ near }) => near[base] ?? 0);
  while (chosen.length < MOST_PASSAGES && total > 0) {
    let top = -1;
    let most = GAIN;
    for (const index of around) {
      if (chosen.includes(index)) continue;
      let gain = 0;
      for (let k = 0; k < weighed.length; k += 1) {
        const value = weighed[k]?.near[index] ?? 0;
        if (value >= 0.85) gain += (weighed[k]?.weight ?? 0) * Math.max(0, value - (best[k] ?? 0));
      }
      if (gain / total > most) {
        most = gain / total;
        top = index;
      }
    }
    if (top < 0) break;
    chosen.push(top);
    weighed.forEach((t, k) => (best[k] = Math.max(best[k] ?? 0, t.near[top] ?? 0)));
  }
  // An item is read under its chapeau.
  const chapeau = ranker.chapeauOf(base);
  if (
    chapeau >= 0 &&
    !chosen.includes(chapeau) &&
    weighed.some((t) => (t.near[chapeau] ?? 0) >= 0.85 && (t.near[base] ?? 0) < 0.6)
  )
    chosen.push(chapeau);
  return chosen.sort((a, b) => a - b);
}

/** The units of the chosen passages, the base's first, then its paragraph where it is an item. */
export function unitsOf(base: number, chosen: readonly number[], passages: readonly ReadPassage[]): ClauseId[] {
  const units: ClauseId[] = [];
  const add = (unit: ClauseId | undefined): void => {
    if (unit && !units.includes(unit)) units.push(unit);
  };
  add(passages[base]?.passage.unit);
  for (const index of chosen) if (passages[index]?.passage.kind !== 'chapeau') add(passages[index]?.passage.unit);
  const [first] = units;
  const parent = first ? parentOf(first) : null;
  if (parent && parent !== 'code' && parent !== 'preamble') add(parent);
  return units;
}
