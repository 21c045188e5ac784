/**
 * Mentions as ranges on the page, painted by CSS custom highlights: the page's DOM stays as it is. Where the browser has
 * no highlights, nothing is painted and everything else works.
 */
import type { Mention } from '../engine/spot/types';
import type { PageBlock, Segment } from './block-types';
import { putBack } from './copies';
import { isOnPage, newRange, newWalker } from './natives';
import { cut } from './split';

/** The looks of a mark; marks.css has a rule for each. */
export type Look = 'explicit' | 'context' | 'impossible';

/** A mention at its place on the page. */
export interface Mark {
  /** Its own in this frame; a mark that is made anew for the same words has another. */
  readonly id: number;
  readonly mention: Mention;
  readonly block: PageBlock;
  /** One range for each text node that the mention touches, so that no range ever spans a foreign element. */
  readonly ranges: readonly Range[];
  readonly look: Look;
  /** The words elsewhere on the page that it is understood from. */
  readonly grounds: readonly Place[];
}

/** A stretch of a block. Offsets are UTF-16 code units. */
export interface Place {
  readonly block: PageBlock;
  readonly start: number;
  readonly end: number;
}

/** Names of the highlights in the page's registry. */
export const HIGHLIGHT: Readonly<Record<Look | 'tint' | 'faint' | 'active' | 'flash' | 'antecedent', string>> = {
  explicit: 'clause-lookup-explicit',
  context: 'clause-lookup-context',
  impossible: 'clause-lookup-impossible',
  tint: 'clause-lookup-tint',
  faint: 'clause-lookup-faint',
  active: 'clause-lookup-active',
  flash: 'clause-lookup-flash',
  antecedent: 'clause-lookup-antecedent',
};

let lastId = 0;

/** Puts a mention of a block on the page. */
export function markOf(mention: Mention, block: PageBlock, grounds: readonly Place[]): Mark {
  const ranges = rangesOf(block, mention.start, mention.end);
  return { id: ++lastId, mention, block, ranges, look: lookOf(mention), grounds };
}

/** The words of a place. */
export function wordsAt({ block, start, end }: Place): string {
  return block.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Ranges of a stretch of a block's text, one a text node. Offsets are UTF-16 code units. */
export function rangesOf(block: PageBlock, start: number, end: number): Range[] {
  return cut(block.segments, start, end).flatMap(({ node, offset, length }) => {
    // The page may have changed since it was read; a node that has become shorter will be read again in a moment.
    if (offset + length > node.length) return [];
    const range = newRange(document);
    range.setStart(node, offset);
    range.setEnd(node, offset + length);
    return [range];
  });
}

/** Whether a mark's ranges are where they were put: a page that sets a text again, to the same words, collapses them. */
export function isIntact({ mention, block, ranges }: Mark): boolean {
  const places = cut(block.segments, mention.start, mention.end);
  return (
    places.length === ranges.length &&
    places.every(({ node, offset, length }, index) => {
      const range = ranges[index];
      // Words that the page took off between being read and being marked have ranges that are nowhere.
      return (
        isOnPage(node) &&
        range?.startContainer === node &&
        range.startOffset === offset &&
        range.endOffset === offset + length
      );
    })
  );
}

/** Texts that may still be gone through: a page can have any number of empty ones. */
export interface Room {
  texts: number;
}

/** What may be gone through in one task. */
export const ROOM: Readonly<Room> = { texts: 5_000 };

/**
 * Puts the ranges of marks back where their words are, if the text of their block is as it was: a page that never rests sets
 * its text again more often than it can be read. Walks each block once.
 */
export function mend(marks: readonly Mark[], room: Room = { ...ROOM }): void {
  const walked = new Map<PageBlock, readonly Segment[] | null>();
  for (const mark of marks) {
    if (isIntact(mark)) continue;
    const { mention, block, ranges } = mark;
    const known = walked.get(block);
    const segments = known === undefined ? segmentsNow(block, room) : known;
    walked.set(block, segments);
    const places = cut(segments ?? [], mention.start, mention.end);
    if (places.length !== ranges.length) continue;
    places.forEach(({ node, offset, length }, index) => {
      ranges[index]?.setStart(node, offset);
      ranges[index]?.setEnd(node, offset + length);
    });
    ranges.forEach(putBack);
  }
}

/** Where the text of a block is now; null where it is another, or there is no room to find out. */
function segmentsNow({ element, text }: PageBlock, room: Room): readonly Segment[] | null {
  const walker = newWalker(document, element, NodeFilter.SHOW_TEXT);
  const segments: Segment[] = [];
  let now = '';
  while (walker.nextNode()) {
    if (--room.texts < 0) return null;
    const node = walker.currentNode as Text; // the walker shows texts alone
    segments.push({ at: now.length, length: node.length, node, offset: 0 });
    now += node.data;
    if (now.length > text.length) return null;
  }
  return now === text ? segments : null;
}

function lookOf({ targets, basis }: Mention): Look {
  if (targets.length === 0) return 'impossible';
  return basis.kind === 'explicit' ? 'explicit' : 'context';
}
