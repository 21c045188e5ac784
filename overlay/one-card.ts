/**
 * One card a tab. Two frames may open theirs at once, before either hears of the other: the background gives each card that opens a
 * number, higher than all before, and the one with the highest stays.
 */

export interface OneCardOptions {
  /** Says that a card has opened in this frame, or closed; gives the number of one that has opened. */
  readonly tell: (open: boolean) => Promise<number | null>;
  /** Closes the card that is open in this frame: a later one is open elsewhere. */
  readonly close: () => void;
}

export class OneCard {
  private isOpen = false;
  /** The number of the card that is open here; null as long as it isn't known. */
  private number: number | null = null;
  /** The number of the latest card elsewhere; 0 where none is open. */
  private elsewhere = 0;
  /** How many cards were opened here. */
  private opened = 0;

  constructor(private readonly options: OneCardOptions) {}

  /** Whether the tab's card is in another frame, as far as it is known. */
  get isElsewhere(): boolean {
    return !this.isOpen && this.elsewhere > 0;
  }

  /** The card here has opened. */
  open(): void {
    this.isOpen = true;
    this.number = null;
    // That one closes when it hears of this one.
    this.elsewhere = 0;
    const opening = ++this.opened;
    void this.options
      .tell(true)
      .catch(() => null)
      .then((number) => {
        if (opening !== this.opened) return;
        // Without a number it gives way.
        this.number = number ?? 0;
        const isOpen = this.isOpen;
        this.giveWay();
        if (!isOpen) this.tellClosed();
      });
  }

  /** The card here has closed. */
  close(): void {
    this.isOpen = false;
    if (this.number !== null) this.tellClosed();
  }

  /** A card with this number has opened in another frame, or the tab's card there has closed: null. */
  hear(number: number | null): void {
    this.elsewhere = number ?? 0;
    if (this.isOpen && this.number !== null) this.giveWay();
  }

  /** The reader has dismissed the card elsewhere: once, for it may have gone without a word. */
  dismissed(): void {
    this.elsewhere = 0;
  }

  private giveWay(): void {
    if (this.elsewhere <= (this.number ?? 0)) this.elsewhere = 0;
    else if (this.isOpen) this.options.close();
  }

  /** One that gave way is no news. */
  private tellClosed(): void {
    if (!this.isElsewhere) this.options.tell(false).catch(() => undefined);
  }
}
