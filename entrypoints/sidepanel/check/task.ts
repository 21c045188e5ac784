/** What goes to the checker's thread and what comes back. */
import type { ArticleResult, Progress } from '../../../engine/check';
import type { Block } from '../../../engine/spot';

export interface Task {
  readonly blocks: readonly Block[];
  /** The text is taken to be about the Code: `unless-rival` where it names no other instrument. */
  readonly about: 'where-named' | 'unless-rival' | 'certainly';
}

export type Outcome =
  | { readonly kind: 'checked'; readonly result: ArticleResult }
  | { readonly kind: 'no-mention' }
  /** Another instrument is named, in these words, and the Code is not. */
  | { readonly kind: 'rival'; readonly name: string };

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly error: string };
