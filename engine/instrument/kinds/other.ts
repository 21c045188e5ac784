/** What else is said about the Code: who supports it, spoke or negotiated, its symbol, its languages and lists. */
import type { Deed } from '../../../data/instrument/types';
import type { ChunkOf } from '../chunks';
import { didFor } from '../records';
import type { ActReading } from '../acts';
import { hasBefore, type SentenceReading } from '../reading';
import { deedBefore, isAlike } from './ellipsis';
import type { Found } from '../types';
import { symbolsIn } from '../symbols';
import { texts } from './texts';
import { venues } from './venue';

/** A noun in the plural, as far as its last letter tells. */
const PLURAL = /\ws$/u;
/** How far behind a verb of support the signing stands, in chunks. */
const BY_REACH = 7;
const DEEDS: readonly string[] = [
  'support',
  'urge',
  'speak',
  'host',
  'negotiate',
  'attend',
  'witness',
] satisfies readonly Deed[];

/** Deeds that a noun tells as well as a verb: "the speakers were …". */
const NOUN_DEEDS: readonly string[] = ['speak', 'negotiate'] satisfies readonly Deed[];

export function others(reading: SentenceReading): Found[] {
  if (reading.sentence.focus === 'other') return [];
  return [...deeds(reading), ...likewise(reading), ...symbols(reading), ...texts(reading)];
}

function deeds(reading: SentenceReading): Found[] {
  const { sentence, acts, records } = reading;
  const found: Found[] = [];
  const date = sentence.chunks.find((c) => c.kind === 'date')?.date;
  const place = sentence.chunks.find((c) => c.kind === 'place' && c.place.led);
  const said = { date, place: place?.kind === 'place' ? place.place.place : undefined };
  for (const act of acts) {
    const { chunk } = act;
    if (
      !DEEDS.includes(chunk.act) ||
      !act.about ||
      act.hypothetical ||
      (chunk.act === 'support' && !act.sure) ||
      (chunk.act === 'speak' && !isAtCeremony(reading)) ||
      (chunk.form === 'base' && !isVerb(reading, act)) ||
      (chunk.form === 'noun' && !NOUN_DEEDS.includes(chunk.act))
    )
      continue;
    const actors = act.doers.flatMap((at) => {
      const named = sentence.chunks[at];
      // "said that his delegation had helped to negotiate it"
      const doer = named?.kind === 'we' ? sentence.chunks.slice(0, at).findLast((c) => c.kind === 'actor') : named;
      return doer?.kind === 'actor' ? [doer] : [];
    });
    const speaker = actors.length === 0 ? speakerOf(reading, act) : undefined;
    if (speaker) actors.push(speaker);
    if (actors.length === 0 || isBySigning(reading, act) || isVenueHost(reading, act)) continue;
    const whole = Math.min(chunk.first, ...actors.map((one) => one.first));
    const end = Math.max(chunk.end, ...actors.map((one) => one.end));
    // "Venezuela welcomed it and asked others to sign": the second begins at its verb.
    const first = found.some((one) => one.first < end && whole < one.end) ? chunk.first : whole;
    if (found.some((one) => one.first < end && first < one.end)) continue;
    // The deed is one of those listed above.
    found.push({
      first,
      end,
      kind: 'other',
      value: { says: chunk.act },
      ...didFor(
        actors.flatMap((one) => one.actors),
        chunk.act as Deed,
        said,
        records,
      ),
    });
  }
  return found;
}

/** "Peru's ambassador did, too", "as did the Saudi one": what the sentence, or the one before it, says of another. */
function likewise(reading: SentenceReading): Found[] {
  const { sentence, acts, records, before } = reading;
  const own = acts.findLast(
    ({ chunk, about, doers }) => DEEDS.includes(chunk.act) && about && (doers.length > 0 || chunk.act === 'speak'),
  );
  return sentence.chunks.flatMap((chunk, index): Found[] => {
    if (chunk.kind !== 'actor' || acts.some(({ doers }) => doers.includes(index))) return [];
    const isBehind =
      own &&
      own.at < index &&
      !sentence.chunks.slice(own.at + 1, index).some(({ kind }) => kind === 'boundary' || kind === 'act');
    const isJoined = isBehind === true && hasBefore(reading, 'echoes', index);
    const deed = isJoined
      ? own.chunk.act
      : acts.length === 0 && isAlike(reading, index)
        ? deedBefore(reading)
        : undefined;
    if (deed === undefined || !DEEDS.includes(deed)) return [];
    if (deed === 'speak' && !isAtCeremony(reading)) return [];
    const said = { date: undefined, place: undefined };
    const first =
      isJoined || before === undefined ? chunk.first : Math.min(chunk.first, sentence.chunks[0]?.first ?? chunk.first);
    return [
      {
        first,
        end: chunk.end,
        kind: 'other',
        value: { says: deed },
        ...didFor(chunk.actors, deed as Deed, said, records),
      },
    ];
  });
}

