/** Actors, totals and dates held against the records. */
import type { Deed, RecordedDeed, Total } from '../../data/instrument/types';
import type { CountRead } from './counts';
import type { DateRead } from './dates';
import { isDay } from './dates';
import type { FactRecords, FactStatus } from './types';
import { weakest } from './types';
import type { Actor, FactVocabulary } from './vocabulary';

export interface Held {
  readonly status: FactStatus;
  readonly evidence: readonly string[];
}

/** Ids that a record may have for an actor. */
function idsOf(actor: Actor): readonly string[] {
  return actor.organisation === undefined ? actor.iso3 : [actor.organisation];
}

function hasRecord(id: string, { register, own }: FactRecords): string | undefined {
  if (register.records.some((one) => one.id === id)) return id;
  const mine = own?.records.find((one) => one.id === id);
  return mine && mine.status !== 'no-record' ? `own:${id}` : undefined;
}

/** That these signed, or did not; that they ratified, which the Code knows nothing of. */
export function signedBy(actors: readonly Actor[], not: boolean, ratified: boolean, records: FactRecords): Held {
  const each = actors.map((actor): Held => {
    const known = actor.group?.recorded;
    const ids = known ?? idsOf(actor);
    // "Korea", "Congo": either may be meant.
    const found = ids.flatMap((id) => hasRecord(id, records) ?? []);
    const near = records.known.nearMisses
      .filter(({ actors: missed }) => ids.some((id) => missed.includes(id) && !found.includes(id)))
      .map(({ fact }) => fact);
    const evidence = [...found, ...near];
    if (ratified)
      return {
        status: found.length > 0 ? (not ? 'agrees' : 'differs') : 'no-record',
        evidence: [...found, records.known.ratification],
      };
    if (not) return { status: found.length > 0 ? 'differs' : 'no-record', evidence };
    const all = known === undefined && found.length === ids.length && ids.length > 0;
    return { status: all ? 'agrees' : 'no-record', evidence };
  });
  return {
    status: weakest(each.map(({ status }) => status)),
    evidence: [...new Set(each.flatMap(({ evidence }) => evidence))],
  };
}

/** That these did something else for the Code: supported it, spoke, negotiated. Who signed supports it. */
export function didFor(actors: readonly Actor[], deed: Deed, said: Said, records: FactRecords): Held {
  const each = actors.map((actor): Held => {
    const ids = idsOf(actor);
    const recorded = records.known.deeds.filter(
      (one) => one.deeds.includes(deed) && ids.some((id) => one.actors.includes(id)),
    );
    const facts = recorded.map(({ fact }) => fact);
    if (recorded.length > 0 && recorded.every((one) => isElsewhere(one, said)))
      return { status: 'differs', evidence: facts };
    const signed = deed === 'support' ? ids.flatMap((id) => hasRecord(id, records) ?? []) : [];
    const all = facts.length + signed.length > 0 && actor.group === undefined;
    return { status: all ? 'agrees' : 'no-record', evidence: [...facts, ...signed] };
  });
  return {
    status: weakest(each.map(({ status }) => status)),
    evidence: [...new Set(each.flatMap(({ evidence }) => evidence))],
  };
}

/** When and where a deed is said to have been done, as far as the sentence tells. */
export interface Said {
  readonly date: DateRead | undefined;
  /** The State whose capital or soil it was, or another place's name. */
  readonly place: string | undefined;
}

function isElsewhere({ month, capitalOf }: RecordedDeed, { date, place }: Said): boolean {
  if (capitalOf !== undefined && place !== undefined && place !== capitalOf) return true;
  if (month === undefined || date?.year === undefined) return false;
  const [y, m] = month.split('-').map(Number);
  return date.year !== y || (date.month !== undefined && date.month !== m);
}

/** A total against those of its time; `asOf` is an ISO month, or null where the text gives no time. */
export function totalled(count: CountRead, asOf: string | null, { known }: FactRecords): Held {
  const { totals } = known;
  const evidence = totals.map(({ fact }) => fact);
  const latest =
    totals
      .map(({ month }) => month)
      .sort()
      .at(-1) ?? '';
  const highest = Math.max(...totals.map(({ number }) => number));
  if (asOf === null) return { status: against(count, totals, highest), evidence };
  if (asOf > latest) {
    // Who has signed stays; a later total could be any higher one.
    const still = count.most > known.members && count.least <= highest;
    return {
      status: still ? 'agrees' : count.least > known.members ? 'differs' : 'no-record',
      evidence: [known.noLaterTotal, ...evidence],
    };
  }
  const exact = totals.filter(({ month }) => month === asOf);
  if (exact.length > 0)
    return { status: against(count, exact, Math.max(...exact.map(({ number }) => number))), evidence };
  const before = totals.filter(({ month }) => month < asOf);
  if (before.length === 0) return { status: 'differs', evidence };
  const held = against(count, before, Math.max(...totals.map(({ number }) => number)));
  return {
    status:
      held === 'differs' && count.most < known.members && count.least <= highest && count.least > 60
        ? 'no-record'
        : held,
    evidence,
  };
}

/** Agreement with one of the totals; otherwise whether the records leave room for it. */
function against({ least, most }: CountRead, totals: readonly Total[], highest: number): FactStatus {
  const fits = totals.some(
    ({ number, moreThan }) => (least <= number && number <= most) || (moreThan && least === number + 1),
  );
  if (fits) return 'agrees';
  const [lowest] = [...totals].sort((a, b) => a.number - b.number);
  const floor = lowest ? lowest.number : 0;
  return least > highest || most <= floor ? 'differs' : 'no-record';
}

/** A date against the day of the signing and, where one State's signing is meant, against its record. */
export function signedOn(
  date: DateRead,
  actors: readonly Actor[],
  records: FactRecords,
  vocabulary: FactVocabulary,
): Held {
  const { signing } = records.known;
  const ids = actors.flatMap(idsOf);
  const own = ids.flatMap((id) => records.register.records.find((one) => one.id === id) ?? []);
  const evidence = [...signing.facts, ...own.map(({ id }) => id)];
  if (isDay(date, signing.date, signing.weekday, vocabulary)) return { status: 'agrees', evidence };
  if (ids.length === 0) return { status: 'differs', evidence };
  if (own.length === 0 || own.some(({ date: day, datePrecision }) => day === null && !isAfter(date, datePrecision)))
    return { status: 'no-record', evidence };
  return { status: 'differs', evidence };
}

/** Whether a date lies after the day up to which a State is known to have signed. */
function isAfter({ year, month }: DateRead, precision: string): boolean {
  const [, limit] = precision.split(' ');
  if (limit === undefined || year === undefined) return false;
  const [y = 0, m = 0] = limit.split('-').map(Number);
  return year > y || (year === y && month !== undefined && month > m);
}
