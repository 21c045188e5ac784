import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Unfolds what is folded inside an element before it is printed: on paper nothing can be.
 *
 * @param drawAll has what isn't drawn yet drawn at the next turn
 */
export function useUnfolded(root: RefObject<HTMLElement | null>, drawAll?: () => void): void {
  useEffect(() => {
    const unfold = async (): Promise<void> => {
      drawAll?.();
      // Drawn in a turn that the browser takes before it prints.
      await Promise.resolve();
      for (const folded of root.current?.querySelectorAll('details') ?? []) folded.open = true;
    };
    const listener = (): void => void unfold();
    window.addEventListener('beforeprint', listener);
    return () => {
      window.removeEventListener('beforeprint', listener);
    };
  }, []);
}
