/**
 * Groups of States that texts speak of as one, and organisations. `recorded`: members with a record in the register, so that
 * a denial of the whole group can be held against them; a test holds them to the register. By hand.
 */
import type { Group, NamedOrganisation } from './types';

const STATES =
  '(states|state|countries|country|nations|nation|republics|governments|government|members|member|member states|member state|member countries|capitals)';

export const groups: readonly Group[] = [
  {
    name: 'Central Asian States',
    phrase: `central asian [${STATES}]|central asia|${STATES} (of|in) central asia`,
    states: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
  },
  { name: 'both Koreas', phrase: '(two|both) koreas', states: ['KOR', 'PRK'] },
  {
    name: 'Members of the Turkic Council',
    phrase: `turkic council ${STATES}|${STATES} of the turkic council|turkic (states|countries|nations)|turkic speaking ${STATES}|${STATES} [then] (belonging to|in) the turkic council`,
    states: ['AZE', 'KAZ', 'KGZ', 'TUR'],
  },
  { name: 'Baltic States', phrase: `baltic ${STATES}|baltics`, states: ['EST', 'LVA', 'LTU'] },
  {
    name: 'South Caucasus',
    phrase: `south caucasus [${STATES}]|south caucasian ${STATES}|${STATES} of the south caucasus`,
    states: ['ARM', 'AZE', 'GEO'],
  },
  {
    name: 'Nordic States',
    phrase: `(nordic|scandinavian) ${STATES}|nordics`,
    states: ['DNK', 'FIN', 'ISL', 'NOR', 'SWE'],
  },
  {
    name: 'Maghreb States',
    phrase: `maghreb [${STATES}]|${STATES} of the maghreb`,
    states: ['DZA', 'LBY', 'MAR', 'MRT', 'TUN'],
  },
  {
    name: 'permanent members of the Security Council',
    phrase:
      "(permanent members|permanent member|permanent five|p5|p 5) [of the [un] security council]|security council ' s permanent members",
    states: ['CHN', 'FRA', 'GBR', 'RUS', 'USA'],
  },
  { name: 'BRICS', phrase: `brics [${STATES}]`, states: ['BRA', 'CHN', 'IND', 'RUS', 'ZAF'] },
  {
    name: 'G7',
    phrase: `(g7|g 7|group of seven) [${STATES}]`,
    states: ['CAN', 'DEU', 'FRA', 'GBR', 'ITA', 'JPN', 'USA'],
  },
  { name: 'G20', phrase: `(g20|g 20) [${STATES}]`, recorded: ['RUS', 'TUR'] },
  {
    name: 'Members of the European Union',
    phrase: `(eu|european union) ${STATES}|${STATES} of the (eu|european union)|european ${STATES}|${STATES} of europe|western ${STATES}|the west|western european ${STATES}`,
    recorded: [],
  },
  { name: 'Members of NATO', phrase: `(nato) (${STATES}|allies)|${STATES} of nato`, recorded: ['TUR'] },
  {
    name: 'Members of the OIC',
    phrase: `oic ${STATES}|${STATES} of the (oic|organi* of islamic cooperation)|(islamic|muslim) ${STATES}`,
    recorded: ['AZE', 'EGY', 'KAZ', 'KGZ', 'MAR', 'NGA', 'TKM', 'TUN', 'TUR'],
  },
  {
    name: 'Members of the African Union',
    phrase: `(african|african union|au) ${STATES}|${STATES} of (africa|the african union)`,
    recorded: ['EGY', 'MAR', 'NGA', 'TUN'],
  },
  {
    name: 'Arab States',
    phrase: `(arab|arab league) ${STATES}|${STATES} of the arab league`,
    recorded: ['EGY', 'MAR', 'SYR', 'TUN'],
  },
  { name: 'Gulf States', phrase: `(gulf|gcc) ${STATES}|${STATES} of the (gulf|gcc)`, recorded: [] },
  {
    name: 'CIS',
    phrase: `(cis|csto|eaeu) ${STATES}|${STATES} of the (cis|csto|eaeu|commonwealth of independent states)|post soviet ${STATES}|former soviet ${STATES}`,
    recorded: ['AZE', 'KAZ', 'KGZ', 'RUS', 'TKM'],
  },
  {
    name: 'SCO',
    phrase: `(sco|shanghai cooperation organi*) ${STATES}|${STATES} of the (sco|shanghai cooperation organi*)`,
    recorded: ['KAZ', 'KGZ', 'RUS'],
  },
  {
    name: 'CICA',
    phrase: `cica ${STATES}|${STATES} of cica`,
    recorded: ['AZE', 'EGY', 'KAZ', 'KGZ', 'MNG', 'RUS', 'TUR'],
  },
  {
    name: 'ASEAN',
    phrase: `asean ${STATES}|${STATES} of asean|south east asian ${STATES}|southeast asian ${STATES}`,
    recorded: ['PHL'],
  },
  {
    name: 'Latin American States',
    phrase: `(latin american|south american) ${STATES}|${STATES} of (latin america|south america)`,
    recorded: ['VEN'],
  },
  { name: 'Caribbean States', phrase: `(caribbean|caricom) ${STATES}|${STATES} of the caribbean`, recorded: ['VCT'] },
  { name: 'Asian States', phrase: `asian ${STATES}|${STATES} of asia`, recorded: ['KAZ', 'KGZ', 'MNG', 'PHL', 'TKM'] },
  {
    name: 'Members of the Security Council',
    phrase: '(members of the [un] security council|security council members)',
    recorded: ['KAZ', 'RUS'],
  },
];

