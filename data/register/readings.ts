/** How the evidence of each record reads, decided by hand from its sources; a test holds that every record has one. */
import type { RecordReading } from './types';

const signed: RecordReading = { reading: 'signed', conflicts: [] };
const collective: RecordReading = { reading: 'collective', conflicts: [] };

export const readings: Readonly<Record<string, RecordReading>> = {
  AZE: collective,
  KGZ: collective,
  TUR: collective,
  EGY: signed,
  // The headline has the Minister sign, the body has him take part in the signing.
  KAZ: { reading: 'signed', conflicts: [{ kind: 'headline' }] },
  MAR: { reading: 'signed', conflicts: [{ kind: 'initiative-year', here: 2017, elsewhere: 2015 }] },
  MNG: { reading: 'joined', conflicts: [] },
  NGA: signed,
  PHL: { reading: 'subscribes', conflicts: [] },
  RUS: { reading: 'took-part', conflicts: [] },
  SYR: { reading: 'signed', conflicts: [{ kind: 'instrument-name' }] },
  // One second-hand headline: it “joins”.
  TKM: { reading: 'reported-joined', conflicts: [] },
  TUN: signed,
  VCT: { reading: 'signed', conflicts: [{ kind: 'total', here: 80, elsewhere: 82 }] },
  VEN: { reading: 'implied', conflicts: [] },
  'turkic-council': signed,
};
