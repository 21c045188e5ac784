/** How the checker fares on the minimal pairs: distortions found, edits that keep the sense called different. */
import { checker, checkerData } from './checker';
import { minimalPairs, type MinimalPair } from './pairs';

export interface PairRate {
  readonly kind: MinimalPair['kind'];
  readonly type: MinimalPair['type'];
  readonly total: number;
  /** Called `differs`: right for a distortion, a false alarm for an edit that keeps the sense. */
  readonly differs: number;
}

export function pairRates(): PairRate[] {
  const rates = new Map<string, PairRate>();
  for (const pair of minimalPairs(checkerData.code, checkerData.annotations)) {
    const key = `${pair.kind} ${pair.type}`;
    const before = rates.get(key) ?? { kind: pair.kind, type: pair.type, total: 0, differs: 0 };
    const differs = checker.checkClaim(pair.claim).verdict === 'differs' ? 1 : 0;
    rates.set(key, { ...before, total: before.total + 1, differs: before.differs + differs });
  }
  return [...rates.values()].sort((a, b) => `${a.kind}${a.type}`.localeCompare(`${b.kind}${b.type}`));
}