/** Demonyms that look-ups by name leave out: in running text they mean one State. */
export const moreDemonyms: Readonly<Record<string, string>> = { SAU: 'Saudi' };

/** What stands for a State without its name, several separated by `|`: seats of government, heads, short names. */
export const standIns: Readonly<Record<string, string>> = {
  DEU: 'Bundesregierung|Wilhelmstrasse',
  FRA: 'Élysée|Elysée|Elysee|Quai d’Orsay',
  GBR: 'Downing Street|Whitehall',
  KAZ: 'Akorda|Ak Orda',
  RUS: 'Kremlin',
  USA: 'America|White House|State Department',
  VAT: 'Vatican|Pope|Holy See|pontiff',
};

export const organisationNames: readonly NamedOrganisation[] = [
  {
    id: 'turkic-council',
    phrase:
      'turkic council|baghdad amreyev|organi* of turkic states|cooperation council of turkic speaking (states|countries)',
  },
  { id: 'European Union', phrase: 'european union|eu|european commission' },
  { id: 'African Union', phrase: 'african union|au' },
  { id: 'Organisation of Islamic Cooperation', phrase: 'oic|organi* of islamic cooperation' },
  { id: 'Arab League', phrase: 'arab league|league of arab states' },
  { id: 'NATO', phrase: 'nato|north atlantic treaty organi*' },
  { id: 'OSCE', phrase: 'osce' },
  { id: 'Shanghai Cooperation Organisation', phrase: 'sco|shanghai cooperation organi*' },
  { id: 'Commonwealth of Independent States', phrase: 'cis|commonwealth of independent states' },
  { id: 'CSTO', phrase: 'csto|collective security treaty organi*' },
  { id: 'CICA', phrase: 'cica|conference on interaction and confidence building measures in asia' },
  { id: 'ASEAN', phrase: 'asean' },
  { id: 'GCC', phrase: 'gcc|gulf cooperation council' },
  { id: 'ECOWAS', phrase: 'ecowas' },
  { id: 'CARICOM', phrase: 'caricom' },
  { id: 'Interpol', phrase: 'interpol' },
  { id: 'Council of Europe', phrase: 'council of europe' },
  { id: 'Non-Aligned Movement', phrase: 'non aligned movement|nam' },
  {
    id: 'United Nations Office of Counter-Terrorism',
    phrase:
      "[the] (un|united nations) office of counter terrorism|unoct|office of counter terrorism|[vladimir] voronkov|(un|united nations) [' s] [top] counter terrorism (chief|head|czar|coordinator)|(un|united nations) under secretary general for counter terrorism",
  },
  {
    id: 'Secretary-General of the United Nations',
    phrase:
      '(un|united nations) (secretary general|chief) [[antonio] guterres]|secretary general (of the (un|united nations)|[antonio] guterres)|[antonio] guterres',
  },
  { id: 'Kosovo', phrase: 'kosovo' },
  { id: 'Taiwan', phrase: 'taiwan' },
];
