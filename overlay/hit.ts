/** Which mark lies under a point. Highlights get no events, so the geometry of the ranges is asked. */
import { containsNode } from './document-order';
import type { Mark } from './marks';

/** Pixels that a pointer may miss a line of text by: underlines lie just below the letters. */
const SLACK = 2;

/**
 * The mark at a point in the viewport, or null. `target` is the innermost element that the pointer is over: words that
 * another element covers are not hit.
 */
export function markAt(marks: Iterable<Mark>, target: Element, x: number, y: number): Mark | null {
  for (const mark of marks) {
    if (!containsNode(mark.block.element, target) && !containsNode(target, mark.block.element)) continue;
    for (const range of mark.ranges) {
      const parent = range.startContainer.parentElement ?? range.startContainer.parentNode;
      if (!parent || !containsNode(target, parent)) continue;
      if (rectsOf(range).some((r) => isIn(r, x, y))) return mark;
    }
  }
  return null;
}

/** The boxes of a range that have a size. */
export function rectsOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
}

/** Whether any of the words are laid out at all: false in a closed accordion or a hidden tab. */
export function isShown(mark: Mark): boolean {
  const [first] = mark.ranges;
  if (!first?.startContainer.isConnected) return false;
  if (!mark.ranges.some((r) => rectsOf(r).length > 0)) return false;
  const element = first.startContainer.parentElement;
  return !element || element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
}

function isIn(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top - SLACK && y <= rect.bottom + SLACK;
}
