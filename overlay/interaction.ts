/** Pointer, touch and keys → the state of attention → the card. */
import { attend, DWELL, IDLE, LONG_DWELL, waitFor, type Attention, type AttentionEvent } from './attention';
import { isElement, XHTML } from './document-order';
import { eachFrame } from './frames';
import { MarkIndex } from './hit';
import { markAt } from './pointed';
import type { Host } from './host';
import { coveredBy } from './layers';
import { mend, type Mark } from './marks';
import { focusedIn, focusOn, hasFocus, localNameOf, matches, namespaceOf, selectionIn, shadowRootOf } from './natives';
import { OneCard } from './one-card';
import { successor } from './successor';
import type { Wishes } from './wishes';

export interface InteractionOptions extends Omit<AttendOptions, 'fill'> {
  readonly host: Host;
  /** Fills the card for a mark and returns its title. */
  readonly fill: (mark: Mark) => string;
}

/** Whether a card is open here. `goesOn`: it was closed from the keyboard, and the next step goes on from it. */
export interface CardState {
  readonly open: boolean;
  readonly goesOn: boolean;
}

/** What the overlay wants of it. */
export interface AttendOptions {
  /** Whether there is still somebody to act for; asked at each event, as there is no event when the extension is updated. */
  readonly mayAct: () => boolean;
  /** Fills a host's card for a mark and returns its title. */
  readonly fill: (host: Host, mark: Mark) => string;
  /** Called when the card closes, and when it opens with the mark. */
  readonly onActive: (mark: Mark | null) => void;
  /**
   * Called when a card opens here or closes, unless it closes for one in another frame; gives the number of one that opens.
   */
  readonly onCard?: ((state: CardState) => Promise<number | null>) | undefined;
  /** Closes the card that is open in another frame of the tab. */
  readonly dismissElsewhere?: (() => void) | undefined;
}

/** The innermost element under the pointer, and where the pointer is in the viewport. */
export interface PointerAt {
  readonly target: Element;
  readonly x: number;
  readonly y: number;
}

/** What a tap or click is never taken from. */
const CONTROL = [
  'a[href], area, button, input, select, textarea, label, summary, video, audio, iframe, object, embed',
  ...'button link tab menuitem menuitemcheckbox menuitemradio option checkbox radio switch slider spinbutton combobox treeitem textbox searchbox'
    .split(' ')
    .map((role) => `[role=${role}]`),
  // Pages put an empty handler on the body so that phones send clicks at all.
  '[onclick]:not(html, body)',
  '[contenteditable]:not([contenteditable=false])',
].join(', ');

/** Milliseconds that words may be gone before their card closes: a page that renders again removes them for a moment. */
const GONE = 1000;

/** Pixels that the pointer goes from where a card was dismissed before words open again: less than to the next line. */
const AWAY = 16;

export class Interaction {
  /** When a pointer that rests on a mark opens its card. */
  dwell: Wishes['dwell'] = 'moment';
  /** The marks that have cards. */
  marks: readonly Mark[] = [];
  /** The mark whose card the reader has closed from the keyboard, with none opened since; null where its words are gone. */
  closed: Mark | null = null;
  private state: Attention<Mark> = IDLE;
  private index = new MarkIndex([]);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dismissedAt: { readonly x: number; readonly y: number } | null = null;
  private frame = 0;
  private stopFollowing: (() => void) | null = null;
  private lastSeen = 0;
  /** Whether Escape has closed a card and is still held down. */
  private escaping = false;
  private last: PointerAt | null = null;
  private cameFrom: Element | null = null;
  private readonly ended = new AbortController();
  private readonly oneCard: OneCard;

  constructor(private readonly options: InteractionOptions) {
    this.oneCard = new OneCard({
      tell: (open) => options.onCard?.({ open, goesOn: !open && this.closed !== null }) ?? Promise.resolve(null),
      close: () => {
        // The reader is elsewhere, and so is the focus.
        this.cameFrom = null;
        this.take({ kind: 'dismiss' });
      },
    });
    this.listen();
    options.host.listener = {
      focus: this.onFocus,
      tampered: () => {
        this.close();
      },
    };
  }

