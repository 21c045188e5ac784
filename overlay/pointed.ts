/** Which mark lies under a point. Highlights get no events, so the geometry of the ranges is asked. */
import { copyOf } from './copies';
import { containsNode, elementsAround, flatParent, XHTML } from './document-order';
import { rectsOf, type MarkIndex } from './hit';
import { MANY, marksBetween } from './lines';
import { boxesOf, boxOf, caretFromPoint, closest, contains, namespaceOf, offsetParentOf } from './natives';
import { mend, rangesToAsk, ROOM, type Mark, type Room } from './marks';

/** Pixels that a pointer may miss a line of text by: underlines lie just below the letters. */
const SLACK = 2;

/** Elements with marks, near the screen, whose boxes are asked for at most. */
const MOST_BOXES = 1_000;

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
      if (caret && !isAt(mark, caret)) continue;
      for (const range of rangesToAsk(mark)) {
        if (!isUnder(range, target, x, y)) continue;
        hits.push(mark);
        break;
      }
    }
  }
  return hits;
}

/**
 * What a link lies over that is stretched across a whole teaser: its own boxes are elsewhere, its text is not. The browser isn't asked
 * for all that is at the point: that may be the whole page, and each shape may take long.
 */
function coveredByLink(index: MarkIndex, target: Element, x: number, y: number): Element | null {
  const link = closest(target, 'a[href]');
  if (!link || [...boxesOf(link)].some((rect) => isIn(rect, x, y))) return null;
  const teaser = namespaceOf(link) === XHTML ? offsetParentOf(link as HTMLElement) : null; // by its namespace
  let found: Element | null = null;
  let room = MOST_BOXES;
  for (const element of index.near) {
    if (--room < 0) break;
    if (!isIn(boxOf(element), x, y)) continue;
    if (teaser && (!contains(teaser, element) || contains(link, element))) continue;
    // The innermost.
    if (!found || contains(found, element)) found = element;
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

function isAt({ live, stretches }: Mark, { node, offset }: Caret): boolean {
  return live
    ? live.some((r) => r.startContainer === node && r.startOffset <= offset && offset <= r.endOffset)
    : stretches.some((s) => s.node === node && s.offset <= offset && offset <= s.offset + s.length);
}

/** The highlighted ranges at a point, or null where the browser can't tell. Not in the DOM's types yet. */
function rangesAt(x: number, y: number): ReadonlySet<AbstractRange> | null {
  const registry = CSS.highlights as unknown as {
    highlightsFromPoint?: (x: number, y: number) => readonly { readonly ranges?: readonly AbstractRange[] }[];
  };
  const found = registry.highlightsFromPoint?.(x, y);
  return found ? new Set(found.flatMap(({ ranges }) => [...(ranges ?? [])])) : null;
}
