/** Dates in words, in English order whatever the browser's language is, as all our sentences are. */
const ENGLISH = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** “28 September 2018” for an ISO date; anything else is given back as it is. */
export function dateInWords(iso: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(iso) ?? [];
  const date = new Date(day ?? NaN);
  return Number.isNaN(date.getTime()) ? iso : ENGLISH.format(date);
}
