import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stateNames } from '../../../data/states';
import { buildSentenceNames, statesIn } from '../../../engine/signatories';

const names = buildSentenceNames(stateNames);

/** What was found, as “words CODE”. */
function found(text: string): string[] {
  return statesIn(text, names).map(({ quote, iso3 }) => `${quote} ${iso3.join('/')}`);
}

it.each<[string, string[]]>([
  ['Nigeria signs the Code of Conduct', ['Nigeria NGA']],
  ['Niger and Nigeria were there.', ['Niger NER', 'Nigeria NGA']],
  [
    'Guinea-Bissau, Guinea, Equatorial Guinea and Papua New Guinea',
    ['Guinea-Bissau GNB', 'Guinea GIN', 'Equatorial Guinea GNQ', 'Papua New Guinea PNG'],
  ],
  ['Dominica and the Dominican Republic', ['Dominica DMA', 'Dominican Republic DOM']],
  ['The Kingdom of Saudi Arabia’s ambassador', ['Kingdom of Saudi Arabia SAU']],
  ["Côte d’Ivoire and Cote d'Ivoire", ['Côte d’Ivoire CIV', "Cote d'Ivoire CIV"]],
  ['St. Vincent & the Grenadines joined', ['St. Vincent & the Grenadines VCT']],
  ['St. Vincent joined', ['St. Vincent VCT']],
  ['Bosnia-Herzegovina, Timor-Leste', ['Bosnia-Herzegovina BIH', 'Timor-Leste TLS']],
  ['the Russian Federation and Türkiye (then Turkey)', ['Russian Federation RUS', 'Türkiye TUR', 'Turkey TUR']],
  ['KAZAKHSTAN SIGNS AT THE UN', ['KAZAKHSTAN KAZ']],
  ['the Republic of\nKazakhstan', ['Republic of\nKazakhstan KAZ']],
  ['Iran-Iraq', ['Iran IRN', 'Iraq IRQ']],
  ['Burma and Swaziland', ['Burma MMR', 'Swaziland SWZ']],
  ['Georgia, Jordan and Chad', ['Georgia GEO', 'Jordan JOR', 'Chad TCD']],
  // Abbreviations as written, full stop included.
  ['The U.S. and the UK, the UAE', ['U.S. USA', 'UK GBR', 'UAE ARE']],
  ['tell us what it is to the us', []],
  // A name that doesn't tell which.
  ['Korea and the Congo', ['Korea KOR/PRK', 'Congo COG/COD']],
  ['South Korea and DR Congo', ['South Korea KOR', 'DR Congo COD']],
  // Capitals are needed, and whole words.
  ['turkey and china on the table', []],
  ['Malians and Omanis', []],
  ['Peruvian, Korean, Kazakh delegates', []],
  // Longer names that mean something else.
  ['Northern Ireland, New Mexico, Mexico City, Hong Kong, South Georgia', []],
  ['the Gulf of Guinea and the Niger Delta', []],
  ['Islamic State of Iraq and Syria', []],
  ['the Order of Malta', []],
  ['Northern Cyprus', []],
  // Commas part names.
  ['Guinea, Bissau', ['Guinea GIN']],
])('%j → %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it('gives offsets of the text as it is', () => {
  const text = '🕊 “Türkiye” and Viet\u00A0Nam';
  for (const { start, end, quote } of statesIn(text, names)) expect(text.slice(start, end)).toBe(quote);
  expect(found(text)).toEqual(['Türkiye TUR', 'Viet\u00A0Nam VNM']);
});

it('finds every State by the name shown', () => {
  const shown = stateNames.states.map((row) => [row.slice(0, 3), row.split(';')[1]?.split('|')[0] ?? ''] as const);
  // Congo alone may be either.
  const misses = shown.filter(
    ([id, name]) => id !== 'COG' && statesIn(`So ${name}, too.`, names)[0]?.iso3.join() !== id,
  );
  expect(misses).toEqual([]);
});

it('never throws; spans are in order, apart, and quote the text', () => {
  const pieces = fc.constantFrom(
    'Guinea',
    '-',
    ' ',
    'Bissau',
    'U.S.',
    '.',
    'New',
    'Korea',
    '&',
    'Saint',
    '\u0301',
    '🕊',
    'of',
    'Republic',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
      ),
      (text) => {
        let at = 0;
        for (const { start, end, quote } of statesIn(text, names)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toBe(quote);
          at = end;
        }
      },
    ),
    { numRuns: 300 },
  );
});
