/** Where in the text one is, and going there. */
import { isClauseId, type ClauseId } from '../../engine/clause';

/** CSS pixels below the top of the window at which one is taken to read. */
const READING_LINE = 120;

/** The clause at the reading line: the last one that begins above it. Null before the first, and where there is none. */
export function placeIn(text: Element): ClauseId | null {
  let place: ClauseId | null = null;
  for (const unit of text.querySelectorAll('.unit')) {
    if (unit.getBoundingClientRect().top > READING_LINE) break;
    if (isClauseId(unit.id)) place = unit.id;
  }
  return place;
}

/** Goes to a clause; with `focus`, the keyboard and a screen reader go on from there. */
export function scrollToUnit(id: ClauseId, focus: boolean): void {
  const unit = document.getElementById(id);
  if (focus) unit?.focus({ preventScroll: true });
  unit?.scrollIntoView({ block: 'start' });
}

export function scrollToPassage(id: string): void {
  document.querySelector(`[data-passage="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
}
