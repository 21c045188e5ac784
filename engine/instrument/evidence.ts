/** A statement about the Code with the records behind it, whole: what shows them needs no data of its own. */
import type { InstrumentFact } from '../../data/instrument/types';
import type { PublishedTotal } from '../../data/register/types';
import { combine, type CombinedStatus } from '../signatories';
import { knownOf } from '../signatories/status';
import type { FactRecords, FactStatement } from './types';

/** What a statement rests on: a State's or organisation's record, or that there is none; published totals; a fact. */
export type FactRecord =
  | { readonly kind: 'actor'; readonly name: string; readonly status: CombinedStatus }
  | { readonly kind: 'totals'; readonly totals: readonly PublishedTotal[] }
  | { readonly kind: 'fact'; readonly fact: InstrumentFact };

export interface AboutStatement extends FactStatement {
  readonly records: readonly FactRecord[];
}

export interface EvidenceSources extends FactRecords {
  readonly facts: readonly InstrumentFact[];
  /** The English name of a State by its alpha-3 code. */
  readonly nameOf: (this: void, id: string) => string;
}

/** The statement with its records, the weightiest first. Evidence without a record or fact of its id is left out. */
export function withRecords(statement: FactStatement, sources: EvidenceSources): AboutStatement {
  const { kind, value, evidence } = statement;
  const isCount = kind === 'count' && value.of === undefined;
  const ofTotals: readonly string[] = isCount ? sources.known.totals.map(({ fact }) => fact) : [];
  const facts = evidence.flatMap((id) =>
    ofTotals.includes(id) ? [] : (sources.facts.find((fact) => fact.id === id) ?? []),
  );
  const totals = knownOf(sources.register).totals.filter(({ date }) => date !== null);
  return {
    ...statement,
    records: [
      ...actorsOf(statement, sources).map((id): FactRecord => {
        const status = combine(id, sources.register, sources.own);
        const recorded = sources.register.records.find((one) => one.id === id);
        return { kind: 'actor', name: recorded?.name ?? sources.nameOf(id), status };
      }),
      ...(isCount ? [{ kind: 'totals', totals } as const] : []),
      ...facts.map((fact): FactRecord => ({ kind: 'fact', fact })),
    ],
  };
}

/** Whom an accession speaks of, and who is in the evidence by a record of its own. */
function actorsOf({ kind, value, evidence }: FactStatement, { register, own }: FactRecords): readonly string[] {
  const said =
    kind === 'accession'
      ? [...(value.iso3 ?? []), ...(value.organisation === undefined ? [] : [value.organisation])]
      : [];
  const recorded = evidence
    .map((id) => (id.startsWith(OWN) ? id.slice(OWN.length) : id))
    .filter((id) => register.records.some((one) => one.id === id) || own?.records.some((one) => one.id === id));
  return [...new Set([...said, ...recorded])];
}

const OWN = 'own:';
