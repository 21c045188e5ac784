/** Which mark lies under a point. Highlights get no events, so the geometry of the ranges is asked. */
import { copyOf } from './copies';
import { containsNode, elementsAround, flatParent, XHTML } from './document-order';
import { rectsOf, type MarkIndex } from './hit';
import { MANY, marksBetween } from './lines';
import { boxesOf, boxOf, caretFromPoint, closest, contains, namespaceOf, offsetParentOf } from './natives';
import { mend, ROOM, type Mark, type Room } from './marks';

/** Pixels that a pointer may miss a line of text by: underlines lie just below the letters. */
const SLACK = 2;

/**
 * The mark at a point in the viewport, or null. `target` is the innermost element that the pointer is over: words that
 * another element covers are not hit.
 */
export function markAt(index: MarkIndex, target: Element, x: number, y: number): Mark | null {
  const room = { ...ROOM };
  let hits = under(index, target, x, y, room);
  if (hits.length === 0) {
    const covered = coveredByLink(index, target, x, y);
    if (covered) hits = under(index, covered, x, y, room);
  }
  const turned = hits.length > 0 && isTurned(target);
  if (!turned) return hits[0] ?? null;
  // The boxes of turned lines overlap; the browser knows better where it can be asked.
  const exact = rangesAt(x, y);
  return hits.find((mark) => !exact || mark.ranges.some((range) => exact.has(copyOf(range)))) ?? null;
}

function under(index: MarkIndex, target: Element, x: number, y: number, room: Room): Mark[] {
  const hits: Mark[] = [];
  let asked = 0;
  let caret: Caret | null = null;
  for (const element of elementsAround(target)) {
    const all = index.in(element);
    // Where a text with very many marks was set again, reading it again is quicker.
    if (asked + all.length <= MANY) mend(all, room);
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

/**
 * What a link lies over that is stretched across a whole teaser: its own boxes are elsewhere, its text is not. The innermost element
 * with marks there: to ask the browser for all that is at a point may take it seconds.
 */
function coveredByLink(index: MarkIndex, target: Element, x: number, y: number): Element | null {
  const link = closest(target, 'a[href]');
  if (!link || [...boxesOf(link)].some((rect) => isIn(rect, x, y))) return null;
  const teaser = namespaceOf(link) === XHTML ? offsetParentOf(link as HTMLElement) : null; // by its namespace
  let found: Element | null = null;
  for (const element of index.elements) {
    if (teaser && (!contains(teaser, element) || contains(link, element))) continue;
    if (isIn(boxOf(element), x, y)) found = element;
  }
  return found;
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
