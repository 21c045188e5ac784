/** What the spotter takes and gives. Offsets are UTF-16 code units within the text of one block, `end` exclusive. */
import type { ClauseId } from '../clause';

/** What a block is on its page; a heading's short name may be resolved by the text below it. */
export type BlockRole = 'text' | 'heading' | 'item' | 'cell' | 'caption' | 'footnote';

/** A block of text as a reader sees it: a paragraph, list item, heading, table cell, caption. */
export interface Block {
  readonly text: string;
  readonly role?: BlockRole;
}

/** `name` identifies the Code alone; `short` only in context; `reference` cites parts of it. */
export type MentionKind = 'name' | 'short' | 'reference';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in one of the document's blocks. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** Why a mention is taken for one. */
export type Basis =
  /** The words themselves name the Code. */
  | { readonly kind: 'explicit' }
  /** Understood from another mention: before it or, for a headline, after it. */
  | { readonly kind: 'context'; readonly antecedent: BlockSpan }
  /** No full name anywhere; these words near by identify the Code together (initiator, place, subject …). */
  | { readonly kind: 'weak'; readonly cues: readonly BlockSpan[] };

/** A sentence that a reference points to: one-based, or -1 for the last; 'chapeau' for opening words. */
export interface Pinpoint {
  readonly target: ClauseId;
  readonly part: number | 'chapeau' | 'end';
}

export interface Mention extends BlockSpan {
  /** The slice of the block's text. */
  readonly quote: string;
  readonly kind: MentionKind;
  /** Clauses in reading order of the citation, ranges expanded, without repetition. */
  readonly targets: readonly ClauseId[];
  /** Cited parts that don't exist, written as ids: '14', 'PP15', '4(j)'. */
  readonly invalid: readonly string[];
  readonly pinpoints: readonly Pinpoint[];
  readonly basis: Basis;
  /** Id of the pattern that recognised it. */
  readonly pattern: string;
}
