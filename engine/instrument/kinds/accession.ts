/** Who signed, joined, subscribed, took part in the signing, or is said not to have. */
import type { Chunk, ChunkOf } from '../chunks';
import { numberAt } from '../numbers';
import { signedBy } from '../records';
import { hasBefore, isSigning, type SentenceReading } from '../reading';
import type { ActReading } from '../acts';
import { denialAfter, isLikewise, isListed, isMember } from './ellipsis';
import type { FactValue, Found } from '../types';
import { isVenue } from './venue';
import type { Actor } from '../vocabulary';

/** A name in the sentence before stands for "the country" when it is this near its end, in chunks. */
const NEAR_END = 12;
/** Words of "the national radio station reports". */
const ASIDE_REACH = 7;
/** "signatories of the Code, including Egypt": chunks between. */
const MAX_APART = 7;

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
    found.push(...eachOf(reading, chunk, not, ratified, first, end));
  };
  for (const act of acts) {
    if (!isSigning(reading, act) || act.hypothetical) continue;
    const ratified = act.chunk.act === 'ratify';
    for (const index of act.doers) {
      const chunk = sentence.chunks[index];
      if (chunk?.kind === 'actor') {
        if (isVenue(reading, index) || isFewOf(reading, chunk)) continue;
        const wide = act.negated || ratified;
        add(
          index,
          chunk,
          act.negated,
          ratified,
          wide ? Math.min(chunk.first, act.chunk.first) : chunk.first,
          wide ? Math.max(chunk.end, act.chunk.end) : chunk.end,
        );
      } else if (chunk?.kind === 'we' || chunk?.kind === 'pronoun') {
        const meant = meantBy(reading, index, act.chunk.end);
        if (meant) found.push(statement(reading, meant.actors, act.negated, ratified, meant.first, meant.end));
      }
    }
    if (act.negated) continue;
    sentence.chunks.forEach((chunk, index) => {
      if (chunk.kind === 'actor' && hasBefore(reading, 'exceptions', index))
        add(index, chunk, true, ratified, chunk.first, chunk.end);
      else if (chunk.kind === 'actor' && act.chunk.form !== 'opening' && isCompany(reading, index, act))
        add(index, chunk, false, ratified, chunk.first, chunk.end);
    });
  }
  sentence.chunks.forEach((chunk, index) => {
    // "hers did as well", "his own country is"
    if (chunk.kind === 'we') {
      const denial = denialAfter(reading, index);
      const meant =
        denial !== undefined || isLikewise(reading, index) ? meantBy(reading, index, denial ?? chunk.end) : undefined;
      if (meant) found.push(statement(reading, meant.actors, denial !== undefined, false, meant.first, meant.end));
    }
    if (chunk.kind !== 'actor') return;
    const denied = denialAfter(reading, index);
    if (denied !== undefined) add(index, chunk, true, false, chunk.first, denied);
    else if (isLikewise(reading, index) || isMember(reading, index) || isListed(reading, index))
      add(index, chunk, false, false, chunk.first, chunk.end);
  });
  return found;
}

/** One statement for all; one for each where the records have something else on each. Whole names are separated, never groups. */
function eachOf(
  reading: SentenceReading,
  { actors, places, first: opens, end: closes }: ChunkOf<'actor'>,
  not: boolean,
  ratified: boolean,
  first: number,
  end: number,
): Found[] {
  const each = actors.map((actor, k) => {
    const [from, to] = places[k] ?? [first, end];
    // What is said of all by words before or behind them belongs to each.
    const isAlone = first === opens && end === closes;
    return statement(reading, [actor], not, ratified, isAlone ? from : first, isAlone ? to : end);
  });
  const isMixed =
    new Set(each.map(({ status }) => status)).size > 1 && actors.every(({ group }) => group === undefined);
  return isMixed ? each : [statement(reading, actors, not, ratified, first, end)];
}

