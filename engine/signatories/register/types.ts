/** Reading and writing a register of the user's own: what comes out, and what can be wrong with it. */
import type { RecordStatus, RegisterRecord } from '../../../data/register/types';

/** A record of the user's own may also say that nothing is known of a State. */
export type OwnRecord = RegisterRecord<RecordStatus | 'no-record'>;

export type RegisterFormat = 'json' | 'csv';

/** What is wrong, with what a sentence about it needs. */
export type ProblemCode =
  // The file
  | { readonly code: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly code: 'empty' }
  | { readonly code: 'encoding' }
  | { readonly code: 'no-records' }
  | { readonly code: 'too-many-records'; readonly count: number; readonly limit: number }
  | { readonly code: 'too-many-problems'; readonly limit: number }
  // JSON
  | { readonly code: 'json-syntax'; readonly found: string }
  | { readonly code: 'json-truncated' }
  | { readonly code: 'json-too-deep'; readonly limit: number }
  | { readonly code: 'duplicate-key'; readonly key: string }
  // CSV
  | { readonly code: 'csv-open-quote' }
  | { readonly code: 'csv-text-after-quote' }
  | { readonly code: 'csv-stray-quote' }
  | { readonly code: 'csv-columns'; readonly expected: number; readonly found: number }
  | { readonly code: 'missing-column'; readonly column: string }
  | { readonly code: 'duplicate-column'; readonly column: string }
  | { readonly code: 'formula-cell'; readonly value: string }
  | { readonly code: 'evidence-before-record' }
  // Fields
  | { readonly code: 'wrong-type'; readonly expected: FieldType; readonly found: FieldType }
  | { readonly code: 'missing-field' }
  | { readonly code: 'unknown-field'; readonly key: string }
  | { readonly code: 'forbidden-field'; readonly key: string }
  | { readonly code: 'unknown-version'; readonly value: string }
  | { readonly code: 'unknown-state'; readonly value: string }
  | { readonly code: 'outside-scope'; readonly value: string }
  | { readonly code: 'unclear-state'; readonly value: string; readonly candidates: readonly string[] }
  | { readonly code: 'duplicate-state'; readonly id: string; readonly firstLine: number }
  | { readonly code: 'name-mismatch'; readonly id: string; readonly value: string }
  | { readonly code: 'unknown-value'; readonly value: string; readonly allowed: readonly string[] }
  | { readonly code: 'bad-date'; readonly value: string }
  | { readonly code: 'date-mismatch'; readonly precision: string }
  | { readonly code: 'bad-url'; readonly value: string }
  | { readonly code: 'too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'empty-evidence' };

export type FieldType = 'object' | 'list' | 'text' | 'number' | 'boolean' | 'null';

/** `line` counts from 1; `field` is a path as written in the file: `records[2].evidence[0].url`, or a column of CSV. */
export type Problem = ProblemCode & { readonly line: number; readonly field: string | null };

/** A remark on a record that doesn't keep it from being accepted. */
export interface Flag {
  readonly code: 'no-evidence';
  readonly id: string;
  readonly line: number;
}

export interface ReadRegister {
  /** ISO date that the file gives itself, or null. */
  readonly asOf: string | null;
  readonly records: readonly OwnRecord[];
  readonly flags: readonly Flag[];
}

/** All or nothing: a register with one problem is not accepted, and every problem is listed. */
export type ReadResult =
  | { readonly ok: true; readonly format: RegisterFormat; readonly register: ReadRegister }
  | { readonly ok: false; readonly format: RegisterFormat; readonly problems: readonly Problem[] };

/** A register as it is kept after its import. */
export interface SavedRegister {
  readonly register: ReadRegister;
  readonly format: RegisterFormat;
  /** Name of the file, or null where the text was pasted. */
  readonly name: string | null;
  /** ISO date of the import. */
  readonly imported: string;
}
