/**
 * The one element that we add to a page, there while a card is open. A plain `div`, which no page can define, known by
 * reference alone. The popover sits inside its closed shadow root, so that neither the page's style nor its popovers touch it.
 * It goes into the topmost modal dialog or full-screen element: outside of them it would be painted but dead.
 */
import { elementsAround } from './document-order';
import { Inside } from './inside';
import { layerFor, layersToSearch } from './layers';
import {
  appendChild,
  findAll,
  focusOn,
  isConnected,
  isRendered,
  matches,
  pageRoot,
  parentNodeOf,
  removeElement,
} from './natives';
import type { PlaceCard } from './card';
import { Shell } from './shell';
import { SIGN } from './shown';
import { boxOf, clippingRect } from './viewport';

/** Milliseconds that a card is seen before a pointer's click on it counts: a page may have it come up under a second click. */
const SEEN = 400;

/** What a host reports of its card. */
export interface HostListener {
  /** The focus has come into the card, or left it. */
  focus(inside: boolean): void;
  /** The page has changed something in the card, or put the focus where the reader has pressed a key. */
  tampered(): void;
}

export class Host {
  listener: HostListener | null = null;
  /** What the reader does inside. */
  readonly inside = new Inside(
    (at) => this.wasSeenAt(at),
    () => this.listener?.tampered(),
  );
  private script: { readonly css: string; readonly place: PlaceCard } | null = null;
  private shell = this.renewed();
  private isShown = false;
  private ranges: readonly Range[] = [];
  /** What the element was put into: a page can move it, without it being taken off. */
  private parent: Node | null = null;
  /** The page's zoom that the card makes up for; null before it has. */
  private zoom: number | null = null;
  /** How the words, the card and the viewport were when the card was placed. */
  private placedFor = '';
  /** Where the card was in the last frame. */
  private lastBox = '';
  /** Since when the card has been seen as it is: `performance.now()`. */
  private stillSince = Infinity;

  /** Gives the host what it can't show a card without. */
  equip(script: { readonly css: string; readonly place: PlaceCard }): void {
    this.script = script;
    this.renew();
  }

  get element(): HTMLElement {
    return this.shell.element;
  }

  get card(): HTMLElement {
    return this.shell.card;
  }

  get root(): ShadowRoot {
    return this.shell.root;
  }

  /** What the card is drawn into. */
  get body(): HTMLElement {
    return this.shell.body;
  }

