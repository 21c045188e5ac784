/**
 * What the panel's check asks of a page: its blocks of text, the nested parts of the page around its mentions, and to show
 * a stretch of a block. Nothing is kept but the blocks of the last answer, so that their words can be found again.
 */
import type { PageBlock } from './block-types';
import { readBlocks, type ReadOptions } from './blocks';
import { elementsAround } from './document-order';
import { rangesOf } from './marks';
import { inSlices } from './slices';

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
  /** The part to begin with: the article, where the page has one. */
  readonly preferred: number;
}

/** Share of the mentions that an article must have to be what the page is about. */
const MOST = 0.6;
const ARTICLE = 'article, main, [role=main], [role=article]';

export class TextReader {
  private blocks: readonly PageBlock[] = [];

  constructor(private readonly options: ReadOptions) {}

  /** Reads the page anew. `anchors` are the elements of the blocks with mentions. */
  async read(anchors: readonly Element[], signal: AbortSignal): Promise<PageText> {
    this.blocks = (await inSlices(readBlocks(document.body, this.options), signal))?.value ?? [];
    const spans = spansOf(this.blocks);
    const regions: TextRegion[] = [];
    let preferred: number | null = null;
    for (const at of elementsAround(startOf(anchors))) {
      const region = spans.get(at);
      const last = regions.at(-1);
      if (region && !(last && last.start <= region.start && region.end <= last.end)) regions.push(region);
      if (at.matches(ARTICLE)) preferred ??= regions.length - 1;
    }
    if (regions.length === 0) regions.push({ start: 0, end: this.blocks.length });
    return {
      blocks: this.blocks.map(({ text, role, element }) => ({ text, role, number: numberOf(element) })),
      regions,
      preferred: Math.max(0, preferred ?? 0),
    };
  }

  /** The ranges of a stretch of a block of the last answer; none where the page has changed since. */
  ranges(key: number, start: number, end: number): Range[] {
    const block = this.blocks[key];
    return block?.element.isConnected ? rangesOf(block, start, end) : [];
  }
}

/** For each element the blocks that are in it. */
function spansOf(blocks: readonly PageBlock[]): ReadonlyMap<Element, TextRegion> {
  const spans = new Map<Element, { start: number; end: number }>();
  blocks.forEach(({ element }, index) => {
    for (const at of elementsAround(element)) {
      const span = spans.get(at);
      if (span) span.end = index + 1;
      else spans.set(at, { start: index, end: index + 1 });
    }
  });
  return spans;
}

/** The article that has most of the mentions, else the nearest element around all of them. */
function startOf(anchors: readonly Element[]): Element {
  const counts = new Map<Element, number>();
  for (const anchor of anchors) {
    for (const at of elementsAround(anchor)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  // An element comes before what is around it, so of two with as many mentions the nearer comes first.
  const having = [...counts].sort(([, x], [, y]) => y - x);
  const [common] = having;
  // A credit line or a link beside the article doesn't make the whole page its text.
  const article = having.findLast(([at, n]) => at.matches(ARTICLE) && n >= anchors.length * MOST);
  if (article) return article[0];
  return common?.[0] ?? document.body;
}

/** The printed number of an ordered list's item, for the block that opens it. */
function numberOf(element: Element): number | null {
  const item = element.closest('li');
  const list = item?.parentElement;
  if (!(list instanceof HTMLOListElement) || !item || !/^1?$/u.test(list.type)) return null;
  // A paragraph within the item counts where it is the first.
  if (element !== item && item.firstElementChild !== element) return null;
  if (getComputedStyle(item).listStyleType !== 'decimal') return null;
  const items = [...list.children].filter((c) => c.localName === 'li');
  let number = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1;
  for (const one of items) {
    if (one.hasAttribute('value')) number = Number(one.getAttribute('value'));
    if (one === item) return Number.isFinite(number) ? number : null;
    number += list.reversed ? -1 : 1;
  }
  return null;
}
