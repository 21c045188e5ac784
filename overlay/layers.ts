/** Where our element must stand so that the card works: what is outside of a modal dialog is painted but dead. */
import { elementsAround } from './document-order';

/** What holds the focus, the pointer or the screen to itself while it is open. */
const KEEPS_TO_ITSELF = ':modal, :fullscreen, :popover-open, [aria-modal=true]';

/** Elements whose children are not painted. */
const CLOSED = 'iframe video audio canvas img object embed svg'.split(' ');

/** The element to put ours into, for words to stand beside; a shadow root where the element shows only that. */
export function layerFor(words: Node): Element | ShadowRoot {
  for (const element of elementsAround(words)) {
    if (element.matches(KEEPS_TO_ITSELF) && canHold(element)) return element.shadowRoot ?? element;
  }
  const [...open] = document.querySelectorAll(':modal, :fullscreen');
  const last = open.filter(canHold).at(-1);
  return last?.shadowRoot ?? last ?? document.documentElement;
}

function canHold(element: Element): boolean {
  return !CLOSED.includes(element.localName);
}
