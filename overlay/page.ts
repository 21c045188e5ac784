/**
 * What one frame's page says of the Code: its blocks that hold a candidate, and the marks that come of them. Blocks are
 * read again where the page changes; where one with a candidate has changed, resolution runs over all candidates.
 */
import type { CodeComparison } from '../data/types';
import type { Mention, Recognised, Spotter } from '../engine/spot';
import type { PageBlock } from './block-types';
import { newTurn, readBlocks, type ReadOptions } from './blocks';
import { compareNodes, elementsAround, inAny, inOpenRoots, inPageOrder } from './document-order';
import { isOnPage, pageRoot } from './natives';
import { isIntact, markOf, type Mark, type Place } from './marks';
import type { Recogniser } from './self';
import type { Work } from './slices';

interface Kept {
  readonly block: PageBlock;
  readonly recognised: Recognised;
  /** How many passages of the Code begin here, word for word. */
  readonly opens: number;
}

/** What was read anew in an element. */
interface Fresh {
  readonly element: Element;
  readonly fresh: readonly Kept[];
}

/** Marks made between two chances to interrupt. */
const STRIDE = 16;

export class Page {
  /** In the order of reading. */
  private kept: Kept[] = [];
  /** In the order of reading. */
  marks: readonly Mark[] = [];
  /** How this page differs from the Code, where it is the Code. */
  comparison: CodeComparison | null = null;
  /** Whether the last reading met marks again whose words may be elsewhere on the page now: those that are not painted don't tell. */
  mayHaveMoved = false;
  /** The elements of the blocks that the last comparison went by. */
  private compared: ReadonlySet<Element> | null = null;
  /** What the marks were made of. */
  private resolved: readonly Kept[] = [];

  constructor(
    public spotter: Spotter,
    private readonly self: Recogniser,
    private readonly options: ReadOptions,
  ) {}

  /** Whether a passage of the Code begins in what has been read. */
  get opens(): boolean {
    return this.kept.some(({ opens }) => opens > 0);
  }

  /** Reads these elements again, those that are gone included. True where that made new marks, or a new comparison. */
  *read(stale: ReadonlySet<Element>): Work<boolean> {
    this.mayHaveMoved = false;
    const dropped = yield* this.drop(stale);
    let counts = yield* this.isInCompared(stale);
    const places: Fresh[] = [];
    const turn = newTurn();
    for (const element of yield* outermost(stale)) {
      if (!isOnPage(element)) continue;
      const fresh: Kept[] = [];
      for (const block of yield* readBlocks(element, this.options, turn)) {
        const recognised = this.spotter.recognise(block.text);
        const opens = this.self.opens(block.text);
        counts ||= this.compared !== null && this.self.counts(block.text);
        if (recognised.candidates.length > 0 || opens > 0) {
          fresh.push({ block: sameAsBefore(block, dropped), recognised, opens });
        }
        yield;
      }
      // What is in an element is painted together: it goes in at one place.
      if (fresh.length > 0) places.push({ element, fresh });
    }
    this.kept = yield* this.withFresh(places);
    const before = this.comparison;
    yield* this.compare(counts);
    // A clock that ticks must not cost what a page's worth of candidates does.
    if (before === this.comparison && !(yield* this.hasOthers(dropped))) return false;
    yield* this.resolve();
    return true;
  }

  /** Whether the marks would be others now; `dropped` are the blocks that were read again. */
  private *hasOthers(dropped: ReadonlyMap<Text, PageBlock>): Work<boolean> {
    const { kept, resolved } = this;
    if (kept.length !== resolved.length) return true;
    for (const [index, { block, recognised }] of kept.entries()) {
      const before = resolved[index];
      if (before?.block !== block || before.recognised !== recognised) return true;
      if (index % STRIDE === 0) yield;
    }
    // The same words set again in the same nodes collapse the ranges on them.
    const again = new Set(dropped.values());
    for (const mark of this.marks) {
      if (!again.has(mark.block)) continue;
      if (!isIntact(mark)) return true;
      if (!mark.live) this.mayHaveMoved = true;
      yield;
    }
    return false;
  }

  /** Forgets everything. */
  forget(): void {
    this.kept = [];
    this.resolved = [];
    this.marks = [];
    this.comparison = null;
    this.compared = null;
  }

  /** Lets go of the blocks that are to be read again or are gone; gives them by their first text node. */
  private *drop(stale: ReadonlySet<Element>): Work<ReadonlyMap<Text, PageBlock>> {
    const dropped = new Map<Text, PageBlock>();
    const kept: Kept[] = [];
    const isStale = inAny(stale);
    const isOpen = inOpenRoots();
    for (const one of this.kept) {
      const [first] = one.block.segments;
      const { element, segments } = one.block;
      if (!segments.every((s) => isOnPage(s.node)) || !isOpen(element) || isStale(element)) {
        if (first) dropped.set(first.node, one.block);
      } else kept.push(one);
      yield;
    }
    this.kept = kept;
    return dropped;
  }

