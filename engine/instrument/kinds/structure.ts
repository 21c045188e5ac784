/** How many paragraphs, points or pages the Code is said to have. */
import type { StructurePart } from '../../../data/instrument/types';
import type { Found as PhraseFound } from '../../text/phrase-table';
import type { StructurePhrase } from '../../../data/instrument/types';
import type { Token } from '../../text/tokens';
import { numberAt } from '../numbers';
import { hasBefore, type SentenceReading } from '../reading';
import type { FactVocabulary } from '../vocabulary';
import type { Found } from '../types';

const MAX_ADJECTIVES = 2;
/** A number of words below this is that of a phrase. */
const LEAST_WORDS = 500;
/** How far before a number the verb of containing stands, in tokens. */
const CONTAINING_REACH = 7;
/** How far before its number the preamble is named, the Code's title between them, in tokens. */
const PREAMBLE_REACH = 18;

export function structures(reading: SentenceReading): Found[] {
  const { sentence, vocabulary } = reading;
  const { tokens, from, to } = sentence;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    const number = numberAt(tokens, at, vocabulary);
    if (!number) continue;
    const share = shareAt(reading, at, number);
    if (share) {
      found.push(share);
      at = share.end - 1;
      continue;
    }
    const part = partAfter(reading, number.end);
    if (!part) {
      at = number.end - 1;
      continue;
    }
    const name = nameOf(reading, at, part.value.part);
    const said = partHeld(reading, name, number.value);
    const { status } = said;
    const enough = number.value >= (name === 'words' ? LEAST_WORDS : 2);
    if (
      enough &&
      isCounted(reading, at, number.end, part.end) &&
      (status === 'agrees' ||
        ((isContained(reading, at, number.end) || isMadeOf(reading, at, part.end)) && !isTopic(reading)))
    ) {
      found.push({
        first: at,
        end: part.end,
        ...said,
      });
    }
    at = part.end - 1;
  }
  return found;
}

/** "twelve of them in paragraph 3", "nine in paragraph 4", behind a number of lettered items. */
function shareAt(
  { sentence, vocabulary, records }: SentenceReading,
  at: number,
  number: { readonly value: number; readonly end: number },
): Found | undefined {
  const { tokens, from } = sentence;
  const { sets, tables } = vocabulary;
  const isSpokenOf = tokens
    .slice(from, at)
    .some((_, i) => tables.structure.at(tokens, from + i)?.value.part === 'lettered');
  if (!isSpokenOf) return undefined;
  const lead = sets.shareLeads.at(tokens, number.end);
  const paragraph = lead < 0 ? undefined : vocabulary.tables.shares.at(tokens, lead);
  if (!paragraph) return undefined;
  const { fact } = records.known.structure.lettered;
  return {
    first: at,
    end: paragraph.end,
    kind: 'structure',
    value: { part: 'lettered', number: number.value },
    status: records.known.letteredBy[paragraph.value.paragraph] === number.value ? 'agrees' : 'differs',
    evidence: fact === null ? [] : [fact],
  };
}

/** That the Code has so many of a part. */
export function partHeld(
  { records }: SentenceReading,
  part: StructurePart,
  number: number,
): Omit<Found, 'first' | 'end'> {
  const { numbers, fact } = records.known.structure[part];
  const status = fact === null ? 'no-record' : numbers.includes(number) ? 'agrees' : 'differs';
  return { kind: 'structure', value: { part, number }, status, evidence: fact === null ? [] : [fact] };
}

/** The noun that a number counts: "ten short numbered paragraphs", "12-point". */
export function partAfter(
  { sentence, vocabulary }: SentenceReading,
  at: number,
): PhraseFound<StructurePhrase> | undefined {
  const { tokens } = sentence;
  const { sets, tables } = vocabulary;
  for (let next = at, skipped = 0; skipped <= MAX_ADJECTIVES; skipped += 1, next += 1) {
    const part = tables.structure.at(tokens, tokens[next]?.text === '-' ? next + 1 : next);
    if (part) return part;
    const token = tokens[next];
    const plain = token?.kind === 'word' && token.spaced && !sets.smallWords.has(tokens, next);
    if (!plain) return undefined;
  }
  return undefined;
}

