import { describe, expect, it } from 'vitest';
import { checkerData } from '../../../scripts/evaluate/checker';
import { minimalPairs } from '../../../scripts/evaluate/pairs';
import { pairRates } from '../../../scripts/evaluate/pair-rates';

const rates = pairRates();

describe('minimal pairs from every passage', () => {
  const pairs = minimalPairs(checkerData.code, checkerData.annotations);

  it('are six hundred or more, each once, from nearly all passages', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(new Set(pairs.map((p) => p.id)).size).toBe(pairs.length);
    expect(new Set(pairs.map((p) => p.passage)).size).toBeGreaterThanOrEqual(60);
  });

  it('finds number, date, negation, modality and binding changes together in 97 of 100', () => {
    const counted = rates.filter(
      (r) => r.kind === 'distortion' && ['number', 'date', 'negation', 'modality', 'binding'].includes(r.type),
    );
    const total = counted.reduce((sum, r) => sum + r.total, 0);
    expect(total).toBeGreaterThan(250);
    expect(counted.reduce((sum, r) => sum + r.differs, 0) / total).toBeGreaterThanOrEqual(0.97);
  });

  it.each(rates.filter((r) => r.kind === 'distortion').map((r) => [r.type, r] as const))(
    'finds most changes of %s',
    (_, rate) => {
      expect(rate.differs / rate.total).toBeGreaterThanOrEqual(0.95);
    },
  );

  it('calls at most 3 in 100 edits different that keep the sense', () => {
    const kept = rates.filter((r) => r.kind === 'preserving');
    const total = kept.reduce((sum, r) => sum + r.total, 0);
    expect(total).toBeGreaterThan(300);
    expect(kept.reduce((sum, r) => sum + r.differs, 0) / total).toBeLessThanOrEqual(0.03);
  });
});
