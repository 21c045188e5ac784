import type { ClauseId } from '../../engine/clause';

/** A mention of the page as the popup lists it. */
export interface PopupMention {
  /** The frame that it is in, as the browser knows it. */
  readonly frame: { readonly frameId: number; readonly documentId?: string };
  /** Its own in its frame. */
  readonly id: number;
  readonly quote: string;
  /** The words around it, cut where words end; empty at the ends of its block. */
  readonly before: string;
  readonly after: string;
  readonly targets: readonly ClauseId[];
  readonly invalid: readonly string[];
  readonly basis: 'explicit' | 'context' | 'weak';
  readonly shown: boolean;
}

/** What the popup can say of the page in the tab. */
/** The mentions of a page. */
interface Mentions {
  /** The first of them. */
  readonly mentions: readonly PopupMention[];
  readonly all: number;
  /** How many of them are laid out. */
  readonly shown: number;
  /** Frames of the page that didn't answer: what is in them isn't listed. */
  readonly silent: number;
}

export type PageState =
  | { readonly kind: 'reading' }
  | (Mentions & { readonly kind: 'mentions' })
  | { readonly kind: 'nothing' }
  /** A browser page, a store, a viewer: no extension may read it. */
  | { readonly kind: 'unreadable' }
  /** The reader has given no access to the site, or for once by a click alone. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'off-here'; readonly site: string }
  | { readonly kind: 'off-everywhere' }
  /** The page is the Code; the ids of the passages in which it differs from our copy. Mentions are in what is around them. */
  | (Mentions & { readonly kind: 'is-the-code'; readonly differing: readonly string[] })
  | { readonly kind: 'no-tab' }
  | { readonly kind: 'failed' };