  /** Listens to the page; again where all listeners were lost, and no more than once where they were not. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.ended.signal };
    addEventListener('pointermove', this.onPointer, options);
    addEventListener('pointerover', this.onPointer, options);
    addEventListener('pointerout', this.onPointerOut, options);
    addEventListener('scroll', this.onScroll, options);
    addEventListener('click', this.onClick, options);
    addEventListener('pagehide', this.onPageHide, options);
    addEventListener('fullscreenchange', this.onLayers, options);
    addEventListener('toggle', this.onLayers, options);
    addEventListener('keydown', this.onKey, { ...options, passive: false });
    addEventListener('keyup', this.onKey, { ...options, passive: false });
    this.options.host.inside.listen(this.ended.signal);
  }

  get host(): Host {
    return this.options.host;
  }

  /** The mark whose card is open. */
  get open(): Mark | null {
    return this.state.kind === 'open' ? this.state.mark : null;
  }

  /** Opens a mark's card from the keyboard: the focus goes inside and comes back at the end. */
  openByKeyboard(mark: Mark): void {
    this.cameFrom ??= focusedElement();
    this.take({ kind: 'open', mark, by: 'keyboard' });
    // From another mark's card it has come along.
    if (!this.options.host.focused) this.options.host.takeFocus();
  }

  close(): void {
    const gaveFocus = this.options.host.focused !== null;
    const { cameFrom } = this;
    this.cameFrom = null;
    this.dismissedAt = this.last;
    if (gaveFocus) this.closed = this.open;
    this.take({ kind: 'dismiss' });
    if (gaveFocus && cameFrom && namespaceOf(cameFrom) === XHTML)
      focusOn(cameFrom as HTMLElement, { preventScroll: true }); // by its vocabulary
    // What can't take the focus back, as the body, leaves it in a card that is closed.
    this.options.host.blur();
  }

  /** A card with this number has opened in another frame of the tab, or it has closed: null. */
  cardElsewhere(number: number | null): void {
    this.oneCard.hear(number);
  }

  pin(on: boolean): void {
    this.take({ kind: 'pin', on });
  }

  /** The page's marks were made again. */
  remade(marks: readonly Mark[], index: MarkIndex): void {
    this.marks = marks;
    this.index = index;
    const known = new Set(marks);
    const same = (mark: Mark): Mark | null => (known.has(mark) ? mark : successor(mark, marks));
    this.take({ kind: 'remade', same });
    this.closed &&= same(this.closed);
    // At once: on a page that never rests the words may be other ones by the next frame. What a reader looks at stays
    // until the pointer moves, wherever the page has taken the words meanwhile.
    const on = this.underPointer();
    if (on || this.state.kind !== 'open') this.take({ kind: 'over', on });
  }

  /** Where the page has taken our element off, or moved it, the card is closed and the state with it. */
  checkHost(): void {
    if (this.state.kind === 'open' && this.options.host.isTakenOff) this.close();
  }

  stop(): void {
    this.close();
    this.ended.abort();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
  }