/** "Tunisia says it took part in the negotiations" */
function speakerOf({ sentence, vocabulary }: SentenceReading, { at }: ActReading): ChunkOf<'actor'> | undefined {
  const [actor, report, it] = sentence.chunks.slice(Math.max(0, at - 3), at);
  if (at < 3 || actor?.kind !== 'actor' || report?.kind !== 'report' || it?.kind !== 'pronoun') return undefined;
  return vocabulary.sets.objectPronouns.has(sentence.tokens, it.first) ? actor : undefined;
}

/** "to back the Code", "its friends back it", not "held back". */
function isVerb({ sentence, vocabulary }: SentenceReading, { at, chunk }: ActReading): boolean {
  const { tokens, chunks } = sentence;
  const { sets } = vocabulary;
  const before = chunks[at - 1];
  const isSubject = before !== undefined && ['actor', 'count', 'we', 'relative', 'intent'].includes(before.kind);
  return (
    isSubject ||
    sets.infinitive.has(tokens, chunk.first - 1) ||
    sets.negations.before(tokens, chunk.first) >= 0 ||
    sets.hedges.before(tokens, chunk.first) >= 0 ||
    PLURAL.test(tokens[chunk.first - 1]?.text ?? '')
  );
}

/** "endorsed the Code with its signature": a signing. */
function isBySigning({ sentence, acts, vocabulary }: SentenceReading, { at, chunk }: ActReading): boolean {
  return acts.some(
    (other) =>
      chunk.act === 'support' &&
      other.chunk.act === 'sign' &&
      other.at > at &&
      other.at - at <= BY_REACH &&
      [1, 2].some((back) => vocabulary.sets.means.has(sentence.tokens, other.chunk.first - back)),
  );
}

/** "Vienna hosted the signing": a place. */
function isVenueHost(reading: SentenceReading, { chunk, doers }: ActReading): boolean {
  const hosts = venues(reading).map(({ first }) => first);
  return chunk.act === 'host' && doers.some((at) => hosts.includes(reading.sentence.chunks[at]?.first ?? -1));
}

/** Who speaks speaks at many places: the signing has to be named here or in the sentence before. */
function isAtCeremony({ sentence, acts, before, vocabulary }: SentenceReading): boolean {
  // "When the Code was signed, …"
  if (acts.some(({ chunk, sure }) => chunk.act === 'sign' && sure)) return true;
  const from = before?.block === sentence.block ? before.from : sentence.from;
  return sentence.tokens
    .slice(from, sentence.to)
    .some((_, i) => vocabulary.sets.gatherings.has(sentence.tokens, from + i));
}

/** A symbol that the text gives to the Code: "circulated under the symbol …", or in brackets behind its name. */
function symbols({ sentence, acts, records, vocabulary }: SentenceReading): Found[] {
  const { known } = records;
  const code = sentence.chunks.filter((c) => (c.kind === 'code' && !c.part) || c.kind === 'pronoun');
  if (acts.some(({ chunk }) => chunk.act === 'adopt')) return [];
  return symbolsIn(sentence.tokens, sentence.from, sentence.to).flatMap(({ first, end, text }): Found[] => {
    if (known.recalled.symbols.some((symbol) => text.endsWith(symbol))) return [];
    const said = vocabulary.sets.symbols.before(sentence.tokens, first, 7) >= 0;
    const beside = code.some((c) => first - c.end === 1 && sentence.tokens[c.end]?.text === '(');
    if (!(said && code.length > 0) && !beside) return [];
    return [
      {
        first,
        end,
        kind: 'other',
        value: { says: 'symbol', symbol: text },
        status: 'no-record',
        evidence: [known.noSymbol],
      },
    ];
  });
}
