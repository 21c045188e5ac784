/** What an overlay is given, and what it tells. */
import type { CodeComparison } from '../data/types';
import type { Spotter } from '../engine/spot';
import type { DrawCard } from './card';
import type { Comparison } from './comparison';
import type { CardState } from './interaction';
import type { BringStyles } from './mark-styles';
import type { Mark } from './marks';

/** What became of a frame's page. */
export interface PageState {
  readonly state: 'ready' | 'off' | 'is-the-code';
  /** How many mentions are laid out: in no closed accordion and no hidden tab. */
  readonly shown: number;
  /** How a page that is the Code differs from our copy. */
  readonly comparison: CodeComparison | null;
}

export interface OverlayOptions {
  readonly spotter: Spotter;
  /** The first words of the Code's passages, by which a page that may be the Code is noticed. */
  readonly openings: readonly string[];
  /** Fetches what compares such a page with the Code; null where it can't be had. */
  readonly comparison: () => Promise<Comparison | null>;
  /** Fetches what shows a card and reads the page for the panel, which comes with the first mark at the latest, and has it given to `equip`. */
  readonly prepare: () => Promise<void>;
  /** Has the styles of marks brought into this frame. */
  readonly style: BringStyles;
  readonly draw: DrawCard;
  /** False once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
  /** Whether the reader has said that a mark is no reference. */
  readonly isDismissed: (mark: Mark) => boolean;
  /** Called with the first marks, before the page has been read whole. */
  readonly onFirst: (marks: readonly Mark[]) => void;
  /** Called when the page's marks may have changed. */
  readonly onMarks: (marks: readonly Mark[], page: PageState) => void;
  /** Called when the page is left, or the frame taken off. */
  readonly onLeft: () => void;
  /** See `AttendOptions.onCard`. */
  readonly onCard?: (state: CardState) => Promise<number | null>;
  /** Asked for where the reader dismisses the card of another frame: by Escape or a click in this one. */
  readonly dismissElsewhere?: () => void;
}
