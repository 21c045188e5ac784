/** What goes to the threads of a check and what comes back. */
import type { Progress } from '../../../engine/check';
import type { Outcome } from '../../../engine/check/article/check-text';
import type { Skipped } from '../../../engine/report/skipped';
import type { ReadRegister } from '../../../engine/signatories/register/types';
import type { Block } from '../../../engine/spot';

/** A text held against the Code. `skipped`: why a statement of it has no verdict. */
export interface Compared {
  readonly outcome: Outcome;
  readonly skipped: readonly (Skipped | null)[];
}

/** A text held against the records. `isAssumed`: it is taken to be about the Code. `own` is the reader's own register. */
export interface AboutTask {
  readonly blocks: readonly Block[];
  readonly isAssumed: boolean;
  readonly own: ReadRegister | null;
}

export type Answer<Result> =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'failed'; readonly error: string };
