import type { Confidence, Reading } from '../../register/types';

/** The label of a status, by how its evidence reads. */
const labels: Readonly<Record<Reading, string>> = {
  signed: 'Signed',
  joined: 'Joined, by its own statement',
  'reported-joined': 'Reported to have joined',
  collective: 'Indirect evidence only',
  'took-part': 'Indirect evidence only',
  subscribes: 'Indirect evidence only',
  implied: 'Indirect evidence only',
};

/** What the evidence comes to, in one sentence. */
const sentences: Readonly<Record<Reading, (name: string, pages: number) => string>> = {
  signed: (name, pages) => `${name} signed the Code, according to ${pages === 1 ? 'one page' : 'the pages below'}.`,
  joined: (name) => `${name} told a committee of the United Nations that it has joined the Code.`,
  'reported-joined': (name) => `${name} is reported to have joined the Code, second-hand.`,
  collective: (name) => `${name} is one of a group whose members are all said to have signed. No page names it.`,
  'took-part': (name) => `${name} took part in the signing. No page seen says in so many words that it signed.`,
  subscribes: (name) => `${name} spoke as one that subscribes to the Code. No page says that it signed.`,
  implied: (name) => `What the delegate of ${name} said implies a signature. No page says that it signed.`,
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: 'high',
  'medium-high': 'medium to high',
  medium: 'medium',
  'low-medium': 'low to medium',
  low: 'low',
  background: 'background only',
};

/** What is said of States and of the evidence on them. */
export const signatories = {
  title: 'Is this State a signatory?',
  label: 'State or organisation',
  placeholder: 'Any name or code: Kazakhstan, KZ, 哈萨克斯坦',
  suggestions: 'States and organisations',
  asOf: (date: string) => `Register as of ${date}`,
  intro:
    'No public list of signatories was found. This register has what public pages say, with each page; “no record” says nothing about whether a State signed.',
  labels,
  sentences,
  noRecord: 'No record',
  noRecordSentence: (name: string) =>
    `This register has no record of ${name}. That says nothing about whether it signed.`,
  reportedTotals: (lowest: string, highest: string) =>
    `Published totals of those that signed or support the Code run from ${lowest} to ${highest}; no public list of them was found.`,
  total: (qualifier: string | null, count: number, date: string) =>
    `${qualifier ? `${qualifier} ` : ''}${count} (${date})`,
  named: (signed: number, reported: number) =>
    `The pages found name ${signed} States as having signed or joined, and speak indirectly of ${reported} more.`,
  ask: (name: string) =>
    `Where to ask: the foreign ministry of ${name} or its mission to the United Nations; or the Ministry of Foreign Affairs of Kazakhstan, which published the text.`,
  askLink: 'The ministry’s page of the Code',
  when: {
    stated: (date: string) => `Day: ${date}, as a page states.`,
    derived: (date: string) => `Day: ${date}, which follows from the weekday that a page gives.`,
    ceremony: (date: string) => `Day: ${date}, that of the ceremony at which a page puts it.`,
    'not-after': (date: string) => `Day: not known; not after ${date}.`,
    unknown: () => 'Day: not known.',
  },
  evidence: (n: number) => (n === 1 ? 'Evidence: one page' : `Evidence: ${n} pages`),
  background: 'Background, not about a signature',
  untitled: 'Untitled page',
  undated: 'undated',
  sure: (words: string) => `How sure it makes of the signature: ${words}.`,
  confidence,
  read: (date: string, basis: string | null) => `Read ${date}${basis === null ? '' : ` (${basis})`}.`,
  mayBeGone: 'Pages may have changed or gone since they were read.',
  against: 'Caveats',
  conflicts: {
    'initiative-year': (here: number, elsewhere: number) =>
      `The evidence dates the initiative to ${here}; other pages have ${elsewhere}.`,
    total: (here: number, elsewhere: number) =>
      `The same page has a total of ${here} signatories; another published total is ${elsewhere}.`,
    'instrument-name': 'The headline speaks of a memorandum, the body of the Code.',
    headline: 'Headline and body of a page differ about the signing.',
  },
  nearMisses: 'Easily taken for evidence',
  nearMissesAll: 'Pages that are easily taken for evidence',
  isNoEvidence: (names: string) => `${names}:`,
  source: 'page',
  builtIn: 'Built-in register',
  own: 'Your own register',
  ownAsOf: (date: string) => `Your register, as of ${date}`,
  ownSentence: {
    signed: (name: string) => `Your register says that ${name} signed.`,
    reported: (name: string) => `Your register has indirect evidence on ${name}.`,
    'no-record': (name: string) => `Your register says that nothing is known of ${name}.`,
  },
  unsupported: 'It gives no evidence.',
  agree: 'Both registers give the same status.',
  differ: 'The two registers differ. Neither changes what the other says.',
  organisation: (name: string) =>
    `${name} is an organisation, no State; it is never counted among the signatory States.`,
  outside: (name: string) =>
    `${name} is outside this register, which covers the 193 Members and the two observer States of the United Nations. Nothing is said here about it or its status.`,
  outsideOrganisation: (name: string) =>
    `${name} is an organisation outside this register, which covers the 193 Members and the two observer States of the United Nations.`,
  outsideLabel: 'Outside this register',
  unclear: (query: string) => `“${query}” may mean:`,
  unknown: (query: string) => `No State or organisation is known here by “${query}”.`,
  near: 'Did you mean',
  foundBy: (name: string) => `found by “${name}”`,
  totals: 'Published totals',
  totalsIntro: 'How many are said to have signed or to support the Code, by the day of the page.',
  fell: (from: number, to: number) => `The later total is lower: ${to} after ${from}.`,
  noDate: 'Undated',
  all: 'All records',
  filter: {
    label: 'Show',
    all: 'All with a record',
    signed: 'Signed or joined',
    reported: 'Indirect only',
    'no-record': 'No record',
    own: 'In your register',
  },
  filterBy: 'Filter by name',
  shown: (n: number) => (n === 1 ? '1 State' : `${n} States`),
  none: 'No State here.',
  organisations: 'Organisations',
  organisationsNote: 'Apart from the States and never counted among them.',
  pages: (n: number) => (n === 1 ? '1 page' : `${n} pages`),
  back: 'All records',
};
