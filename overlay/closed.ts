/** Boxes that a page has closed to nothing, as accordions are. */
import { elementsAround, XHTML } from './document-order';
import { clientHeightOf, clientWidthOf, namespaceOf, offsetHeightOf, offsetWidthOf } from './natives';

/** CSS pixels: a box that clips and is no larger holds words for other ears or for nobody. */
const NOTHING = 1;

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
