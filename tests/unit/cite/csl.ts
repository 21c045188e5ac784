/**
 * What CSL-JSON may hold, after the specification of the Citation Style Language 1.0.2: the item types and variables
 * that a citation of ours could use. Narrower than the schema, whose dates may also be loose text.
 */

const TYPES = new Set(['document', 'legislation', 'treaty', 'report', 'webpage', 'standard', 'regulation']);

const TEXTS = new Set(
  (
    'abstract annote archive authority container-title event-place genre jurisdiction keyword language medium note ' +
    'publisher publisher-place references section source status title title-short URL version'
  ).split(' '),
);

const DATES = new Set(['accessed', 'issued', 'event-date', 'original-date']);

/** The names of what is wrong with a list of items; empty where nothing is. */
export function faultsOfCsl(items: unknown): string[] {
  if (!Array.isArray(items)) return ['not a list'];
  return items.flatMap((item: unknown) => {
    const fields = new Map(Object.entries(item as object));
    const missing = ['id', 'type'].filter((name) => typeof fields.get(name) !== 'string');
    const wrong = [...fields].filter(([name, value]) => !fits(name, value)).map(([name]) => name);
    return [...new Set([...missing, ...wrong])];
  });
}

function fits(name: string, value: unknown): boolean {
  if (name === 'id') return typeof value === 'string' && value !== '';
  if (name === 'type') return typeof value === 'string' && TYPES.has(value);
  if (TEXTS.has(name)) return typeof value === 'string' && value !== '';
  return DATES.has(name) && isDate(value);
}

/** `{ "date-parts": [[year, month, day]] }`, whole numbers of the calendar. */
function isDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== 'date-parts') return false;
  const { 'date-parts': dates } = value as { 'date-parts': unknown };
  if (!Array.isArray(dates) || dates.length !== 1) return false;
  const [parts] = dates as unknown[];
  if (!Array.isArray(parts) || parts.length < 1 || parts.length > 3) return false;
  const [year, month = 1, day = 1] = parts as unknown[];
  const within = (n: unknown, from: number, to: number): boolean =>
    Number.isInteger(n) && Number(n) >= from && Number(n) <= to;
  return within(year, 1, 9999) && within(month, 1, 12) && within(day, 1, 31);
}
