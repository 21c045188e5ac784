/** What a reader sees of a page, as far as it can be asked: text that is there for us alone doesn't count for a comparison. */
import type { PageBlock } from './block-types';
import { elementsAround, flatParent, isElement } from './document-order';
import { XHTML } from './flow';
import { drawnIn } from './generated';
import { isLegible } from './legible';
import {
  clientHeightOf,
  clientWidthOf,
  isRendered,
  namespaceOf,
  newRange,
  offsetHeightOf,
  offsetWidthOf,
  pageRoot,
  scrollLeftOf,
  scrollTopOf,
} from './natives';

/** CSS pixels: a box that clips and is no larger holds words for other ears or for nobody. */
const NOTHING = 1;
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

/** Whether an element is in a box that was closed to nothing and clips, as accordions are. */
export function isClosed(element: Element, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let closed = false;
  for (const around of elementsAround(element)) {
    const before = known.get(around);
    asked.push(around);
    closed = before ?? isNothing(around);
    if (closed || before !== undefined) break;
  }
  for (const one of asked) known.set(one, closed);
  return closed;
}

function isNothing(element: Element): boolean {
  const isFlat = clientHeightOf(element) <= NOTHING || clientWidthOf(element) <= NOTHING;
  if (!isFlat || namespaceOf(element) !== XHTML || getComputedStyle(element).overflow === 'visible') return false;
  const box = element as HTMLElement; // by its vocabulary
  // An inline box has no inner size and doesn't clip.
  return offsetHeightOf(box) <= NOTHING || offsetWidthOf(box) <= NOTHING;
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
