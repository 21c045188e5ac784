/** One sentence with its acts, and what its neighbours are, as the readers of each kind get it. */
import type { ActReading } from './acts';
import type { Chunk } from './chunks';
import type { Sentence } from './sentences';
import type { FactRecords } from './types';
import type { Actor, FactVocabulary } from './vocabulary';

export interface SentenceReading {
  readonly sentence: Sentence;
  readonly acts: readonly ActReading[];
  readonly before: Sentence | undefined;
  readonly after: SentenceReading | undefined;
  /** Where the sentence is an item of a list: what stands above the list. */
  readonly heading: SentenceReading | undefined;
  /** The question that the sentence stands behind, if there is one. */
  readonly asked: SentenceReading | undefined;
  readonly vocabulary: FactVocabulary;
  readonly records: FactRecords;
}

/** What a date or place belongs to: an act, something else that happened or was said, or nothing that the sentence names. */
export type Event =
  { readonly kind: 'act'; readonly act: ActReading } | { readonly kind: 'other' } | { readonly kind: 'none' };

/** The event that the chunk at `index` belongs to: the nearest before it in its clause, or the next where it opens one. */
export function eventOf(reading: SentenceReading, index: number): Event {
  const { chunks } = reading.sentence;
  if (isInNameBracket(reading, index)) return { kind: 'none' };
  if (!opensClause(reading, index)) {
    for (let i = index - 1; i >= 0; i -= 1) {
      const chunk = chunks[i];
      // "signed it when the pens came out in September": the time of what stands before.
      if (chunk?.kind === 'boundary' && isWhen(reading, i) && i > 0) continue;
      if (!chunk || chunk.kind === 'boundary') break;
      const event = eventAt(reading, i, chunk);
      if (event) return event;
    }
  }
  for (let i = index + 1; i < chunks.length; i += 1) {
    const chunk = chunks[i];
    // "The Egyptian minister at UN Headquarters after signing the Code"
    if (chunk?.kind === 'boundary' && i === index + 1 && isCaptionsPlace(reading, index)) continue;
    if (!chunk || chunk.kind === 'boundary') break;
    // "On 4 May experts discussed the Code, which was signed …": another time.
    if (chunk.kind === 'relative' && chunks.slice(i - 2, i).some(({ kind }) => kind === 'code')) break;
    const event = eventAt(reading, i, chunk);
    if (event) return event;
  }
  return { kind: 'none' };
}

function isWhen({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  return vocabulary.sets.when.has(sentence.tokens, sentence.chunks[index]?.first ?? -1);
}

/** Behind a name with its titles, and before what was just done there. */
function isCaptionsPlace({ sentence, acts, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  const act = acts.find(({ at }) => at === index + 2);
  if (act?.chunk.form !== 'ing') return false;
  let i = index - 1;
  for (let title = chunks[i]; title?.kind === 'word' || title?.kind === 'mark'; title = chunks[i]) {
    if (title.kind === 'mark' && tokens[title.first]?.text !== "'") return false;
    const isOfName =
      vocabulary.sets.titles.at(tokens, title.first) > 0 || vocabulary.sets.nameLinks.has(tokens, title.first);
    if (title.kind === 'word' && !isOfName) return false;
    i -= 1;
  }
  return act.doers.includes(i);
}

/** "the Code (New York, 28 September 2018)": in brackets right behind its name. */
export function isInNameBracket({ sentence }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  for (let i = index - 1; i > 0; i -= 1) {
    const chunk = chunks[i];
    const mark = tokens[chunk?.first ?? -1]?.text;
    if (mark === '(') {
      const name = chunks[tokens[chunks[i - 1]?.first ?? -1]?.text === '"' ? i - 2 : i - 1];
      return name?.kind === 'code' && !name.part;
    }
    if (chunk?.kind !== 'date' && chunk?.kind !== 'place' && mark !== ',') return false;
  }
  return false;
}

function eventAt(reading: SentenceReading, index: number, chunk: Chunk): Event | undefined {
  if (chunk.kind === 'event' || chunk.kind === 'report') return { kind: 'other' };
  if (chunk.kind !== 'act' || chunk.form === 'doer') return undefined;
  const act = reading.acts.find(({ at }) => at === index);
  return act && { kind: 'act', act };
}

/** At the start of its sentence, or after "and", "but", a semicolon. */
function opensClause({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  for (let i = index - 1; i >= 0; i -= 1) {
    const chunk = chunks[i];
    if (!chunk) return true;
    if (chunk.kind === 'boundary') return true;
    if (chunk.kind === 'date' || chunk.kind === 'place') continue;
    if (chunk.kind !== 'word' && chunk.kind !== 'mark') return false;
    if (vocabulary.sets.conjunctions.has(tokens, chunk.first)) {
      const before = chunks[i - 1];
      return before?.kind !== 'date' && before?.kind !== 'place';
    }
    if (
      chunk.kind === 'word' &&
      !vocabulary.sets.placeLead.has(tokens, chunk.first) &&
      !vocabulary.sets.articles.has(tokens, chunk.first) &&
      !vocabulary.sets.later.has(tokens, chunk.first)
    )
      return false;
    if (chunk.kind === 'mark' && tokens[chunk.first]?.text === '(') return false;
  }
  return true;
}

/** The actors that do an act. */
export function actorsOf({ sentence }: SentenceReading, act: ActReading): readonly Actor[] {
  return act.doers.flatMap((at) => {
    const chunk = sentence.chunks[at];
    return chunk?.kind === 'actor' ? chunk.actors : [];
  });
}

/** Whether an act is one of signing: adopting counts where no organ does it. */
export function isSigning(reading: SentenceReading, act: ActReading): boolean {
  const { act: what } = act.chunk;
  if (what === 'sign' || what === 'ratify') return act.about;
  const isOrgans = act.doers.some((at) => {
    const chunk = reading.sentence.chunks[at];
    return chunk?.kind === 'body' || (chunk?.kind === 'actor' && chunk.actors[0]?.organisation !== undefined);
  });
  return what === 'adopt' && act.about && !isOrgans;
}

/** The chunk of the organ that does an act. */
export function bodyOf({ sentence }: SentenceReading, act: ActReading): number | undefined {
  return act.doers.find((at) => sentence.chunks[at]?.kind === 'body');
}

/** Whether tokens of a set stand right before a chunk. */
export function hasBefore(
  { sentence, vocabulary }: SentenceReading,
  set: keyof FactVocabulary['sets'],
  index: number,
): boolean {
  const chunk = sentence.chunks[index];
  if (!chunk) return false;
  const end = vocabulary.sets.articles.before(sentence.tokens, chunk.first, 1);
  return (
    vocabulary.sets[set].before(sentence.tokens, chunk.first) >= 0 ||
    (end >= 0 && vocabulary.sets[set].before(sentence.tokens, end) >= 0)
  );
}
