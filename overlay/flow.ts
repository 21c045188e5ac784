/** How elements take part in the flow of text, and which are left alone. */
import { elementsAround, inSome, isText, XHTML } from './document-order';
import { attributeOf, find, hasAttribute, localNameOf, namespaceOf, newWalker } from './natives';
import type { IsPart } from './text-layer';

/**
 * `block` starts a block of its own; `inline` goes on with the text around it; `aside` is read by itself without parting the
 * text around it: hidden or positioned words in the middle of a sentence. `part` is a line or word of a text layer.
 */
export type Flow = 'block' | 'inline' | 'aside' | 'part';

/** Never read, as if they were not there. */
const UNSEEN = new Set('script style noscript template head title desc option datalist rp rt'.split(' '));

/** Never read, but they separate the words: not prose, or not ours to touch. */
const OPAQUE = new Set(
  'textarea input select code kbd samp iframe object embed canvas audio video img picture math progress meter'.split(
    ' ',
  ),
);

/** Inline by nature; asked for their style only where something may have changed that. */
const PHRASE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

const SVG = 'http://www.w3.org/2000/svg';

/** A superscript of figures, daggers, stars or one letter is the mark of a footnote and no part of the words before it. */
const FOOTNOTE_MARK = /^[\s[({]*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s\])}]*$/u;

const LONGEST_MARK = 8;

/** Letters that a drop cap has at most, its quotation mark included. */
const DROP_CAP = 3;
/** White space around them included. */
const LONGEST_CAP = 200;

/** Nodes in which the text of a short element is looked for. */
const MOST_NODES = 64;

/** How an element is left out of reading, if it is: without a trace, or as something that separates words. */
export function leftOut(element: Element): 'unseen' | 'opaque' | null {
  // Other vocabularies use the same names for other things: a feed's title is text.
  const namespace = namespaceOf(element);
  const named = namespace === XHTML || namespace === SVG;
  const name = localNameOf(element);
  if (named && UNSEEN.has(name)) return 'unseen';
  if ((named && OPAQUE.has(name)) || isOff(element) || isEditable(element)) return 'opaque';
  return isFootnoteMark(element) ? 'unseen' : null;
}

/** Tells whether an element is in something that is never read; for one reading, as it remembers what it has learnt. */
export function inLeftOut(): (element: Element) => boolean {
  return inSome((element) => leftOut(element) !== null);
}

/** Whether the publisher has switched the whole page off. */
export function isPageOff(page: Document): boolean {
  return find(page, 'meta[name="clause-lookup" i][content="off" i]') !== null;
}

function isOff(element: Element): boolean {
  return attributeOf(element, 'data-clause-lookup')?.trim().toLowerCase() === 'off';
}

function isEditable(element: Element): boolean {
  const value = attributeOf(element, 'contenteditable')?.toLowerCase();
  if (value === '' || value === 'true' || value === 'plaintext-only') return true;
  const role = attributeOf(element, 'role');
  return role === 'textbox' || role === 'searchbox' || role === 'code';
}

function isFootnoteMark(element: Element): boolean {
  const name = localNameOf(element);
  if (name !== 'sup' && !(PHRASE.has(name) && mayHaveStyle(element) && isRaised(element))) return false;
  const text = shortText(element, LONGEST_MARK);
  return text !== null && FOOTNOTE_MARK.test(text);
}

function isRaised(element: Element): boolean {
  return getComputedStyle(element).verticalAlign === 'super';
}

/** How an element takes part; `isPart` says whether one that is out of the flow belongs to a text layer. */
export function flowOf(element: Element, isPart: IsPart): Flow {
  const name = localNameOf(element);
  const phrase = PHRASE.has(name) && namespaceOf(element) === XHTML;
  if (phrase && name !== 'span' && !mayHaveStyle(element)) return 'inline';
  const { display, position, cssFloat } = getComputedStyle(element);
  if (position === 'absolute' && isPart(element)) return 'part';
  if (phrase) {
    if (display === 'none' || position === 'absolute' || position === 'fixed') return 'aside';
    if (cssFloat !== 'none' && isDropCap(element)) return 'inline';
  }
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

function isDropCap(element: Element): boolean {
  const text = shortText(element, LONGEST_CAP);
  return text !== null && text.trim().length <= DROP_CAP;
}

/** The text of an element, or null where it has more than so many UTF-16 code units; looks at a few nodes only. */
function shortText(element: Element, most: number): string | null {
  let text = '';
  const walker = newWalker(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let met = 0; walker.nextNode(); met += 1) {
    if (isText(walker.currentNode)) text += walker.currentNode.data;
    if (met >= MOST_NODES || text.length > most) return null;
  }
  return text;
}

function mayHaveStyle(element: Element): boolean {
  return hasAttribute(element, 'style') || hasAttribute(element, 'class') || hasAttribute(element, 'hidden');
}

/** The nearest element that a node's text is a block of: what has to be read again when something in it changes. */
export function blockElementOf(node: Node, isPart: IsPart): Element | null {
  for (const element of elementsAround(node)) if (startsBlock(flowOf(element, isPart))) return element;
  return null;
}

/** Whether text in such an element is read apart from the text around it. */
export function startsBlock(flow: Flow): boolean {
  return flow === 'block' || flow === 'aside';
}
