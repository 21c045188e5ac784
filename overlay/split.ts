/** Long stretches of text into blocks: at blank lines where the page keeps line breaks, and so that none is too long. */
import type { PageBlock, Segment } from './block-types';

type Part = Pick<PageBlock, 'text' | 'segments'>;

/**
 * UTF-16 code units that a block has at most, so that reading one never takes long, in every language and before the browser
 * has made our code fast: some two or three pages of a book. A longer one is cut after a sentence, at a line or a word.
 */
const MAX_BLOCK = 5_000;
/** UTF-16 code units before that length in which a place to cut is looked for. */
const SEARCHED = 1_000;
/** Where to cut, the best first. */
const CUTS = [/[.!?。]["'”’»)]?\s+(?=["'“‘«(]?\p{Lu})/gu, /\n/gu, /\s/gu];

const BLANK_LINE = /\n[^\S\n]*\n\s*/gu;

/** The parts of a block's text that are blocks of their own. `element` is asked whether it keeps line breaks. */
export function split(text: string, segments: readonly Segment[], element: Element): readonly Part[] {
  if (!text.includes('\n') && text.length <= MAX_BLOCK) return [{ text, segments }];
  const ends = keepsLines(text, element) ? paragraphs(text) : [[0, text.length] as const];
  if (ends.length === 1 && text.length <= MAX_BLOCK) return [{ text, segments }];
  const parts: Part[] = [];
  let first = 0;
  for (const [start, end] of ends.flatMap(([from, to]) => pieces(text, from, to))) {
    while ((segments[first]?.at ?? end) + (segments[first]?.length ?? 0) <= start && first < segments.length)
      first += 1;
    const part = cut(segments, start, end, first);
    if (part.length > 0) parts.push({ text: text.slice(start, end), segments: part });
  }
  return parts;
}

/** The parts of segments that lie between two offsets of the text, with offsets from `start`; looks from `first` on. */
export function cut(segments: readonly Segment[], start: number, end: number, first = 0): Segment[] {
  const parts: Segment[] = [];
  for (let index = first; index < segments.length; index += 1) {
    const s = segments[index];
    if (!s || s.at >= end) break;
    const from = Math.max(s.at, start);
    const to = Math.min(s.at + s.length, end);
    if (from < to) parts.push({ at: from - start, length: to - from, node: s.node, offset: s.offset + from - s.at });
  }
  return parts;
}

function keepsLines(text: string, element: Element): boolean {
  return /\n[^\S\n]*\n/u.test(text) && getComputedStyle(element).whiteSpaceCollapse.startsWith('preserve');
}

function paragraphs(text: string): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANK_LINE)) {
    if (match.index > start) parts.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push([start, text.length]);
  return parts;
}

function pieces(text: string, start: number, end: number): (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let from = start;
  while (end - from > MAX_BLOCK) {
    const to = cutBefore(text, from + MAX_BLOCK);
    parts.push([from, to]);
    from = to;
  }
  parts.push([from, end]);
  return parts;
}

/** Where a text that must be cut before an offset is best cut. */
function cutBefore(text: string, end: number): number {
  const start = end - SEARCHED;
  const window = text.slice(start, end);
  for (const cut of CUTS) {
    const last = [...window.matchAll(cut)].at(-1);
    if (last) return start + last.index + last[0].length;
  }
  return end;
}