  /** What is kept, with what was read anew in its place. */
  private *withFresh(places: readonly Fresh[]): Work<Kept[]> {
    const { kept } = this;
    const [one, another] = places;
    if (!one) return kept;
    // To go through all of a page for one change takes longer than to find its place.
    if (!another) {
      const at = this.placeOf(one.element);
      return [...kept.slice(0, at), ...one.fresh, ...kept.slice(at)];
    }
    const freshIn = new Map<Node, readonly Kept[]>(places.map(({ element, fresh }) => [element, fresh]));
    const beginHere = new Map<Node, number>();
    for (const old of kept) beginHere.set(nodeOf(old), (beginHere.get(nodeOf(old)) ?? 0) + 1);
    const all: Kept[] = [];
    let done = 0;
    for (const node of yield* inPageOrder([...freshIn.keys(), ...beginHere.keys()])) {
      // Those kept stay in the order in which they were read: words that stand aside come after those around them.
      const next = freshIn.get(node) ?? kept.slice(done, (done += beginHere.get(node) ?? 0));
      for (const each of next) all.push(each);
    }
    return all;
  }

  /** Where the blocks of an element belong among those kept. */
  private placeOf(element: Element): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.kept[middle];
      if (one && compareNodes(nodeOf(one), element) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether something that the last comparison went by is among these elements, or gone. */
  private *isInCompared(stale: ReadonlySet<Element>): Work<boolean> {
    const isStale = inAny(stale);
    for (const holder of this.compared ?? []) {
      if (!isOnPage(holder) || isStale(holder)) return true;
      yield;
    }
    return false;
  }

  /** A page that has nearly all passages of the Code is held against it; again where what counts for that has changed. */
  private *compare(hasChanged: boolean): Work<void> {
    const root = pageRoot();
    const opened = this.kept.reduce((sum, { opens }) => sum + opens, 0);
    if (!root || !this.self.mayBeTheCode(opened) || !(yield* this.self.learn())) {
      this.comparison = null;
      this.compared = null;
      return;
    }
    if (this.compared && !hasChanged) return;
    const holders = new Set<Element>();
    const blocks = yield* readBlocks(root, this.options);
    const texts: string[] = [];
    for (const block of blocks) {
      if (this.self.counts(block.text)) {
        holders.add(block.element);
        texts.push(block.text);
      }
      yield;
    }
    this.comparison = yield* this.self.compare(texts);
    this.compared = holders;
  }

  private *resolve(): Work<void> {
    const known = new Map<string, Mark>();
    for (const mark of this.marks) {
      known.set(identity(mark.mention, mark.block, mark.grounds), mark);
      if (known.size % STRIDE === 0) yield;
    }
    const mentions = yield* this.spotter.resolving(
      this.kept.map(({ block, recognised }) => ({ recognised, role: block.role })),
    );
    const marks: Mark[] = [];
    const ours = new Map<number, boolean>();
    for (const mention of mentions) {
      const block = this.kept[mention.block]?.block;
      if (!block) continue;
      const { start, end } = mention;
      if ((yield* this.isOurs(mention.block, ours)) && this.self.isOursAt(block.text, start, end)) continue;
      const grounds = this.groundsOf(mention);
      // A mark whose words are still there stays the same object, so that nothing is painted or opened twice.
      const before = known.get(identity(mention, block, grounds));
      marks.push(before && isIntact(before) ? before : markOf(mention, block, grounds));
      if (marks.length % STRIDE === 0) yield;
    }
    this.marks = marks;
    this.resolved = this.kept;
  }

  /** Whether a block is the Code's own, of a page that is the Code: its words are not references to it. Commentary on it has some. */
  private *isOurs(index: number, known: Map<number, boolean>): Work<boolean> {
    const kept = this.kept[index];
    if (!this.comparison || !kept) return false;
    const isOurs = known.get(index) ?? (kept.opens > 0 || this.self.isOurs(kept.block.text));
    if (!known.has(index)) yield;
    known.set(index, isOurs);
    return isOurs;
  }

  private groundsOf({ basis }: Mention): Place[] {
    const spans = basis.kind === 'context' ? [basis.antecedent] : basis.kind === 'weak' ? basis.cues : [];
    return spans.flatMap(({ block: index, start, end }) => {
      const block = this.kept[index]?.block;
      return block ? [{ block, start, end }] : [];
    });
  }
}

/** A block of the same text in the same nodes stays the same object, and its marks with it. */
function sameAsBefore(block: PageBlock, dropped: ReadonlyMap<Text, PageBlock>): PageBlock {
  const [first] = block.segments;
  const before = first && dropped.get(first.node);
  const isSame =
    before?.element === block.element &&
    before.text === block.text &&
    before.role === block.role &&
    before.segments.length === block.segments.length &&
    before.segments.every((s, i) => s.node === block.segments[i]?.node && s.offset === block.segments[i].offset);
  return isSame ? before : block;
}

const blockIds = new WeakMap<PageBlock, number>();
let lastId = 0;

function idOf(block: PageBlock): number {
  const id = blockIds.get(block) ?? ++lastId;
  blockIds.set(block, id);
  return id;
}

/** Tells a mention on the page from every other: the same block object, the same words, meaning and grounds. */
function identity(mention: Mention, block: PageBlock, grounds: readonly Place[]): string {
  const { start, end, kind, targets, invalid, basis } = mention;
  const because = grounds.map((g) => `${idOf(g.block)}:${g.start}`).join();
  return [idOf(block), start, end, kind, targets.join(), invalid.join(), basis.kind, because].join('|');
}

function nodeOf({ block }: Kept): Node {
  return block.segments[0]?.node ?? block.element;
}

/** Without those that are in another. */
function* outermost(elements: ReadonlySet<Element>): Work<Element[]> {
  const outer: Element[] = [];
  const isStale = inAny(elements);
  for (const element of elements) {
    const [, parent] = elementsAround(element);
    if (!parent || !isStale(parent)) outer.push(element);
    yield;
  }
  return outer;
}
