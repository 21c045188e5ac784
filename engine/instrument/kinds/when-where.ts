/** When and where the Code, or its draft, is said to have been signed or shown. */
import { isDay, isoOf, type DateRead } from '../dates';
import type { Chunk } from '../chunks';
import type { PlaceRead } from '../places';
import { signedOn } from '../records';
import { actorsOf, eventOf, hasBefore, isInNameBracket, isSigning, type SentenceReading } from '../reading';
import type { ActReading } from '../acts';
import { symbolsIn } from '../symbols';
import { isBegun } from './proposer';
import { isSmall, isTied } from './tied';
import { isVenue, venues } from './venue';
import type { FactStatus, FactValue, Found } from '../types';

/** A Thursday. */
const DRAFT_WEEKDAY = 4;
/** A sentence this short beside one on the Code goes on about it: "That was in New York." */
const SHORT = 9;
/** How far before a draft the verb that praises it stands, in chunks. */
const DRAFT_REACH = 3;
/** "The date was …": tokens before what is said. */
const LABEL_REACH = 4;
const MAX_BESIDE = 7;
/** The data's name of the building. */
const HEADQUARTERS = 'United Nations Headquarters';
/** Chunks behind a place in which it is said to be the scene. */
const SCENE_REACH = 4;
/** Chunks between a signing in the passive and its place. */
const AGENTS_REACH = 9;
const LABEL_MARKS = [':', '|', '-', '—'];
/** Marks behind which a clause begins: "From our archive: at the summit in Dushanbe …" */
const LEADS_ON = [':', '—'];

/** What a date or place is of. `by`: the act that it is found beside; `sure`: by its form it can be of nothing else. */
type Use =
  | { readonly kind: 'signing'; readonly act: ActReading | null; readonly by?: ActReading; readonly sure?: true }
  | { readonly kind: 'draft'; readonly by?: ActReading };

const SIGNED: Use = { kind: 'signing', act: null };
const SURELY_SIGNED: Use = { ...SIGNED, sure: true };

export function datesAndPlaces(reading: SentenceReading): Found[] {
  const { sentence } = reading;
  const capitals = venues(reading).map(({ first, end, place }): Found => ({ first, end, ...placed(reading, place) }));
  const led = sentence.chunks.flatMap((chunk, index): Found[] => {
    if (chunk.kind !== 'date' && chunk.kind !== 'place') return [];
    const use = useOf(reading, index);
    if (!use) return [];
    const { first, end } = chunk;
    if (chunk.kind === 'date') {
      const isUpTo = chunk.date.upTo === true && !isNotUntil(reading, index);
      if (chunk.date.stretch || isUpTo || isOfResolution(reading, index) || isOfTotal(reading, chunk.date, use))
        return [];
      return stated({ first, end, ...dated(reading, chunk.date, use) }, reading, index, use);
    }
    if (!isPlaced(reading, index, chunk.place, use)) return [];
    return stated({ first, end, ...placed(reading, chunk.place) }, reading, index, use);
  });
  return [...capitals, ...led];
}

/** That the records differ is said only where the date or place can belong to nothing but the signing, or the draft. */
function stated(found: Found, reading: SentenceReading, index: number, use: Use): Found[] {
  if (found.status !== 'differs') return [found];
  const isSure = use.kind === 'signing' && use.sure === true;
  if (use.kind === 'draft' && !isFirstShown(reading)) return [];
  return isSure || (use.by && isTied(reading, index, use.by)) ? [found] : [];
}

/** That a draft was shown, and nowhere but where it was shown first: it may have been talked about anywhere. */
function isFirstShown({ sentence, acts }: SentenceReading): boolean {
  // "saw the first draft", not "discussed the draft"
  const isShown = acts.some(
    ({ chunk: { act, form, first, end } }) =>
      act === 'present' || (act === 'sign' && form === 'opening') || (act === 'draft' && end - first > 1),
  );
  return (
    isShown &&
    sentence.chunks.every(
      (c) =>
        (c.kind !== 'place' || c.place.fits === true) &&
        (c.kind !== 'actor' || !c.actors.some(({ capital }) => capital)),
    )
  );
}

