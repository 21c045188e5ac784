/**
 * Text layers: viewers of documents and scanned pages lay lines or words, each an element of its own, over a picture of the
 * page. They are read as one text, though each is taken out of the flow.
 */
import { isElement, isText } from './document-order';
import { firstChildOf, localNameOf, newWalker, nextSiblingOf, parentNodeOf } from './natives';

/** Children that are asked whether a container is a layer, by its level, and nodes that are asked whether a child is a line. */
const SAMPLES = [32, 8];
const MOST_NODES = 64;
/** UTF-16 code units that a line has at most. */
const LONGEST = 400;
/** Layers within layers: tagged documents put the lines of a part into an element of its own. */
const NESTED = SAMPLES.length;
/** The part of a line's height that lies at least between two words. */
const WORD_GAP = 0.12;
/** Heights of a line that lie at most between two lines of one text. */
const LINE_GAP = 1.5;

/** A word that goes on in the next line. */
const BROKEN = /\p{L}[-\u2010\u00ad]$/u;
const INNER_SPACE = /\S\s+\S/u;

/** How a line or word goes on after the one before it. */
export type Joint = 'together' | 'broken' | 'space' | 'apart';

/** Whether an element out of the flow is a line or word of a text layer. */
export type IsPart = (element: Element) => boolean;

/** Tells that of elements for one turn, as it remembers which are layers. */
export function inLayers(): IsPart {
  const known = new Map<Element, boolean>();
  return (element) => {
    let parent = parentNodeOf(element);
    for (let level = 0; level < NESTED && parent && isElement(parent); level += 1) {
      const isLayer = known.get(parent) ?? isTextLayer(parent);
      known.set(parent, isLayer);
      if (isLayer) return true;
      if (!isPlaced(parent)) return false;
      parent = parentNodeOf(parent);
    }
    return false;
  };
}

/** Whether all that an element holds is two or more lines or words that are placed one by one. */
export function isTextLayer(container: Element, level = 1): boolean {
  let parts = 0;
  let met = 0;
  const sample = SAMPLES[level - 1] ?? 0;
  for (let child = firstChildOf(container); child && met < sample; child = nextSiblingOf(child)) {
    if (isText(child) && child.data.trim() !== '') return false;
    if (!isElement(child) || localNameOf(child) === 'br') continue;
    met += 1;
    const line = lineOf(child);
    if (line === '') continue;
    const isPart = isPlaced(child) && (line !== null || (level < NESTED && isTextLayer(child, level + 1)));
    if (!isPart) return false;
    parts += 1;
  }
  return parts > 1;
}

/** A line or word as it is painted. */
export interface Part {
  readonly box: DOMRect;
  readonly text: string;
}

/** How a part goes on after the one before it, by where the two are painted. */
export function jointOf(before: Part, part: Part): Joint {
  const height = Math.min(before.box.height, part.box.height);
  // Not painted at all, or one over the other, as the pictures of a carousel are.
  if (height === 0 || isOver(before.box, part.box, height)) return 'apart';
  const shared = Math.min(before.box.bottom, part.box.bottom) - Math.max(before.box.top, part.box.top);
  if (shared > height / 2) {
    const gap = Math.abs(part.box.left - before.box.right);
    // Where each word is an element nothing but the elements parts them, however wide the letters are.
    const isLine = INNER_SPACE.test(before.text) || INNER_SPACE.test(part.text);
    return isLine && gap < height * WORD_GAP ? 'together' : 'space';
  }
  if (part.box.top - before.box.bottom > height * LINE_GAP) return 'apart';
  return BROKEN.test(before.text) && /^\p{Ll}/u.test(part.text) ? 'broken' : 'space';
}

function isOver(a: DOMRect, b: DOMRect, height: number): boolean {
  return Math.abs(a.left - b.left) < height / 4 && Math.abs(a.top - b.top) < height / 4;
}

function isPlaced(element: Element): boolean {
  return getComputedStyle(element).position === 'absolute';
}

/** The text of an element that holds one short stretch of words; null where it holds more. */
function lineOf(element: Element): string | null {
  let text = '';
  const walker = newWalker(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let met = 0; walker.nextNode(); met += 1) {
    const node = walker.currentNode;
    if (isText(node)) text += node.data.trim();
    if (met >= MOST_NODES || text.length > LONGEST) return null;
    if (!isElement(node)) continue;
    const { display, position } = getComputedStyle(node);
    if (position !== 'absolute' && !/^(?:inline|contents|none)/u.test(display)) return null;
  }
  return text;
}
