/** Printed numbers of a list as weak evidence: they stand for paragraphs only where the items fit them in order. */
import type { ClauseId } from '../../clause';
import { PARAGRAPH_COUNT, isClauseId } from '../../clause';

export interface ListItem {
  readonly number: number;
  /** Score of the item in each numbered paragraph, by index 0 … 9, and its best score anywhere. */
  readonly scores: readonly number[];
  readonly best: number;
}

/** A list is taken for the Code's paragraphs when its items have so much of their best scores there. */
const FITS = 0.72;
const LEAST_ITEMS = 3;

/** The clause of each item, where the printed numbers fit; else where an order-keeping alignment does; else null. */
export function alignList(items: readonly ListItem[]): (ClauseId | null)[] {
  if (items.length < LEAST_ITEMS) return items.map(() => null);
  const total = items.reduce((sum, i) => sum + i.best, 0);
  const printed = items.reduce((sum, i) => sum + (i.scores[i.number - 1] ?? 0), 0);
  const rising = items.every((i, k) => k === 0 || i.number > (items[k - 1]?.number ?? 0));
  if (rising && printed >= FITS * total) return items.map((i) => paragraph(i.number));
  const { sum, path } = monotone(items);
  return sum >= 0.95 * total ? path.map(paragraph) : items.map(() => null);
}

/** The alignment of the greatest score in which paragraphs never go back. */
function monotone(items: readonly ListItem[]): { sum: number; path: number[] } {
  const best: { sum: number; path: number[] }[] = Array.from({ length: PARAGRAPH_COUNT }, () => ({ sum: 0, path: [] }));
  for (const item of items) {
    let before = { sum: -1, path: [] as number[] };
    for (let p = 0; p < PARAGRAPH_COUNT; p += 1) {
      const here = best[p];
      if (here && here.sum > before.sum) before = here;
      best[p] = { sum: before.sum + (item.scores[p] ?? 0), path: [...before.path, p + 1] };
    }
  }
  return best.reduce((a, b) => (b.sum > a.sum ? b : a));
}

function paragraph(number: number): ClauseId | null {
  const id = String(number);
  return isClauseId(id) ? id : null;
}
