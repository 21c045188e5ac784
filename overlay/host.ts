/**
 * The one element that we add to a page, there while a card is open. A plain `div`, which no page can define, known by
 * reference alone. The popover sits inside its closed shadow root, so that neither the page's style nor its popovers touch it.
 * It goes into the topmost modal dialog or full-screen element: outside of them it would be painted but dead.
 */
import { computePosition, flip, offset, shift, type Placement, type Platform } from '@floating-ui/core';
import { flatParent, isElement } from './document-order';
import { XHTML } from './flow';
import { rectsOf } from './hit';
import { layerFor, layersToSearch } from './layers';
import { appendChild, attachShadow, isConnected, parentNodeOf, removeElement } from './natives';

/** Pixels between the words and the card, and between the card and the edge of the viewport. */
const GAP = 6;
const MARGIN = 8;
const LEAST_ROOM = 160;
/** Room in which a card's head and foot leave too little between them; on a narrow screen the foot has more lines. */
const LOW_ROOM = 340;
const LOW_ROOM_NARROW = 480;
const NARROW = 420;

export class Host {
  readonly element: HTMLElement;
  readonly card: HTMLElement;
  readonly body: HTMLElement;
  private readonly root: ShadowRoot;
  private ranges: readonly Range[] = [];
  /** How the words, the card and the viewport were when the card was placed. */
  private placedFor = '';

  constructor(css: string) {
    this.element = createElement('div');
    this.root = attachShadow(this.element, { mode: 'closed' });
    this.card = createElement('div');
    this.card.setAttribute('popover', 'manual');
    this.card.setAttribute(SIGN, '');
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

  /**
   * Takes off what an overlay from before an update has left open. In Firefox its scripts end at once; only an extension is
   * given closed roots there. In Chromium they go on and take it off themselves.
   */
  static sweep(): void {
    for (const layer of layersToSearch()) {
      for (const element of layer.querySelectorAll<MaybeHost>('div:empty')) {
        if (element.openOrClosedShadowRoot?.querySelector(`[${SIGN}]`)) removeElement(element);
      }
    }
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
    return isConnected(this.element) && this.card.matches(':popover-open');
  }

  /** Shows the card beside the words of these ranges. */
  show(ranges: readonly Range[], title: string): void {
    const [first] = ranges;
    if (!first) return;
    const parent = layerFor(first.startContainer);
    if (parentNodeOf(this.element) !== parent) {
      if (this.isOpen) this.card.hidePopover();
      appendChild(parent, this.element);
    }
    this.card.setAttribute('aria-label', title);
    if (!this.isOpen) this.card.showPopover();
    // The card is as large on a zoomed page as on any other.
    this.card.style.setProperty('zoom', String(1 / zoomOf(this.element)));
    this.ranges = ranges;
    this.placedFor = '';
    this.follow();
  }

  /**
   * Keeps the card beside its words, to be called once a frame: words move without any event, as when something comes in above
   * them. False where there are no words to stand beside.
   */
  follow(): boolean {
    const words = boxOf(this.ranges);
    if (!words) return false;
    const { clientWidth, clientHeight } = this.card;
    const { width, height } = clippingRect();
    const all = [words.x, words.y, words.width, words.height, clientWidth, clientHeight, width, height].join();
    if (all !== this.placedFor) void place(this.ranges, words, this.card);
    this.placedFor = all;
    return true;
  }

  hide(): void {
    if (this.isOpen) this.card.hidePopover();
    removeElement(this.element);
  }
}

/** Only by this an overlay knows the card of another: it is in the closed root, where no page sees it. */
const SIGN = 'data-clause-lookup-card';

interface MaybeHost extends Element {
  /** Firefox alone, and for extensions alone. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
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

/** The box around all words; null where none are laid out. */
function boxOf(ranges: readonly Range[]): DOMRect | null {
  const all = ranges.flatMap(rectsOf);
  if (all.length === 0) return null;
  const left = Math.min(...all.map((r) => r.left));
  const top = Math.min(...all.map((r) => r.top));
  const right = Math.max(...all.map((r) => r.right));
  const bottom = Math.max(...all.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The card is in the top layer, where the viewport is all there is to know: sizes in CSS pixels of the viewport. */
const viewport: Platform = {
  getElementRects: ({ reference, floating }: { reference: DOMRect; floating: HTMLElement }) => ({
    reference,
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
function roomFor({ top, bottom }: DOMRect, sideways: boolean): number {
  const { height } = clippingRect();
  const beside = sideways ? height - 2 * MARGIN : Math.max(top, height - bottom) - GAP - MARGIN;
  return Math.max(beside, LEAST_ROOM);
}

async function place(ranges: readonly Range[], words: DOMRect, card: HTMLElement): Promise<void> {
  const placement = placementFor(ranges);
  const room = roomFor(words, !placement.startsWith('bottom'));
  card.style.setProperty('--room', `${room}px`);
  card.classList.toggle('low', room < (clippingRect().width < NARROW ? LOW_ROOM_NARROW : LOW_ROOM));
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
  card.style.left = `${(parseFloat(card.style.left) || 0) + x - left}px`;
  card.style.top = `${(parseFloat(card.style.top) || 0) + y - top}px`;
}
