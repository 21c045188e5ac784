/** Names of States, territories and organisations that take an article in a sentence. By hand; a test holds that each is a name we show. */
const WITH_ARTICLE: ReadonlySet<string> = new Set([
  // States
  'Bahamas',
  'Central African Republic',
  'Comoros',
  'Congo',
  'Democratic People’s Republic of Korea',
  'Democratic Republic of the Congo',
  'Dominican Republic',
  'Gambia',
  'Holy See',
  'Lao People’s Democratic Republic',
  'Maldives',
  'Marshall Islands',
  'Netherlands',
  'Philippines',
  'Republic of Korea',
  'Republic of Moldova',
  'Russian Federation',
  'State of Palestine',
  'Syrian Arab Republic',
  'United Arab Emirates',
  'United Kingdom',
  'United Republic of Tanzania',
  'United States of America',
  // Territories, former States
  'Azores',
  'British Indian Ocean Territory',
  'British Virgin Islands',
  'Cayman Islands',
  'Cocos (Keeling) Islands',
  'Cook Islands',
  'Donetsk People’s Republic',
  'Falkland Islands',
  'Faroe Islands',
  'French Southern Territories',
  'Isle of Man',
  'Luhansk People’s Republic',
  'Netherlands Antilles',
  'Northern Mariana Islands',
  'Ottoman Empire',
  'Pitcairn Islands',
  'Soviet Union',
  'Turks & Caicos Islands',
  'U.S. Outlying Islands',
  'U.S. Virgin Islands',
  'United Arab Republic',
  'Åland Islands',
  // Organisations
  'African Union',
  'Arab League',
  'Commonwealth of Independent States',
  'CSTO',
  'EAEU',
  'European Union',
  'GCC',
  'OIC',
  'OSCE',
  'SCO',
  'Sovereign Military Order of Malta',
  'Turkic Council',
  'Turkic Council (now Organization of Turkic States)',
  'United Nations',
]);

/** Every name with an article, for the test. */
export const namesWithArticle: readonly string[] = [...WITH_ARTICLE];

/** A name within a sentence: “the Gambia”, “Kazakhstan”. */
export function withArticle(name: string): string {
  return WITH_ARTICLE.has(name) ? `the ${name}` : name;
}

/** A name at the start of a sentence: “The Gambia”, “Kazakhstan”. */
export function startingWith(name: string): string {
  return WITH_ARTICLE.has(name) ? `The ${name}` : name;
}
