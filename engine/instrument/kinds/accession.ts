/** Who signed, joined, subscribed, took part in the signing, or is said not to have. */
import type { Chunk, ChunkOf } from '../chunks';
import { signedBy } from '../records';
import { hasBefore, isSigning, type SentenceReading } from '../reading';
import type { ActReading } from '../acts';
import type { FactValue, Found } from '../types';
import type { Actor } from '../vocabulary';

/** A name in the sentence before stands for "the country" when it is this near its end, in chunks. */
const NEAR_END = 12;

export function accessions(reading: SentenceReading): Found[] {
  const { sentence, acts } = reading;
  const found: Found[] = [];
  const taken = new Set<number>();
  const add = (
    index: number,
    chunk: ChunkOf<'actor'>,
    not: boolean,
    ratified: boolean,
    first: number,
    end: number,
  ): void => {
    if (taken.has(index)) return;
    taken.add(index);
    found.push(statement(reading, chunk.actors, not, ratified, first, end));
  };
  for (const act of acts) {
    if (!isSigning(reading, act) || act.hypothetical) continue;
    const ratified = act.chunk.act === 'ratify';
    for (const index of act.doers) {
      const chunk = sentence.chunks[index];
      if (chunk?.kind === 'actor') {
        const wide = act.negated || ratified;
        add(
          index,
          chunk,
          act.negated,
          ratified,
          wide ? Math.min(chunk.first, act.chunk.first) : chunk.first,
          wide ? Math.max(chunk.end, act.chunk.end) : chunk.end,
        );
      } else if (chunk?.kind === 'we') {
        const meant = meantBy(reading, index, act);
        if (meant) found.push(statement(reading, meant.actors, act.negated, ratified, meant.first, meant.end));
      }
    }
    if (act.negated) continue;
    sentence.chunks.forEach((chunk, index) => {
      if (chunk.kind === 'actor' && hasBefore(reading, 'exceptions', index))
        add(index, chunk, true, ratified, chunk.first, chunk.end);
      else if (chunk.kind === 'actor' && isCompany(reading, index, act))
        add(index, chunk, false, ratified, chunk.first, chunk.end);
    });
  }
  for (const [index, chunk] of sentence.chunks.entries()) {
    const subject = chunk.kind === 'count' && chunk.count.ofSignatories ? memberOf(reading, index) : undefined;
    const actor = subject === undefined ? undefined : sentence.chunks[subject];
    if (subject !== undefined && actor?.kind === 'actor') add(subject, actor, false, false, actor.first, actor.end);
  }
  if (acts.some((act) => isSigning(reading, act)) || sentence.focus === 'carried') {
    sentence.chunks.forEach((chunk, index) => {
      const end = chunk.kind === 'actor' ? denialAfter(reading, index) : undefined;
      if (chunk.kind === 'actor' && end !== undefined) add(index, chunk, true, false, chunk.first, end);
      else if (chunk.kind === 'actor' && isLikewise(reading, index))
        add(index, chunk, false, false, chunk.first, chunk.end);
    });
  }
  return found;
}

function statement(
  { records }: SentenceReading,
  actors: readonly Actor[],
  not: boolean,
  ratified: boolean,
  first: number,
  end: number,
): Found {
  return {
    first,
    end,
    kind: 'accession',
    value: valueOf(actors, not, ratified),
    ...signedBy(actors, not, ratified, records),
  };
}

function valueOf(actors: readonly Actor[], not: boolean, ratified: boolean): FactValue {
  const iso3 = [...new Set(actors.flatMap((actor) => actor.iso3))];
  const organisation = actors.find((actor) => actor.organisation !== undefined)?.organisation;
  const group = actors.find((actor) => actor.group)?.group?.name;
  return {
    ...(iso3.length > 0 && { iso3 }),
    ...(organisation !== undefined && { organisation }),
    ...(group !== undefined && { group }),
    ...(not && { not: true as const }),
    ...(ratified && { act: 'ratified' as const }),
  };
}

