/** Boxes in CSS pixels of the viewport: the words that a card is beside, and the room that there is. */
import { rectsOf } from './hit';
import { clientHeightOf, clientWidthOf, pageRoot } from './natives';

/** The box around all words; null where none are laid out. */
export function boxOf(ranges: readonly Range[]): DOMRect | null {
  const all = ranges.flatMap(rectsOf);
  if (all.length === 0) return null;
  const left = Math.min(...all.map((r) => r.left));
  const top = Math.min(...all.map((r) => r.top));
  const right = Math.max(...all.map((r) => r.right));
  const bottom = Math.max(...all.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** What a card in the top layer may cover. */
export function clippingRect(): { x: number; y: number; width: number; height: number } {
  const root = pageRoot();
  const wide = root ? clientWidthOf(root) : 0;
  const high = root ? clientHeightOf(root) : 0;
  // A root element that is zoomed still has the size of the viewport; in quirks mode it has that of the page.
  return {
    x: 0,
    y: 0,
    width: Math.min(wide || innerWidth, innerWidth),
    height: Math.min(high || innerHeight, innerHeight),
  };
}