function useOf(reading: SentenceReading, index: number): Use | undefined {
  const { sentence, acts } = reading;
  if (
    sentence.focus === 'named' &&
    (isDateOfName(reading, index) || isYearOfName(reading, index) || isInNameBracket(reading, index))
  )
    return SURELY_SIGNED;
  const rather = isRather(reading, index);
  if (isDenied(reading, index)) return undefined;
  const event = eventOf(reading, rather ? index - 2 : index);
  if (rather && event.kind === 'act' && isSigning(reading, event.act)) return { ...SIGNED, by: event.act };
  const isDraft = acts.some(({ chunk }) => chunk.act === 'draft');
  if (event.kind === 'act') {
    const { act } = event;
    // "moments before signing the Code": done all the same.
    if (act.hypothetical && act.chunk.form !== 'ing') return undefined;
    // What a parliament or cabinet does at home is no signing.
    if (act.chunk.act === 'ratify' || (act.chunk.act === 'adopt' && actorsOf(reading, act).length > 0))
      return undefined;
    const isUnveiled = isDraft && act.chunk.form === 'opening';
    if (act.chunk.act === 'host' || (act.chunk.act === 'propose' && act.about && isBegun(reading, act)))
      return { ...SIGNED, by: act };
    if (isSigning(reading, act) && !isUnveiled)
      return act.negated && !isNotUntil(reading, index) ? undefined : { kind: 'signing', act, by: act };
    const shown =
      isUnveiled || (act.chunk.act === 'draft' && !isSupported(reading, act.at)) || act.chunk.act === 'present';
    return shown && isDraft && sentence.focus !== 'other' ? { kind: 'draft', by: act } : undefined;
  }
  if (event.kind === 'other') return undefined;
  if (sentence.focus === 'named' && !isLabelled(reading, index)) {
    if (!isBesideCode(reading, index)) return undefined;
    if (isDraft) return { kind: 'draft' };
    return isRightBehindCode(reading, index) ? SURELY_SIGNED : SIGNED;
  }
  if (isCaption(reading)) return SURELY_SIGNED;
  if (sentence.focus === 'carried' || sentence.focus === 'named') {
    if (isLabelled(reading, index)) return SURELY_SIGNED;
    const short =
      sentence.to - sentence.from <= SHORT &&
      sentence.chunks.some((c) => c.kind === 'pronoun') &&
      sentence.chunks.every(
        (c) =>
          ['pronoun', 'date', 'place', 'mark'].includes(c.kind) || (c.kind === 'word' && isSmall(reading, c.first)),
      );
    return short || tellsMore(reading) ? SURELY_SIGNED : undefined;
  }
  return goesOnThere(reading) ? SURELY_SIGNED : undefined;
}

/** "Kazakhstan has promoted the Code since 2015": the time belongs to what somebody does. */
function isDoneTo({ sentence }: SentenceReading, code: number, index: number): boolean {
  const { chunks, tokens } = sentence;
  const opens = tokens[chunks[index - 1]?.first ?? -1]?.text === '(' || code === index - 1;
  // "has been a signatory of the Code since 2018"
  const joined = chunks.slice(0, code).some((c) => c.kind === 'act' && c.act === 'sign');
  return !opens && !joined && chunks.slice(0, code).some(({ kind }) => kind === 'actor' || kind === 'we');
}

