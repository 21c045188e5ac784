/** What a text says about the Code, with the records: the data are in a thread of their own, so that no page carries register and names. */
import { factData, instrumentFacts, known } from '../../../data/instrument';
import { lexicons } from '../../../data/lexicon';
import { citation } from '../../../data/lexicon/en/citation';
import { register } from '../../../data/register';
import { sentinel } from '../../../data/sentinel';
import { stateNames } from '../../../data/states';
import { buildFactVocabulary, readFacts, type FactVocabulary } from '../../../engine/instrument';
import { withRecords, type AboutStatement } from '../../../engine/instrument/evidence';
import { buildNames, type NameIndex } from '../../../engine/signatories';
import { spottersFor } from '../../../engine/spot/met';
import type { AboutTask } from './task';

const spotterFor = spottersFor(lexicons, sentinel, ['en']);
let made: { readonly vocabulary: FactVocabulary; readonly names: NameIndex } | null = null;

/** The statements about the Code in these blocks, held against the built-in register and the reader's own. */
export function aboutCode({ blocks, isAssumed, own }: AboutTask): AboutStatement[] {
  made ??= { vocabulary: buildFactVocabulary(factData, stateNames, citation), names: buildNames(stateNames) };
  const { vocabulary, names } = made;
  const records = { known, register, own };
  const sources = { ...records, facts: instrumentFacts, nameOf: (id: string) => names.shown.get(id) ?? id };
  const mentions = spotterFor(blocks.map(({ text }) => text).join('\n\n')).spot(blocks);
  return readFacts(blocks, mentions, records, vocabulary, isAssumed).map((one) => withRecords(one, sources));
}
