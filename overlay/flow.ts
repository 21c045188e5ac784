/** How elements take part in the flow of text, and which are left alone. */
import { elementsAround } from './document-order';

/**
 * `block` starts a block of its own; `inline` goes on with the text around it; `aside` is read by itself without parting the
 * text around it: hidden or positioned words in the middle of a sentence.
 */
export type Flow = 'block' | 'inline' | 'aside';

/** Never read, as if they were not there. */
const UNSEEN = new Set('script style noscript template head title desc option datalist rp rt'.split(' '));

/** Never read, but they stand between the words: not prose, or not ours to touch. */
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

export const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A superscript of figures, daggers, stars or one letter is the mark of a footnote and no part of the words before it. */
const FOOTNOTE_MARK = /^[\s[({]*(?:\d{1,3}|[*†‡§]{1,3}|[a-z])[\s\])}]*$/u;

/** Letters that a drop cap has at most, its quotation mark included. */
const DROP_CAP = 3;

/** How an element is left out of reading, if it is: without a trace, or as something that stands between words. */
export function leftOut(element: Element): 'unseen' | 'opaque' | null {
  // Other vocabularies use the same names for other things: a feed's title is text.
  const named = element.namespaceURI === XHTML || element.namespaceURI === SVG;
  const name = element.localName;
  if (named && UNSEEN.has(name)) return 'unseen';
  if ((named && OPAQUE.has(name)) || isOff(element) || isEditable(element)) return 'opaque';
  return isFootnoteMark(element) ? 'unseen' : null;
}

/** Whether an element is in something that is never read. */
export function isInLeftOut(element: Element): boolean {
  for (const around of elementsAround(element)) if (leftOut(around)) return true;
  return false;
}

/** Whether the publisher has switched the whole page off. */
export function isPageOff(page: Document): boolean {
  return page.querySelector('meta[name="clause-lookup" i][content="off" i]') !== null;
}

function isOff(element: Element): boolean {
  return element.getAttribute('data-clause-lookup')?.trim().toLowerCase() === 'off';
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable')?.toLowerCase();
  if (value === '' || value === 'true' || value === 'plaintext-only') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'searchbox' || role === 'code';
}

function isFootnoteMark(element: Element): boolean {
  if (element.localName !== 'sup' && !(PHRASE.has(element.localName) && mayHaveStyle(element))) return false;
  const text = element.textContent;
  if (text.length > 8 || !FOOTNOTE_MARK.test(text)) return false;
  return element.localName === 'sup' || getComputedStyle(element).verticalAlign === 'super';
}

export function flowOf(element: Element): Flow {
  const phrase = PHRASE.has(element.localName) && element.namespaceURI === XHTML;
  if (phrase && element.localName !== 'span' && !mayHaveStyle(element)) return 'inline';
  const { display, position, cssFloat } = getComputedStyle(element);
  if (phrase) {
    if (display === 'none' || position === 'absolute' || position === 'fixed') return 'aside';
    if (cssFloat !== 'none' && element.textContent.trim().length <= DROP_CAP) return 'inline';
  }
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

function mayHaveStyle(element: Element): boolean {
  return element.hasAttribute('style') || element.hasAttribute('class') || element.hasAttribute('hidden');
}

/** The nearest element that a node's text is a block of: what has to be read again when something in it changes. */
export function blockElementOf(node: Node): Element | null {
  for (const element of elementsAround(node)) if (flowOf(element) !== 'inline') return element;
  return null;
}
