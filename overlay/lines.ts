/** Which of an element's marks are painted between two heights, for elements that hold very many. */
import { rangesToAsk, type Mark } from './marks';

/** Up to this many marks none is looked for: asking all is quicker. */
export const MANY = 64;

/** Places at which is asked whether the text runs down the page: it doesn't in columns or where it is turned. */
const SAMPLES = 8;

/** Boxes that are asked for at most: of a very long text each takes long. */
const ASKED = 96;
/** Milliseconds after which none is asked for any more. */
const LONGEST = 20;
/** Marks that are asked one after another for one that is painted; after them ever fewer are. */
const BESIDE = 4;

/**
 * Marks of one element, in the order of its text, that may be painted between two heights of the viewport: all of them where
 * the browser's boxes don't tell, none where none seems to be painted.
 */
export function marksBetween(marks: readonly Mark[], top: number, bottom: number): readonly Mark[] {
  if (marks.length <= MANY) return marks;
  const boxes = new Boxes(marks);
  const runs = runDown(boxes);
  if (runs === null) return [];
  if (!runs) return marks;
  const from = boxes.firstWhere((box) => box.bottom >= top, true);
  const to = boxes.firstWhere((box) => box.top > bottom, false);
  return marks.slice(from, to);
}

/** Whether the boxes of marks run down the page; null where there are none. */
function runDown(boxes: Boxes): boolean | null {
  let before: number | null = null;
  // Where those aren't painted, as in what is folded away, more are asked for.
  for (const samples of [SAMPLES, ASKED - SAMPLES]) {
    for (let sample = 0; sample <= samples; sample += 1) {
      const box = boxes.at(Math.floor(((boxes.count - 1) * sample) / samples));
      if (!box) continue;
      if (before !== null && box.top < before) return false;
      before = box.top;
    }
    if (before !== null) return true;
  }
  return null;
}

class Boxes {
  private room = ASKED;
  private readonly until = performance.now() + LONGEST;

  constructor(private readonly marks: readonly Mark[]) {}

  get count(): number {
    return this.marks.length;
  }

  /** The box of a mark; null where it isn't painted, or too much was asked for. */
  at(index: number): Box | null {
    const mark = this.marks[index];
    if (!mark || this.room <= 0 || performance.now() > this.until) return null;
    this.room -= 1;
    return boxOf(mark);
  }

  /**
   * The index of the first mark whose box is so, where all after it are so too. Marks that aren't painted go with the next; where many
   * aren't, they are taken to be so or not.
   */
  firstWhere(isSo: (box: Box) => boolean, otherwise: boolean): number {
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      let at = middle;
      let box = this.at(at);
      for (let step = 1; !box && at + step < high; step = at - middle < BESIDE ? 1 : step * 2) {
        at += step;
        box = this.at(at);
      }
      if (box ? isSo(box) : otherwise) high = box && at - middle > BESIDE ? at : middle;
      else low = (box ? at : middle) + 1;
    }
    return low;
  }
}

interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** From the first line of a mark's words to the last; null where they aren't painted. */
function boxOf(mark: Mark): Box | null {
  let first: DOMRect | null = null;
  let bottom = -Infinity;
  for (const range of rangesToAsk(mark)) {
    const box = range.getBoundingClientRect();
    first ??= box;
    bottom = Math.max(bottom, box.bottom);
  }
  return first && first.height > 0 ? { top: first.top, bottom } : null;
}
