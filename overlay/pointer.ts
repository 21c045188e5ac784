/** Where the pointer is: it may rest on words before what shows their card has come. */
import type { PointerAt } from './interaction';

/** Notes it from now on; gives it when asked, null where it hasn't moved. */
export function notePointer(options: AddEventListenerOptions): () => PointerAt | null {
  let at: PointerAt | null = null;
  const note = (event: PointerEvent): void => {
    const [target] = event.composedPath();
    if (!event.isTrusted) return;
    at =
      event.pointerType !== 'touch' && target instanceof Element
        ? { target, x: event.clientX, y: event.clientY }
        : null;
  };
  addEventListener('pointermove', note, options);
  addEventListener('pointerover', note, options);
  return () => at;
}
