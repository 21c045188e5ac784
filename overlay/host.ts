/**
 * The one element that we add to a page, made at the first show. The popover sits inside its closed shadow root, so that
 * neither the page's style nor its popovers touch it. It moves into the topmost modal dialog or full-screen element:
 * outside of them it would be painted but dead.
 */
import { computePosition, flip, offset, shift, type Placement, type Platform } from '@floating-ui/core';
import { flatParent, isElement } from './document-order';
import { XHTML } from './flow';
import { rectsOf } from './hit';
import { layerFor } from './layers';

/** Pixels between the words and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;
const LEAST_ROOM = 160;
/** Room in which a card's head and foot leave too little between them; on a narrow screen the foot has more lines. */
const LOW_ROOM = 340;
const LOW_ROOM_NARROW = 480;
const NARROW = 420;

const NAME = 'clause-lookup';

export class Host {
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  readonly body: HTMLElement;
  private readonly root: ShadowRoot;
  private stop: (() => void) | null = null;

  constructor(css: string) {
    this.element = createElement(NAME);
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.card = createElement('div');
    this.card.setAttribute('popover', 'manual');
    this.card.setAttribute('role', 'dialog');
    this.card.tabIndex = -1;
    this.body = createElement('div');
    this.body.className = 'card';
    this.card.append(this.body);
    this.root.append(styleOf(css), this.card);
    for (const type of KEPT_INSIDE)
      this.root.addEventListener(type, (event) => {
        event.stopPropagation();
      });
  }

  /** Takes off the elements of overlays that are no more. */
  static sweep(): void {
    for (const element of document.querySelectorAll(NAME)) element.remove();
  }

  /** Whether a node is ours. */
  owns(node: EventTarget | null): boolean {
    return node === this.element;
  }

  /** The element inside the card that has the focus. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Lets go of the focus. */
  blur(): void {
    const { activeElement } = this.root;
    if (activeElement && 'blur' in activeElement) (activeElement as HTMLElement).blur(); // it can
  }

  get isOpen(): boolean {
    return this.element.isConnected && this.card.matches(':popover-open');
  }

  /** Shows the card beside the words of these ranges and keeps it there while the page scrolls. */
  show(ranges: readonly Range[], title: string): void {
    const [first] = ranges;
    if (!first) return;
    const parent = layerFor(first.startContainer);
    if (this.element.parentNode !== parent) {
      if (this.isOpen) this.card.hidePopover();
      parent.append(this.element);
    }
    this.card.setAttribute('aria-label', title);
    if (!this.isOpen) this.card.showPopover();
    // The card is as large on a zoomed page as on any other.
    this.card.style.setProperty('zoom', String(1 / zoomOf(this.element)));
    this.stop?.();
    const follow = (): void => void place(ranges, this.card);
    follow();
    const ending = new AbortController();
    addEventListener('scroll', follow, { capture: true, passive: true, signal: ending.signal });
    addEventListener('resize', follow, { passive: true, signal: ending.signal });
    const sizes = new ResizeObserver(follow);
    sizes.observe(this.card);
    this.stop = () => {
      ending.abort();
      sizes.disconnect();
    };
  }

  hide(): void {
    this.stop?.();
    this.stop = null;
    if (this.isOpen) this.card.hidePopover();
    // In a page's dialog or application it would be in the way of selectors and of whoever owns the children.
    if (this.element.parentNode !== document.documentElement) this.element.remove();
  }

  /** Takes the element off the page. */
  remove(): void {
    this.hide();
    this.element.remove();
  }
}

/** What happens in the card is nobody's business outside: pages have shortcuts and close things on clicks. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
];

function styleOf(css: string): HTMLElement {
  const style = createElement('style');
  style.textContent = css;
  return style;
}

/** An XML document would make elements of no vocabulary. */
function createElement(name: string): HTMLElement {
  return document.createElementNS(XHTML, name);
}

/** The words as one thing to stand beside: the line of theirs that is shown, and the box around all. */
function boxOf(ranges: readonly Range[]): DOMRect {
  const all = ranges.flatMap(rectsOf);
  const left = Math.min(...all.map((r) => r.left));
  const top = Math.min(...all.map((r) => r.top));
  const right = Math.max(...all.map((r) => r.right));
  const bottom = Math.max(...all.map((r) => r.bottom));
  return all.length > 0 ? new DOMRect(left, top, right - left, bottom - top) : new DOMRect();
}

/** The card is in the top layer, where the viewport is all there is to know: sizes in CSS pixels of the viewport. */
const viewport: Platform = {
  getElementRects: ({ reference, floating }: { reference: Range[]; floating: HTMLElement }) => ({
    reference: boxOf(reference),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: clippingRect,
};

function clippingRect(): { x: number; y: number; width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  // A root element that is zoomed still has the size of the viewport; in quirks mode it has that of the page.
  return {
    x: 0,
    y: 0,
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect();
  return { width, height };
}

/** How much an element is enlarged by CSS, all around it counted. Chromium can tell since 128. */
function zoomOf(element: { readonly currentCSSZoom?: number }): number {
  return element.currentCSSZoom ?? 1;
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
function roomFor(ranges: readonly Range[], sideways: boolean): number {
  const { top, bottom } = boxOf(ranges);
  const { height } = clippingRect();
  const beside = sideways ? height - 2 * MARGIN : Math.max(top, height - bottom) - GAP - MARGIN;
  return Math.max(beside, LEAST_ROOM);
}

async function place(ranges: readonly Range[], card: HTMLElement): Promise<void> {
  const placement = placementFor(ranges);
  const room = roomFor(ranges, !placement.startsWith('bottom'));
  card.style.setProperty('--room', `${room}px`);
  card.classList.toggle('low', room < (clippingRect().width < NARROW ? LOW_ROOM_NARROW : LOW_ROOM));
  const { x, y } = await computePosition(ranges, card, {
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
  card.style.left = `${(parseFloat(card.style.left) || 0) + x - left}px`;
  card.style.top = `${(parseFloat(card.style.top) || 0) + y - top}px`;
}
