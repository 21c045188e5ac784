/**
 * Statements about the instrument: who signed, how many, when, where, on whose initiative, what it is. Each is held against the records.
 *
 *   blocks ── sentences, chunks ──▶ acts ──▶ statements by kind ── records ──▶ agrees | differs | conflicting | no record
 */
import type { Block, Mention } from '../spot/types';
import { actsIn } from './acts';
import { accessions } from './kinds/accession';
import { adoptions } from './kinds/adoption';
import { answers, rows } from './kinds/answer';
import { counts } from './kinds/count';
import { isListItem } from './kinds/ellipsis';
import { natures } from './kinds/nature';
import { others } from './kinds/other';
import { proposers } from './kinds/proposer';
import { structures } from './kinds/structure';
import { datesAndPlaces } from './kinds/when-where';
import type { SentenceReading } from './reading';
import { sentencesOf, type Sentence } from './sentences';
import type { FactRecords, FactStatement, Found } from './types';
import type { FactVocabulary } from './vocabulary';

export type { FactKind, FactRecords, FactStatement, FactStatus, FactValue } from './types';
export { buildFactVocabulary, type FactVocabulary } from './vocabulary';

const READERS = [accessions, counts, datesAndPlaces, proposers, adoptions, natures, structures, others];

/**
 * The statements about the Code in a document, in reading order; those of one kind don't overlap. `mentions` are the spotter's, of the
 * same blocks; `isAssumed` where the text is taken to be about the Code though nothing in it may say so. Offsets are UTF-16 code units of
 * the block's text as given. Linear in the length of the text.
 */
export function readFacts(
  blocks: readonly Pick<Block, 'text'>[],
  mentions: readonly Mention[],
  records: FactRecords,
  vocabulary: FactVocabulary,
  isAssumed = false,
): FactStatement[] {
  const sentences = sentencesOf(blocks, mentions, vocabulary, records.known.signing, isAssumed);
  const readings: SentenceReading[] = [];
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    const sentence = sentences[i];
    if (!sentence) continue;
    readings[i] = {
      sentence,
      acts: actsIn(sentence, vocabulary),
      before: sentences.slice(0, i).findLast(hasWords),
      after: readings[i + 1],
      heading: undefined,
      asked: undefined,
      vocabulary,
      records,
    };
  }
  let heading: SentenceReading | undefined;
  return readings.flatMap((reading, i) => {
    const before = readings[i - 1];
    const asked = before && isQuestion(before) ? before : undefined;
    const statements = statementsOf({ ...reading, heading, asked });
    if (!isListItem(reading.sentence)) heading = reading;
    return statements;
  });
}

/** Not the number of an item: "5." */
function hasWords({ tokens, from, to }: Sentence): boolean {
  return to - from > 2 || tokens.slice(from, to).some(({ kind }) => kind === 'word');
}

/** "Is the Code binding?" states nothing; "Did you know that …?" does. */
function isQuestion({ sentence, vocabulary }: SentenceReading): boolean {
  const { tokens, from, to } = sentence;
  const asks = tokens.slice(Math.max(from, to - 3), to).some(({ text }) => text === '?');
  return asks && vocabulary.sets.rhetorical.at(tokens, from) < 0;
}

function readAll(reading: SentenceReading): Found[] {
  return READERS.flatMap((read) => read(reading));
}

function statementsOf(reading: SentenceReading): FactStatement[] {
  const { block, tokens, normalised, text } = reading.sentence;
  if (isQuestion(reading)) return [];
  const table = rows(reading);
  const own = [...readAll(reading).filter(({ kind }) => table.every((one) => one.kind !== kind)), ...table];
  const answered = answers(reading, readAll).filter(({ kind }) => own.every((one) => one.kind !== kind));
  const found = [...own, ...answered].sort((a, b) => a.first - b.first || b.end - a.end);
  const ends = new Map<string, number>();
  return found.flatMap(({ first, end, ...rest }): FactStatement[] => {
    const free = ends.get(rest.kind) ?? 0;
    const [from, to] = [tokens[first], tokens[end - 1]];
    if (first < free || !from || !to) return [];
    ends.set(rest.kind, end);
    const start = normalised.toOriginal(from.start);
    const stop = normalised.toOriginalEnd(to.end);
    return [{ block, start, end: stop, quote: text.slice(start, stop), ...rest }];
  });
}
