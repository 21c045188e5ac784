/** Where our element must be for the card to work: what is outside a modal dialog is painted but inert. */
import { elementsAround, inAny } from './document-order';
import { closest, findAll, localNameOf, matches, pageRoot, shadowRootOf } from './natives';

/** What holds the focus, the pointer or the screen to itself while it is open. */
const KEEPS_TO_ITSELF = ':modal, :fullscreen, :popover-open, [aria-modal=true]';

/** What a click in it presses: a click on the card would too. */
const PRESSED = 'a, area, label, summary, button';

/** Elements whose children are not painted. */
const CLOSED = 'iframe video audio canvas img object embed svg'.split(' ');

/** The element to put ours into, given the words beside it; a shadow root where the element shows only that. */
export function layerFor(words: Node): Node {
  for (const element of elementsAround(words)) {
    if (matches(element, KEEPS_TO_ITSELF) && canHold(element) && !closest(element, PRESSED))
      return shadowRootOf(element) ?? element;
  }
  const [...open] = findAll(document, ':modal, :fullscreen');
  const last = open.filter(canHold).at(-1);
  return (last && (shadowRootOf(last) ?? last)) ?? pageRoot() ?? document;
}

/** Tells whether words are behind what keeps the page to itself: a modal dialog or full-screen element that they aren't in. */
export function coveredBy(): (words: Node) => boolean {
  const open = new Set(findAll(document, ':modal, :fullscreen'));
  const isIn = inAny(open);
  return (words) => open.size > 0 && !isIn(words);
}

/** The trees in which an element of ours may be. */
export function layersToSearch(): ParentNode[] {
  const roots = [...findAll(document, KEEPS_TO_ITSELF)].map(shadowRootOf);
  return [document, ...roots.filter((root) => root !== null)];
}

function canHold(element: Element): boolean {
  return !CLOSED.includes(localNameOf(element));
}
