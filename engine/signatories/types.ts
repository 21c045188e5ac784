/** What a look-up by name says: codes and names as found, never sentences. */

/** ISO 3166 alpha-3 code of a Member or observer of the United Nations. */
export type Iso3 = string;

/** What a name can stand for. An outside id is an alpha-3 code of ISO 3166 or an id of data/states/outside.ts. */
export type Subject =
  | { readonly kind: 'state'; readonly id: Iso3 }
  | { readonly kind: 'organisation'; readonly id: string }
  | {
      readonly kind: 'outside';
      readonly id: string;
      readonly what: 'territory' | 'former-state' | 'organisation' | 'place';
    };

/** Which sort of name was found, in the order of preference. */
export type NameSort = 'code' | 'short' | 'english' | 'un-language' | 'other-language' | 'former' | 'demonym';

/** How the query fits the name, closest first. */
export type Fit =
  | 'exact'
  /** The same words in another order: “Iran, Islamic Republic of”. */
  | 'reordered'
  /** What is left without words like “Republic of” or “has … signed”. */
  | 'core'
  | 'prefix'
  /** The query begins a later word of the name. */
  | 'word'
  /** Typing errors. */
  | 'typo';

export interface Match {
  readonly subject: Subject;
  /** The name or code that was found, as the data have it. */
  readonly name: string;
  readonly sort: NameSort;
  readonly fit: Fit;
}

/** The answer to one look-up. `others` and `near` are further candidates, best first. */
export type Lookup =
  | { readonly kind: 'found'; readonly match: Match; readonly others: readonly Match[] }
  | { readonly kind: 'unclear'; readonly candidates: readonly Match[] }
  | { readonly kind: 'unknown'; readonly near: readonly Match[] };
