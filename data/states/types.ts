/** Shapes of the names of States. Values are handed to the engine by whoever calls it. */

/**
 * One line of names, parts separated by `;`, names within a part by `|`: codes (`KAZ KZ 398`; a thing without an ISO
 * code has an id of its own), English names (the first is the one to show), names in the other five languages of the
 * United Nations, then Kazakh, Turkmen, local and other languages. A name that folds like an earlier one is left out.
 */
export type NamesRow = string;

/** What a State is called besides, written by hand. Each string is a list of names, separated by `|`. */
export interface OwnNames {
  /** The formal name in English, as the United Nations have it, and other forms in use. */
  readonly also: string;
  readonly former?: string;
  /** Nationals and adjectives in English, only where they mean this State and no other. */
  readonly demonyms?: string;
  /** Formal and short names in other languages that the data sets don't have. */
  readonly abroad?: string;
}

/** A name that a data set gives to the wrong State, or that doesn't tell which: it isn't taken from there. */
export interface Correction {
  readonly source: 'cldr' | 'i18n-iso-countries';
  readonly lang: string;
  /** ISO 3166 alpha-2 of the State that the data set gives the name to. */
  readonly code: string;
  readonly name: string;
  /** The name to find the State by instead. */
  readonly instead: string;
  readonly why: string;
}

/** Something that is no State within the register's scope, known so that it isn't taken for one. */
export interface Outside {
  readonly id: string;
  /** A place is a city, a region or a continent, which nobody takes for a State. */
  readonly kind: 'territory' | 'former-state' | 'organisation' | 'place';
  readonly names: string;
}

/** An organisation that the register has a record of. */
export interface Organisation {
  readonly id: string;
  readonly names: string;
}

/** Everything that a name can be found by. */
export interface StateNames {
  readonly states: readonly NamesRow[];
  /** Places with a code of ISO 3166 that are neither Members nor observers. */
  readonly territories: readonly NamesRow[];
  readonly own: Readonly<Record<string, OwnNames>>;
  readonly outside: readonly Outside[];
  readonly organisations: readonly Organisation[];
  /** Names that several States answer to, or one State and something else: name → alpha-3 codes. */
  readonly unclear: Readonly<Record<string, readonly string[]>>;
  /** Alpha-3 code → those of the States that its name is often said of too. */
  readonly namesakes: Readonly<Record<string, readonly string[]>>;
  /** Words that say what kind of State it is or what is asked about it, not which. */
  readonly generic: string;
  /** Abbreviations that stand for a State in running text, only in capitals: `US`, `U.K.`. */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Names that contain a State's name in running text, or look like one, and mean something else. */
  readonly blockers: string;
}

/** What shows that a query asks for the register as a whole; words and phrases in lower case. */
export interface QuestionWords {
  /** What opens a question for a number; a word of `counted` comes within a few words of it. */
  readonly counting: readonly string[];
  /** Parted by spaces, as the rest. */
  readonly counted: string;
  /** One of these, and besides it nothing but `asking` and generic words, asks who signed. */
  readonly signing: string;
  readonly asking: string;
}
