/** Words that readers see in the middle of a text and that are none of it: drawn by a style, or in what is never read. */
import type { PageBlock } from './block-types';
import { elementsAround, isElement, isText } from './document-order';
import { flowOf, leftOut } from './flow';
import { attributeOf, contains, isRendered, localNameOf, newWalker, textOf } from './natives';
import type { Work } from './slices';

/** A string of a computed `content`, an attribute, or a quotation mark. */
const DRAWN = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)|(open-quote|close-quote)/gu;

/** Fewer letters are the mark of a footnote. */
const WORDS = /\p{L}{2}/u;

/** For each text node of a block the words that are drawn between the one before and it. */
export function* drawnIn({ element, segments }: PageBlock): Work<ReadonlyMap<Text, string>> {
  const drawn = new Map<Text, string>();
  const texts = new Set(segments.map(({ node }) => node));
  const [first] = segments;
  const last = segments.at(-1)?.node;
  if (!first || first.node === last) return drawn;
  const open: Element[] = [];
  for (const around of elementsAround(first.node)) {
    if (around === element) break;
    open.unshift(around);
  }
  let words = '';
  let unread: Element | null = null;
  const walker = newWalker(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = first.node;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    yield;
    if (unread && contains(unread, node)) continue;
    unread = null;
    for (let inner = open.at(-1); inner && !contains(inner, node); inner = open.at(-1)) {
      words += drawnBy(inner, '::after');
      open.pop();
    }
    if (isText(node)) {
      if (!texts.has(node)) continue;
      if (words !== '') drawn.set(node, words);
      words = '';
      if (node === last) break;
    } else if (isElement(node)) {
      words += numberOf(node) + drawnBy(node, '::before');
      if (leftOut(node)) {
        unread = node;
        words += shownIn(node);
      }
      open.push(node);
    }
  }
  return drawn;
}

/** The words of an element that is never read, where a reader sees them in the line. */
function shownIn(element: Element): string {
  if (!isRendered(element, { opacityProperty: true, visibilityProperty: true })) return '';
  const flow = flowOf(element);
  if (flow !== 'inline' && flow !== 'block') return '';
  const words = localNameOf(element) === 'input' ? (attributeOf(element, 'value') ?? '') : (textOf(element) ?? '');
  return WORDS.test(words) ? ` ${words} ` : '';
}

/** The words that number an item of a list. */
function numberOf(element: Element): string {
  const { display, listStyleType } = getComputedStyle(element);
  return display.includes('list-item') && WORDS.test(listStyleType) && /^["']/u.test(listStyleType)
    ? ` ${listStyleType.slice(1, -1)} `
    : '';
}

/** The words that an element's style draws in its line, with blanks around them; empty where there are none. */
function drawnBy(element: Element, where: '::before' | '::after'): string {
  const style = getComputedStyle(element, where);
  const { content, display, position, visibility, opacity, fontSize } = style;
  if (!DRAWN.test(content)) return '';
  DRAWN.lastIndex = 0;
  const isInLine = display !== 'none' && /^(?:static|relative|sticky)$/u.test(position);
  if (!isInLine || visibility !== 'visible' || Number(opacity) === 0 || parseFloat(fontSize) === 0) return '';
  const words = [...content.matchAll(DRAWN)]
    .map(([, text, attribute, quote]) => {
      if (quote) return style.quotes;
      return attribute === undefined ? (text ?? '').replace(/\\(.)/gu, '$1') : (attributeOf(element, attribute) ?? '');
    })
    .join('');
  return /\p{L}/u.test(words) ? ` ${words} ` : '';
}
