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
  /**
   * One range for each text node that the mention touches, so that no range ever spans a foreign element; made when they are first
   * asked for. A browser goes through all ranges of a page at each change of it: those that ask of many marks use `rangesToAsk`.
   */
  readonly ranges: readonly Range[];
  /** The same where there are ranges, else null. */
  readonly live: readonly Range[] | null;
  /** Where the words are, as far as is known; one stretch for each text node. */
  readonly stretches: readonly Segment[];
  readonly look: Look;
  /** The words elsewhere on the page that it is understood from. */
  readonly grounds: readonly Place[];
  /** Lets the ranges go, to be made anew when they are asked for again. */
  letGo(): void;
  /** The page has set the text of the block again, and the words are there now. */
  move(stretches: readonly Segment[]): void;
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
  return new PageMark(mention, block, grounds);
}

class PageMark implements Mark {
  readonly id = ++lastId;
  readonly look: Look;
  live: readonly Range[] | null = null;
  stretches: readonly Segment[];

  constructor(
    readonly mention: Mention,
    readonly block: PageBlock,
    readonly grounds: readonly Place[],
  ) {
    this.look = lookOf(mention);
    this.stretches = cut(block.segments, mention.start, mention.end);
  }

  get ranges(): readonly Range[] {
    return (this.live ??= this.stretches
      .filter((stretch) => isSame(stretch, this.block, this.mention.start))
      .map(rangeAt));
  }

  letGo(): void {
    this.live = null;
  }

  move(stretches: readonly Segment[]): void {
    this.stretches = stretches;
    this.live?.forEach((range, index) => {
      const stretch = stretches[index];
      if (stretch) put(range, stretch);
      putBack(range);
    });
  }
}

/** The node in which a mark's words begin, or what has come in its place; null where they were gone when it was asked for. */
export function nodeOf({ live, stretches }: Mark): Node | null {
  return (live ? live[0]?.startContainer : stretches[0]?.node) ?? null;
}

let asking: Range | undefined;

/** A mark's ranges, for asking each where it is before the next: where there are none, one is used for all. */
export function* rangesToAsk({ live, stretches, block, mention }: Mark): Generator<Range> {
  if (live) yield* live;
  else {
    for (const stretch of stretches) {
      if (isSame(stretch, block, mention.start)) yield put((asking ??= newRange(document)), stretch);
    }
  }
}

/** The words of a place. */
export function wordsAt({ block, start, end }: Place): string {
  return block.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Ranges of a stretch of a block's text, one a text node. Offsets are UTF-16 code units. */
export function rangesOf(block: PageBlock, start: number, end: number): Range[] {
  return cut(block.segments, start, end)
    .filter((stretch) => isSame(stretch, block, start))
    .map(rangeAt);
}

function rangeAt(stretch: Segment): Range {
  return put(newRange(document), stretch);
}

function put(range: Range, { node, offset, length }: Segment): Range {
  range.setStart(node, offset);
  range.setEnd(node, offset + length);
  return range;
}

/** Whether a stretch from `start` of a block has the words with which it was read. The page may have changed since: then it will be read again in a moment. */
export function isSame({ at, node, offset, length }: Segment, { text }: PageBlock, start: number): boolean {
  return node.data.slice(offset, offset + length) === text.slice(start + at, start + at + length);
}

/** Whether a mark's words are where they were put: a page that sets a text again, to the same words, collapses its ranges. */
export function isIntact({ mention, block, live }: Mark): boolean {
  const places = cut(block.segments, mention.start, mention.end);
  // Words that the page took off between being read and being marked are nowhere.
  if (!places.every(({ node }) => isOnPage(node))) return false;
  if (!live) return places.every((place) => isSame(place, block, mention.start));
  return (
    places.length === live.length &&
    places.every(({ node, offset, length }, index) => {
      const range = live[index];
      return range?.startContainer === node && range.startOffset === offset && range.endOffset === offset + length;
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
 * Puts marks back where their words are, if the text of their block is as it was: a page that never rests sets
 * its text again more often than it can be read. Walks each block once.
 */
export function mend(marks: readonly Mark[], room: Room = { ...ROOM }): void {
  const walked = new Map<PageBlock, readonly Segment[] | null>();
  for (const mark of marks) {
    if (isIntact(mark)) continue;
    const { mention, block, live } = mark;
    const known = walked.get(block);
    const segments = known === undefined ? segmentsNow(block, room) : known;
    walked.set(block, segments);
    const places = cut(segments ?? [], mention.start, mention.end);
    if (places.length > 0 && (!live || places.length === live.length)) mark.move(places);
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
