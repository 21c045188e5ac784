/** Finds a mark again after the page was rebuilt. */
import type { Mark } from './marks';

/**
 * The mark that says the same at the same place: in the same element, at the same or the nearest offset; else in a block of
 * the same text, as where a page has rebuilt its elements. Null where there is none.
 */
export function successor(mark: Mark, marks: readonly Mark[]): Mark | null {
  const { block, mention } = mark;
  const alike = marks.filter((m) => m.mention.quote === mention.quote && m.mention.kind === mention.kind);
  const inPlace = alike.filter((m) => m.block.element === block.element);
  const distance = (m: Mark): number => Math.abs(m.mention.start - mention.start);
  const [nearest] = inPlace.sort((a, b) => distance(a) - distance(b));
  return nearest ?? alike.find((m) => m.block.text === block.text && m.mention.start === mention.start) ?? null;
}
