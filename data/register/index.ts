/** The built-in register of signatories with its evidence, the published totals and the known near-misses. */
import type { NearMiss, PublishedTotal, Register, RegisterRecord } from './types';
import counts from './counts.json';
import notEvidence from './not-evidence.json';
import { readings } from './readings';
import records from './register.json';

export const register: Register = {
  asOf: '2026-11-22',
  // JSON has no literal types; the unit tests hold the files to the schema of registers.
  records: records as readonly RegisterRecord[],
  readings,
  totals: counts satisfies readonly PublishedTotal[],
  nearMisses: notEvidence satisfies readonly NearMiss[],
};
