/**
 * Generates data/states/names.ts from the data sets of i18n-iso-countries (MIT) and the Unicode CLDR (Unicode-3.0), with
 * the corrections of data/states/corrections.ts. Fails where a name would be found for two States and no correction says
 * which. `--check` compares instead of writing and exits 1 where the file is out of date.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { keyOf } from '../engine/signatories/fold';
import { corrections, shown } from '../data/states/corrections';
import { own } from '../data/states/own';
import { writeGenerated } from './write-generated';

const TARGET = new URL('../data/states/names.ts', import.meta.url);
const MODULES = new URL('../node_modules/', import.meta.url);

/** The languages of the acceptance come first: what the others only repeat is left out. */
export const UN_LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];
export const HOME_LANGUAGES = ['kk', 'tk'];
const MORE_LANGUAGES = 'zh-Hant ky uz uz-Cyrl az tg mn tr de it pt pt-PT nl pl uk cs sv fa ur hi id vi ja ko'.split(
  ' ',
);

/** Local names: the languages of States whose other names aren't worth their size. */
const LOCAL: Readonly<Record<string, string>> = {
  sq: 'AL',
  hy: 'AM',
  ka: 'GE',
  el: 'GR CY',
  he: 'IL',
  hu: 'HU',
  fi: 'FI',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  mt: 'MT',
  is: 'IS',
  ga: 'IE',
  sk: 'SK',
  sl: 'SI',
  hr: 'HR BA',
  bs: 'BA ME',
  sr: 'RS ME BA',
  'sr-Latn': 'RS ME BA',
  mk: 'MK',
  bg: 'BG',
  ro: 'RO MD',
  be: 'BY',
  da: 'DK',
  nb: 'NO',
  nn: 'NO',
  lb: 'LU',
  ca: 'AD ES',
  eu: 'ES',
  gl: 'ES',
  rm: 'CH',
  cy: 'GB',
  gd: 'GB',
  am: 'ET',
  om: 'ET',
  ti: 'ER ET',
  so: 'SO DJ',
  sw: 'KE TZ UG CD',
  rw: 'RW',
  rn: 'BI',
  mg: 'MG',
  af: 'ZA NA',
  zu: 'ZA',
  xh: 'ZA',
  tn: 'BW',
  st: 'LS',
  ss: 'SZ',
  sn: 'ZW',
  ha: 'NG NE',
  yo: 'NG BJ',
  ig: 'NG',
  wo: 'SN',
  th: 'TH',
  lo: 'LA',
  km: 'KH',
  my: 'MM',
  ms: 'MY BN SG',
  fil: 'PH',
  ne: 'NP',
  dz: 'BT',
  bn: 'BD IN',
  pa: 'IN PK',
  te: 'IN',
  si: 'LK',
  ta: 'LK SG IN',
  ps: 'AF',
  to: 'TO',
  mi: 'NZ',
  qu: 'PE BO EC',
  gn: 'PY',
};

/** Codes of ISO 3166 that are no Members or observers of the United Nations; XK is CLDR's for Kosovo. */
const TERRITORIES = new Set(
  (
    'AS AI AQ AW BM BV IO KY CX CC CK FK FO GF PF TF GI GL GP GU GG HM HK IM JE MO MQ YT MS NC NU NF MP PN PR RE BL SH ' +
    'MF PM GS SJ SX TW TK TC UM VG VI WF EH AX BQ CW XK'
  ).split(' '),
);

interface DataSet {
  readonly source: 'cldr' | 'i18n-iso-countries';
  /** Names by alpha-2 in a language, the usual one first. */
  names(this: void, lang: string, code: string): readonly string[];
}

const cldr: DataSet = {
  source: 'cldr',
  names(lang, code) {
    const all = territoriesOf(lang);
    return [all[code], all[`${code}-alt-short`], all[`${code}-alt-variant`]].filter((name) => name !== undefined);
  },
};

const iso: DataSet = {
  source: 'i18n-iso-countries',
  names(lang, code) {
    const name = countriesOf(lang)[code];
    return (typeof name === 'string' ? [name] : (name ?? [])).map((one) => one.trim());
  },
};

/** The data sets, CLDR first: its names are the ones in use. */
export const dataSets: readonly DataSet[] = [cldr, iso];

const read = new Map<string, unknown>();

