/** What goes to the checker's thread and what comes back. */
import type { Progress } from '../../../engine/check';
import type { Outcome } from '../../../engine/check/article/check-text';

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly error: string };
