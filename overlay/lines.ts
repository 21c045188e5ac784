/** Which of an element's marks are painted between two heights, for elements that hold very many. */
import type { Mark } from './marks';

/** Up to this many marks none is looked for: asking all is quicker. */
export const MANY = 64;

/** Places at which is asked whether the text runs down the page: it doesn't in columns or where it is turned. */
const SAMPLES = 8;

/** Marks without a box that are passed over: each is asked at the cost of its whole text. */
const UNPAINTED = 8;

/**
 * Marks of one element, in the order of its text, that may be painted between two heights of the viewport: all of them where
 * the browser's boxes don't tell.
 */
export function marksBetween(marks: readonly Mark[], top: number, bottom: number): readonly Mark[] {
  if (marks.length <= MANY || !runDown(marks)) return marks;
  const from = firstWhere(marks, (box) => box.bottom >= top);
  const to = firstWhere(marks, (box) => box.top > bottom);
  return from === null || to === null ? marks : marks.slice(from, to);
}

function runDown(marks: readonly Mark[]): boolean {
  let before = -Infinity;
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    const mark = marks[Math.floor(((marks.length - 1) * sample) / SAMPLES)];
    const box = mark && boxOf(mark);
    if (!box) continue;
    if (box.top < before) return false;
    before = box.top;
  }
  return true;
}

/**
 * The index of the first mark whose box is so, where all after it are so too. Marks that aren't painted go with the next; null where
 * there are many in a row.
 */
function firstWhere(marks: readonly Mark[], isSo: (box: Box) => boolean): number | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let at = middle;
    let box: Box | null = null;
    for (; at < high && !box; at += 1) {
      if (at - middle > UNPAINTED) return null;
      const mark = marks[at];
      box = mark ? boxOf(mark) : null;
    }
    if (!box || isSo(box)) high = middle;
    else low = at;
  }
  return low;
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** From the first line of a mark's words to the last; null where they aren't painted. */
function boxOf({ ranges }: Mark): Box | null {
  const first = ranges[0]?.getBoundingClientRect();
  const last = ranges.length > 1 ? ranges.at(-1)?.getBoundingClientRect() : first;
  return first && last && first.height > 0 ? { top: first.top, bottom: Math.max(first.bottom, last.bottom) } : null;
}
