/**
 * What a page gets of our ranges. The registry of highlights is the page's too, and a range in it can be moved: the page is
 * given copies, and what is counted, hit and opened goes by ranges that it never sees.
 */
import { scopeOf } from './scope';

/** One map for all scripts of the frame: what is painted by one is hit and mended by another. */
const scope = scopeOf();
const copies = (scope.copies ??= new WeakMap());

/** The one copy of a range that is painted in its place. */
export function copyOf(range: Range): Range {
  const copy = copies.get(range) ?? range.cloneRange();
  copies.set(range, copy);
  return copy;
}

/** Puts the copy of a range where the range is, if there is one and it is elsewhere. */
export function putBack(range: Range): void {
  const copy = copies.get(range);
  if (!copy) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (copy.startContainer !== startContainer || copy.startOffset !== startOffset) {
    copy.setStart(startContainer, startOffset);
  }
  if (copy.endContainer !== endContainer || copy.endOffset !== endOffset) copy.setEnd(endContainer, endOffset);
}
