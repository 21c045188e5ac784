/** What a reader sees of a page, as far as it can be asked: text that is there for us alone doesn't count for a comparison. */
import type { PageBlock } from './block-types';
import { isClosed } from './closed';
import { flatParent, isElement } from './document-order';
import { drawnIn } from './generated';
import { Legibility, type Around } from './legible';
import { isRendered, newRange, pageRoot } from './natives';
import type { Work } from './slices';

/** CSS pixels: lines as low as that can't be read. */
const LEAST_LINE = 3;
/** Milliseconds between two steps after which something may have been scrolled. */
const PAUSED = 0.5;

/** Gives what is seen of a block's text. */
export type SeenText = (block: PageBlock) => Work<string>;

/**
 * Gives a block's text with blanks for what isn't seen, wherever the page is scrolled to, and with the words that its style draws.
 * Masks, fonts and what is painted over the words aren't asked. Remembers what it has learnt.
 */
export function seenTextBy(): SeenText {
  const texts = new Map<Text, boolean>();
  let closed = new Map<Element, boolean>();
  let legibility = new Legibility();
  const isSeen = (node: Text): boolean => {
    const parent = flatParent(node);
    if (!parent || !isElement(parent)) return false;
    if (!isRendered(parent, { opacityProperty: true, visibilityProperty: true })) return false;
    const range = newRange(document);
    range.selectNodeContents(node);
    const words = range.getBoundingClientRect();
    if (isClosed(parent, closed) || !isWithinReach(words, legibility.around(parent))) return false;
    return hasHeight(range) && legibility.isLegible(parent, words);
  };
  return function* (block) {
    const { text, segments } = block;
    const drawn = yield* drawnIn(block);
    let seen = '';
    let end = 0;
    for (const { node, at, length, offset } of segments) {
      const isThere = texts.get(node) ?? isSeen(node);
      texts.set(node, isThere);
      seen += text.slice(end, at) + (offset === 0 ? (drawn.get(node) ?? '') : '');
      seen += isThere ? text.slice(at, at + length) : ' ';
      end = at + length;
      const now = performance.now();
      yield;
      if (performance.now() - now < PAUSED) continue;
      closed = new Map();
      legibility = new Legibility();
    }
    return seen + text.slice(end);
  };
}

/** Whether some line of a text is high enough; turned out of the screen's plane all of them are low. */
function hasHeight(range: Range): boolean {
  for (const { width, height } of range.getClientRects()) if (Math.min(width, height) >= LEAST_LINE) return true;
  return false;
}

/** Whether words have a size and are where one can scroll to: not left of the page or above it. */
function isWithinReach({ width, height, right, bottom }: DOMRect, { left, top }: Around): boolean {
  if (Math.min(width, height) < LEAST_LINE) return false;
  const root = pageRoot();
  return bottom + top > 0 && (right + left > 0 || (root !== null && getComputedStyle(root).direction === 'rtl'));
}
