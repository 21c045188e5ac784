/** What reading statements about the instrument takes and gives. Offsets are UTF-16 code units within the text of one block. */
import type { KnownFacts } from '../../data/instrument/types';
import type { Register } from '../../data/register/types';
import type { ReadRegister } from '../signatories/register/types';

/** What a statement is about: see `FactValue` for what each kind carries. */
export type FactKind =
  'accession' | 'count' | 'date' | 'place' | 'proposer' | 'adoption' | 'nature' | 'structure' | 'other';

/**
 * What the records say of a statement: one says the same; they say otherwise and none says the same; one says the same and another
 * otherwise; nothing tells either way. A State without a record that is said not to have signed is `no-record`.
 */
export type FactStatus = 'agrees' | 'differs' | 'conflicting' | 'no-record';

/** What a statement says, as far as it could be read. Dates are ISO dates, shortened where the text is; `iso3` are alpha-3 codes. */
export interface FactValue {
  readonly iso3?: readonly string[];
  readonly organisation?: string;
  readonly group?: string;
  readonly not?: true;
  readonly act?: 'ratified';
  readonly number?: number;
  readonly qualifier?: string | null;
  readonly asOf?: string;
  readonly of?: string;
  readonly date?: string;
  readonly weekday?: string;
  readonly season?: string;
  readonly place?: string;
  readonly occasion?: string;
  readonly year?: number;
  readonly body?: string;
  readonly symbol?: string;
  readonly binding?: boolean;
  readonly form?: string;
  readonly part?: string;
  readonly says?: string;
}

/** A statement about the instrument, held against the records. `evidence`: ids of facts and of records of the register. */
export interface FactStatement {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly status: FactStatus;
  readonly evidence: readonly string[];
}

/** What statements are held against. `own`: the reader's register, or null. */
export interface FactRecords {
  readonly known: KnownFacts;
  readonly register: Register;
  readonly own: ReadRegister | null;
}

/** A statement found in a sentence, by its tokens: the first one and the one after the last. */
export interface Found {
  readonly first: number;
  readonly end: number;
  readonly kind: FactKind;
  readonly value: FactValue;
  readonly status: FactStatus;
  readonly evidence: readonly string[];
}

/** The weakest of several statuses decides for what stands together. */
const WEAKEST: readonly FactStatus[] = ['differs', 'conflicting', 'no-record', 'agrees'];

export function weakest(statuses: readonly FactStatus[]): FactStatus {
  return WEAKEST.find((one) => statuses.includes(one)) ?? 'no-record';
}
