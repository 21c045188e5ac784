/**
 * Reads a part of the page into blocks of text, in the order in which it is painted: slotted content stands where its slot
 * is. One walk, no layout; hidden text is read too, since accordions open later.
 */
import type { BlockRole } from '../engine/spot/types';
import type { PageBlock, Segment } from './block-types';
import { isElement, isText } from './document-order';
import { blockElementOf, flowOf, isInLeftOut, leftOut } from './flow';
import { split } from './split';
import type { Work } from './slices';

const ROLES: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
};

const FOOTNOTES = '[role=doc-footnote], [role=doc-endnotes], .footnotes, .footnote';

/** Stands for something that is not read; the grammar takes it for a space. */
const PLACEHOLDER = '\ufffc';

/** Nodes between two chances to interrupt. */
const STRIDE = 32;

export interface ReadOptions {
  /** Our own host, which is never read. */
  readonly isOurs: (element: Element) => boolean;
  /** Called for each open shadow root that is entered. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
  /** Called for each custom element without one, which may get one later. */
  readonly onUnfinished: (element: Element) => void;
}

/** Reads everything below `root`: nothing where it stands in something that is left alone. */
export function* readBlocks(root: Element, options: ReadOptions): Work<PageBlock[]> {
  if (isInLeftOut(root)) return [];
  const reader = new BlockReader(root, options);
  yield* reader.read(root);
  return reader.blocks;
}

/** An element that is being read. */
interface Level {
  readonly children: readonly Node[];
  /** Which child comes next. */
  next: number;
  /** What goes on when this element is done; null where it is inline. */
  readonly outer: Unfinished | null;
  readonly aside: boolean;
}

/** A block that is being put together. */
interface Unfinished {
  readonly element: Element;
  text: string;
  segments: Segment[];
  breaks: number;
}

/** Collects text until a block boundary closes the block. Keeps its own stack: pages nest deeper than calls can. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private readonly levels: Level[] = [];
  /** Blocks that stand in the middle of the open one, to come after it. */
  private asides: PageBlock[] = [];
  private depthOfAsides = 0;
  private open: Unfinished;

  constructor(
    root: Element,
    private readonly options: ReadOptions,
  ) {
    this.open = begun(blockElementOf(root) ?? root);
  }

  *read(root: Element): Work<void> {
    this.enter(root);
    let met = 0;
    for (let level = this.levels.at(-1); level; level = this.levels.at(-1)) {
      const child = level.children[level.next++];
      if (!child) this.leave(level);
      else if (isText(child)) this.add(child);
      else if (isElement(child)) this.meet(child);
      if (++met % STRIDE === 0) yield;
    }
    this.close();
  }

  private meet(element: Element): void {
    if (this.options.isOurs(element)) return;
    if (element.localName === 'br') {
      this.lineBreak();
      return;
    }
    const out = leftOut(element);
    if (!out) this.enter(element);
    else if (out === 'opaque') {
      if (flowOf(element) === 'block') this.close();
      else this.open.text += PLACEHOLDER;
    }
  }

  private enter(element: Element): void {
    const flow = flowOf(element);
    if (flow === 'block') this.close();
    const level = { next: 0, outer: flow === 'inline' ? null : this.open, aside: flow === 'aside' };
    if (level.aside) this.depthOfAsides += 1;
    if (level.outer) this.open = begun(element);
    this.levels.push({ ...level, children: this.childrenOf(element) });
  }

  private leave({ outer, aside }: Level): void {
    this.levels.pop();
    if (!outer) return;
    this.close();
    if (aside) this.depthOfAsides -= 1;
    this.open = outer;
  }

  private close(): void {
    const { element, text, segments } = this.open;
    if (text.trim() !== '' && segments.length > 0) {
      const role = roleOf(element);
      const into = this.depthOfAsides > 0 ? this.asides : this.blocks;
      for (const part of split(text, segments, element)) into.push({ ...part, role, element });
    }
    this.open.text = '';
    this.open.segments = [];
    this.open.breaks = 0;
    if (this.depthOfAsides === 0 && this.asides.length > 0) {
      this.blocks.push(...this.asides);
      this.asides = [];
    }
  }

  private add(node: Text): void {
    const { open } = this;
    if (node.data === '') return;
    if (node.data.trim() !== '') open.breaks = 0;
    open.segments.push({ at: open.text.length, length: node.data.length, node, offset: 0 });
    open.text += node.data;
  }

  /** One line break is a space; two make a new paragraph. */
  private lineBreak(): void {
    this.open.breaks += 1;
    if (this.open.breaks > 1) this.close();
    else this.open.text += '\n';
  }

  /** The children as they are painted: of the open shadow root where there is one, of the assignment where it is a slot. */
  private childrenOf(element: Element): readonly Node[] {
    if (element.shadowRoot) {
      this.options.onShadowRoot(element.shadowRoot);
      return [...element.shadowRoot.childNodes];
    }
    if (element.localName.includes('-')) this.options.onUnfinished(element);
    if (element.localName === 'slot' && 'assignedNodes' in element) {
      const assigned = (element as HTMLSlotElement).assignedNodes(); // a slot by name and by what it can do
      if (assigned.length > 0) return assigned;
    }
    return [...element.childNodes];
  }
}

function begun(element: Element): Unfinished {
  return { element, text: '', segments: [], breaks: 0 };
}

function roleOf(element: Element): BlockRole {
  if (element.closest(FOOTNOTES)) return 'footnote';
  if (element.getAttribute('role') === 'heading') return 'heading';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const role = ROLES[at.localName];
    if (role) return role;
    if (at.localName === 'article' || at.localName === 'body') break;
  }
  return 'text';
}
