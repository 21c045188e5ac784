/** The element that holds a card, new for each opening: what a page got hold of in one is useless in the next. */
import { XHTML } from './document-order';
import { IN_FORCE, Integrity } from './integrity';
import { attachShadow, newElement } from './natives';
import { SIGN } from './shown';

export class Shell {
  readonly element = createElement('div');
  readonly root = attachShadow(this.element, { mode: 'closed' });
  /** The popover. */
  readonly card = createElement('div');
  /** What the card is drawn into. */
  readonly body = createElement('div');
  private readonly style = createElement('style');
  private integrity: Integrity | null = null;

  constructor(css: string) {
    this.card.setAttribute('popover', 'manual');
    this.card.setAttribute(SIGN, '');
    this.card.setAttribute('role', 'dialog');
    // The page's own language would choose the fonts.
    this.card.lang = 'en';
    this.card.tabIndex = -1;
    this.body.className = 'card';
    this.card.append(this.body);
    this.style.textContent = `${css}\n${IN_FORCE}`;
    this.root.append(this.style, this.card);
  }

  /** From when it is on the page: what changes in it and isn't written by us is the page's doing. */
  guard(onChanged: () => void): void {
    this.integrity ??= new Integrity(this.root, this.style, this.body, onChanged);
  }

  /** Runs a change that is ours. */
  write<T>(change: () => T): T {
    return this.integrity ? this.integrity.write(change) : change();
  }

  /** Whether it is as we have written it: to be asked once a frame, as it asks about a part of its style; or about `all` of it. */
  isIntact(all?: boolean): boolean {
    return this.integrity?.isIntact(all) ?? true;
  }

  /** Off the page, for good. */
  end(): void {
    this.integrity?.end();
  }
}

/** An XML document would make elements of no vocabulary. */
function createElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return newElement(document, XHTML, name) as HTMLElementTagNameMap[K]; // of that name, in HTML
}