  /**
   * Takes off what an overlay from before an update has left open. In Firefox its scripts end at once; only an extension is
   * given closed roots there. In Chromium they go on and take it off themselves.
   */
  static sweep(): void {
    // A page may have very many elements to ask, for nothing where the browser can't tell.
    if (!('openOrClosedShadowRoot' in Element.prototype)) return;
    for (const layer of layersToSearch()) {
      const found = layer === document ? findAll(document, 'div:empty') : layer.querySelectorAll('div:empty');
      for (const element of found as NodeListOf<MaybeHost>) {
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
    return this.shell.root.activeElement;
  }

  /** Gives the card the focus, in answer to a key of the reader's. */
  takeFocus(): void {
    this.inside.focus.give(() => {
      focusOn(this.card, { preventScroll: true });
    });
  }

  /** Lets go of the focus. */
  blur(): void {
    const { activeElement } = this.shell.root;
    if (activeElement && 'blur' in activeElement) (activeElement as HTMLElement).blur(); // it can
  }

  /** Whether the card had been seen for a moment at a time of `performance.now()`, at its place, with its words and in our style. */
  wasSeenAt(at: number): boolean {
    return this.isOpen && at - this.stillSince >= SEEN && this.shell.isIntact(true);
  }

  /** Whether the page has taken a card off that is shown. */
  get isTakenOff(): boolean {
    return this.isShown && !this.isOpen;
  }

  get isOpen(): boolean {
    return isConnected(this.element) && this.card.matches(':popover-open');
  }

  /** Before a card opens: an element that no page has seen. */
  renew(): void {
    this.shell.end();
    this.shell = this.renewed();
    this.zoom = null;
  }

  /** Runs a change of the card that is ours. Where it takes away what the reader has the focus on, the card has it then. */
  write(change: () => void): void {
    const before = this.focused;
    this.shell.write(change);
    if (before && !isConnected(before) && this.isShown) this.takeFocus();
  }

  /** Shows the open card again, where it belongs once what is open on the page has changed. */
  showAgain(): void {
    const [first] = this.ranges;
    // What opens and closes elsewhere must not keep it from being still.
    if (first && this.isOpen && layerFor(first.startContainer) === this.parent) return;
    this.show(this.ranges, this.card.getAttribute('aria-label') ?? '');
  }

  /** Shows the card beside the words of these ranges; nothing as long as the card's script isn't there. */
  show(ranges: readonly Range[], title: string): void {
    const [first] = ranges;
    if (!first || !this.script) return;
    const { card } = this.shell;
    this.write(() => {
      card.setAttribute('aria-label', title);
    });
    this.openIn(layerFor(first.startContainer));
    // A closed root may have no place for what is put into its element.
    if (!this.hasBox) this.openIn(pageRoot() ?? document);
    this.isShown = true;
    this.shell.guard(() => this.listener?.tampered());
    this.ranges = ranges;
    this.placedFor = '';
    this.lastBox = '';
    this.stillSince = Infinity;
    this.follow();
  }

  /**
   * Keeps the card beside its words, to be called once a frame: words move without any event, as when something comes in above
   * them. One that is `held` stays where it is, so that it can be clicked. False where there are no words to place it beside.
   */
  follow(held = false): boolean {
    this.undoZoom();
    this.noteStillness();
    if (!this.shell.isIntact() || parentNodeOf(this.element) !== this.parent || (this.placedFor !== '' && this.isDead))
      this.listener?.tampered();
    const words = boxOf(this.ranges);
    if (!words) return false;
    const { clientWidth, clientHeight } = this.card;
    const { width, height } = clippingRect();
    const room = [clientWidth, clientHeight, width, height].join();
    const all = [words.x, words.y, words.width, words.height, room].join();
    const isKept = held && this.placedFor.endsWith(`,${room}`);
    if (all !== this.placedFor && !isKept) {
      // A click that waits in a blocked thread must not count on a card that has just jumped under the pointer.
      this.stillSince = Infinity;
      this.placedFor = all;
      void this.script?.place(this.ranges, words, this.shell);
    }
    return true;
  }

  private renewed(): Shell {
    const shell = new Shell(this.script?.css ?? '');
    this.inside.enter(shell);
    for (const type of ['focusin', 'focusout']) {
      shell.card.addEventListener(type, (event) => {
        if (event.isTrusted) this.listener?.focus(type === 'focusin');
      });
    }
    return shell;
  }

  private openIn(parent: Node): void {
    const { card, element } = this.shell;
    if (parentNodeOf(element) !== parent) {
      if (this.isOpen) card.hidePopover();
      appendChild(parent, element);
    }
    this.parent = parent;
    this.undoZoom();
    if (!this.isOpen) card.showPopover();
  }

  /** Whether there is anything of the card to be seen. */
  private get hasBox(): boolean {
    const { width, height } = this.card.getBoundingClientRect();
    return width * height > 0;
  }

  /** The card is as large on a zoomed page as on any other, whenever the page is zoomed. */
  private undoZoom(): void {
    const zoom = zoomOf(this.element);
    if (this.zoom === zoom) return;
    this.zoom = zoom;
    this.write(() => {
      this.card.style.setProperty('zoom', String(1 / zoom));
    });
  }

  /** Whether the page has all that the card is in painted no more, or made inert, so that a click on the card would be the page's. */
  private get isDead(): boolean {
    return !isRendered(this.card, {}) || isInert(this.element);
  }

  private noteStillness(): void {
    const { x, y, width, height } = this.card.getBoundingClientRect();
    const box = [x, y, width, height].map(Math.round).join();
    if (width * height === 0) this.stillSince = Infinity;
    else if (box !== this.lastBox || this.stillSince === Infinity) this.stillSince = performance.now();
    this.lastBox = box;
  }

  hide(): void {
    this.isShown = false;
    if (this.isOpen) this.card.hidePopover();
    removeElement(this.element);
  }
}

/** Whether an element is in something that the page has made inert: a modal dialog is alive in what is. */
function isInert(element: Element): boolean {
  // Chromium tells, and knows it by a style too.
  const { interactivity } = getComputedStyle(element) as CSSStyleDeclaration & { readonly interactivity?: string };
  if (interactivity) return interactivity === 'inert';
  for (const around of elementsAround(element)) {
    if (matches(around, ':modal,[inert]')) return matches(around, '[inert]');
  }
  return false;
}

interface MaybeHost extends Element {
  /** Firefox alone, and for extensions alone. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** How much an element is enlarged by CSS, all around it counted. Chromium can tell since 128. */
function zoomOf(element: { readonly currentCSSZoom?: number }): number {
  return element.currentCSSZoom ?? 1;
}