/** "together with Egypt", "Egypt among them", "including Tunisia": in the clause of the act. */
function isCompany(reading: SentenceReading, index: number, act: ActReading): boolean {
  const { chunks, tokens } = reading.sentence;
  const [from, to] = index < act.at ? [index, act.at] : [act.at, index];
  if (
    chunks
      .slice(from + 1, to)
      .some((c) => c.kind === 'boundary' || c.kind === 'report' || (c.kind === 'act' && c.act !== act.chunk.act))
  )
    return false;
  const chunk = chunks[index];
  if (!chunk) return false;
  const { sets } = reading.vocabulary;
  const after = tokens[chunk.end]?.text === ',' ? chunk.end + 1 : chunk.end;
  if (act.doers.length === 0 && index > act.at && tokens[chunk.first - 1]?.text === ':') return true;
  return (
    hasBefore(reading, 'company', index) ||
    hasBefore(reading, 'including', index) ||
    sets.including.at(tokens, after) > after + 1
  );
}

/** "Niger did not": the token after the denial, where nothing but a comma or a stop follows. */
function denialAfter({ sentence, vocabulary }: SentenceReading, index: number): number | undefined {
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  const chunk = chunks[index];
  if (!chunk) return undefined;
  let at = chunk.end;
  if (tokens[at]?.text === ',') at += 1;
  if (!sets.proVerbs.has(tokens, at)) return undefined;
  const not = sets.negations.at(tokens, at + 1) > 0 ? sets.negations.at(tokens, at + 1) : sets.negations.at(tokens, at);
  if (not < 0) return undefined;
  const next = tokens[not];
  const tail = sets.denialTails.at(tokens, not);
  const stops = !next || next.sentence !== tokens[at]?.sentence || next.kind === 'mark';
  return stops ? not : tail > 0 ? tail : undefined;
}

/** "Morocco is one of the more than seventy signatories": the chunk of Morocco. */
function memberOf({ sentence, vocabulary }: SentenceReading, index: number): number | undefined {
  const { chunks, tokens } = sentence;
  if (sentence.focus === 'other') return undefined;
  let is = false;
  for (let i = index - 1; i >= Math.max(0, index - NEAR_END); i -= 1) {
    const chunk = chunks[i];
    if (!chunk) break;
    if (chunk.kind === 'actor') return is ? i : undefined;
    if (vocabulary.sets.be.has(tokens, chunk.first)) is = true;
    else if (chunk.kind !== 'word' && chunk.kind !== 'mark') break;
  }
  return undefined;
}

/** "Lebanon was too", "Oman has as well". */
function isLikewise({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { sets } = vocabulary;
  const end = sentence.chunks[index]?.end ?? 0;
  return sets.proVerbs.has(sentence.tokens, end) && sets.too.at(sentence.tokens, end + 1) > 0;
}

/** Whom "the country" or "my Government" means: the speaker named behind it, or who was named before. */
function meantBy(
  reading: SentenceReading,
  index: number,
  act: ActReading,
): { actors: readonly Actor[]; first: number; end: number } | undefined {
  const { sentence, before } = reading;
  const chunk = sentence.chunks[index];
  if (!chunk) return undefined;
  const isActor = (c: Chunk): c is ChunkOf<'actor'> => c.kind === 'actor' && c.actors.every(({ group }) => !group);
  const left = sentence.chunks.slice(0, index).filter(isActor).at(-1);
  if (left) return { actors: left.actors, first: left.first, end: act.chunk.end };
  const behind = sentence.chunks.slice(act.at + 1);
  const speaker = behind.findIndex(isActor);
  const named = behind[speaker];
  const said = behind.some((c) => c.kind === 'report');
  if (named?.kind === 'actor' && said) return { actors: named.actors, first: chunk.first, end: named.end };
  if (before?.block !== sentence.block) return undefined;
  const last = before.chunks.slice(-NEAR_END).filter(isActor).at(-1);
  return last && { actors: last.actors, first: last.first, end: act.chunk.end };
}
