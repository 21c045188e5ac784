/** Dates as the manuals of citation write them, in English. A string that is no date is written as it is. */
import { parseDate } from '../dates';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** As MLA and the Bluebook shorten them. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** "28 September 2018" */
export function writtenDate(iso: string): string {
  return written(iso, ({ year, month, day }) => `${day} ${month} ${year}`, MONTHS);
}

/** "28 Sept. 2018" */
export function shortDate(iso: string): string {
  return written(iso, ({ year, month, day }) => `${day} ${month} ${year}`, SHORT_MONTHS);
}

/** "September 28, 2018" */
export function americanDate(iso: string): string {
  return written(iso, ({ year, month, day }) => `${month} ${day}, ${year}`, MONTHS);
}

/** "Sept. 28, 2018" */
export function shortAmericanDate(iso: string): string {
  return written(iso, ({ year, month, day }) => `${month} ${day}, ${year}`, SHORT_MONTHS);
}

/** "2018, September 28" */
export function yearFirst(iso: string): string {
  return written(iso, ({ year, month, day }) => `${year}, ${month} ${day}`, MONTHS);
}

/** "2018" */
export function yearOf(iso: string): string {
  return written(iso, ({ year }) => `${year}`, MONTHS);
}

interface WrittenParts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function written(iso: string, as: (parts: WrittenParts) => string, months: readonly string[]): string {
  const date = parseDate(iso);
  return date ? as({ ...date, month: months[date.month - 1] ?? '' }) : iso;
}
