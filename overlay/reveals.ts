/** Tells when other parts of a page may have been laid out: an accordion opens by a style, which no observer reports. */

/** Events after which they may be. */
const REVEALING = ['toggle', 'click', 'keyup', 'transitionend', 'animationend', 'resize'];

/** Milliseconds from such an event to the telling. */
const DELAY = 250;

export class Reveals {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly revealed: () => void) {}

  /** Listens to the page; again where all listeners were lost. */
  listen(options: AddEventListenerOptions): void {
    for (const type of REVEALING) addEventListener(type, this.note, options);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private readonly note = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    // Not anew at each: a page may have something that blinks.
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.revealed();
    }, DELAY);
  };
}