/** "was not signed until 2019" */
function isNotUntil({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const first = sentence.chunks[index]?.first ?? 0;
  return vocabulary.sets.until.has(sentence.tokens, first - 1);
}

/** "not in Geneva but in New York": the first isn't meant. */
function isDenied({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const first = sentence.chunks[index]?.first ?? 0;
  const lead = vocabulary.sets.dateLead.has(sentence.tokens, first - 1) ? first - 1 : first;
  return vocabulary.sets.not.has(sentence.tokens, lead - 1);
}

function isRather({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  const at = vocabulary.sets.dateLead.has(tokens, (chunks[index]?.first ?? 0) - 1) ? index - 1 : index;
  const [sibling, but] = [chunks[at - 2], chunks[at - 1]];
  return (
    but !== undefined &&
    vocabulary.sets.but.has(tokens, but.first) &&
    (sibling?.kind === 'date' || sibling?.kind === 'place')
  );
}

/** "Ministers signed it. That happened in New York, on 28 September." */
function tellsMore({ sentence, before, vocabulary }: SentenceReading): boolean {
  const signing = before?.chunks.some((c) => c.kind === 'act' && c.act === 'sign') === true;
  return signing && vocabulary.sets.happenings.at(sentence.tokens, sentence.from) > 0;
}

/** In brackets behind the name, "of 2018", "dates from 2018": nothing but a few small words stands between. */
function isBesideCode(reading: SentenceReading, index: number): boolean {
  const { sentence } = reading;
  const { chunks } = sentence;
  const isCode = (i: number): boolean => {
    const chunk = chunks[i];
    return chunk?.kind === 'pronoun' || (chunk?.kind === 'code' && !chunk.part);
  };
  for (let i = index - 1, words = 0; i >= 0 && words <= MAX_BESIDE; i -= 1) {
    if (isCode(i)) return !isTopic(reading, i) && !isDoneTo(reading, i, index);
    const kind = chunks[i]?.kind;
    if (kind === 'word') words += 1;
    else if (kind !== 'mark' && kind !== 'date' && kind !== 'place') return false;
  }
  return false;
}

/** "the Code, Vienna, 28 September 2018", "the Code, dated 28 September 2018" */
function isRightBehindCode({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  for (let i = index - 1; i >= 0; i -= 1) {
    const chunk = chunks[i];
    if (chunk?.kind === 'code') return true;
    const isLead = chunk?.kind === 'word' && vocabulary.sets.dateLead.has(tokens, chunk.first);
    if (!isLead && !['mark', 'date', 'place'].includes(chunk?.kind ?? '')) return false;
  }
  return false;
}

/** "the Code of Conduct … of 28 September 2018": part of how it is cited, whatever is done to it. */
function isDateOfName({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { chunks, tokens } = sentence;
  const [code, of, date] = [chunks[index - 2], chunks[index - 1], chunks[index]];
  return date?.kind === 'date' && code?.kind === 'code' && of !== undefined && vocabulary.sets.of.has(tokens, of.first);
}

/** "resolution 72/284 of 26 June 2018" */
function isOfResolution({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const [of, date] = [sentence.chunks[index - 1], sentence.chunks[index]];
  if (!of || !date || !vocabulary.sets.of.has(sentence.tokens, of.first)) return false;
  return symbolsIn(sentence.tokens, sentence.from, date.first).some(({ end }) => end === of.first);
}

/** "the 2018 Code" */
function isYearOfName({ sentence }: SentenceReading, index: number): boolean {
  const [date, code] = [sentence.chunks[index], sentence.chunks[index + 1]];
  return date?.kind === 'date' && date.end - date.first === 1 && code?.kind === 'code' && code.first === date.end;
}

/** "a round table on the Code, Almaty, 2023": what is dated is the talk about it. */
function isTopic(reading: SentenceReading, index: number): boolean {
  return hasBefore(reading, 'topics', index);
}

/** "welcomed the draft in January": the date is that of the welcome. */
function isSupported({ acts }: SentenceReading, at: number): boolean {
  return acts.some(({ at: other, chunk }) => chunk.act === 'support' && other < at && at - other <= DRAFT_REACH);
}

/** "Place: New York", "Date | 28 September 2018" */
function isLabelled({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const { tokens, chunks } = sentence;
  const first = chunks[index]?.first ?? 0;
  const { labels, be } = vocabulary.sets;
  // "The date was 28 September 2018."
  const isSaid = be.has(tokens, first - 1) && first - sentence.from <= LABEL_REACH;
  return (isSaid || LABEL_MARKS.includes(tokens[first - 1]?.text ?? '')) && labels.before(tokens, first - 1) >= 0;
}

/** "The minister signs the Code. UN Headquarters, 28 September 2018." */
function isCaption({ sentence, before }: SentenceReading): boolean {
  const isBare = sentence.chunks.every(({ kind }) => kind === 'date' || kind === 'place' || kind === 'mark');
  // A line of its own below a headline says when and where the report was written.
  if (!isBare || before?.block !== sentence.block) return false;
  return before.focus === 'named' && before.chunks.some((c) => c.kind === 'act' && c.act === 'sign');
}

/** "They met in Geneva. There they signed the Code." */
function goesOnThere({ after, vocabulary }: SentenceReading): boolean {
  if (!after) return false;
  const { sentence, acts } = after;
  return vocabulary.sets.there.at(sentence.tokens, sentence.from) > 0 && acts.some((act) => isSigning(after, act));
}

/** "In July 2019 the number of signatories was 80": a month after that of the signing belongs to the count. */
function isOfTotal({ sentence, records }: SentenceReading, { year, month, day, weekday }: DateRead, use: Use): boolean {
  if (use.kind === 'draft') return false;
  if (use.act && year !== undefined && use.act.doers.some((at) => sentence.chunks[at]?.kind === 'actor')) return false;
  // A weekday or month alone dates an act and nothing else.
  if (year === undefined && day === undefined)
    return use.act === null || (weekday === undefined && month === undefined);
  const signed = records.known.signing.date;
  const later =
    year !== undefined &&
    day === undefined &&
    `${year}-${String(month ?? 12).padStart(2, '0')}` > `${signed.slice(0, 4)}-12`;
  return later && sentence.chunks.some((c) => c.kind === 'count');
}

export function dated(reading: SentenceReading, date: DateRead, use: Use): Omit<Found, 'first' | 'end'> {
  const { records, vocabulary } = reading;
  const value: FactValue = {
    date: isoOf(date),
    ...(date.weekday !== undefined && { weekday: vocabulary.words.weekdays[date.weekday] ?? '' }),
    ...(date.season !== undefined && { season: date.season }),
  };
  if (use.kind === 'draft') {
    const { draft } = records.known;
    const status: FactStatus = isDay(date, draft.date, DRAFT_WEEKDAY, vocabulary) ? 'agrees' : 'differs';
    return { kind: 'date', value: { ...value, of: 'draft' }, status, evidence: [draft.fact] };
  }
  const actors = use.act ? actorsOf(reading, use.act) : [];
  return { kind: 'date', value, ...signedOn(date, actors, records, vocabulary) };
}

export function placed(
  { records }: SentenceReading,
  { place, occasion, session, fits }: PlaceRead,
): Omit<Found, 'first' | 'end'> {
  const value: FactValue = {
    ...(place !== undefined && { place }),
    ...(occasion !== undefined && {
      occasion: session === undefined ? occasion : `${ordinal(session)} session of the ${occasion}`,
    }),
  };
  const status = fits === null ? 'no-record' : fits ? 'agrees' : 'differs';
  return { kind: 'place', value, status, evidence: records.known.signing.placeFacts };
}

function ordinal(n: number): string {
  const last = n % 10;
  const isTeen = n % 100 > 10 && n % 100 < 14;
  return `${n}${!isTeen && last === 1 ? 'st' : !isTeen && last === 2 ? 'nd' : !isTeen && last === 3 ? 'rd' : 'th'}`;
}

/** "New York was the venue for the signing" */
function isScene({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  return sentence.chunks
    .slice(index + 1, index + SCENE_REACH)
    .some((c) => vocabulary.sets.scenes.has(sentence.tokens, c.first));
}

/** "was signed behind closed doors in Vienna": the chunk before how it was signed. */
function beforeManner({ sentence, vocabulary }: SentenceReading, index: number): number {
  const { chunks, tokens } = sentence;
  const end = chunks[index]?.end ?? 0;
  const first = vocabulary.sets.manners.before(tokens, end, 6);
  return first < 0 ? index : chunks.findIndex((c) => c.first >= first) - 1;
}

/** "It was in Vienna that the Code was signed" */
function isCleft({ sentence, vocabulary }: SentenceReading, index: number): boolean {
  const [it, be, that] = [sentence.chunks[index - 2], sentence.chunks[index - 1], sentence.chunks[index + 1]];
  if (!it || !be || !that) return false;
  return (
    vocabulary.sets.objectPronouns.has(sentence.tokens, it.first) &&
    vocabulary.sets.be.has(sentence.tokens, be.first) &&
    that.kind === 'relative'
  );
}

/** "signed by heads of State in Davos": nothing but who signed, how many and when stands between the act and the place. */
function isBehindAgents({ sentence, vocabulary }: SentenceReading, index: number, use: Use): boolean {
  if (use.kind !== 'signing' || !use.act || use.act.at >= index || index - use.act.at > AGENTS_REACH) return false;
  const between = sentence.chunks.slice(use.act.at + 1, index);
  const [by] = between;
  return (
    by !== undefined &&
    vocabulary.sets.by.has(sentence.tokens, by.first) &&
    between.every(({ kind }) => ['word', 'actor', 'count', 'date', 'we'].includes(kind))
  );
}

function isNounOfSigning(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'act' && chunk.act === 'sign' && chunk.form === 'noun';
}

/** Other cities and countries are named for many reasons: they have to stand by the act, the date or a word for meeting. */
function isPlaced(reading: SentenceReading, index: number, place: PlaceRead, use: Use): boolean {
  const { sentence, vocabulary } = reading;
  const { chunks, tokens } = sentence;
  if (use.kind === 'draft') return false;
  // An organ that adopts is no place.
  if (place.atAssembly && use.act?.chunk.act === 'adopt') return false;
  if (place.fits === true && place.led) return true;
  // "in a room of the UN building", "New York saw the signing"
  if (place.place === HEADQUARTERS && use.act && use.act.at < index) return true;
  if (index <= 1 && isScene(reading, index)) return true;
  const comma = tokens[chunks[index - 1]?.first ?? -1]?.text === ',' ? 1 : 0;
  const beside = [chunks[index - 1 - comma], chunks[index - 2 - comma]].filter(
    (c) => c?.kind !== 'word' || vocabulary.sets.venues.has(tokens, c.first),
  );
  const near = chunks[beforeManner(reading, index - 1 - comma)];
  const isNear =
    near === undefined ||
    LEADS_ON.includes(tokens[near.first]?.text ?? '') ||
    isCleft(reading, index) ||
    (near.kind === 'actor' && use.act?.doers.includes(index - 1) === true) ||
    ['act', 'code', 'pronoun', 'date', 'place'].includes(near.kind) ||
    beside.some((c) => c?.kind === 'word' || c?.kind === 'act' || c?.kind === 'joinable' || c?.kind === 'body');
  if (place.led) return isNear || isBehindAgents(reading, index, use);
  if (isVenue(reading, index)) return true;
  const [before, after] = [near && tokens[near.first]?.text, tokens[chunks[index]?.end ?? -1]?.text];
  return (
    before === '(' ||
    near?.kind === 'date' ||
    // "done at New York", "the New York signing"
    (near?.kind === 'act' && vocabulary.sets.placeLead.has(tokens, near.end - 1)) ||
    (use.act?.at === index + 1 && use.act.chunk.form !== 'doer') ||
    // "28 September 2018 — signature, New York"
    (comma === 1 && isNounOfSigning(near) && (after === undefined || ['.', ',', ';'].includes(after))) ||
    (before === ',' && chunks[index - 2]?.kind === 'code' && (after === undefined || after === '.')) ||
    (index === 0 && after === ':') ||
    (index === 0 && isCaption(reading)) ||
    chunks[index + 1]?.kind === 'date' ||
    (after === ',' && chunks[index + 2]?.kind === 'date') ||
    (before === ',' && chunks[index - 2]?.kind === 'date') ||
    before === ':' ||
    before === '|'
  );
}
