/** This frame among the others of its tab. */
import { boxOf } from './natives';

/** CSS pixels: less room than this has no line of text that could be read. */
const LEAST_WIDTH = 40;
const LEAST_HEIGHT = 16;

/** Where the frame is: its number in each frame around it, from the outside in; empty for the main frame. */
export function placeOfFrame(): readonly number[] {
  const place: number[] = [];
  for (let inner: Window = window; inner.parent !== inner; inner = inner.parent) {
    place.unshift(numberIn(inner.parent, inner));
  }
  return place;
}

/**
 * Whether a reader could see words in this frame. Counters and advertisements load pages into frames of one pixel, or beside
 * the page; of a frame of another site the latter can't be known.
 */
export function canBeRead(): boolean {
  if (window.parent === window) return true;
  return innerWidth >= LEAST_WIDTH && innerHeight >= LEAST_HEIGHT && !isBesideThePage();
}

/** Left of or above all that can be scrolled to. */
function isBesideThePage(): boolean {
  const { frameElement, parent } = window;
  if (!frameElement) return false;
  const { right, bottom } = boxOf(frameElement);
  return right + parent.scrollX <= 0 || bottom + parent.scrollY <= 0;
}

function numberIn(outer: Window, inner: Window): number {
  for (let n = 0; n < outer.length; n += 1) if (outer[n] === inner) return n;
  return outer.length;
}
