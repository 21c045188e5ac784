/** Shapes of the register of signatories. Values are handed to the engine by its callers. */

export type RecordStatus = 'signed' | 'reported';

/**
 * What the date of a record rests on: a source states it, it follows from a weekday, it is the day of the ceremony, it
 * is known only to lie not after a day, or there is none.
 */
export type DatePrecision = 'stated' | 'derived' | 'ceremony' | 'unknown' | `not-after ${string}`;

/** How sure the evidence makes of the signature; `background` says nothing of it. */
export type Confidence = 'high' | 'medium-high' | 'medium' | 'low-medium' | 'low' | 'background';

/** One page. Dates are ISO dates; `read` is the day on which it was read, `basis` how (a page may have gone since). */
export interface Evidence {
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly says: string | null;
  readonly confidence: Confidence | null;
  readonly read: string | null;
  readonly basis: string | null;
}

/** A record of the register. `id` is the alpha-3 code of a State, or the id of an organisation. */
export interface RegisterRecord<Status extends string = RecordStatus> {
  readonly id: string;
  readonly kind: 'state' | 'organisation';
  readonly name: string;
  readonly status: Status;
  readonly date: string | null;
  readonly datePrecision: DatePrecision;
  readonly evidence: readonly Evidence[];
  readonly caveat: string | null;
}

/** A total of signatories that was published. */
export interface PublishedTotal {
  readonly count: number;
  readonly qualifier: string | null;
  readonly date: string | null;
  readonly who: string;
  readonly url: string;
  readonly note: string | null;
}

/** What is easily taken for evidence and isn't. `iso3` is empty where no State is named; of a group it has the members. */
export interface NearMiss {
  readonly name: string;
  readonly isGroup?: boolean;
  readonly iso3: readonly string[];
  readonly why: string;
  readonly url: string | null;
}

/**
 * How a record's evidence is to be worded: a source says that the State signed; its own statement says that it joined;
 * a second-hand headline reports that it joined; it signed according to a collective statement that doesn't name it; it took part in the ceremony; it spoke as one that
 * subscribes; it is implied by what was said.
 */
export type Reading = 'signed' | 'joined' | 'reported-joined' | 'collective' | 'took-part' | 'subscribes' | 'implied';

/** A record of our own file: with how its evidence reads, decided by hand. */
export interface BuiltInRecord extends RegisterRecord {
  readonly reading: Reading;
}

export interface Register {
  /** ISO date on which evidence was last read. */
  readonly asOf: string;
  readonly records: readonly RegisterRecord[];
  readonly readings: Readonly<Record<string, Reading>>;
  readonly totals: readonly PublishedTotal[];
  readonly nearMisses: readonly NearMiss[];
}
