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
  signed: (name, pages) => `${name} signed the Code, according to ${pages === 1 ? 'one source' : 'the sources below'}.`,
  joined: (name) => `${name} told a UN committee that it has joined the Code.`,
  'reported-joined': (name) => `Second-hand reports say ${name} joined the Code.`,
  collective: (name) =>
    `${name} belongs to a group whose members are all said to have signed. No source names it individually.`,
  'took-part': (name) => `${name} took part in the signing. No source we found says outright that it signed.`,
  subscribes: (name) => `${name} spoke as a subscriber to the Code. No source says that it signed.`,
  implied: (name) => `A statement by the delegate of ${name} implies that it signed. No source says so.`,
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: 'high',
  'medium-high': 'medium to high',
  medium: 'medium',
  'low-medium': 'low to medium',
  low: 'low',
  background: 'background only',
};

/** Signatories and the evidence on them. */
export const signatories = {
  title: 'Is this State a signatory?',
  label: 'State or organisation',
  placeholder: 'Any name or code: Kazakhstan, KZ, 哈萨克斯坦',
  suggestions: 'States and organisations',
  asOf: (date: string) => `Register as of ${date}`,
  intro:
    'We found no public list of signatories. This register gives what public sources say, each with its source; “no record” says nothing about whether a State signed.',
  labels,
  sentences,
  noRecord: 'No record',
  noRecordSentence: (name: string) =>
    `This register has no record of ${name}. That says nothing about whether it signed.`,
  reportedTotals: (lowest: string, highest: string) =>
    `Published totals of States that signed or support the Code range from ${lowest} to ${highest}; we found no public list.`,
  total: (qualifier: string | null, count: number, date: string) =>
    `${qualifier ? `${qualifier} ` : ''}${count} (${date})`,
  named: (signed: number, reported: number) =>
    `The sources we found name ${signed} States as having signed or joined, and give indirect evidence for ${reported} more.`,
  ask: (name: string) =>
    `Where to ask: the foreign ministry of ${name} or its mission to the UN, or the Ministry of Foreign Affairs of Kazakhstan, which published the text.`,
  copy: 'Copy with sources',
  askLink: 'The ministry’s page on the Code',
  when: {
    stated: (date: string) => `Date: ${date}, according to a source.`,
    derived: (date: string) => `Date: ${date}, worked out from the day of the week that a source gives.`,
    ceremony: (date: string) => `Date: ${date} (the signing ceremony, according to one source).`,
    'not-after': (date: string) => `Date: not known; no later than ${date}.`,
    unknown: () => 'Date: not known.',
  },
  evidence: (n: number) => (n === 1 ? 'Evidence: one source' : `Evidence: ${n} sources`),
  background: 'Background, not evidence of signing',
  untitled: 'Untitled page',
  undated: 'undated',
  sure: (words: string) => `Confidence that it signed: ${words}.`,
  confidence,
  read: (date: string, basis: string | null) => `Accessed ${date}${basis === null ? '' : ` (${basis})`}.`,
  mayBeGone: 'Pages may have changed or disappeared since we read them.',
  against: 'Caveats',
  conflicts: {
    'initiative-year': (here: number, elsewhere: number) =>
      `This evidence dates the initiative to ${here}; other sources say ${elsewhere}.`,
    total: (here: number, elsewhere: number) =>
      `The same page gives a total of ${here} signatories; another published total is ${elsewhere}.`,
    'instrument-name': 'The headline mentions a memorandum; the body mentions the Code.',
    headline: 'The page’s headline and body disagree about the signing.',
  },
  nearMisses: 'Often mistaken for evidence',
  nearMissesAll: 'Pages often mistaken for evidence',
  isNoEvidence: (names: string) => `${names}:`,
  source: 'source',
  builtIn: 'Built-in register',
  own: 'Your own register',
  ownAsOf: (date: string) => `Your register, as of ${date}`,
  ownSentence: {
    signed: (name: string) => `Your register says that ${name} signed.`,
    reported: (name: string) => `Your register has indirect evidence for ${name}.`,
    'no-record': (name: string) => `Your register has no information on ${name}.`,
  },
  unsupported: 'It gives no evidence.',
  agree: 'Both registers give the same status.',
  differ: 'The two registers differ. Neither changes the other.',
  organisation: (name: string) =>
    `${name} is an organisation, not a State; it is never counted among the signatory States.`,
  outside: (name: string) =>
    `${name} is outside this register, which covers the 193 Members and the two observer States of the United Nations. This implies nothing about its status.`,
  outsideOrganisation: (name: string) =>
    `${name} is an organisation outside this register, which covers the 193 Members and the two observer States of the United Nations.`,
  outsideLabel: 'Outside this register',
  unclear: (query: string) => `“${query}” could mean:`,
  unknown: (query: string) => `We don’t know any State or organisation called “${query}”.`,
  near: 'Did you mean',
  foundBy: (name: string) => `found by “${name}”`,
  totals: 'Published totals',
  totalsIntro: 'How many States are said to have signed or to support the Code, by date of publication.',
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
  none: 'No matching State.',
  organisations: 'Organisations',
  organisationsNote: 'Listed apart from States and never counted among them.',
  pages: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  back: 'All records',
};
