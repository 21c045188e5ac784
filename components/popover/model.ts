/** What a card says of a mention, prepared by code that knows the page. */
import type { ClauseId } from '../../engine/clause';
import type { MentionKind, Pinpoint } from '../../engine/spot/types';

export interface PopoverModel {
  /** Another for each mention of the page. */
  readonly id: string;
  readonly kind: MentionKind;
  readonly targets: readonly ClauseId[];
  readonly invalid: readonly string[];
  readonly pinpoints: readonly Pinpoint[];
  readonly why:
    { readonly kind: 'explicit' } | { readonly kind: 'context' | 'weak'; readonly quotes: readonly string[] };
  /** Which of the page's shown mentions it is: one-based. */
  readonly position: { readonly index: number; readonly total: number };
  /** In another site's page, which may lay this one under the reader's click unseen: what lasts is done elsewhere. */
  readonly isEmbedded: boolean;
}

/** The card's state: what the reader has done with it since it opened. */
export interface PopoverState {
  readonly pinned: boolean;
  /** Whether the reader has said that this is no reference. */
  readonly dismissed: boolean;
  /** For how long that is known; null while it is being kept. */
  readonly kept: 'for-good' | 'private' | 'frame' | 'page' | null;
  /** `stopped`: the page took the event, and the clipboard may hold its words. */
  readonly copied: 'no' | 'yes' | 'failed' | 'stopped';
  /** The name of the style of what was copied; null where the words came without one. */
  readonly style: string | null;
}

/** What a reader can do with a card. */
export interface PopoverActions {
  readonly close: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly pin: (on: boolean) => void;
  readonly copy: () => void;
  readonly dismiss: (on: boolean) => void;
  /** Shows on the page what the mention is understood from, or no longer. */
  readonly showGrounds: (on: boolean) => void;
  readonly openReader: (clause: ClauseId) => void;
  /** Has the panel check the sentence that the mention is in. */
  readonly checkSentence: () => void;
}
