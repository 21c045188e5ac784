/** Which mark lies under a point. Highlights get no events, so the geometry of the ranges is asked. */
import { copyOf } from './copies';
import { containsNode, elementsAround, flatParent, isElement, isShadowRoot } from './document-order';
import { canBeRead } from './frame-place';
import { MANY, marksBetween } from './lines';
import { boxesOf, caretFromPoint, closest, contains, elementsAt, isOnPage, isRendered, rootNodeOf } from './natives';
import { mend, type Mark } from './marks';
import { isClosed } from './closed';
import type { Work } from './slices';

/** Pixels that a pointer may miss a line of text by: underlines lie just below the letters. */
const SLACK = 2;

/** Marks by the element of their block, so that a moving pointer asks few of them. */
export class MarkIndex {
  private readonly byElement = new Map<Element, Mark[]>();
  /** Whether a part of some element's marks may be on the screen and others far away. */
  readonly hasLongElements: boolean;

  constructor(marks: Iterable<Mark>) {
    for (const mark of marks) {
      const list = this.byElement.get(mark.block.element);
      if (list) list.push(mark);
      else this.byElement.set(mark.block.element, [mark]);
    }
    this.hasLongElements = [...this.byElement.values()].some((list) => list.length > MANY);
  }

  /** The elements of the blocks with marks. */
  get elements(): Iterable<Element> {
    return this.byElement.keys();
  }

  /** The marks of one of the elements that may be painted between two heights of the viewport. */
  between(element: Element, top: number, bottom: number): readonly Mark[] {
    return marksBetween(this.byElement.get(element) ?? [], top, bottom);
  }

  /**
   * The mark at a point in the viewport, or null. `target` is the innermost element that the pointer is over: words that
   * another element covers are not hit.
   */
  at(target: Element, x: number, y: number): Mark | null {
    let hits = this.under(target, x, y);
    if (hits.length === 0) {
      const covered = coveredByLink(target, x, y);
      if (covered) hits = this.under(covered, x, y);
    }
    const turned = hits.length > 0 && isTurned(target);
    if (!turned) return hits[0] ?? null;
    // The boxes of turned lines overlap; the browser knows better where it can be asked.
    const exact = rangesAt(x, y);
    return hits.find((mark) => !exact || mark.ranges.some((range) => exact.has(copyOf(range)))) ?? null;
  }

  private under(target: Element, x: number, y: number): Mark[] {
    const hits: Mark[] = [];
    let asked = 0;
    let caret: Caret | null = null;
    for (const element of elementsAround(target)) {
      const all = this.byElement.get(element) ?? [];
      // Where a text with very many marks was set again, reading it again is quicker.
      if (asked + all.length <= MANY) mend(all);
      const near = marksBetween(all, y - SLACK, y + SLACK);
      asked += near.length;
      // In columns the heights don't tell, nor in boxes around one another, and the boxes of very many would take seconds.
      if (asked > MANY) caret ??= caretAt(x, y);
      for (const mark of near) {
        if (caret && !mark.ranges.some(isAt(caret))) continue;
        if (mark.ranges.some((range) => isUnder(range, target, x, y))) hits.push(mark);
      }
    }
    return hits;
  }
}

/** What a link lies over that is stretched across a whole teaser: its own boxes are elsewhere, its text is not. */
function coveredByLink(target: Element, x: number, y: number): Element | null {
  const link = closest(target, 'a[href]');
  if (!link || [...boxesOf(link)].some((rect) => isIn(rect, x, y))) return null;
  const root = rootNodeOf(link);
  const [, ...below] = isShadowRoot(root) ? root.elementsFromPoint(x, y) : elementsAt(document, x, y);
  return below.find((element) => !contains(link, element)) ?? null;
}

/** The boxes of a range that have a size. */
export function rectsOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
}

/** Whether any of the words are laid out where a reader could get to them: not in a closed accordion or hidden tab. */
export function isShown(mark: Mark): boolean {
  return canBeRead() && isLaidOut(mark, { closed: new Map(), texts: new Map() });
}

/** The first of these marks that is shown, and so at least as far down as the viewport's top where that is asked for. */
export function* firstShown(marks: Iterable<Mark>, fromTop: boolean): Work<Mark | null> {
  if (!canBeRead()) return null;
  const known: Known = { closed: new Map(), texts: new Map() };
  if (!canBeRead()) return null;
  for (const mark of marks) {
    const bottom = fromTop ? (mark.ranges.at(-1)?.getBoundingClientRect().bottom ?? -1) : 0;
    if (bottom >= 0 && isLaidOut(mark, known)) return mark;
    yield;
  }
  return null;
}

/** Those that are shown. Asks for layout, once. */
export function* shownAmong(marks: readonly Mark[]): Work<Mark[]> {
  const known: Known = { closed: new Map(), texts: new Map() };
  const shown: Mark[] = [];
  if (!canBeRead()) return shown;
  for (const mark of marks) {
    if (isLaidOut(mark, known)) shown.push(mark);
    yield;
  }
  return shown;
}

/** What was learnt from other marks. */
interface Known {
  readonly closed: Map<Element, boolean>;
  /** Texts of which a stretch has boxes or none: asking for each stretch of a very long text takes its whole length. */
  readonly texts: Map<Node, boolean>;
}

function isLaidOut({ ranges }: Mark, known: Known): boolean {
  const [first] = ranges;
  const parent = first && flatParent(first.startContainer);
  if (!parent || !isElement(parent) || !isOnPage(parent)) return false;
  if (!isRendered(parent, { opacityProperty: false, visibilityProperty: true })) return false;
  return !isClosed(parent, known.closed) && ranges.some((range) => hasBoxes(range, known.texts));
}

function hasBoxes(range: Range, known: Map<Node, boolean>): boolean {
  const { startContainer } = range;
  const has = known.get(startContainer) ?? rectsOf(range).length > 0;
  known.set(startContainer, has);
  return has;
}

function isUnder(range: Range, target: Element, x: number, y: number): boolean {
  const parent = flatParent(range.startContainer);
  return parent !== null && containsNode(target, parent) && rectsOf(range).some((r) => isIn(r, x, y));
}

function isIn(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
}

function isTurned(element: Element): boolean {
  for (const around of elementsAround(element)) {
    const { transform, rotate, offsetPath } = getComputedStyle(around);
    if (rotate !== 'none' || offsetPath !== 'none' || transform.startsWith('matrix3d')) return true;
    const [, b, c] = transform.split(',').map(parseFloat);
    if (transform !== 'none' && (b || c)) return true;
  }
  return false;
}

/** A place in a text. The offset is in UTF-16 code units. */
interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place in the page's text nearest to a point, or null where the browser can't tell: Chromium can since 128. */
function caretAt(x: number, y: number): Caret | null {
  const position = caretFromPoint(x, y);
  return position && { node: position.offsetNode, offset: position.offset };
}

function isAt({ node, offset }: Caret): (range: Range) => boolean {
  return ({ startContainer, startOffset, endOffset }) =>
    startContainer === node && startOffset <= offset && offset <= endOffset;
}

/** The highlighted ranges at a point, or null where the browser can't tell. Not in the DOM's types yet. */
function rangesAt(x: number, y: number): ReadonlySet<AbstractRange> | null {
  const registry = CSS.highlights as unknown as {
    highlightsFromPoint?: (x: number, y: number) => readonly { readonly ranges?: readonly AbstractRange[] }[];
  };
  const found = registry.highlightsFromPoint?.(x, y);
  return found ? new Set(found.flatMap(({ ranges }) => [...(ranges ?? [])])) : null;
}