function readOnce(path: string): unknown {
  const file = new URL(path, MODULES);
  if (!read.has(path)) read.set(path, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  return read.get(path);
}

// The casts below say what the files of the two packages hold; a test reads every State's names from them.
function territoriesOf(lang: string): Readonly<Record<string, string | undefined>> {
  const file = readOnce(`cldr-localenames-full/main/${lang}/territories.json`) as {
    main?: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return file.main?.[lang]?.localeDisplayNames.territories ?? {};
}

function countriesOf(lang: string): Readonly<Record<string, string | string[] | undefined>> {
  return (readOnce(`i18n-iso-countries/langs/${lang}.json`) as { countries?: Record<string, string> }).countries ?? {};
}

export interface Codes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
}

/** The codes of the 193 Members and two observers, or of the territories, in the order of their alpha-3 codes. */
export function codesOf(what: 'states' | 'territories'): Codes[] {
  return (
    (readOnce('i18n-iso-countries/codes.json') as [string, string, string][])
      // The data set has a code of its own for Kosovo; XKX is the one in use.
      .map(([alpha2, alpha3, numeric]) => ({
        alpha2,
        alpha3: alpha3 === 'XKK' ? 'XKX' : alpha3,
        numeric: /^\d{3}$/u.test(numeric) ? numeric : '',
      }))
      .filter(({ alpha2 }) => TERRITORIES.has(alpha2) === (what === 'territories'))
      .sort((a, b) => (a.alpha3 < b.alpha3 ? -1 : 1))
  );
}

/** The names of a State in one language as the data sets have them, without those that a correction strikes out. */
export function namesIn(lang: string, code: string): string[] {
  return dataSets.flatMap(({ source, names }) =>
    names(lang, code).filter(
      (name) => !corrections.some((c) => c.source === source && c.lang === lang && c.code === code && c.name === name),
    ),
  );
}

type Part = 'english' | 'un' | 'other';

function rowsOf(what: 'states' | 'territories', taken: Map<string, string>): string[] {
  const clashes: string[] = [];
  const territories = new Set(codesOf('territories').map((codes) => codes.alpha3));
  const rows = codesOf(what).map(({ alpha2, alpha3, numeric }) => {
    const parts: Record<Part, string[]> = { english: [], un: [], other: [] };
    const add = (part: Part, names: readonly string[], lang = 'en'): void => {
      for (const name of names) {
        const key = keyOf(name);
        const owner = taken.get(key);
        const clash = owner !== undefined && owner !== alpha3 && (what === 'states' || !territories.has(owner));
        if (clash) clashes.push(`${lang} ${name}: ${owner}, ${alpha3}`);
        if (owner !== undefined) continue;
        if (/[;|\n]/u.test(name)) throw new Error(`a separator in ${name}`);
        taken.set(key, alpha3);
        parts[part].push(name);
      }
    };
    const show = shown[alpha3];
    add('english', [...(show === undefined ? [] : [show]), ...namesIn('en', alpha2)]);
    for (const lang of UN_LANGUAGES.slice(1)) add('un', namesIn(lang, alpha2), lang);
    const more = what === 'states' ? MORE_LANGUAGES : ['de', 'it', 'pt', 'tr', 'uz', 'az', 'ky'];
    for (const lang of [...HOME_LANGUAGES, ...more]) add('other', namesIn(lang, alpha2), lang);
    for (const [lang, codes] of Object.entries(LOCAL)) {
      if (codes.split(' ').includes(alpha2)) add('other', namesIn(lang, alpha2), lang);
    }
    const codes = [alpha3, alpha2, numeric].join(' ').trim();
    return [codes, parts.english.join('|'), parts.un.join('|'), parts.other.join('|')].join(';');
  });
  if (clashes.length > 0) throw new Error(`names of two States, to be corrected by hand:\n${clashes.join('\n')}`);
  return rows;
}

/** The keys of the hand-made names, which needn't be generated as well; the name to show is always written out. */
function ownKeys(): Map<string, string> {
  const taken = new Map<string, string>();
  for (const [alpha3, names] of Object.entries(own)) {
    const first = keyOf(shown[alpha3] ?? namesIn('en', alpha2Of(alpha3))[0] ?? '');
    for (const key of Object.values<string>({ ...names }).flatMap((list) => list.split('|').map(keyOf))) {
      const owner = taken.get(key);
      if (owner !== undefined && owner !== alpha3) throw new Error(`own name ${key}: ${owner}, ${alpha3}`);
      if (key !== first) taken.set(key, alpha3);
    }
  }
  return taken;
}

function alpha2Of(alpha3: string): string {
  const codes = codesOf('states').find((one) => one.alpha3 === alpha3);
  if (!codes) throw new Error(`${alpha3} is no Member or observer`);
  return codes.alpha2;
}

/** The generated module as text, in the repository's formatting. */
export async function render(): Promise<string> {
  const taken = ownKeys();
  const states = rowsOf('states', taken);
  const territories = rowsOf('territories', taken);
  const body = `// Generated by scripts/generate-states.ts from i18n-iso-countries (MIT) and Unicode CLDR (Unicode-3.0). Don't edit.
import type { NamesRow } from './types';

/** The 193 Members and two observers of the United Nations. */
export const states: readonly NamesRow[] = ${JSON.stringify(states)};

/** Other places with a code of ISO 3166. */
export const territories: readonly NamesRow[] = ${JSON.stringify(territories)};
`;
  return format(body, { ...(await resolveConfig(fileURLToPath(TARGET))), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await render();
  if (process.argv.includes('--check')) {
    if (readFileSync(TARGET, 'utf8') !== text) {
      console.error('data/states/names.ts is out of date: run npm run generate');
      process.exitCode = 1;
    }
  } else writeGenerated(TARGET, text);
}
