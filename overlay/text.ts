/**
 * What the panel's check asks of a page: its blocks of text, the nested parts of the page around its mentions, and to show
 * a stretch of a block. Nothing is kept but the blocks of the last answer, so that their words can be found again.
 */
import type { PageBlock } from './block-types';
import { elementsAround } from './document-order';
import { numbersOf } from './list-numbers';
import { isSame, rangesOf } from './marks';
import { bodyOf, isOnPage, matches, pageRoot } from './natives';
import { inSlices, type Work } from './slices';
import { cut } from './split';

/** A block as the panel gets it. Its key is its index. */
export interface TextBlock {
  readonly text: string;
  readonly role: PageBlock['role'];
  /** The number that the page prints before a list item, or null. */
  readonly number: number | null;
}

/** A part of the page: blocks from one index to another, exclusive. */
export interface TextRegion {
  readonly start: number;
  readonly end: number;
}

export interface PageText {
  readonly blocks: readonly TextBlock[];
  /** Parts around the mentions, each within the next; the last is everything. */
  readonly regions: readonly TextRegion[];
  /** Index of the part that is the page's article; null where it has none. */
  readonly article: number | null;
}

/** Share of the mentions that an article must have to be what the page is about. */
const MOST = 0.6;
const ARTICLE = 'article, main, [role=main], [role=article]';

export class TextReader {
  private blocks: readonly PageBlock[] = [];

  /** @param blocksOf reads the blocks of an element */
  constructor(private readonly blocksOf: (root: Element) => Work<PageBlock[]>) {}

  /** Reads the page again. `anchors` are the elements of the blocks with mentions. */
  async read(anchors: readonly Element[], signal: AbortSignal): Promise<PageText> {
    const done = await inSlices(this.reading(anchors), signal);
    return done?.value ?? { blocks: [], regions: [{ start: 0, end: 0 }], article: null };
  }

  private *reading(anchors: readonly Element[]): Work<PageText> {
    const root = bodyOf(document) ?? pageRoot();
    const blocks = root ? yield* this.blocksOf(root) : [];
    this.blocks = blocks;
    const start = (yield* startOf(anchors)) ?? root;
    const chain = start ? [...elementsAround(start)] : [];
    const spans = yield* spansOf(blocks, chain);
    const regions: TextRegion[] = [];
    let article: number | null = null;
    for (const [index, at] of chain.entries()) {
      const region = spans[index];
      const last = regions.at(-1);
      if (region && !(last && last.start <= region.start && region.end <= last.end)) regions.push(region);
      if (matches(at, ARTICLE)) article ??= Math.max(0, regions.length - 1);
    }
    if (regions.length === 0) regions.push({ start: 0, end: blocks.length });
    const numbers = yield* numbersOf(blocks);
    return {
      blocks: blocks.map(({ text, role }, index) => ({ text, role, number: numbers[index] ?? null })),
      regions,
      article,
    };
  }

  /** The ranges of a stretch of a block of the last answer; none where the page has changed since. */
  ranges(key: number, start: number, end: number): Range[] {
    const block = this.blocks[key];
    return block && hasWords(block, start, end) ? rangesOf(block, start, end) : [];
  }
}

/** Whether the words of a stretch of a block are on the page as they were read: a page can set others in their place. */
function hasWords(block: PageBlock, start: number, end: number): boolean {
  return cut(block.segments, start, end).every((stretch) => isOnPage(stretch.node) && isSame(stretch, block, start));
}

/** For each element of a chain, from the innermost outwards, the blocks that are in it. */
function* spansOf(blocks: readonly PageBlock[], chain: readonly Element[]): Work<(TextRegion | undefined)[]> {
  const places = new Map<Element, number>(chain.map((element, index) => [element, index]));
  const spans: ({ start: number; end: number } | undefined)[] = chain.map(() => undefined);
  for (const [index, { element }] of blocks.entries()) {
    const place = innermostOf(places, element);
    const span = place === null ? undefined : spans[place];
    if (span) span.end = index + 1;
    else if (place !== null) spans[place] = { start: index, end: index + 1 };
    yield;
  }
  // What is in an element is in those around it.
  spans.forEach((span, index) => {
    const inner = spans[index - 1];
    if (!inner) return;
    spans[index] = { start: Math.min(inner.start, span?.start ?? Infinity), end: Math.max(inner.end, span?.end ?? 0) };
  });
  return spans;
}

/** The place in the chain of the innermost member that an element is in; remembers it for all elements on the way. */
function innermostOf(places: Map<Element, number>, element: Element): number | null {
  const asked: Element[] = [];
  for (const around of elementsAround(element)) {
    const place = places.get(around);
    if (place !== undefined) {
      for (const one of asked) places.set(one, place);
      return place;
    }
    asked.push(around);
  }
  return null;
}

/** An element with how many anchors are in it and how deep it is. */
interface Holder {
  readonly element: Element;
  readonly outer: Holder | null;
  readonly depth: number;
  anchors: number;
}

/** The article that has most of the mentions, else the nearest element around all of them; undefined where there are none. */
function* startOf(anchors: readonly Element[]): Work<Element | undefined> {
  const holders = new Map<Element, Holder>();
  for (const anchor of anchors) {
    holderOf(anchor, holders).anchors += 1;
    yield;
  }
  const all = [...holders.values()].sort((x, y) => y.depth - x.depth);
  for (const { outer, anchors: held } of all) if (outer) outer.anchors += held;
  // Of two with as many mentions the nearer comes first.
  const having = all.sort((x, y) => y.anchors - x.anchors || y.depth - x.depth);
  // A credit line or a link beside the article doesn't make the whole page its text.
  const article = having.findLast((h) => matches(h.element, ARTICLE) && h.anchors >= anchors.length * MOST);
  return (article ?? having[0])?.element;
}

function holderOf(element: Element, holders: Map<Element, Holder>): Holder {
  const path: Element[] = [];
  let outer: Holder | null = null;
  for (const around of elementsAround(element)) {
    outer = holders.get(around) ?? null;
    if (outer) break;
    path.push(around);
  }
  for (const inner of path.reverse()) {
    outer = { element: inner, outer, depth: (outer?.depth ?? -1) + 1, anchors: 0 };
    holders.set(inner, outer);
  }
  return outer ?? { element, outer: null, depth: 0, anchors: 0 };
}
