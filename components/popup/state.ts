import type { ClauseId } from '../../engine/clause';

/** A mention of the page as the popup lists it. */
export interface PopupMention {
  readonly frame: number;
  readonly key: number;
  readonly quote: string;
  readonly targets: readonly ClauseId[];
  readonly invalid: readonly string[];
  readonly basis: 'explicit' | 'context' | 'weak';
  readonly shown: boolean;
}

/** What the popup can say of the page in the tab. */
export type PageState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'mentions'; readonly mentions: readonly PopupMention[] }
  | { readonly kind: 'nothing' }
  /** A browser page, a store, a viewer: no extension may read it. */
  | { readonly kind: 'unreadable' }
  /** The reader has given no access to the site, or on click alone. */
  | { readonly kind: 'no-access' }
  | { readonly kind: 'off-here'; readonly site: string }
  | { readonly kind: 'off-everywhere' }
  /** The page is the Code; the ids of the passages in which it differs from our copy. */
  | { readonly kind: 'is-the-code'; readonly differing: readonly string[] }
  | { readonly kind: 'no-tab' }
  | { readonly kind: 'failed' };
