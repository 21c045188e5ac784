/** The instrument outside its text: facts with their sources, what they come to, and the words that speak of them. */
import { capitals } from './capitals';
import { factWords } from './en';
import { groups, moreDemonyms, organisationNames, standIns } from './groups';
import facts from './instrument.json';
import { known } from './known';
import type { InstrumentFact } from './types';

export const instrumentFacts: readonly InstrumentFact[] = facts satisfies readonly InstrumentFact[];

export const factData = {
  words: factWords,
  initiator: known.proposal.state,
  groups,
  organisations: organisationNames,
  capitals,
  moreDemonyms,
  standIns,
};

export { known };
