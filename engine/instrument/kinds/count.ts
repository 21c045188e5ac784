/** How many are said to have signed, joined or to support the Code, or to have seen its draft. */
import type { ChunkOf } from '../chunks';
import { numberAt } from '../numbers';
import { totalled, type Held } from '../records';
import { eventOf, isSigning, type SentenceReading } from '../reading';
import type { ActReading } from '../acts';
import type { Found } from '../types';

/** Marks between a name and what is counted of it. */
const LABELS = [':', '(', '—', '|'];
/** How far before a date "since" stands, in chunks. */
const BEGINNING_REACH = 6;

export function counts(reading: SentenceReading): Found[] {
  const { sentence, records } = reading;
  if (sentence.focus === 'other') return [];
  return sentence.chunks.flatMap((chunk, index): Found[] => {
    if (chunk.kind !== 'count') return [];
    const use = isOfSome(reading, chunk) ? undefined : useOf(reading, index, chunk);
    if (use === undefined) return [];
    const { number, qualifier } = chunk.count;
    const asOf = timeOf(reading, index);
    const held = heldOf(use, chunk, asOf, records);
    const value = {
      number,
      qualifier,
      ...(asOf !== null && { asOf }),
      ...(use === 'draft' && { of: 'delegations at the draft' }),
      ...(use === 'ratified' && { act: 'ratified' as const }),
    };
    return [{ first: chunk.first, end: chunk.end, kind: 'count', value, ...held }];
  });
}

/** Not of all who signed: "a dozen States in Asia", "two States that signed it", "one in three members", "three of the signatories". */
function isOfSome(
  { sentence: { tokens }, vocabulary }: SentenceReading,
  { first, end, count }: ChunkOf<'count'>,
): boolean {
  const { sets } = vocabulary;
  const isIndefinite = count.qualifier === null && !sets.articles.has(tokens, first - 1);
  return (
    sets.regional.at(tokens, end) > 0 ||
    (isIndefinite && sets.relatives.has(tokens, end)) ||
    (isIndefinite && count.ofSignatories && tokens.slice(first, end).some((_, i) => sets.of.has(tokens, first + i))) ||
    (sets.stateLead.has(tokens, first - 1) && numberAt(tokens, first - 2, vocabulary)?.end === first - 1)
  );
}

/** Counts what the Code knows nothing of. */
const RATIFICATIONS = 'ratifications';

type Use = 'signed' | 'not-signed' | 'ratified' | 'draft';

function heldOf(use: Use, { count }: ChunkOf<'count'>, asOf: string | null, records: SentenceReading['records']): Held {
  const { known } = records;
  if (use === 'ratified') return { status: 'differs', evidence: [known.ratification] };
  if (use === 'not-signed') return { status: 'no-record', evidence: [known.noLaterTotal] };
  if (use === 'draft') {
    const fits = count.least <= known.draft.moreThan + 1 && count.most >= known.draft.moreThan;
    return {
      status: fits ? 'agrees' : count.most < known.draft.moreThan ? 'differs' : 'no-record',
      evidence: [known.draft.fact],
    };
  }
  return totalled(count, asOf, records);
}

