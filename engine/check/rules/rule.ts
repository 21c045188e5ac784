/** What a rule is: one kind of change between a statement and the Code. */
import type { FindingType, Severity } from '../types';

/**
 * What a finding rests on. A *marker* is a sign of a closed class on either side: a number, a date, a negation, a word of force,
 * an actor, "and" or "or". A *word* is any word that the other side doesn't have: it may mean the same.
 */
export type Evidence = 'marker' | 'word';

/** Statements by which a rule is shown and tested; with the clause under which they are presented, where there is one. */
export type Example = string | readonly [claim: string, cited: string];

export interface Rule {
  readonly type: FindingType;
  /** What the finding weighs, unless the statement itself makes it lighter or graver. */
  readonly severity: Severity;
  readonly evidence: Evidence;
  /**
   * It proves something only in words close to the Code's: a free paraphrase may deny, turn or require in another place than the Code.
   * Elsewhere it is evidence of a word.
   */
  readonly closeOnly?: true;
  /** What it finds is put in: words or figures of the statement's own, or a limit to what the Code says. Else both sides have it. */
  readonly adds?: 'matter' | 'limit';
  /** At least two statements in which the rule fires. */
  readonly fires: readonly Example[];
  /** At least one that is nearly such a statement, and in which it doesn't. */
  readonly quiet: readonly Example[];
}

/** The rules of one file, by their ids. */
export type Rules = Readonly<Record<string, Rule>>;
