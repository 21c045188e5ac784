/** What the check shows: a text with where it comes from, and what became of it. */
import type { ArticleResult } from '../../engine/check';
import type { AboutStatement } from '../../engine/instrument/evidence';
import type { Skipped } from '../../engine/report/skipped';

export type SourceKind = 'page' | 'selection' | 'pasted';

export interface CheckSource {
  readonly kind: SourceKind;
  /** The page's title; empty where there is none. */
  readonly title: string;
  /** The page's address, or null. */
  readonly url: string | null;
  /** The title of the page that it is embedded in; null where it is in none. */
  readonly within: string | null;
}

/** The text around what was checked: of a page all of it. */
export interface Around {
  readonly blocks: readonly string[];
  /** For each block that was checked: which of `blocks` it is, and the UTF-16 code units that were put before its text. */
  readonly places: readonly { readonly block: number; readonly shift: number }[];
}

/** A text that was checked. Offsets of claims and quotations are within what the checker was given. */
export interface CheckReport {
  readonly source: CheckSource;
  /** ISO date of the check. */
  readonly date: string;
  /** Which part of a page it is; null for any other text. */
  readonly region: RegionChoice | null;
  readonly result: ArticleResult;
  /** The text says “the Code” and never which: it was presumed to be ours. */
  readonly isPresumed: boolean;
  /** Null for a text that is on no page. */
  readonly around: Around | null;
  /** What the text says about the Code, with the records; offsets as those of claims. */
  readonly about: readonly AboutStatement[];
  /** For each claim why it was not compared; null where it was. */
  readonly skipped: readonly (Skipped | null)[];
}

/** Why there is nothing to show; the words are in the catalogue under the same names. */
export type Empty =
  | 'no-tab'
  | 'unreadable'
  | 'no-access'
  | 'no-mention'
  | 'no-selection'
  | 'empty'
  | 'not-text'
  | 'not-english'
  | 'nothing'
  | 'failed'
  | 'no-answer';

/** Part of a page that is checked, among those that the reader may choose. */
export interface RegionChoice {
  readonly index: number;
  readonly of: number;
  /** How many blocks it has. */
  readonly blocks: number;
  /** Which of them is the page's article; null where it has none. The last is the whole page; there may be no other. */
  readonly article: number | null;
}

export type CheckState =
  | { readonly kind: 'idle' }
  /** `total` is 0 until the text is read. */
  | { readonly kind: 'working'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'empty'; readonly why: Empty }
  /** Another instrument is named and the Code is not. */
  | { readonly kind: 'rival'; readonly name: string }
  | { readonly kind: 'done'; readonly report: CheckReport };
