/** Places that are said to be one without a preposition: "Vienna hosted the signing", "The venue of the signing was Vienna". */
import type { PlaceRead } from '../places';
import type { SentenceReading } from '../reading';

/** How far before a place the word for it stands, in chunks: "The venue of the signing of the Code was Vienna". */
const VENUE_REACH = 8;

/** Capitals that are the scene of the signing and do nothing themselves; of the initiator's own government it can't be known. */
export function venues(reading: SentenceReading): { first: number; end: number; place: PlaceRead }[] {
  const { sentence, acts, records } = reading;
  if (sentence.focus === 'other') return [];
  return sentence.chunks.flatMap((chunk, index) => {
    if (chunk.kind !== 'actor' || !chunk.actors.every(({ capital }) => capital)) return [];
    const iso3 = chunk.actors.flatMap((actor) => actor.iso3);
    const hosts =
      !iso3.includes(records.known.proposal.state) &&
      acts.some(({ chunk: { act, form }, doers }) => act === 'host' && form === 'past' && doers.includes(index));
    if (!hosts && !isVenue(reading, index)) return [];
    const { first, end } = chunk;
    const place = { place: iso3.join(' '), fits: false, atAssembly: false, led: true, end };
    return [{ first, end, place }];
  });
}

/** Behind "the venue of the signing was", "the place of signature is". */
export function isVenue({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  const { sets } = vocabulary;
  const be = chunks[index - 1];
  if (!be || !sets.be.has(tokens, be.first)) return false;
  return chunks
    .slice(Math.max(0, index - VENUE_REACH), index - 1)
    .some(({ first, end }) => tokens.slice(first, end).some((_, i) => sets.settings.has(tokens, first + i)));
}
