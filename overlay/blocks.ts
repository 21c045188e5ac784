/**
 * Reads a part of the page into blocks of text, in the order in which it is painted: slotted content is where its slot
 * is. One walk, no layout; hidden text is read too, since accordions open later.
 */
import type { BlockRole } from '../engine/spot/types';
import type { PageBlock, Segment } from './block-types';
import { isElement, isSlot, isText } from './document-order';
import { blockElementOf, flowOf, inLeftOut, leftOut, startsBlock } from './flow';
import {
  assignedNodesOf,
  boxOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  parentNodeOf,
  shadowRootOf,
  viewOf,
} from './natives';
import { split } from './split';
import type { Work } from './slices';
import { roleOf, surroundingsBy, within, type Surroundings } from './surroundings';
import { inLayers, isTextLayer, jointOf, type IsPart, type Part } from './text-layer';

/** Stands for something that is not read; the grammar takes it for a space. */
const PLACEHOLDER = '\ufffc';

/** Nodes between two chances to interrupt. */
const STRIDE = 32;
/** Children that are looked up at once. */
const PART = 256;

export interface ReadOptions {
  /** Our own host, which is never read. */
  readonly isOurs: (element: Element) => boolean;
  /** Called for each open shadow root that is entered. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Called for each custom element without one, which may get one later. */
  readonly onUnfinished: (element: Element) => void;
}

/** What is asked of the elements around what is read: once for each in one turn, as of a deep tree many parts may have changed. */
export interface Turn {
  readonly isLeftOut: (element: Element) => boolean;
  readonly isPart: IsPart;
  readonly surroundingsOf: (element: Element) => Surroundings;
}

export function newTurn(): Turn {
  return { isLeftOut: inLeftOut(), isPart: inLayers(), surroundingsOf: surroundingsBy() };
}

/** Reads everything below `root`: nothing where it is in something that is left alone. */
export function* readBlocks(root: Element, options: ReadOptions, turn = newTurn()): Work<PageBlock[]> {
  if (turn.isLeftOut(root)) return [];
  const reader = new BlockReader(root, options, turn);
  yield* reader.read(root);
  return reader.blocks;
}

/** An element that is being read. */
interface Level {
  readonly element: Element;
  readonly children: Iterator<Node, unknown>;
  /** What goes on when this element is done; null where it is inline. */
  readonly outer: Unfinished | null;
  readonly aside: boolean;
  readonly around: Surroundings;
  /** Whether its children that are out of the flow are lines or words of a text layer; null where that wasn't asked. */
  isLayer: boolean | null;
}

/** A block that is being put together. */
interface Unfinished {
  readonly element: Element;
  readonly role: BlockRole;
  text: string;
  segments: Segment[];
  breaks: number;
  /** The line or word of a text layer that is being read, whose text hasn't come yet. */
  part: Element | null;
  /** The one before it. */
  lastPart: Part | null;
}

