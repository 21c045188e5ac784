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

/** The stretch of one paragraph that has the most of the words in order, close together; at least this share of them, or null. */
export function nearest(words: readonly string[], source: Source, least: number): Near | null {
  if (words.length > MOST_WORDS) return null;
  const hopeful = source.texts.map((text) => ({ text, most: mostShare(words, text) })).sort((a, b) => b.most - a.most);
  let best: Near | null = null;
  for (const { text, most } of hopeful) {
    if (most < least || (best && most <= best.share)) break;
    const near = aligned(words, text);
    if (near && (!best || near.share > best.share)) best = near;
  }
  return best;
}

/** The forms of a text and their first letters, made once. */
const formsOf = new WeakMap<
  SourceText,
  { readonly whole: ReadonlySet<string>; readonly starts: ReadonlySet<string> }
>();

/** More than this the share can't be: each word at its best place, whatever the order. */
function mostShare(words: readonly string[], text: SourceText): number {
  let forms = formsOf.get(text);
  if (!forms) {
    const norms = text.words.map((w) => w.norm);
    forms = { whole: new Set(norms), starts: new Set(norms.map((n) => n.slice(0, STEM))) };
    formsOf.set(text, forms);
  }
  const { whole, starts } = forms;
  return (
    words.reduce((sum, w) => sum + (whole.has(w) ? 1 : starts.has(w.slice(0, STEM)) ? KIN / SAME : 0), 0) / words.length
  );
}

/** A local alignment, row by row: for each place of the text the best score that ends there, where it began, how much is the same. */
function aligned(words: readonly string[], text: SourceText): Near | null {
  const width = text.words.length;
  let [score, from, same] = [new Float64Array(width), new Int32Array(width).fill(-1), new Float64Array(width)];
  let [nextScore, nextFrom, nextSame] = [new Float64Array(width), new Int32Array(width), new Float64Array(width)];
  let best: { score: number; from: number; same: number; to: number } | null = null;
  for (const word of words) {
    for (let j = 0; j < width; j += 1) {
      const norm = text.words[j]?.norm ?? '';
      const alike = norm === word ? SAME : areKin(norm, word) ? KIN : OTHER;
      const begun = j > 0 ? (from[j - 1] ?? -1) : -1;
      let s = (j > 0 ? (score[j - 1] ?? 0) : 0) + alike;
      let f = begun < 0 ? j : begun;
      let n = (j > 0 ? (same[j - 1] ?? 0) : 0) + Math.max(0, alike) / SAME;
      const above = (score[j] ?? 0) + PUT_IN;
      if (above > s) [s, f, n] = [above, from[j] ?? -1, same[j] ?? 0];
      const left = (j > 0 ? (nextScore[j - 1] ?? 0) : 0) + LEFT_OUT;
      if (left > s) [s, f, n] = [left, j > 0 ? (nextFrom[j - 1] ?? -1) : -1, j > 0 ? (nextSame[j - 1] ?? 0) : 0];
      if (s <= 0) [s, f, n] = [0, -1, 0];
      nextScore[j] = s;
      nextFrom[j] = f;
      nextSame[j] = n;
      if (s > (best?.score ?? 0)) best = { score: s, from: f, same: n, to: j + 1 };
    }
    [score, nextScore] = [nextScore, score];
    [from, nextFrom] = [nextFrom, from];
    [same, nextSame] = [nextSame, same];
  }
  if (!best) return null;
  const length = best.to - best.from;
  return {
    place: { text, from: best.from, to: best.to },
    share: (2 * best.same) / (words.length + Math.max(words.length, length)),
  };
}

/** Whether two words are forms of one, by their first letters. */
export function areKin(a: string, b: string): boolean {
  if (a.length < STEM || b.length < STEM || a.slice(0, STEM) !== b.slice(0, STEM)) return false;
  let shared = STEM;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared / Math.max(a.length, b.length) >= 0.6;
}
