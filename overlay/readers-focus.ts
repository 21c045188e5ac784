/**
 * Whether the focus in a card is the reader's doing: by Tab, by a press on it, or given by us in answer to a key. In Firefox a page
 * gets nodes of the card from events; it may focus a button there, so that the reader's next Enter, meant for the page, presses it.
 */
import { contains, focusedIn, hasFocus, isRendered, tabIndexOf } from './natives';

export class ReadersFocus {
  /** What the reader has done that may move the focus, until it has. */
  private cause:
    | { readonly tab: KeyboardEvent; readonly from: Element | null }
    | { readonly pressed: Element | null }
    | 'ours'
    | null = null;
  /** What has the focus by the reader's doing. */
  private on: Element | null = null;
  private root: ShadowRoot | null = null;

  /** @param isInside tells whether an event is one in the card. */
  constructor(private readonly isInside: (event: Event) => boolean) {}

  /** Goes over to another card. */
  enter(root: ShadowRoot): void {
    this.root = root;
    this.on = null;
    for (const type of ['focusin', 'focusout']) root.addEventListener(type, this.onFocus, { capture: true });
  }

  /** Listens on the window for what moves the focus; called again, no more than once. */
  listen(signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    addEventListener('focusin', this.onMoved, options);
    addEventListener('keyup', this.onKeyUp, options);
    addEventListener('keydown', this.onKey, options);
  }

  /** Whether the reader has brought the focus to where it is in the card. */
  get isTheirs(): boolean {
    return this.on !== null && this.on === this.root?.activeElement;
  }

  /** The reader has pressed a pointer on an element of the card. */
  pressed(on: Element | null): void {
    this.cause = { pressed: on };
  }

  /** Runs a change of focus that is ours. The window may not have the focus yet: then the element's event comes once it has. */
  give(change: () => void): void {
    this.cause = 'ours';
    change();
    this.cause = null;
    this.on = this.root?.activeElement ?? null;
  }

  private readonly onMoved = (event: Event): void => {
    if (event.isTrusted && !this.isInside(event)) this.cause = null;
  };

  private readonly onKeyUp = ({ isTrusted }: Event): void => {
    if (isTrusted) this.cause = null;
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Tab') return;
    // From where a page has put the focus, Tab leads on to what the page chose.
    const isPagesDoing = this.root?.activeElement && !this.isTheirs;
    const cause = isPagesDoing ? null : { tab: event, from: focusedIn(document) };
    this.cause = cause;
    // The browser moves the focus at once, when all listeners have had the key.
    setTimeout(() => {
      if (this.cause === cause) this.cause = null;
    });
  };

  private readonly onFocus = (event: Event): void => {
    const { type, target, isTrusted, relatedTarget } = event as FocusEvent; // by its type
    if (!isTrusted || !(target instanceof Element)) return;
    // With the window's focus the element's goes and comes back.
    if (type === 'focusout' && hasFocus(document)) this.on = null;
    if (type === 'focusout' || target === this.on) return;
    this.on = this.explains(target, relatedTarget) ? target : null;
    this.cause = null;
  };

  private explains(target: Element, before: EventTarget | null): boolean {
    const { cause } = this;
    if (cause === null || cause === 'ours') return cause === 'ours';
    if ('pressed' in cause) return cause.pressed !== null && contains(target, cause.pressed);
    // The browser moves the focus when all listeners have had the key, and none has prevented it.
    const isFromThere = !(before instanceof Element) || before === cause.from || this.root?.contains(before) === true;
    const isMove = isFromThere && cause.tab.eventPhase === Event.NONE && !cause.tab.defaultPrevented;
    return isMove && this.isNext(target, before, cause.tab.shiftKey);
  }

  /**
   * Whether Tab leads to an element of the card from one before, or from outside. In the middle of the browser's move a page may move
   * the focus too: to no other than that.
   */
  private isNext(target: Element, before: EventTarget | null, isBackwards: boolean): boolean {
    const all = [...(this.root?.querySelectorAll('*') ?? [])];
    const stops = all.filter((one) => one === target || one === before || isStop(one));
    const order: readonly Element[] = isBackwards ? stops.reverse() : stops;
    const from = before instanceof Element ? order.indexOf(before) : -1;
    return order.indexOf(target) === from + 1;
  }
}

/** Whether Tab stops at an element. */
function isStop(element: Element): boolean {
  return (
    element instanceof HTMLElement && tabIndexOf(element) >= 0 && isRendered(element, { visibilityProperty: true })
  );
}
