/** Dates in words, in English order whatever the browser's language is, as all our sentences are. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “28 September 2018” for an ISO date; what is none is given back as it is. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year !== undefined && day !== undefined && name !== undefined ? `${Number(day)} ${name} ${year}` : iso;
}
