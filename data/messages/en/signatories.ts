import type { Confidence, Reading } from '../../register/types';
import { startingWith, withArticle } from './names';

/** The label of a status, by how its evidence reads. */
const labels: Readonly<Record<Reading, string>> = {
  signed: 'Signed',
  joined: 'Joined, by its own account',
  'reported-joined': 'Reported to have joined',
  collective: 'Indirect evidence only',
  'took-part': 'Indirect evidence only',
  subscribes: 'Indirect evidence only',
  implied: 'Indirect evidence only',
};

/** What the evidence comes to, in one sentence. */
const sentences: Readonly<Record<Reading, (name: string, pages: number) => string>> = {
  signed: (name, pages) =>
    `${startingWith(name)} signed the Code, according to ${pages === 1 ? 'one source' : 'public sources'}.`,
  joined: (name) => `${startingWith(name)} told a UN committee that it had joined the Code.`,
  'reported-joined': (name, pages) =>
    `${pages === 1 ? 'One second-hand report says' : 'Second-hand reports say'} ${withArticle(name)} joined the Code.`,
  collective: (name) =>
    `${startingWith(name)} belongs to a group whose members are all said to have signed. No source we found names it individually.`,
  'took-part': (name) =>
    `${startingWith(name)} took part in the signing. No source we found says outright that it signed.`,
  subscribes: (name) =>
    `${startingWith(name)} spoke as one of the States that subscribe to the Code. No source we found says that it signed.`,
  implied: (name) =>
    `A statement by its delegate implies that ${withArticle(name)} signed. No source we found says so outright.`,
};

const confidence: Readonly<Record<Confidence, string>> = {
  high: 'high',
  'medium-high': 'medium to high',
  medium: 'medium',
  'low-medium': 'low to medium',
  low: 'low',
  background: 'not rated (background only)',
};

/** Titles of sources in other languages, in English. */
const titles: Readonly<
  Partial<Record<string, { readonly lang: string; readonly language: string; readonly title: string }>>
> = {
  'Le ministre des Affaires étrangères signe le Code de conduite (allAfrica)': {
    lang: 'fr',
    language: 'French',
    title: 'The foreign minister signs the Code of Conduct',
  },
  'مدونة سلوك «لمكافحة الإرهاب» (al-Hayat)': {
    lang: 'ar',
    language: 'Arabic',
    title: 'A code of conduct ‘to combat terrorism’',
  },
  'سورية توقّع مذكّرة دولية لـ"مكافحة الإرهاب" في الأمم المتحدة (syria-24)': {
    lang: 'ar',
    language: 'Arabic',
    title: 'Syria signs an international memorandum on ‘combating terrorism’ at the United Nations',
  },
  'تونس تنضم لمدونة السلوك العالمية للتوصل إلى عالم خال من الإرهاب (Acharaa)': {
    lang: 'ar',
    language: 'Arabic',
    title: 'Tunisia joins the global code of conduct towards achieving a world free of terrorism',
  },
  'Терроризмнен ада әлемге қол жеткізу кодексіне 80 ел қосылды (BAQ.KZ after Khabar 24)': {
    lang: 'kk',
    language: 'Kazakh',
    title: '80 countries have joined the code on achieving a world free of terrorism',
  },
};

