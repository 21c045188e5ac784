/** What goes to the checker's thread and what comes back. */
import type { Progress } from '../../../engine/check';
import type { Outcome, Task } from '../../../engine/check/article/check-text';
import type { AboutStatement } from '../../../engine/instrument/evidence';
import type { Skipped } from '../../../engine/report/skipped';
import type { ReadRegister } from '../../../engine/signatories/register/types';

export interface CheckTask extends Task {
  /** The reader's own register, or null. */
  readonly own: ReadRegister | null;
}

/** A text held against the Code. `about` is what it says about the Code, `skipped` why a statement has no verdict. */
export interface Checked {
  readonly outcome: Outcome;
  readonly about: readonly AboutStatement[];
  readonly skipped: readonly (Skipped | null)[];
}

export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | ({ readonly kind: 'done' } & Checked)
  | { readonly kind: 'failed'; readonly error: string };
