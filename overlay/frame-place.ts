/** This frame among the others of its tab. */
import { boxOf, isRendered } from './natives';
import { isClosed } from './closed';

/** CSS pixels: less room than this has no line of text that could be read. */
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 16;
/** Nested frames whose place is reported: as many as a report may have. */
const DEEPEST = 100;

/** Where the frame is: its number in each frame around it, from the outside in; empty for the main frame. */
export function placeOfFrame(): readonly number[] {
  const place: number[] = [];
  for (let inner: Window = window; inner.parent !== inner; inner = inner.parent) {
    place.unshift(numberIn(inner.parent, inner));
  }
  return place.slice(0, DEEPEST);
}

/**
 * Whether a reader could see words in a frame, this one. Counters and advertisements load pages into frames of one pixel, beside
 * the page or hidden in it; of a frame of another site only its size can be known.
 */
export function canBeRead(frame: Window = window): boolean {
  if (frame.parent === frame) return true;
  if (frame.innerWidth < LEAST_WIDTH || frame.innerHeight < LEAST_HEIGHT) return false;
  for (let inner = frame; inner.frameElement; inner = inner.parent) {
    if (!isSeen(inner.frameElement, inner.parent)) return false;
  }
  return true;
}

/** Whether a frame's element is painted, with some size, where one can scroll to. */
function isSeen(element: Element, { scrollX, scrollY }: Window): boolean {
  const { right, bottom, width, height } = boxOf(element);
  return (
    isRendered(element, { opacityProperty: true, visibilityProperty: true }) &&
    width >= 1 &&
    height >= 1 &&
    right + scrollX > 0 &&
    bottom + scrollY > 0 &&
    !isClosed(element, new Map())
  );
}

/** Whether this frame is in a page of another site, which may show it where and how it likes. */
export function isInForeignPage(): boolean {
  for (let inner: Window = window; inner.parent !== inner; inner = inner.parent) if (!inner.frameElement) return true;
  return false;
}

function numberIn(outer: Window, inner: Window): number {
  for (let n = 0; n < outer.length; n += 1) if (outer[n] === inner) return n;
  return outer.length;
}