/** Signatories and the evidence on them. */
export const signatories = {
  title: 'Signatory status',
  label: 'State or organisation',
  placeholder: 'Any name or code: Kazakhstan, KZ, Қазақстан',
  suggestions: 'States and organisations',
  asOf: (date: string) => `Register as of ${date}`,
  intro:
    'We found no public list of signatories. This register sets out what public sources say and cites each one. A State with “No record” may have signed all the same.',
  labels,
  sentences,
  noRecord: 'No record',
  noRecordInShort: 'No record; it may have signed',
  noRecordSentence: (name: string) =>
    `This register has no record of ${withArticle(name)}. It may have signed all the same.`,
  reportedTotals: (lowest: string, highest: string) =>
    `Published totals of States said to have signed or to support the Code range from ${lowest} to ${highest}. We found no public list.`,
  total: (qualifier: string | null, count: number, date: string) =>
    `${qualifier ? `${qualifier} ` : ''}${count} (${date})`,
  named: (signed: number, reported: number) =>
    `The sources we found name ${signed} States as having signed or joined, and give indirect evidence for ${reported} more.`,
  ask: (name: string) =>
    `Where to ask: the foreign ministry of ${withArticle(name)} or its permanent mission to the UN, or the Ministry of Foreign Affairs of Kazakhstan, which published the text.`,
  copy: 'Copy with sources',
  withSources: 'with sources',
  askLink: 'The Kazakh ministry’s page on the Code',
  when: {
    stated: (date: string) => `Date: ${date}, according to a source.`,
    derived: (date: string) => `Date: ${date}, worked out from the day of the week that a source gives.`,
    ceremony: (date: string) => `Date: ${date} (the signing ceremony, according to one source).`,
    'not-after': (date: string) => `Date: not known; no later than ${date}.`,
    unknown: () => 'Date: not known.',
  },
  ifAtCeremony: (date: string) => `No date found. If it signed at the ceremony, that was on ${date}.`,
  evidence: (n: number) => (n === 1 ? 'Evidence: one source' : `Evidence: ${n} sources`),
  background: 'Background, not evidence of signing',
  untitled: 'Untitled page',
  titles,
  /** Of a source's title in another language. */
  inEnglish: (language: string, title: string) => `In ${language}: “${title}” (our translation)`,
  undated: 'undated',
  sure: (words: string) => `Strength as evidence that it signed: ${words}.`,
  confidence,
  read: (date: string, basis: string | null) => `Accessed ${date}${basis === null ? '' : ` (${basis})`}.`,
  mayBeGone:
    'How strong each source is as evidence is our judgement. A stored copy is a page as it was saved earlier: the page itself may have changed or disappeared since.',
  against: 'Caveats',
  nearMisses: 'Easily mistaken for evidence',
  nearMissesAll: 'Pages easily mistaken for evidence',
  isNoEvidence: (names: string) => `${names}:`,
  isMember: (name: string) => `${startingWith(name)} is a member.`,
  source: 'source',
  builtIn: 'Built-in register',
  own: 'Your register',
  ownAsOf: (date: string) => `Your register, as of ${date}`,
  ownSentence: {
    signed: (name: string) => `Your register says that ${withArticle(name)} signed.`,
    reported: (name: string) => `Your register has indirect evidence for ${withArticle(name)}.`,
    'no-record': (name: string) => `Your register has no record of ${withArticle(name)}.`,
  },
  unsupported: 'It gives no evidence.',
  agree: 'Both registers give the same status.',
  differ: 'The two registers differ. Neither changes the other.',
  organisation: (name: string) =>
    `${startingWith(name)} is an organisation, not a State; it is never counted among the signatory States.`,
  outside: (name: string) =>
    `The only States that this register covers are the 193 Members of the United Nations and the two observers, so it doesn’t include ${withArticle(name)}. This implies nothing about the status of ${withArticle(name)}.`,
  outsideOrganisation: (name: string) =>
    `${startingWith(name)} is an organisation outside this register, which covers the 193 Member States of the United Nations, the two observer States and one organisation, the Turkic Council.`,
  outsideLabel: 'Outside this register',
  alsoMeans: (name: string) => `“${name}” can also mean:`,
  unclear: (query: string) => `“${query}” could mean:`,
  unknown: (query: string) => `We found no State or organisation called “${query}”.`,
  near: 'Did you mean:',
  foundBy: (name: string) => `matches “${name}”`,
  totals: 'Published totals',
  totalsInText: 'the published totals',
  totalsIntro: 'How many States are said to have signed or to support the Code, by date of publication.',
  fell: (from: number, to: number) => `The later total is lower: ${to} after ${from}.`,
  noDate: 'Undated',
  all: 'States by status',
  filter: {
    label: 'Show',
    all: 'All with a record',
    signed: 'Signed or joined',
    reported: 'Indirect evidence only',
    'no-record': 'No record',
    own: 'In your register',
  },
  shown: (n: number) => (n === 1 ? '1 State' : `${n} States`),
  none: 'No matching State.',
  organisations: 'Organisations',
  organisationsNote: 'Listed apart from States and never counted among them.',
  pages: (n: number) => (n === 1 ? '1 source' : `${n} sources`),
  back: 'Back to all States',
  backToSearch: 'Back to the search',
};
