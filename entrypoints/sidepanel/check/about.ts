/** What a text says about the Code, with the records: in the check's thread, so that no page carries register and names. */
import { gateWords } from '../../../data/check/en/gate';
import { factData, instrumentFacts, known } from '../../../data/instrument';
import { citation } from '../../../data/lexicon/en/citation';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import type { ArticleResult } from '../../../engine/check';
import { buildFactVocabulary, readFacts, type FactVocabulary } from '../../../engine/instrument';
import { withRecords, type AboutStatement } from '../../../engine/instrument/evidence';
import { skippedBecause, type Skipped } from '../../../engine/report/skipped';
import { buildNames, type NameIndex } from '../../../engine/signatories';
import type { ReadRegister } from '../../../engine/signatories/register/types';
import type { Block, Spotter } from '../../../engine/spot';

let made: { readonly vocabulary: FactVocabulary; readonly names: NameIndex } | null = null;

/**
 * The statements about the Code in these blocks, held against the built-in register and the reader's own. `isAssumed`: the text is taken
 * to be about the Code.
 */
export function aboutCode(
  blocks: readonly Block[],
  spotter: Spotter,
  own: ReadRegister | null,
  isAssumed: boolean,
): AboutStatement[] {
  made ??= { vocabulary: buildFactVocabulary(factData, stateNames, citation), names: buildNames(stateNames) };
  const { vocabulary, names } = made;
  const records = { known, register, own };
  const sources = { ...records, facts: instrumentFacts, nameOf: (id: string) => names.shown.get(id) ?? id };
  return readFacts(blocks, spotter.spot(blocks), records, vocabulary, isAssumed).map((one) =>
    withRecords(one, sources),
  );
}

/** Why each statement of a result was not compared; null for those that were. */
export function whySkipped({ claims }: ArticleResult, blocks: readonly Block[]): (Skipped | null)[] {
  return claims.map((claim) => skippedBecause(claim, blocks[claim.block]?.text ?? '', gateWords));
}
