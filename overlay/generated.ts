/** Words that a page draws by its style, before or after what an element holds: readers see them, the page's text has none of them. */
import type { PageBlock } from './block-types';
import { elementsAround, isElement } from './document-order';
import { attributeOf, contains, newWalker } from './natives';

/** A string of a computed `content`, an attribute, or a quotation mark. */
const DRAWN = /"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)|(open-quote|close-quote)/gu;

/** For each text node of a block the words that are drawn between the one before and it. */
export function drawnIn({ element, segments }: PageBlock): ReadonlyMap<Text, string> {
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
  const walker = newWalker(document, element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = first.node;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (let inner = open.at(-1); inner && !contains(inner, node); inner = open.at(-1)) {
      words += drawnBy(inner, '::after');
      open.pop();
    }
    if (isElement(node)) {
      words += drawnBy(node, '::before');
      open.push(node);
    } else if (texts.has(node as Text)) {
      if (words !== '') drawn.set(node as Text, words);
      words = '';
      if (node === last) break;
    }
  }
  return drawn;
}

/** The words that an element's style draws in its line, with blanks around them; empty where there are none. */
function drawnBy(element: Element, where: '::before' | '::after'): string {
  const style = getComputedStyle(element, where);
  const { content, display, position, visibility, opacity, fontSize } = style;
  if (!DRAWN.test(content)) return '';
  DRAWN.lastIndex = 0;
  const isInLine = display !== 'none' && /^(?:static|relative)$/u.test(position);
  if (!isInLine || visibility !== 'visible' || Number(opacity) === 0 || parseFloat(fontSize) === 0) return '';
  const words = [...content.matchAll(DRAWN)]
    .map(([, text, attribute, quote]) => {
      if (quote) return style.quotes;
      return attribute === undefined ? (text ?? '').replace(/\\(.)/gu, '$1') : (attributeOf(element, attribute) ?? '');
    })
    .join('');
  return /\p{L}/u.test(words) ? ` ${words} ` : '';
}
