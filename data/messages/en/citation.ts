import type { CitationWords } from '../../../engine/cite/types';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
// In English order whatever the browser's language is, as all our sentences are.
const DATE = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “28 September 2018” for an ISO date, with or without a time; anything else is given back as it is. */
export function date(iso: string): string {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(iso) ?? [];
  const parsed = new Date(day ?? NaN);
  return Number.isNaN(parsed.getTime()) ? iso : DATE.format(parsed);
}

/** “3(b), 4(a) and 9”. */
function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

const paragraphs = (word: string, parts: readonly string[], many: boolean): string =>
  `${word}${many ? 's' : ''}. ${listed(parts)}`;

/** The words of a citation. */
export const citation: CitationWords = {
  language: { tag: 'en', name: 'english' },
  date,
  preamble: 'preamble',
  preambular: (parts, many) => paragraphs('preambular para', parts, many),
  paragraphs: (parts, many) => paragraphs('para', parts, many),
  sentence: (pinpoint, n) => `${pinpoint}, ${ORDINALS[n - 1] ?? `${n}th`} sentence`,
  chapeau: (pinpoint) => `${pinpoint}, chapeau`,
  publisher: (name) => `as published by the ${name}`,
  accessed: (day) => `accessed ${date(day)}`,
  provenance: (place, day, publisher) =>
    `Dated ${place}, ${date(day)}. As published by the ${publisher}; the signed original was not seen.`,
};