/** Collects text until a block boundary closes the block. Keeps its own stack: pages nest deeper than calls can. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private readonly levels: Level[] = [];
  /** Blocks in the middle of the open one, to come after it. */
  private asides: PageBlock[] = [];
  private depthOfAsides = 0;
  private open: Unfinished;

  constructor(
    root: Element,
    private readonly options: ReadOptions,
    private readonly turn: Turn,
  ) {
    const element = blockElementOf(root, turn.isPart) ?? root;
    this.open = begun(element, turn.surroundingsOf(element));
  }

  *read(root: Element): Work<void> {
    this.attempt(() => {
      this.enter(root, this.turn.surroundingsOf(root));
    });
    let met = 0;
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      this.step(level);
      if (++met % STRIDE === 0) yield;
    }
    this.close();
  }

  private step(level: Level): void {
    this.attempt(() => {
      const { done, value: child } = level.children.next();
      if (done) this.leave(level);
      else if (isText(child)) this.add(child, level);
      else if (isElement(child)) this.meet(child, level);
    });
  }

  /** One element that can't be read is left out; the rest of the page is read all the same. */
  private attempt(run: () => void): void {
    try {
      run();
    } catch (error) {
      // In a frame that was taken off nothing can be read any more.
      if (!viewOf(document)) throw error;
    }
  }

  private meet(element: Element, level: Level): void {
    if (this.options.isOurs(element)) return;
    if (localNameOf(element) === 'br') {
      if (!level.isLayer) this.lineBreak();
      return;
    }
    const out = leftOut(element);
    if (!out) this.enter(element, within(level.around, element));
    else if (out === 'opaque') {
      if (flowOf(element, () => false) === 'block') this.close();
      else this.open.text += PLACEHOLDER;
    }
  }

  private enter(element: Element, around: Surroundings): void {
    const above = this.levels.at(-1);
    const flow = flowOf(element, () => above !== undefined && (above.isLayer ??= isTextLayer(above.element)));
    const children = this.childrenOf(element);
    if (flow === 'block') this.close();
    if (flow === 'part') this.open.part = element;
    if (flow === 'aside') this.depthOfAsides += 1;
    const outer = startsBlock(flow) ? this.open : null;
    if (outer) this.open = begun(element, around);
    // What is placed in a line of a layer is a part of it too.
    const isLayer = flow === 'part' ? true : null;
    this.levels.push({ element, children, outer, aside: flow === 'aside', around, isLayer });
  }

  private leave({ outer, aside }: Level): void {
    this.levels.pop();
    if (!outer) return;
    try {
      this.close();
    } finally {
      if (aside) this.depthOfAsides -= 1;
      this.open = outer;
    }
  }

  private close(): void {
    const { element, role, text, segments } = this.open;
    this.open.text = '';
    this.open.segments = [];
    this.open.breaks = 0;
    this.open.lastPart = null;
    if (text.trim() !== '' && segments.length > 0) {
      const into = this.depthOfAsides > 0 ? this.asides : this.blocks;
      for (const part of split(text, segments, element)) into.push({ ...part, role, element });
    }
    if (this.depthOfAsides === 0) for (const aside of this.asides.splice(0)) this.blocks.push(aside);
  }

  private add(node: Text, level: Level): void {
    if (node.data === '') return;
    const isBlank = node.data.trim() === '';
    if (this.open.part && !isBlank) this.join(this.open.part, node.data);
    else if (isBlank && level.isLayer && level.outer) return;
    const { open } = this;
    if (!isBlank) open.breaks = 0;
    open.segments.push({ at: open.text.length, length: node.data.length, node, offset: 0 });
    open.text += node.data;
  }

  /** Puts what must come before the text of a line or word that is placed by itself. */
  private join(element: Element, text: string): void {
    const { open } = this;
    const part = { box: boxOf(element), text };
    const joint = open.lastPart && jointOf(open.lastPart, part);
    if (joint === 'apart') this.close();
    else if (joint === 'space') open.text += '\n';
    else if (joint === 'broken') {
      open.text = open.text.slice(0, -1);
      const last = open.segments.pop();
      if (last && last.length > 1) open.segments.push({ ...last, length: last.length - 1 });
    }
    open.part = null;
    open.lastPart = part;
  }

  /** One line break is a space; two make a new paragraph. */
  private lineBreak(): void {
    this.open.breaks += 1;
    if (this.open.breaks > 1) this.close();
    else this.open.text += '\n';
  }

  /** The children as they are painted: of the open shadow root where there is one, of the assignment where it is a slot. */
  private childrenOf(element: Element): Iterator<Node, unknown> {
    const root = shadowRootOf(element);
    if (root) {
      this.options.onShadowRoot(root);
      return childrenInParts(root);
    }
    const name = localNameOf(element);
    if (name.includes('-')) this.options.onUnfinished(element);
    if (isSlot(element)) {
      const assigned = assignedNodesOf(element);
      if (assigned.length > 0) return assigned.values();
    }
    return childrenInParts(element);
  }
}

/** The children of a node, some at a time: of a hundred thousand a list takes long to make. */
function* childrenInParts(parent: Node): Generator<Node, void> {
  for (let next = firstChildOf(parent); next;) {
    const part: Node[] = [];
    for (; next && part.length < PART; next = nextSiblingOf(next)) part.push(next);
    yield* part;
    // What the page has moved or taken away meanwhile leads nowhere; the rest is read again with the change.
    if (next && parentNodeOf(next) !== parent) return;
  }
}

function begun(element: Element, around: Surroundings): Unfinished {
  const role = roleOf(element, around);
  return { element, role, text: '', segments: [], breaks: 0, part: null, lastPart: null };
}
