import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Unfolds what is folded inside an element before it is printed: on paper nothing can be. */
export function useUnfolded(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const unfold = (): void => {
      for (const folded of root.current?.querySelectorAll('details') ?? []) folded.open = true;
    };
    window.addEventListener('beforeprint', unfold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
    };
  }, []);
}
