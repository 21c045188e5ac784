/** What a reader sees of a page, as far as it can be asked: text that is there for us alone doesn't count for a comparison. */
import type { PageBlock } from './block-types';
import { elementsAround, flatParent, isElement } from './document-order';
import {
  boxOf,
  clientHeightOf,
  clientWidthOf,
  isRendered,
  localNameOf,
  newRange,
  pageRoot,
  scrollLeftOf,
  scrollTopOf,
} from './natives';

/** CSS pixels: a box that clips and is no larger holds words for other ears or for nobody. */
const NOTHING = 1;
/** CSS pixels: lines as low as that can't be read. */
const LEAST_LINE = 3;

/**
 * Gives a block's text with blanks for what isn't seen, wherever the page is scrolled to. Colours, masks and what is painted
 * over the words aren't asked. Remembers what it has learnt.
 */
export function seenTextBy(): (block: PageBlock) => string {
  const clipped = new Map<Element, boolean>();
  const texts = new Map<Text, boolean>();
  const isSeen = (node: Text): boolean => {
    const parent = flatParent(node);
    if (!parent || !isElement(parent)) return false;
    if (!isRendered(parent, { opacityProperty: true, visibilityProperty: true })) return false;
    return !isInClipped(parent, clipped) && isWithinReach(node);
  };
  return ({ text, segments }) => {
    let seen = '';
    let end = 0;
    for (const { node, at, length } of segments) {
      const isThere = texts.get(node) ?? isSeen(node);
      texts.set(node, isThere);
      seen += text.slice(end, at) + (isThere ? text.slice(at, at + length) : ' ');
      end = at + length;
    }
    return seen + text.slice(end);
  };
}

/** Whether an element is in one that shows nothing of it, itself included. */
export function isInClipped(element: Element, known: Map<Element, boolean>): boolean {
  const asked: Element[] = [];
  let isIn = false;
  for (const around of elementsAround(element)) {
    const before = known.get(around);
    asked.push(around);
    isIn = before ?? isClipped(around);
    if (isIn || before !== undefined) break;
  }
  for (const one of asked) known.set(one, isIn);
  return isIn;
}

/** Whether an element shows nothing of what is in it. */
function isClipped(element: Element): boolean {
  const { display, overflow, clipPath, clip, position } = getComputedStyle(element);
  if (/^inset\((?:[5-9]\d|\d{3,9})(?:\.\d{1,9})?%|^(?:circle|ellipse)\(0/u.test(clipPath)) return true;
  if (/^rect\(([01])px, \1px, \1px, \1px\)$/u.test(clip) && /^(?:absolute|fixed)$/u.test(position)) return true;
  // The viewport clips for the body; an inline box has no inner size and doesn't clip.
  const clips = overflow !== 'visible' && !/^(?:body|html)$/u.test(localNameOf(element));
  if (!clips || display === 'inline' || display === 'contents') return false;
  return clientWidthOf(element) <= NOTHING || clientHeightOf(element) <= NOTHING;
}

/** Whether words have a size and are where one can scroll to: not left of the page or above it. */
function isWithinReach(node: Text): boolean {
  const range = newRange(document);
  range.selectNodeContents(node);
  const { width, height, right, bottom } = range.getBoundingClientRect();
  if (Math.min(width, height) < LEAST_LINE) return false;
  let [x, y] = [right, bottom];
  for (const around of elementsAround(node)) {
    x += scrollLeftOf(around);
    y += scrollTopOf(around);
  }
  const root = pageRoot();
  return y > 0 && (x > 0 || (root !== null && getComputedStyle(root).direction === 'rtl'));
}
