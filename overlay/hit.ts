/** The marks of a page by their elements, and which of them are laid out. */
import { flatParent, isElement } from './document-order';
import { canBeRead } from './frame-place';
import { MANY, marksBetween } from './lines';
import { isOnPage, isRendered } from './natives';
import { nodeOf, rangesToAsk, type Mark } from './marks';
import { isClosed } from './closed';
import type { Work } from './slices';

/** Marks by the element of their block, so that a moving pointer asks few of them. */
export class MarkIndex {
  private readonly byElement = new Map<Element, Mark[]>();
  /** Those of its elements that are on the screen or close to it; all of them before that is known. */
  near: Iterable<Element> = this.byElement.keys();
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

  /** The elements of the blocks with marks, all of them. */
  get elements(): Iterable<Element> {
    return this.byElement.keys();
  }

  /** The marks of one of the elements. */
  in(element: Element): readonly Mark[] {
    return this.byElement.get(element) ?? [];
  }

  /** The marks of one of the elements that may be painted between two heights of the viewport. */
  between(element: Element, top: number, bottom: number): readonly Mark[] {
    return marksBetween(this.in(element), top, bottom);
  }
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
    let bottom = fromTop ? -1 : 0;
    if (fromTop) for (const range of rangesToAsk(mark)) bottom = range.getBoundingClientRect().bottom;
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

function isLaidOut(mark: Mark, known: Known): boolean {
  const node = nodeOf(mark);
  const parent = node && flatParent(node);
  if (!parent || !isElement(parent) || !isOnPage(parent)) return false;
  if (!isRendered(parent, { opacityProperty: false, visibilityProperty: true })) return false;
  // Put off until it comes near: the browser would have to lay it out to tell more.
  if (!isRendered(parent, { contentVisibilityAuto: true })) return true;
  if (isClosed(parent, known.closed)) return false;
  for (const range of rangesToAsk(mark)) if (hasBoxes(range, known.texts)) return true;
  return false;
}

function hasBoxes(range: Range, known: Map<Node, boolean>): boolean {
  const { startContainer } = range;
  const has = known.get(startContainer) ?? rectsOf(range).length > 0;
  known.set(startContainer, has);
  return has;
}
