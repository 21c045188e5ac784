/** Scores of quotations, which `quote` and `articles` share. */
import { ratio, type Score } from './kind';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly status: string;
  readonly units: readonly string[];
  readonly acceptable?: readonly string[];
}

export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** Pairs gold with predicted spans, one to one, by the greatest overlap first. */
export function pairUp<G extends Spanned, P extends Spanned>(gold: readonly G[], predicted: readonly P[]): Map<G, P> {
  const candidates = gold.flatMap((g) =>
    predicted.flatMap((p) => {
      const overlap = Math.min(g.end, p.end) - Math.max(g.start, p.start);
      return overlap > 0 ? [{ g, p, overlap }] : [];
    }),
  );
  const pairs = new Map<G, P>();
  const used = new Set<P>();
  for (const { g, p } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (pairs.has(g) || used.has(p)) continue;
    pairs.set(g, p);
    used.add(p);
  }
  return pairs;
}

export function quoteScores(
  cases: readonly { gold: readonly GoldQuote[]; predicted: readonly GoldQuote[] }[],
): Score[] {
  let [total, right, placed, clause, extra] = [0, 0, 0, 0, 0];
  for (const { gold, predicted } of cases) {
    const pairs = pairUp(gold, predicted);
    extra += predicted.length - pairs.size;
    for (const g of gold) {
      const p = pairs.get(g);
      total += 1;
      if (p && (p.status === g.status || g.acceptable?.includes(p.status))) right += 1;
      if (g.units.length === 0) continue;
      placed += 1;
      if (p?.units[0] !== undefined && g.units.includes(p.units[0])) clause += 1;
    }
  }
  return [
    { name: 'quotation status', value: ratio(right, total), detail: `${right}/${total}` },
    { name: 'quotation clause', value: ratio(clause, placed), detail: `${clause}/${placed}` },
    { name: 'quotations extra', value: String(extra) },
  ];
}