export function statement(
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

/** "Hardly any European State": which ones is left open. */
function isFewOf({ sentence, vocabulary }: SentenceReading, { first, actors }: ChunkOf<'actor'>): boolean {
  return actors[0]?.group !== undefined && vocabulary.sets.fewOf.before(sentence.tokens, first) >= 0;
}

/** "together with Egypt", "Egypt among them", "including Tunisia": in the clause of the act. */
function isCompany(reading: SentenceReading, index: number, act: ActReading): boolean {
  const { chunks, tokens } = reading.sentence;
  const [from, to] = index < act.at ? [index, act.at] : [act.at, index];
  if (
    chunks
      .slice(from + 1, to)
      .some(
        (c) =>
          c.kind === 'boundary' ||
          (c.kind === 'report' && !isAttribution(reading, c)) ||
          (c.kind === 'act' && c.act !== act.chunk.act),
      )
  )
    return false;
  const chunk = chunks[index];
  if (!chunk || (act.chunk.form === 'doer' && Math.abs(index - act.at) > MAX_APART)) return false;
  const { sets } = reading.vocabulary;
  const after = tokens[chunk.end]?.text === ',' ? chunk.end + 1 : chunk.end;
  // "Four Arab States have signed: Egypt, …"
  const isOpen = act.doers.every((at) => chunks[at]?.kind === 'count' || isSomeOf(reading, chunks[at]));
  const mark = reading.vocabulary.sets.articles.before(tokens, chunk.first, 1);
  if (isOpen && index > act.at && tokens[(mark < 0 ? chunk.first : mark) - 1]?.text === ':') return true;
  return (
    hasBefore(reading, 'company', index) ||
    hasBefore(reading, 'including', index) ||
    sets.including.at(tokens, after) > after + 1 ||
    sets.insets.at(tokens, after) > 0
  );
}

/** "Four Arab States" */
function isSomeOf({ sentence, vocabulary }: SentenceReading, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'actor' || chunk.actors[0]?.group === undefined) return false;
  return numberAt(sentence.tokens, chunk.first, vocabulary) !== undefined;
}

/** "…, the radio station reports, …": it parts nothing. */
function isAttribution({ sentence }: SentenceReading, { first, end }: Chunk): boolean {
  const { tokens } = sentence;
  const opens = tokens.slice(Math.max(sentence.from, first - ASIDE_REACH), first).some(({ text }) => text === ',');
  return opens && tokens[end]?.text === ',';
}

/** Whom "the country" or "my Government" means: the speaker named behind it, or who was named before. */
export function meantBy(
  reading: SentenceReading,
  index: number,
  actEnd: number,
): { actors: readonly Actor[]; first: number; end: number } | undefined {
  const { sentence, before } = reading;
  const chunk = sentence.chunks[index];
  if (!chunk) return undefined;
  const isActor = (c: Chunk): c is ChunkOf<'actor'> => c.kind === 'actor' && c.actors.every(({ group }) => !group);
  const left = sentence.chunks.slice(0, index).filter(isActor).at(-1);
  if (left) return { actors: left.actors, first: left.first, end: actEnd };
  const behind = sentence.chunks.filter(({ first }) => first >= actEnd);
  const speaker = behind.findIndex(isActor);
  const named = behind[speaker];
  const said = behind.some((c) => c.kind === 'report');
  if (named?.kind === 'actor' && said) return { actors: named.actors, first: chunk.first, end: named.end };
  if (before?.block !== sentence.block) return undefined;
  const last = before.chunks.slice(-NEAR_END).filter(isActor).at(-1);
  // "Venezuela has signed. We did so out of conviction": nothing new.
  const isSaid = last && before.chunks.some((c) => c.kind === 'act' && c.act === 'sign' && c.form !== 'noun');
  return last && !isSaid ? { actors: last.actors, first: chunk.first, end: actEnd } : undefined;
}
