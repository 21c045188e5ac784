/** The built-in register of signatories with its evidence, the published totals and the known near-misses. */
import type { BuiltInRecord, NearMiss, PublishedTotal, Register } from './types';
import counts from './counts.json';
import notEvidence from './not-evidence.json';
import file from './register.json';

// JSON has no literal types; the unit tests hold the files to the schema of registers.
const all = file as readonly BuiltInRecord[];

export const register: Register = {
  asOf: all
    .flatMap(({ evidence }) => evidence.map(({ read }) => read ?? ''))
    .reduce((latest, read) => (read > latest ? read : latest), ''),
  records: all.map(recordOf),
  readings: Object.fromEntries(all.map(({ id, reading }) => [id, reading])),
  totals: counts satisfies readonly PublishedTotal[],
  nearMisses: notEvidence satisfies readonly NearMiss[],
};

/** What a reader's own register may have too. */
function recordOf({
  id,
  kind,
  name,
  status,
  date,
  datePrecision,
  evidence,
  caveat,
}: BuiltInRecord): Register['records'][number] {
  return { id, kind, name, status, date, datePrecision, evidence, caveat };
}
