/** Where in the Code changed words come from: the stretch that fits them best, word by word. */
import type { Place, Source, SourceText } from './source';

export interface Near {
  readonly place: Place;
  /** How far quotation and stretch are one another: 1 the same words in the same order, 0 none. */
  readonly share: number;
}

/** What a pair of words, a word of the Code left out, a word put in is worth to a local alignment (Smith and Waterman). */
const SAME = 2;
const KIN = 1;
const OTHER = -1;
const LEFT_OUT = -0.4;
const PUT_IN = -0.8;
/** Letters from the start that make two words forms of one. */
const STEM = 4;
/** More words than any quotation of a clause. */
const MOST_WORDS = 400;

/** The stretch of one paragraph that has the most of the words in order, close together. */
export function nearest(words: readonly string[], source: Source): Near | null {
  if (words.length > MOST_WORDS) return null;
  let best: Near | null = null;
  for (const text of source.texts) {
    const near = aligned(words, text);
    if (near && (!best || near.share > best.share)) best = near;
  }
  return best;
}

interface Cell {
  readonly score: number;
  /** Where the alignment begins in the text. */
  readonly from: number;
  readonly same: number;
}

const NOTHING: Cell = { score: 0, from: -1, same: 0 };

function aligned(words: readonly string[], text: SourceText): Near | null {
  let row: Cell[] = text.words.map(() => NOTHING);
  let best: { cell: Cell; to: number } | null = null;
  for (const word of words) {
    const next: Cell[] = [];
    text.words.forEach(({ norm }, j) => {
      const alike = norm === word ? SAME : areKin(norm, word) ? KIN : OTHER;
      const corner = j > 0 ? (row[j - 1] ?? NOTHING) : NOTHING;
      const above = row[j] ?? NOTHING;
      const left = next[j - 1] ?? NOTHING;
      const options: Cell[] = [
        {
          score: corner.score + alike,
          from: corner.from < 0 ? j : corner.from,
          same: corner.same + Math.max(0, alike) / SAME,
        },
        { ...above, score: above.score + PUT_IN },
        { ...left, score: left.score + LEFT_OUT },
      ];
      const cell = options.reduce((a, b) => (b.score > a.score ? b : a));
      next.push(cell.score > 0 ? cell : NOTHING);
      if (cell.score > (best?.cell.score ?? 0)) best = { cell, to: j + 1 };
    });
    row = next;
  }
  const found = best as { cell: Cell; to: number } | null; // set in a closure, which the compiler doesn't see
  if (!found) return null;
  const { cell, to } = found;
  const length = to - cell.from;
  return {
    place: { text, from: cell.from, to },
    share: (2 * cell.same) / (words.length + Math.max(words.length, length)),
  };
}

function areKin(a: string, b: string): boolean {
  if (a.length < STEM || b.length < STEM || a.slice(0, STEM) !== b.slice(0, STEM)) return false;
  let shared = STEM;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared / Math.max(a.length, b.length) >= 0.6;
}