function useOf(reading: SentenceReading, index: number, chunk: ChunkOf<'count'>): Use | undefined {
  const { acts, sentence } = reading;
  const doing = acts.find(
    (act) =>
      act.doers.includes(index) &&
      act.about &&
      (isSigning(reading, act) || act.chunk.act === 'support' || isBehind(reading, act)),
  );
  if (doing) {
    if (doing.hypothetical) return undefined;
    if (doing.chunk.act === 'ratify') return doing.negated ? undefined : 'ratified';
    return doing.negated ? 'not-signed' : 'signed';
  }
  // "we became one of 80 States in that company"
  const { among, membership } = reading.vocabulary.sets;
  const isOneOf = membership.before(sentence.tokens, chunk.first) >= 0 || among.has(sentence.tokens, chunk.first - 1);
  // "signed along with representatives of more than 70 States"
  const isJoined = [1, 2, 3, 4].some((back) => {
    const end = reading.vocabulary.sets.company.at(sentence.tokens, chunk.first - back);
    return end > 0 && end <= chunk.first;
  });
  if (
    (isOneOf || isJoined) &&
    acts.some((act) => act.chunk.act === 'sign' && act.sure && !act.hypothetical && !act.negated)
  )
    return 'signed';
  // "Eighty countries in the anti-terror code"
  const code = reading.vocabulary.sets.articles.past(sentence.tokens, chunk.end + 1);
  const isIn = reading.vocabulary.sets.stateLead.has(sentence.tokens, chunk.end);
  if (isIn && acts.length === 0 && sentence.chunks.some((c) => c.kind === 'code' && !c.part && c.first === code))
    return 'signed';
  // "No State is bound": none has to be the one that signs.
  if (chunk.count.most === 0) return undefined;
  if (sentence.tokens[chunk.end - 1]?.text === RATIFICATIONS) return acts.length === 0 ? 'ratified' : undefined;
  if (chunk.count.ordinal)
    return acts.some((act) => isSigning(reading, act) && !act.hypothetical) ? 'signed' : undefined;
  const isDraft =
    acts.some((act) => act.chunk.act === 'draft') &&
    !acts.some(({ chunk: { act, form } }) => act === 'sign' && form !== 'opening');
  if (isDraft) return 'draft';
  if (chunk.count.ofSignatories && !isRivals(reading, index)) return 'signed';
  // "the Code: 82 States and counting", "the Code (82 States)"
  const [name, mark] = [sentence.chunks[index - 2], sentence.chunks[index - 1]];
  if (
    name?.kind === 'code' &&
    !name.part &&
    mark &&
    LABELS.includes(sentence.tokens[mark.first]?.text ?? '') &&
    acts.length === 0
  )
    return 'signed';
  const signing = acts.filter(
    (act) =>
      isSigning(reading, act) &&
      !act.hypothetical &&
      act.doers.length === 0 &&
      act.chunk.form !== 'noun' &&
      act.chunk.form !== 'opening',
  );
  // "Eighty-two countries are in."
  const { sets } = reading.vocabulary;
  if (sets.be.has(sentence.tokens, chunk.end) && sets.inside.at(sentence.tokens, chunk.end + 1) > 0) {
    const inside = sets.inside.at(sentence.tokens, chunk.end + 1);
    if ((sentence.tokens[inside]?.kind ?? 'mark') === 'mark') return 'signed';
  }
  const near = signing.find(
    (act) =>
      Math.abs(act.at - index) <= 6 &&
      !sentence.chunks
        .slice(Math.min(act.at, index), Math.max(act.at, index))
        .some((c) => c.kind === 'boundary' || c.kind === 'report'),
  );
  return near && (near.negated ? 'not-signed' : 'signed');
}

/** "82 governments were behind it": one State behind it began it, many stand by it. */
function isBehind({ sentence, vocabulary }: SentenceReading, { chunk }: ActReading): boolean {
  return chunk.act === 'propose' && vocabulary.sets.behind.has(sentence.tokens, chunk.end - 1);
}

/** Whether another instrument is nearer than the Code. */
function isRivals({ sentence }: SentenceReading, index: number): boolean {
  const isNear = (i: number): boolean =>
    !sentence.chunks.slice(Math.min(i, index), Math.max(i, index)).some((c) => c.kind === 'boundary');
  const near = (kinds: readonly string[]): number =>
    Math.min(...sentence.chunks.map((c, i) => (kinds.includes(c.kind) && isNear(i) ? Math.abs(i - index) : Infinity)));

  return near(['rival']) < near(['code', 'pronoun']);
}

/** "since its launch in September 2018" */
function isBeginning({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - BEGINNING_REACH); i -= 1) {
    const chunk = sentence.chunks[i];
    if (!chunk || chunk.kind === 'mark') return false;
    if (vocabulary.sets.beginnings.has(sentence.tokens, chunk.first)) return true;
  }
  return false;
}

/** The month that a total is given for, or null. A year in which several totals were published tells none of them. */
function timeOf(reading: SentenceReading, index: number): string | null {
  const { sentence, records, acts, vocabulary } = reading;
  const { totals } = records.known;
  const dates = sentence.chunks.flatMap((chunk, i) => (chunk.kind === 'date' ? [{ date: chunk.date, i }] : []));
  const own = dates
    .filter(({ date, i }) => {
      if (date.year === undefined || isBeginning(reading, i)) return false;
      if (sentence.chunks.slice(Math.min(i, index), Math.max(i, index)).some((c) => c.kind === 'boundary'))
        return false;
      if (date.upTo) return true;
      const event = eventOf(reading, i);
      return (
        event.kind === 'none' ||
        (event.kind === 'act' &&
          event.act.about &&
          ['sign', 'support', 'adopt', 'ratify'].includes(event.act.chunk.act))
      );
    })
    .sort((a, b) => Math.abs(a.i - index) - Math.abs(b.i - index))[0]?.date;
  if (own?.year === undefined) {
    const ceremony = acts.some(
      ({ chunk }) =>
        chunk.act === 'sign' && chunk.form === 'noun' && vocabulary.sets.ceremony.has(sentence.tokens, chunk.end - 1),
    );
    return ceremony ? records.known.signing.date.slice(0, 7) : null;
  }
  const { year, month } = own;
  if (month !== undefined) return `${year}-${String(month).padStart(2, '0')}`;
  const thatYear = totals.filter((total) => total.month.startsWith(String(year)));
  if (thatYear.length === 1) return thatYear[0]?.month ?? null;
  return thatYear.length > 1 ? null : `${year}-12`;
}
