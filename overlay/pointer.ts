/** Where the pointer is: it may rest on words before what shows their card has come. */
import type { PointerAt } from './interaction';

export class PointerNote {
  /** Null where it hasn't moved, or is a finger. */
  at: PointerAt | null = null;

  /** Notes it from now on; again where all listeners were lost. */
  listen(options: AddEventListenerOptions): void {
    addEventListener('pointermove', this.note, options);
    addEventListener('pointerover', this.note, options);
  }

  private readonly note = (event: PointerEvent): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted) return;
    this.at =
      event.pointerType !== 'touch' && target instanceof Element
        ? { target, x: event.clientX, y: event.clientY }
        : null;
  };
}
