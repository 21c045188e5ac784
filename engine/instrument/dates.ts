/** Dates in the ways that texts write them, as far as they say which day, month, year, weekday or season is meant. */
import type { Token } from '../text/tokens';
import type { FactVocabulary } from './vocabulary';

/** A date read. Parts that the text doesn't give are undefined; `month` counts from 1, `weekday` from Sunday, 0. */
export interface DateRead {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
  readonly weekday?: number;
  readonly season?: string;
  /** Day and month may be the other way round: 05/06/2018. */
  readonly swapped?: boolean;
  /** "By June 2019": up to that time. */
  readonly upTo?: boolean;
  /** One end of a stretch of days: "from 24 to 29 September". */
  readonly stretch?: boolean;
  readonly end: number;
}

type Parts = Omit<DateRead, 'end'>;

/** The date that starts at a token. A year alone counts after a preposition or in brackets only. */
export function dateAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): DateRead | undefined {
  const date = singleDateAt(tokens, at, vocabulary);
  return date && isOfStretch(tokens, at, date, vocabulary) ? { ...date, stretch: true } : date;
}

/** "26-27 September", "September 24 to 28", "between 24 and 29 September 2018" */
function isOfStretch(
  tokens: readonly Token[],
  at: number,
  { day, end }: DateRead,
  vocabulary: FactVocabulary,
): boolean {
  const { sets } = vocabulary;
  if (day === undefined) return false;
  const isJoint = (i: number): boolean =>
    ['-', '—', '/'].includes(tokens[i]?.text ?? '') || sets.stretches.has(tokens, i);
  const isDay = (i: number): boolean => dayNumber(tokens, i, vocabulary)?.end === i + 1;
  if (isJoint(at - 1) && isDay(at - 2) && sets.dayLead.has(tokens, at - 3)) return true;
  return isJoint(end) && isDay(end + 1) && tokens[end]?.text !== '/';
}

function singleDateAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): DateRead | undefined {
  const { sets, words } = vocabulary;
  const lead = sets.datePart.past(tokens, at);
  const season = seasonAt(tokens, lead, vocabulary);
  if (season) return season;
  const weekday = weekdayAt(tokens, lead, words.weekdays);
  if (weekday !== undefined) {
    let next = lead + 1;
    while ([',', '(', ':'].includes(tokens[next]?.text ?? '')) next += 1;
    if (sets.definite.has(tokens, next) && dayNumber(tokens, next + 1, vocabulary)) next += 1;
    if (sets.dateFill.has(tokens, next) && monthAt(tokens, next + 1, vocabulary)) next += 1;
    const day = dayAt(tokens, next, vocabulary);
    return { ...day, weekday, end: day?.end ?? lead + 1 };
  }
  const day = dayAt(tokens, lead, vocabulary);
  return (
    (day && withWeekday(tokens, day, vocabulary)) ??
    (isYearAlone(tokens, at, vocabulary) ? yearAt(tokens, lead) : undefined)
  );
}

/** "28 September 2018, a Friday" */
function withWeekday(tokens: readonly Token[], date: DateRead, { sets, words }: FactVocabulary): DateRead {
  let at = date.end;
  while ([',', '('].includes(tokens[at]?.text ?? '') || sets.indefinite.has(tokens, at)) at += 1;
  const weekday = at > date.end ? weekdayAt(tokens, at, words.weekdays) : undefined;
  return weekday === undefined ? date : { ...date, weekday, end: at + 1 };
}

function dayAt(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): DateRead | undefined {
  return inFigures(tokens, at) ?? dayFirst(tokens, at, vocabulary) ?? monthFirst(tokens, at, vocabulary);
}

/** 28.09.2018, 28/9/2018, 09/28/2018, 2018-09-28. */
function inFigures(tokens: readonly Token[], at: number): DateRead | undefined {
  const [a, m1, b, m2, c] = tokens.slice(at, at + 5);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number' || !m1 || m1.text !== m2?.text)
    return undefined;
  if (!'./-'.includes(m1.text) || m1.spaced || b.spaced || m2.spaced || c.spaced) return undefined;
  const [x, y, z] = [Number(a.text), Number(b.text), Number(c.text)];
  const end = at + 5;
  if (a.text.length === 4) return valid({ year: x, month: y, day: z, end });
  const year = c.text.length === 2 ? 2000 + z : z;
  if (y > 12) return valid({ year, month: x, day: y, end });
  return valid({ year, month: y, day: x, end, ...(x <= 12 && m1.text === '/' && { swapped: true }) });
}

function valid(date: DateRead): DateRead | undefined {
  const { day = 1, month = 1, year = 2000 } = date;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1900 && year < 2100 ? date : undefined;
}

/** 28 September 2018, 28th of September, 28 Sept. */
function dayFirst(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): DateRead | undefined {
  const day = dayNumber(tokens, at, vocabulary);
  if (!day) return undefined;
  const next = vocabulary.sets.of.has(tokens, day.end) ? day.end + 1 : day.end;
  const month = monthAt(tokens, next, vocabulary);
  if (!month) return undefined;
  return withYear(tokens, vocabulary, { day: day.value, month: month.value, end: month.end });
}

