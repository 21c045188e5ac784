/** What a reader sees of a page, as far as it can be asked: text that is there for us alone doesn't count for a comparison. */
import type { PageBlock } from './block-types';
import { isClosed } from './closed';
import { elementsAround, flatParent, isElement } from './document-order';
import { drawnIn } from './generated';
import { isLegible } from './legible';
import { isRendered, newRange, pageRoot, scrollLeftOf, scrollTopOf } from './natives';

/** CSS pixels: lines as low as that can't be read. */
const LEAST_LINE = 3;

/**
 * Gives a block's text with blanks for what isn't seen, wherever the page is scrolled to, and with the words that its style draws.
 * Masks, fonts and what is painted over the words aren't asked. Remembers what it has learnt.
 */
export function seenTextBy(): (block: PageBlock) => string {
  const closed = new Map<Element, boolean>();
  const texts = new Map<Text, boolean>();
  const isSeen = (node: Text): boolean => {
    const parent = flatParent(node);
    if (!parent || !isElement(parent)) return false;
    if (!isRendered(parent, { opacityProperty: true, visibilityProperty: true })) return false;
    const words = boxOfText(node);
    return !isClosed(parent, closed) && isWithinReach(node, words) && isLegible(parent, words);
  };
  return (block) => {
    const { text, segments } = block;
    const drawn = drawnIn(block);
    let seen = '';
    let end = 0;
    for (const { node, at, length, offset } of segments) {
      const isThere = texts.get(node) ?? isSeen(node);
      texts.set(node, isThere);
      seen += text.slice(end, at) + (offset === 0 ? (drawn.get(node) ?? '') : '');
      seen += isThere ? text.slice(at, at + length) : ' ';
      end = at + length;
    }
    return seen + text.slice(end);
  };
}

function boxOfText(node: Text): DOMRect {
  const range = newRange(document);
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}

/** Whether words have a size and are where one can scroll to: not left of the page or above it. */
function isWithinReach(node: Text, { width, height, right, bottom }: DOMRect): boolean {
  if (Math.min(width, height) < LEAST_LINE) return false;
  let [x, y] = [right, bottom];
  for (const around of elementsAround(node)) {
    x += scrollLeftOf(around);
    y += scrollTopOf(around);
  }
  const root = pageRoot();
  return y > 0 && (x > 0 || (root !== null && getComputedStyle(root).direction === 'rtl'));
}
