/** Where the card goes: beside its words, inside the viewport, and no higher than the room there. */
import { computePosition, flip, offset, shift, type Placement, type Platform } from '@floating-ui/core';
import { flatParent, isElement } from './document-order';
import { clippingRect } from './viewport';
import type { Shell } from './shell';

/** Pixels between the words and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;
const LEAST_ROOM = 160;
/** Room in which a card's head and foot leave too little between them, and a screen on which the foot has more lines than the text. */
const LOW_ROOM = 340;
const NARROW = 420;
/** Room in which not even the row of actions can stay beside the text. */
const LOWEST_ROOM = 200;

/** The card is in the top layer, where the viewport is all there is to know: sizes in CSS pixels of the viewport. */
const viewport: Platform = {
  getElementRects: ({ reference, floating }: { reference: DOMRect; floating: HTMLElement }) => ({
    reference,
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: clippingRect,
};

function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** On the side where the next line comes, and aligned with the line's beginning. */
function placementFor([first]: readonly Range[]): Placement {
  const element = first && flatParent(first.startContainer);
  if (!element || !isElement(element)) return 'bottom-start';
  const { writingMode, direction } = getComputedStyle(element);
  if (writingMode.endsWith('-rl')) return 'left-start';
  if (writingMode.endsWith('-lr')) return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}

/** CSS pixels that a card may be high so that it covers none of its words, but at least some lines of text. */
function roomFor({ top, bottom }: DOMRect, sideways: boolean): number {
  const { height } = clippingRect();
  const beside = sideways ? height - 2 * MARGIN : Math.max(top, height - bottom) - GAP - MARGIN;
  return Math.max(beside, LEAST_ROOM);
}

export async function place(ranges: readonly Range[], words: DOMRect, shell: Shell): Promise<void> {
  const { card } = shell;
  const placement = placementFor(ranges);
  const room = roomFor(words, !placement.startsWith('bottom'));
  shell.write(() => {
    // Less than the window's where a bar to scroll by takes its part.
    card.style.maxWidth = `${clippingRect().width - 2 * MARGIN}px`;
    card.style.maxHeight = `min(48em, ${room}px, 100vh - 16px)`;
    card.classList.toggle('low', room < LOW_ROOM || clippingRect().width < NARROW);
    card.classList.toggle('lowest', room < LOWEST_ROOM);
  });
  const { x, y } = await computePosition(words, card, {
    platform: viewport,
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  // Where the page transforms what the card inherits from, what was asked for and what came of it differ.
  const { left, top } = card.getBoundingClientRect();
  shell.write(() => {
    card.style.left = `${(parseFloat(card.style.left) || 0) + x - left}px`;
    card.style.top = `${(parseFloat(card.style.top) || 0) + y - top}px`;
  });
}
