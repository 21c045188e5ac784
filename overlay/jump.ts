import { HIGHLIGHT, type Mark } from './marks';
import { isHidden, parentElementOf, scrollTo } from './natives';
import type { Painter } from './painter';

/** Milliseconds that a mark stays lit after a jump. */
const FLASH = 1600;

/** Scrolls to a mark, opening what hides it where the page lets us, and flashes it. */
export function jumpTo(mark: Pick<Mark, 'ranges'>, painter: Painter): void {
  const [first] = mark.ranges;
  const element = first && parentElementOf(first.startContainer);
  // A hidden page doesn't scroll smoothly.
  const calm = isHidden(document) || matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (element) scrollTo(element, { block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  painter.paint(HIGHLIGHT.flash, mark.ranges);
  setTimeout(() => {
    painter.paint(HIGHLIGHT.flash, []);
  }, FLASH);
}
