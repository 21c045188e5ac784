/** What the built-in register knows of a State or organisation, with everything that speaks for and against it. */
import type {
  Confidence,
  DatePrecision,
  Evidence,
  NearMiss,
  PublishedTotal,
  Reading,
  RecordStatus,
  Register,
} from '../../data/register/types';

/** When it is said to have signed. ISO dates. */
export type When =
  | { readonly kind: 'stated' | 'derived' | 'ceremony'; readonly date: string }
  | { readonly kind: 'not-after'; readonly date: string }
  | { readonly kind: 'unknown' };

/** A total published later that is lower than an earlier one. */
export interface TotalFell {
  readonly from: PublishedTotal;
  readonly to: PublishedTotal;
}

/** What is known of the signatories as a whole; shown where there is no record of a State. */
export interface Known {
  /** States with a record, by status. Organisations are never counted among them. */
  readonly signed: number;
  readonly reported: number;
  readonly organisations: number;
  /** By date, undated ones last. */
  readonly totals: readonly PublishedTotal[];
  readonly lowest: PublishedTotal | null;
  readonly highest: PublishedTotal | null;
  readonly fell: readonly TotalFell[];
}

/**
 * The status of one State or organisation. `no-record` says nothing about whether it signed: then `known` and
 * `nearMisses` are all there is.
 */
export interface Status {
  readonly source: 'built-in';
  readonly id: string;
  readonly asOf: string;
  readonly kind: 'state' | 'organisation';
  readonly status: RecordStatus | 'no-record';
  /** How the evidence is to be worded; null without a record. */
  readonly reading: Reading | null;
  readonly when: When;
  /** Pages about the signature, then pages that are background only. */
  readonly evidence: readonly Evidence[];
  readonly background: readonly Evidence[];
  readonly strongest: Confidence | null;
  /** One page about the signature, and no other. */
  readonly single: boolean;
  readonly caveat: string | null;
  readonly nearMisses: readonly NearMiss[];
  readonly known: Known;
}

const CONFIDENCE: readonly Confidence[] = ['background', 'low', 'low-medium', 'medium', 'medium-high', 'high'];

/**
 * The status of a State by its alpha-3 code, or of an organisation by its id in the register. The caller sees to it
 * that the id is a Member's, an observer's or an organisation's: any other id is a State without a record.
 */
export function statusOf(id: string, register: Register): Status {
  const record = register.records.find((one) => one.id === id);
  const reading = Object.hasOwn(register.readings, id) ? register.readings[id] : undefined;
  const about = record?.evidence.filter((one) => one.confidence !== 'background') ?? [];
  return {
    source: 'built-in',
    id,
    asOf: register.asOf,
    kind: record?.kind ?? 'state',
    status: record?.status ?? 'no-record',
    reading: reading ?? null,
    when: record ? whenOf(record.date, record.datePrecision) : { kind: 'unknown' },
    evidence: about,
    background: record?.evidence.filter((one) => one.confidence === 'background') ?? [],
    strongest: strongestOf(about),
    single: about.length === 1,
    caveat: record?.caveat ?? null,
    nearMisses: register.nearMisses.filter((miss) => miss.iso3.includes(id)),
    known: knownOf(register),
  };
}

/** The date of a record with what it rests on. */
export function whenOf(date: string | null, precision: DatePrecision): When {
  if (precision.startsWith('not-after ')) return { kind: 'not-after', date: precision.slice('not-after '.length) };
  if (date !== null && (precision === 'stated' || precision === 'derived' || precision === 'ceremony')) {
    return { kind: precision, date };
  }
  return { kind: 'unknown' };
}

/** What is known of the signatories as a whole. */
export function knownOf(register: Register): Known {
  const states = register.records.filter((one) => one.kind === 'state');
  const totals = [...register.totals].sort((a, b) => compareDates(a.date, b.date));
  const byCount = [...totals].sort((a, b) => a.count - b.count);
  return {
    signed: states.filter((one) => one.status === 'signed').length,
    reported: states.filter((one) => one.status === 'reported').length,
    organisations: register.records.length - states.length,
    totals,
    lowest: byCount[0] ?? null,
    highest: byCount.at(-1) ?? null,
    fell: fallsIn(totals),
  };
}

function fallsIn(totals: readonly PublishedTotal[]): TotalFell[] {
  return totals.flatMap((to, index) => {
    const from = totals[index - 1];
    return from && to.date !== null && to.count < from.count ? [{ from, to }] : [];
  });
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function strongestOf(evidence: readonly Evidence[]): Confidence | null {
  return evidence.reduce<Confidence | null>((best, { confidence }) => {
    if (confidence === null) return best;
    return best === null || CONFIDENCE.indexOf(confidence) > CONFIDENCE.indexOf(best) ? confidence : best;
  }, null);
}
