/** An organ or a resolution that is said to have adopted the Code, or not. */
import type { ActReading } from '../acts';
import type { Chunk } from '../chunks';
import { bodyOf, eventOf, type SentenceReading } from '../reading';
import type { FactStatus, Found } from '../types';
import { symbolsIn } from '../symbols';
import { isDenied, isOfCode } from './nature';

/** How far behind a verb its organ stands, in chunks. */
const BODY_REACH = 4;
const WHOLE = 'United Nations';
/** Organs of which a page says that it adopted the Code, against all others. */
const SAID = new Set(['General Assembly', WHOLE]);

export function adoptions(reading: SentenceReading): Found[] {
  const { sentence, acts, records } = reading;
  const said = acts.flatMap((act): Found[] => {
    const isAdopting =
      act.chunk.act === 'adopt' || (act.chunk.act === 'support' && isEndorsing(reading, act) && isOrgan(reading, act));
    if (!isAdopting || !act.sure || act.hypothetical) return [];
    const organisation = organisationOf(reading, act);
    const at = bodyOf(reading, act) ?? organisation ?? placeOf(reading, act.at) ?? bodyNear(reading, act.at);
    const chunk = at === undefined ? undefined : sentence.chunks[at];
    const symbol = symbolsIn(sentence.tokens, sentence.from, sentence.to)[0];
    if (!chunk && !symbol) return [];
    const body = chunk?.kind === 'body' ? chunk.body : (nameOf(chunk) ?? 'General Assembly');
    const extents = [act.chunk, ...(chunk ? [chunk] : []), ...(symbol ? [symbol] : [])];
    const status: FactStatus = symbol ? 'differs' : act.negated ? 'agrees' : SAID.has(body) ? 'conflicting' : 'differs';
    return [
      {
        first: Math.min(...extents.map((one) => one.first)),
        end: Math.max(...extents.map((one) => one.end)),
        kind: 'adoption',
        value: { body, ...(symbol && { symbol: symbol.text }), ...(act.negated && { not: true as const }) },
        status,
        evidence: symbol ? [...records.known.adoption, records.known.recalled.fact] : records.known.adoption,
      },
    ];
  });
  return said.length > 0 ? said : resolved(reading);
}

/** "became a resolution of the General Assembly", "is no resolution" */
function resolved(reading: SentenceReading): Found[] {
  const { sentence, vocabulary, records } = reading;
  if (sentence.focus !== 'named' && sentence.focus !== 'carried') return [];
  const { tokens, from, to } = sentence;
  for (let at = from; at < to; at += 1) {
    const end = vocabulary.sets.resolutions.at(tokens, at);
    if (end < 0) continue;
    const numbered = tokens[end]?.kind === 'number';
    const symbol = numbered ? symbolsIn(tokens, end, to).find(({ first }) => first === end) : undefined;
    if (symbol && !isCited(reading, at) && isOfCode(reading, at, end, false)) {
      const evidence = [...records.known.adoption, records.known.recalled.fact];
      const value = { body: 'General Assembly', symbol: symbol.text };
      return [{ first: at, end: symbol.end, kind: 'adoption', value, status: 'differs', evidence }];
    }
    if (!numbered && isOfCode(reading, at, end, true)) {
      const not = isDenied(reading, at);
      const organ = tokens.slice(at, end).findIndex((_, i) => vocabulary.tables.bodies.at(tokens, at + i));
      const body = vocabulary.tables.bodies.at(tokens, at + organ)?.value.body ?? 'General Assembly';
      const status: FactStatus = not ? 'agrees' : SAID.has(body) ? 'conflicting' : 'differs';
      const value = { body, ...(not && { not: true as const }) };
      return [{ first: at, end, kind: 'adoption', value, status, evidence: records.known.adoption }];
    }
    at = end - 1;
  }
  return [];
}

/** Words between "recalls" and the resolution: "the General Assembly's". */
const CITING_REACH = 5;

/** "within resolution 72/284", "recalls the General Assembly's resolution 72/284": the Code speaks of it, or is in it. */
function isCited({ sentence: { tokens }, vocabulary: { sets } }: SentenceReading, at: number): boolean {
  return (
    sets.within.has(tokens, at - 1) ||
    Array.from({ length: CITING_REACH }, (_, back) => sets.citing.at(tokens, at - 1 - back)).some(
      (end) => end > 0 && end <= at,
    )
  );
}

/** "The Council endorsed the Code", not "welcomed the Code", "endorsed the initiative": praise adopts nothing. */
function isEndorsing({ sentence, vocabulary }: SentenceReading, { at, chunk, passive }: ActReading): boolean {
  const { chunks, tokens } = sentence;
  if (!vocabulary.sets.endorsing.has(tokens, chunk.first)) return false;
  const next = chunks[at + 1]?.kind === 'word' ? chunks[at + 2] : chunks[at + 1];
  return passive || next?.kind === 'code' || (next?.kind === 'pronoun' && next.end - next.first === 1);
}

/** Whether an organ of the United Nations does it; what the United Nations supports is no matter of adoption. */
function isOrgan(reading: SentenceReading, act: ActReading): boolean {
  const at = bodyOf(reading, act);
  const chunk = at === undefined ? undefined : reading.sentence.chunks[at];
  return chunk?.kind === 'body' && chunk.body !== WHOLE;
}

/** "adopted by the OIC": an organisation that adopts does what an organ does. */
function organisationOf({ sentence }: SentenceReading, act: ActReading): number | undefined {
  return act.chunk.act === 'adopt' ? act.doers.find((at) => nameOf(sentence.chunks[at]) !== undefined) : undefined;
}

function nameOf(chunk: Chunk | undefined): string | undefined {
  return chunk?.kind === 'actor' ? chunk.actors[0]?.organisation : undefined;
}

/** "put to a vote in the General Assembly", "passed the Assembly" */
function bodyNear({ sentence, vocabulary }: SentenceReading, actAt: number): number | undefined {
  const { chunks, tokens } = sentence;
  // "the Assembly's adoption of the Code"
  const owner = chunks.slice(Math.max(0, actAt - 3), actAt).findIndex(({ kind }) => kind === 'body');
  if (owner >= 0 && tokens[chunks[Math.max(0, actAt - 3) + owner]?.end ?? -1]?.text === "'")
    return Math.max(0, actAt - 3) + owner;
  for (let i = actAt + 1; i <= actAt + BODY_REACH; i += 1) {
    const chunk = chunks[i];
    if (chunk?.kind === 'body') return i;
    const isLink =
      chunk?.kind === 'code' || (chunk?.kind === 'word' && vocabulary.sets.bodyLeads.has(tokens, chunk.first));
    if (!isLink) return undefined;
  }
  return undefined;
}

/** "adopted at the 73rd session of the General Assembly" */
function placeOf(reading: SentenceReading, actAt: number): number | undefined {
  const index = reading.sentence.chunks.findIndex((chunk, i) => {
    if (chunk.kind !== 'place' || !chunk.place.atAssembly) return false;
    const event = eventOf(reading, i);
    return event.kind === 'act' && event.act.at === actAt;
  });
  return index < 0 ? undefined : index;
}
