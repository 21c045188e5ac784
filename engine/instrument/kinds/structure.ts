/** How many paragraphs, points or pages the Code is said to have. */
import type { StructurePart } from '../../../data/instrument/types';
import type { Found as PhraseFound } from '../../text/phrase-table';
import type { StructurePhrase } from '../../../data/instrument/types';
import { numberAt } from '../numbers';
import type { SentenceReading } from '../reading';
import type { Found } from '../types';

const MAX_ADJECTIVES = 2;
/** A number of words below this is that of a phrase. */
const LEAST_WORDS = 500;
/** How far before a number the verb of containing stands, in tokens. */
const CONTAINING_REACH = 7;

export function structures(reading: SentenceReading): Found[] {
  const { sentence, vocabulary, records } = reading;
  const { tokens, from, to } = sentence;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const found: Found[] = [];
  for (let at = from; at < to; at += 1) {
    const number = numberAt(tokens, at, vocabulary);
    if (!number) continue;
    const part = partAfter(reading, number.end);
    if (!part) {
      at = number.end - 1;
      continue;
    }
    const name = nameOf(reading, at, part.value.part);
    const { numbers, fact } = records.known.structure[name];
    const status = fact === null ? 'no-record' : numbers.includes(number.value) ? 'agrees' : 'differs';
    const enough = number.value >= (name === 'words' ? LEAST_WORDS : 2);
    if (
      enough &&
      isCounted(reading, at, number.end, part.end) &&
      (status === 'agrees' || isContained(reading, at, number.end))
    ) {
      found.push({
        first: at,
        end: part.end,
        kind: 'structure',
        value: { part: name, number: number.value },
        status,
        evidence: fact === null ? [] : [fact],
      });
    }
    at = part.end - 1;
  }
  return found;
}

/** The noun that a number counts: "ten short numbered paragraphs", "12-point". */
function partAfter({ sentence, vocabulary }: SentenceReading, at: number): PhraseFound<StructurePhrase> | undefined {
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
  if (
    part === 'paragraphs' &&
    [2, 3].some((back) => sets.preamble.has(tokens, at - back) && !sets.conjunctions.has(tokens, at - back + 1))
  )
    return 'preambular';
  if (part === 'numbered' && tokens.slice(from, to).some((_, i) => sets.oneParagraph.at(tokens, from + i) > 0))
    return 'lettered';
  return part;
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

/** A number that isn't the Code's has to be said of the Code: "has twelve points", "in three pages", "the 12-point Code". */
function isContained({ sentence, vocabulary }: SentenceReading, at: number, numberEnd: number): boolean {
  const { tokens, from } = sentence;
  if (tokens[numberEnd]?.text === '-') return true;
  for (let i = at - 1; i >= Math.max(from, at - CONTAINING_REACH); i -= 1)
    if (vocabulary.sets.containing.at(tokens, i) > 0) return true;
  return false;
}
