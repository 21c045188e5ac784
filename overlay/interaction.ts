/** Pointer, touch and keys → the state of attention → the card. */
import { attend, IDLE, waitFor, type Attention, type AttentionEvent } from './attention';
import { markAt } from './hit';
import type { Host } from './host';
import type { Mark } from './marks';

export interface InteractionOptions {
  readonly host: Host;
  readonly marks: () => readonly Mark[];
  /** Fills the card for a mark and tells its title. */
  readonly fill: (mark: Mark) => string;
  /** Called when the card closes, and when it opens with the mark. */
  readonly onActive: (mark: Mark | null) => void;
}

/** What a tap or click is never taken from. */
const CONTROL =
  'a[href], area, button, input, select, textarea, label, summary, details, video, audio, [role=button], [role=link], [role=tab], [role=menuitem], [role=option], [role=checkbox], [role=switch], [onclick], [contenteditable]:not([contenteditable=false])';

export class Interaction {
  private state: Attention<Mark> = IDLE;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private frame = 0;
  private last: { target: Element; x: number; y: number } | null = null;
  private cameFrom: HTMLElement | null = null;
  private readonly stopListening = new AbortController();

  constructor(private readonly options: InteractionOptions) {
    const { host } = options;
    const listen = <K extends keyof DocumentEventMap>(
      type: K,
      listener: (event: DocumentEventMap[K]) => void,
    ): void => {
      document.addEventListener(type, listener, {
        capture: true,
        passive: type !== 'keydown',
        signal: this.stopListening.signal,
      });
    };
    listen('pointermove', (event) => {
      this.pointer(event);
    });
    listen('pointerover', (event) => {
      this.pointer(event);
    });
    listen('scroll', () => {
      this.look();
    });
    listen('click', (event) => {
      this.click(event);
    });
    listen('keydown', (event) => {
      this.key(event);
    });
    document.documentElement.addEventListener(
      'pointerleave',
      () => {
        this.last = null;
        this.take({ kind: 'over', on: null });
      },
      { signal: this.stopListening.signal },
    );
    host.card.addEventListener('focusin', () => {
      this.take({ kind: 'focus', inside: true });
    });
    host.card.addEventListener('focusout', () => {
      this.take({ kind: 'focus', inside: false });
    });
  }

  /** The mark whose card is open. */
  get open(): Mark | null {
    return this.state.kind === 'open' ? this.state.mark : null;
  }

  /** Opens a mark's card from the keyboard: the focus goes inside and comes back at the end. */
  openByKeyboard(mark: Mark): void {
    this.cameFrom ??= document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.take({ kind: 'open', mark, by: 'keyboard' });
    this.options.host.card.focus({ preventScroll: true });
  }

  close(): void {
    const gaveFocus = this.options.host.focused !== null;
    this.take({ kind: 'dismiss' });
    if (gaveFocus) this.cameFrom?.focus({ preventScroll: true });
    this.cameFrom = null;
  }

  pin(on: boolean): void {
    this.take({ kind: 'pin', on });
  }

  /** The page's marks were made anew. */
  remade(): void {
    const marks = this.options.marks();
    this.take({ kind: 'remade', same: (mark) => (marks.includes(mark) ? mark : successor(mark, marks)) });
    this.look();
  }

  stop(): void {
    this.close();
    this.stopListening.abort();
    clearTimeout(this.timer);
    cancelAnimationFrame(this.frame);
  }

  private pointer(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const target = event.composedPath()[0];
    // By type: an element of another frame's class would fail instanceof.
    if (!(target instanceof Node) || target.nodeType !== Node.ELEMENT_NODE) return;
    this.last = { target: target as Element, x: event.clientX, y: event.clientY };
    this.look();
  }

  /** Looks once a frame what the pointer is over. */
  private look(): void {
    if (this.frame !== 0 || !this.last) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      if (!this.last) return;
      const { target, x, y } = this.last;
      if (this.options.host.owns(target)) {
        this.take({ kind: 'over', on: 'card' });
        return;
      }
      const mark = markAt(this.options.marks(), target, x, y);
      this.take({ kind: 'over', on: mark ? { mark } : null });
    });
  }

  private click(event: MouseEvent): void {
    const path = event.composedPath();
    if (path.some((node) => this.options.host.owns(node))) return;
    const target = path[0];
    const selecting = document.getSelection()?.isCollapsed === false;
    const mark = target instanceof Element ? markAt(this.options.marks(), target, event.clientX, event.clientY) : null;
    const taken = path.some((node) => node instanceof Element && node.matches(CONTROL));
    if (mark && !taken && !selecting) this.take({ kind: 'open', mark, by: 'tap' });
    else if (this.state.kind === 'open' && mark !== this.state.mark) this.close();
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.state.kind === 'idle' || event.isComposing) return;
    if (this.state.kind === 'open') {
      // The reader dismisses the card: the page's own dialog, which would close too, stays.
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.close();
  }

  private take(event: AttentionEvent<Mark>): void {
    const before = this.state;
    this.state = attend(before, event);
    if (this.state === before) return;
    clearTimeout(this.timer);
    const wait = waitFor(this.state);
    if (wait !== null)
      this.timer = setTimeout(() => {
        this.take({ kind: 'elapsed' });
      }, wait);
    const shown = before.kind === 'open' ? before.mark : null;
    const wanted = this.state.kind === 'open' ? this.state.mark : null;
    if (shown === wanted) return;
    if (wanted) this.options.host.show(wanted.ranges, this.options.fill(wanted));
    else this.options.host.hide();
    this.options.onActive(wanted);
  }
}

/** The mark that says the same at the same place in a block of the same text, after a page has re-rendered it. */
function successor(mark: Mark, marks: readonly Mark[]): Mark | null {
  return (
    marks.find(
      (m) =>
        m.block.text === mark.block.text &&
        m.mention.start === mark.mention.start &&
        m.mention.quote === mark.mention.quote,
    ) ?? null
  );
}