/** September 28, 2018; September 2018; Sept. 28; a month alone behind "in", "last", "late". */
function monthFirst(tokens: readonly Token[], at: number, vocabulary: FactVocabulary): DateRead | undefined {
  const month = monthAt(tokens, at, vocabulary);
  if (!month || tokens[at]?.capitalised === false) return undefined;
  const next = vocabulary.sets.definite.has(tokens, month.end) ? month.end + 1 : month.end;
  const day = dayNumber(tokens, next, vocabulary);
  if (day && !(tokens[day.end]?.kind === 'word' && monthAt(tokens, day.end, vocabulary))) {
    return withYear(tokens, vocabulary, { day: day.value, month: month.value, end: day.end });
  }
  const dated = withYear(tokens, vocabulary, { month: month.value, end: month.end });
  return dated.year === undefined && !vocabulary.sets.monthLead.has(tokens, at - 1) ? undefined : dated;
}

function withYear(tokens: readonly Token[], vocabulary: FactVocabulary, date: DateRead): DateRead {
  let at = date.end;
  while (at < date.end + 4 && vocabulary.sets.dateFill.has(tokens, at)) at += 1;
  const year = yearAt(tokens, at);
  return year ? { ...date, ...(year.year !== undefined && { year: year.year }), end: year.end } : date;
}

function dayNumber(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
): { value: number; end: number } | undefined {
  const token = tokens[at];
  if (token?.kind === 'number' && token.text.length <= 2) {
    const value = Number(token.text);
    const suffix = tokens[at + 1];
    const end = suffix && !suffix.spaced && vocabulary.sets.ordinalSuffixes.has(tokens, at + 1) ? at + 2 : at + 1;
    return value >= 1 && value <= 31 ? { value, end } : undefined;
  }
  return undefined;
}

function monthAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: FactVocabulary,
): { value: number; end: number } | undefined {
  const { sets, words } = vocabulary;
  if (!sets.months.has(tokens, at) || tokens[at]?.capitalised === false) return undefined;
  const text = tokens[at]?.text ?? '';
  const value = words.monthNames.findIndex((name) => name.startsWith(text.slice(0, 3))) + 1;
  return {
    value,
    end:
      tokens[at + 1]?.text === '.' && text.length <= 4 && !vocabulary.words.monthNames.includes(text) ? at + 2 : at + 1,
  };
}

/** A year in four figures. */
export function yearAt(tokens: readonly Token[], at: number): DateRead | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  if (next && !next.spaced && after?.kind === 'number' && !after.spaced && (next.text === '/' || next.text === ':'))
    return undefined;
  return year >= 1945 && year <= 2060 ? { year, end: at + 1 } : undefined;
}

function isYearAlone(tokens: readonly Token[], at: number, { sets }: FactVocabulary): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  return (
    before.text === '(' ||
    before.text === ',' ||
    sets.dateFill.has(tokens, at - 1) ||
    before.text === ';' ||
    before.text === '|' ||
    sets.dateLead.before(tokens, at) >= 0 ||
    sets.later.before(tokens, at) >= 0 ||
    sets.datePart.at(tokens, at) > 0
  );
}

function weekdayAt(tokens: readonly Token[], at: number, weekdays: readonly string[]): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitalised === false) return undefined;
  const found = weekdays.indexOf(token.text);
  return found >= 0 ? found : undefined;
}

/** "in autumn of the year 2018", "fall 2018"; a season without a year tells nothing. */
function seasonAt(tokens: readonly Token[], at: number, { words, sets }: FactVocabulary): DateRead | undefined {
  const season = tokens[at]?.text ?? '';
  if (!Object.hasOwn(words.seasons, season)) return undefined;
  let next = at + 1;
  while (next < at + 5 && sets.dateFill.has(tokens, next)) next += 1;
  const year = yearAt(tokens, next);
  return year ? { ...year, season } : undefined;
}

/** Whether a date, as far as it says, is a given day. `day` is an ISO date, `weekday` its own. */
export function isDay(read: Parts, day: string, weekday: number, vocabulary: FactVocabulary): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (read.year !== undefined && read.year !== year) return false;
  if (read.weekday !== undefined && read.weekday !== weekday) return false;
  if (read.season !== undefined) {
    const [from = 1, to = 12] = vocabulary.words.seasons[read.season] ?? [];
    if (from <= to ? month < from || month > to : month < from && month > to) return false;
  }
  const straight = (read.month ?? month) === month && (read.day ?? date) === date;
  return straight || (read.swapped === true && read.day === month && read.month === date);
}

/** ISO date, shortened where the text is; without a year `--09-28`. Empty where only a weekday is said. */
export function isoOf({ day, month, year }: Parts): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  if (year === undefined && month === undefined) return '';
  return [year ?? '-', ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );
}