  private readonly onPointer = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || !this.options.mayAct()) return;
    const target = innermost(event);
    if (!target) return;
    const { clientX: x, clientY: y } = event;
    this.last = { target, x, y };
    // A page may set the same words again all the time: it is the pointer that has to go, and not the words.
    const from = this.dismissedAt;
    if (this.state.kind === 'dismissed' && (!from || Math.hypot(x - from.x, y - from.y) >= AWAY)) {
      this.take({ kind: 'away' });
    }
    this.look();
  };

  /** Where the pointer has been resting since before this came. */
  pointerAt(last: PointerAt | null): void {
    this.last = last;
    this.look();
  }

  /** Out of the window, or into a frame, which has an overlay of its own. */
  private readonly onPointerOut = (event: PointerEvent): void => {
    if (!event.isTrusted) return;
    const to = event.relatedTarget;
    if (to instanceof Node && !(isElement(to) && /^i?frame$/u.test(localNameOf(to)))) return;
    this.leave();
  };

  private readonly onScroll = ({ isTrusted }: Event): void => {
    if (isTrusted) this.look();
  };

  /** Looks once a frame what the pointer is over. */
  readonly look = (): void => {
    if (this.frame !== 0 || !this.last) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (this.last) this.take({ kind: 'over', on: this.underPointer() });
    });
  };

  private underPointer(): { readonly mark: Mark } | 'card' | null {
    if (!this.last) return null;
    const { target, x, y } = this.last;
    if (this.options.host.owns(target)) return 'card';
    const mark = markAt(this.index, target, x, y);
    if (this.dwell === 'never' && mark !== this.open) return null;
    return mark && { mark };
  }

  /** The pointer is nowhere on the page. */
  private leave(): void {
    this.last = null;
    this.take({ kind: 'away' });
  }

  private readonly onClick = (event: MouseEvent): void => {
    if (!event.isTrusted || !this.options.mayAct()) return;
    const path = event.composedPath();
    if (path.some((node) => this.options.host.owns(node))) return;
    const target = innermost(event);
    const selecting = selectionIn(document)?.isCollapsed === false;
    const mark = target && markAt(this.index, target, event.clientX, event.clientY);
    if (mark && !selecting && !isControl(path)) this.take({ kind: 'open', mark, by: 'tap' });
    else if (this.state.kind === 'open' && mark !== this.state.mark) this.close();
    else if (this.oneCard.isElsewhere) this.dismissElsewhere();
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || event.isComposing || !this.options.mayAct()) return;
    const isPress = event.type === 'keydown' && !event.repeat;
    if (isPress) {
      const { isElsewhere } = this.oneCard;
      this.escaping = this.state.kind === 'open' || isElsewhere;
      if (isElsewhere) this.dismissElsewhere();
      this.close();
    }
    if (!this.escaping) return;
    // The reader dismisses the card: the page's own dialog, which would close too, stays. So for all that the key does.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keyup') this.escaping = false;
  };

  /** Once: if the other frame's card has gone without a word, the next Escape is the page's. */
  private dismissElsewhere(): void {
    this.oneCard.dismissed();
    this.options.dismissElsewhere?.();
  }

  /** A dialog, popover or full-screen element has opened or closed. */
  private readonly onLayers = (event: Event): void => {
    if (!event.isTrusted || this.state.kind !== 'open') return;
    const [first] = this.state.mark.ranges;
    if (first && coveredBy()(first.startContainer)) this.close();
    else this.options.host.showAgain();
  };

  private readonly onPageHide = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    this.close();
    this.leave();
  };

  private readonly onFocus = (inside: boolean): void => {
    // Another window has the focus: the reader will be back.
    if (!inside && !hasFocus(document)) return;
    this.take({ kind: 'focus', inside });
    if (inside) return;
    this.look();
    if (!this.last) this.take({ kind: 'over', on: null });
  };

  /** Once a frame while a card is open. */
  private readonly follow = (): void => {
    if (!this.options.mayAct() || this.state.kind !== 'open') return;
    mend([this.state.mark]);
    const isInside = this.last !== null && this.options.host.owns(this.last.target);
    if (this.options.host.follow(isInside)) this.lastSeen = performance.now();
    else if (performance.now() - this.lastSeen > GONE) this.close();
  };

  private take(event: AttentionEvent<Mark>): void {
    const before = this.state;
    this.state = attend(before, event);
    if (this.state === before) return;
    if (event.kind !== 'remade' || this.state.kind === 'idle') this.startTime();
    const shown = before.kind === 'open' ? before.mark : null;
    const wanted = this.state.kind === 'open' ? this.state.mark : null;
    if (shown === wanted) return;
    this.stopFollowing?.();
    if (!shown) this.options.host.renew();
    if (wanted) this.options.host.show(wanted.ranges, this.options.fill(wanted));
    else this.options.host.hide();
    this.lastSeen = performance.now();
    this.stopFollowing = wanted && eachFrame(this.follow);
    this.options.onActive(wanted);
    if (!shown && wanted) this.oneCard.open();
    if (shown && !wanted) this.oneCard.close();
    if (wanted) this.closed = null;
  }

  private startTime(): void {
    clearTimeout(this.timer);
    const wait = waitFor(this.state, this.dwell === 'longer' ? LONG_DWELL : DWELL);
    if (wait === null) return;
    this.timer = setTimeout(() => {
      this.take({ kind: 'elapsed' });
    }, wait);
  }
}

function innermost(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Node && isElement(target) ? target : null;
}

function isControl(path: readonly EventTarget[]): boolean {
  const elements = path.filter((node): node is Element => node instanceof Node && isElement(node));
  const [target] = elements;
  // A hand under the pointer promises that a click does something.
  if (target && getComputedStyle(target).cursor === 'pointer') return true;
  return elements.some((element) => matches(element, CONTROL));
}

/** What has the focus, in open shadow roots too. */
function focusedElement(): Element | null {
  let focused = focusedIn(document);
  for (let inner = focused; inner; inner = shadowRootOf(inner)?.activeElement ?? null) focused = inner;
  return focused;
}
