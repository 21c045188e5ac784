/**
 * What the reader does inside the card. What a page's script does there counts for nothing, and a pointer's click only once the
 * card has been seen for a moment. As little of it as possible reaches the page, which has shortcuts and closes things on clicks:
 * only a listener on the window that was there before ours still gets it.
 */

import { ReadersFocus } from './readers-focus';
import type { Shell } from './shell';

/** What a page may listen for. */
const KEPT_INSIDE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'dblclick',
  'auxclick',
  'contextmenu',
  'cut',
  'drag',
  'dragend',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
] as const;

/** CSS pixels at the upper and lower edge that may be covered. */
const EDGE = 44;

/** Firefox hands a page nodes of closed roots, with which it can move the focus; Firefox alone gives extensions such roots too. */
const LEAKS_NODES = 'openOrClosedShadowRoot' in Element.prototype;

export class Inside {
  readonly focus = new ReadersFocus((event) => this.isInside(event));
  /** What a pointer or a key was pressed on, until its click comes. */
  private pressed: Element | null = null;
  /** The click that is handed on to a button. */
  private handedOn: Event | null = null;

  private shell: Shell | null = null;

  /**
   * @param wasSeenAt Whether the card had been seen for a moment at a time of `performance.now()`.
   * @param misled Called when a key has pressed what the page has put the focus on.
   */
  constructor(
    private readonly wasSeenAt: (at: number) => boolean,
    private readonly misled: () => void,
  ) {}

  /** Goes over to another shell. */
  enter(shell: Shell): void {
    this.shell = shell;
    const { root } = shell;
    this.focus.enter(root);
    root.addEventListener('click', this.check, { capture: true });
    for (const type of [...KEPT_INSIDE, 'click', 'wheel', 'copy', 'dragstart']) root.addEventListener(type, stop);
    for (const type of ['wheel', 'touchmove']) root.addEventListener(type, this.keepScroll, { passive: false });
  }

  /** Listens on the window, where an event is before the page has it. */
  listen(signal: AbortSignal): void {
    const options = { capture: true, signal };
    this.focus.listen(signal);
    for (const type of KEPT_INSIDE) addEventListener(type, this.onWindow, { ...options, passive: true });
    addEventListener('click', this.onClick, options);
  }

  private readonly onWindow = (event: Event): void => {
    if (!this.isInside(event) || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type === 'pointerdown') {
      this.pressed = this.at(event as PointerEvent); // by its type
      this.focus.pressed(this.pressed);
    }
    if (event.type !== 'keydown') return;
    this.pressed = this.focused;
    this.goAlong((event as KeyboardEvent).key); // by its type
  };

  /** Left and right lead along a toolbar, and along what can be opened; for Tab each is one stop, at what was used last. */
  private goAlong(key: string): void {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[key];
    const { focused, shell } = this;
    const line = focused?.closest('[role=toolbar],[role=group]');
    const tools = [...(line?.querySelectorAll<HTMLElement>('[tabindex]') ?? [])];
    const next = by && tools.at((tools.findIndex((tool) => tool === focused) + by) % tools.length);
    if (!next || !this.focus.isTheirs) return;
    shell?.write(() => {
      for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
      this.focus.give(() => {
        next.focus({ preventScroll: true });
      });
      if (line?.matches('[role=group]')) comeIntoSight(next);
    });
  }

  /** Of what is in a closed root the window sees the host alone. */
  private isInside(event: Event): boolean {
    return event.composedPath()[0] === this.shell?.element;
  }

  /** A click that is sure to be one on a button goes there and nowhere else; an assistive tool's goes its own way. */
  private readonly onClick = (event: MouseEvent): void => {
    if (!this.isInside(event) || !event.isTrusted || !this.pressed) return;
    const { pressed } = this;
    this.pressed = null;
    if (!this.mayCount(event)) {
      this.drop(event);
      return;
    }
    const button = (isByPointer(event) ? this.at(event) : this.focused)?.closest('button');
    if (!button?.contains(pressed)) return;
    event.stopImmediatePropagation();
    this.handedOn = new MouseEvent('click', { bubbles: true, cancelable: true });
    button.dispatchEvent(this.handedOn);
    this.handedOn = null;
  };

  /** Lets through what the reader does. */
  private readonly check = (event: Event): void => {
    const click = event as MouseEvent; // by its type
    if (click !== this.handedOn && !(this.mayCount(click) && this.isThere(click))) this.drop(click);
  };

  /** Whether a pointer's click is where it goes to: in Firefox a page may have the card capture a pointer that is elsewhere. */
  private isThere(event: MouseEvent): boolean {
    if (!event.isTrusted || !isByPointer(event)) return true;
    const at = this.at(event);
    const isThere = event.target instanceof Element && at !== null && event.target.contains(at);
    if (!isThere) this.misled();
    return isThere;
  }

  private mayCount(event: MouseEvent): boolean {
    if (!event.isTrusted) return false;
    // An assistive tool's click looks like a pointer's in Firefox, and like a key's in Chromium.
    return isByPointer(event) ? this.wasSeenAt(event.timeStamp) : !LEAKS_NODES || this.focus.isTheirs;
  }

  private drop(event: MouseEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && !isByPointer(event)) this.misled();
  }

  private at({ clientX, clientY }: MouseEvent): Element | null {
    return this.shell?.root.elementFromPoint(clientX, clientY) ?? null;
  }

  private get focused(): Element | null {
    return this.shell?.root.activeElement ?? null;
  }

  /** Over what doesn't scroll in the card, or not any further, the page would. */
  private readonly keepScroll = (event: Event): void => {
    const { target } = event;
    const by = 'deltaY' in event ? (event as WheelEvent).deltaY : 0; // one of the two
    const isZoom = 'touches' in event ? (event as TouchEvent).touches.length > 1 : (event as WheelEvent).ctrlKey;
    if (isZoom || !event.cancelable) return;
    for (let at = target instanceof Element ? target : null; at; at = at.parentElement) if (canScroll(at, by)) return;
    event.preventDefault();
  };
}

/** Scrolls within the card alone. */
function comeIntoSight(element: Element): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!canScroll(at, 0)) continue;
    const [own, all] = [element.getBoundingClientRect(), at.getBoundingClientRect()];
    at.scrollTop += Math.min(0, own.top - all.top - EDGE) + Math.max(0, own.bottom - all.bottom + EDGE);
  }
}

/** Whether an element has further to scroll: down, up, or at all. Sizes are rounded: by a pixel nothing scrolls. */
function canScroll(element: Element, by: number): boolean {
  const { scrollTop, scrollHeight, clientHeight } = element;
  const below = scrollHeight - clientHeight - scrollTop;
  const further = by > 0 ? below : by < 0 ? scrollTop : below + scrollTop;
  return further > 1 && /auto|scroll/u.test(getComputedStyle(element).overflowY);
}

/** A click by a key or by an assistive tool counts no presses. */
function isByPointer({ detail }: MouseEvent): boolean {
  return detail > 0;
}

function stop(event: Event): void {
  event.stopPropagation();
}