/** "a preamble of fourteen paragraphs"; the items of one paragraph are lettered. */
function nameOf({ sentence, vocabulary }: SentenceReading, at: number, part: StructurePart): StructurePart {
  const { tokens, from, to } = sentence;
  const { sets } = vocabulary;
  if (part === 'paragraphs' && isOfPreamble(tokens, at, from, sets)) return 'preambular';
  if (part === 'numbered' && tokens.slice(from, to).some((_, i) => sets.oneParagraph.at(tokens, from + i) > 0))
    return 'lettered';
  return part;
}

/** "a preamble of fourteen paragraphs", "the preamble of the Code has fourteen", not "a preamble and ten", "after its preamble". */
function isOfPreamble(tokens: readonly Token[], at: number, from: number, sets: FactVocabulary['sets']): boolean {
  for (let i = at - 1; i >= Math.max(from, at - PREAMBLE_REACH); i -= 1) {
    if ((tokens[i]?.kind === 'mark' && tokens[i]?.text !== ':') || sets.conjunctions.has(tokens, i)) return false;
    if (sets.preamble.has(tokens, i)) return sets.of.has(tokens, i + 1) || !sets.obliques.has(tokens, i - 2);
  }
  return false;
}

/** Counted, not cited: a plural or "12-point", no ordinal, no "paragraphs 3", no "the last two". */
function isCounted({ sentence, vocabulary }: SentenceReading, at: number, numberEnd: number, end: number): boolean {
  const { tokens } = sentence;
  const joined = tokens[numberEnd]?.text === '-';
  const plural =
    tokens[end - 1]?.text.endsWith('s') === true ||
    (vocabulary.sets.adjectives.has(tokens, end - 1) && vocabulary.sets.conjunctions.has(tokens, end));
  if (!joined && (!plural || tokens[numberEnd]?.spaced === false)) return false;
  if (tokens[end]?.kind === 'number') return false;
  return (
    !vocabulary.sets.portions.has(tokens, at - 1) &&
    !(tokens[at]?.spaced === false && tokens[at - 1]?.kind === 'mark' && ':/'.includes(tokens[at - 1]?.text ?? ''))
  );
}

/** "Thirteen paragraphs make up the Code", "the twelve paragraphs of the Code" */
function isMadeOf({ sentence, vocabulary }: SentenceReading, at: number, end: number): boolean {
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  if (sets.makingUp.at(tokens, end) > 0) return true;
  if (!sets.definite.has(tokens, at - 1) || !sets.of.has(tokens, end)) return false;
  const next = sets.definite.has(tokens, end + 1) ? end + 2 : end + 1;
  return chunks.some((c) => c.kind === 'code' && !c.part && c.first === next);
}

/** "The book on the Code has 240 pages" */
function isTopic(reading: SentenceReading): boolean {
  const index = reading.sentence.chunks.findIndex((c) => c.kind === 'code');
  return index >= 0 && hasBefore(reading, 'topics', index);
}

/** A number that isn't the Code's has to be said of the Code: "has twelve points", "in three pages", "the 12-point Code". */
function isContained({ sentence, vocabulary }: SentenceReading, at: number, numberEnd: number): boolean {
  const { tokens, from } = sentence;
  if (tokens[numberEnd]?.text === '-') return true;
  // "Four pages, and my printer jammed."
  if (at === from && sentence.focus === 'carried') return true;
  for (let i = at - 1; i >= Math.max(from, at - CONTAINING_REACH); i -= 1)
    if (vocabulary.sets.containing.at(tokens, i) > 0) return true;
  return false;
}
