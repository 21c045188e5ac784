/** What is on the screen, by a few points of it: it is read before the rest of a page. */
import { blockElementOf } from './flow';
import { elementAt, isHidden, scrollHeightOf } from './natives';
import type { Work } from './slices';
import { inLayers } from './text-layer';

/** CSS pixels between two points down the screen, and points across. */
const STEP = 32;
const ACROSS = 3;
/** What is higher, in screens, holds much that isn't on the screen. */
const HIGHEST = 2;

/** The elements whose text is read as a block and is on the screen; few or none where it isn't laid out in such. Asks for layout. */
export function* onScreen(): Work<ReadonlySet<Element>> {
  const found = new Set<Element>();
  if (isHidden(document)) return found;
  const isPart = inLayers();
  for (let y = STEP / 2; y < innerHeight; y += STEP) {
    for (let column = 1; column <= ACROSS; column += 1) {
      // On a page of very many elements each takes milliseconds.
      yield;
      const there = elementAt(document, (innerWidth * column) / (ACROSS + 1), y);
      const block = there && blockElementOf(there, isPart);
      if (block && scrollHeightOf(block) <= innerHeight * HIGHEST) found.add(block);
    }
  }
  return found;
}
