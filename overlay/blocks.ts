/**
 * Reads a part of the page into blocks of text, in the order in which it is painted: slotted content stands where its slot
 * is. One walk, no layout; hidden text is read too, since accordions open later.
 */
import type { BlockRole } from '../engine/spot/types';
import type { PageBlock, Segment } from './block-types';
import type { Work } from './slices';

/** Never read: not text, not prose, or not ours to touch. */
const SKIPPED = new Set(
  'script style noscript template textarea input select option datalist code kbd samp iframe object embed canvas audio video math rp rt head title'.split(
    ' ',
  ),
);

/** Inline by nature; asked for their display only where they are none of these. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q s small strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

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

/** A superscript of figures, daggers or stars alone is the mark of a footnote and no part of the words before it. */
const FOOTNOTE_MARK = /^[\s[({]*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s\])}]*$/u;

/** A blank line splits a block where the page keeps line breaks. */
const BLANK_LINE = /\n[^\S\n]*\n/u;

export interface ReadOptions {
  /** Our own host, which is never read. */
  readonly isOurs: (element: Element) => boolean;
  /** Called for each open shadow root that is entered. */
  readonly onShadowRoot: (root: ShadowRoot) => void;
}

/** Reads everything below `root`. Yields between blocks. */
export function* readBlocks(root: Element, options: ReadOptions): Work<PageBlock[]> {
  const reader = new BlockReader(root, options);
  yield* reader.walk(root);
  reader.close();
  return reader.blocks;
}

/** Whether an element and what is in it is left alone: editable, switched off by the publisher, or no text. */
export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (element.getAttribute('data-clause-lookup') === 'off') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox' || isEditable(element);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}

/** The block element that an element is in: what has to be read again when something in it changes. */
export function blockElementOf(node: Node): Element | null {
  let element = isElement(node) ? node : node.parentElement;
  while (element && !makesBlock(element)) element = element.parentElement;
  return element;
}

function makesBlock(element: Element): boolean {
  if (INLINE.has(element.localName) && !element.hasAttribute('style') && !element.hasAttribute('class')) return false;
  const { display } = getComputedStyle(element);
  // Hidden elements have no box to ask: what is no inline tag by name counts as a block.
  if (display === 'none') return !INLINE.has(element.localName) && element.localName !== 'span';
  return (
    !(display.startsWith('inline') && display !== 'inline-block') &&
    display !== 'contents' &&
    !display.startsWith('ruby')
  );
}

/** Collects text until a block boundary closes the block. */
class BlockReader {
  readonly blocks: PageBlock[] = [];
  private text = '';
  private segments: Segment[] = [];
  private element: Element;
  private breaks = 0;

  constructor(
    root: Element,
    private readonly options: ReadOptions,
  ) {
    this.element = blockElementOf(root) ?? root;
  }

  *walk(element: Element): Work<void> {
    const outer = this.element;
    const block = makesBlock(element);
    if (block) {
      this.close();
      this.element = element;
    }
    for (const child of childrenOf(element, this.options)) {
      if (isText(child)) this.add(child);
      else if (child.localName === 'br') this.lineBreak();
      else if (!this.isLeftOut(child)) {
        yield* this.walk(child);
        if (this.segments.length === 0) yield;
      }
    }
    if (block) {
      this.close();
      this.element = outer;
    }
  }

  close(): void {
    if (this.text.trim() !== '') {
      const role = roleOf(this.element);
      for (const part of splitAtBlankLines(this.text, this.segments, this.element)) {
        this.blocks.push({ ...part, role, element: this.element });
      }
    }
    this.text = '';
    this.segments = [];
    this.breaks = 0;
  }

  private add(node: Text): void {
    if (node.data === '') return;
    if (node.data.trim() !== '') this.breaks = 0;
    this.segments.push({ at: this.text.length, length: node.data.length, node, offset: 0 });
    this.text += node.data;
  }

  /** One line break is a space; two make a new paragraph. */
  private lineBreak(): void {
    this.breaks += 1;
    if (this.breaks > 1) this.close();
    else this.text += '\n';
  }

  private isLeftOut(element: Element): boolean {
    if (this.options.isOurs(element) || isSkipped(element)) return true;
    return element.localName === 'sup' && FOOTNOTE_MARK.test(element.textContent);
  }
}

/** The children as they are painted: of the open shadow root where there is one, of the assignment where it is a slot. */
function childrenOf(element: Element, options: ReadOptions): (Text | Element)[] {
  const nodes = ((): Iterable<Node> => {
    if (element.shadowRoot) {
      options.onShadowRoot(element.shadowRoot);
      return element.shadowRoot.childNodes;
    }
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length > 0) return assigned;
    }
    return element.childNodes;
  })();
  return [...nodes].filter((n): n is Text | Element => isText(n) || isElement(n));
}

// By type and not by instanceof: a node adopted from another frame is an instance of that frame's classes.
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function roleOf(element: Element): BlockRole {
  const named = element.closest('[role=doc-footnote],[role=doc-endnotes]');
  if (named) return 'footnote';
  if (element.getAttribute('role') === 'heading') return 'heading';
  for (let at: Element | null = element; at; at = at.parentElement) {
    const role = ROLES[at.localName];
    if (role) return role;
    if (at.localName === 'article' || at.localName === 'body') break;
  }
  return 'text';
}

/** Where the page keeps line breaks (`pre`, a text document), paragraphs are separated by blank lines. */
function splitAtBlankLines(
  text: string,
  segments: readonly Segment[],
  element: Element,
): Pick<PageBlock, 'text' | 'segments'>[] {
  if (!BLANK_LINE.test(text) || !getComputedStyle(element).whiteSpaceCollapse.startsWith('preserve')) {
    return [{ text, segments }];
  }
  const parts: Pick<PageBlock, 'text' | 'segments'>[] = [];
  let start = 0;
  for (const match of [...text.matchAll(/\n[^\S\n]*\n\s*/gu), null]) {
    const end = match?.index ?? text.length;
    if (end > start) parts.push({ text: text.slice(start, end), segments: cut(segments, start, end) });
    if (match) start = match.index + match[0].length;
  }
  return parts;
}

/** The parts of segments that lie between two offsets of the text, with offsets from `start`. */
export function cut(segments: readonly Segment[], start: number, end: number): Segment[] {
  return segments.flatMap((s) => {
    const from = Math.max(s.at, start);
    const to = Math.min(s.at + s.length, end);
    return from < to ? [{ at: from - start, length: to - from, node: s.node, offset: s.offset + from - s.at }] : [];
  });
}
