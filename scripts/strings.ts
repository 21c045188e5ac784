/**
 * Every text that a reader sees, with samples for what its sentences depend on, so that each can be read whole: the
 * catalogue, the manifest, the records about the Code, and the register's remarks.
 */
import { readFileSync } from 'node:fs';
import { en } from '../data/messages/en';
import { how } from '../data/messages/en/how';
import { keys } from '../data/messages/en/keys';
import { options } from '../data/messages/en/options';
import { popup } from '../data/messages/en/popup';
import { welcome } from '../data/messages/en/welcome';
import { instrumentFacts } from '../data/instrument';
import { pressLines } from '../data/press-lines';
import { register } from '../data/register';

/** Values for parameters by their names. A parameter that isn't here fails: add it. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  // Words
  words: 'foreign terrorist fighters',
  phrase: 'foreign fighters',
  query: 'asylum seekers',
  some: true,
  language: 'Arabic',
  others: 1,
  text: 'all States must',
  code: 'States are encouraged to',
  claim: 'All States must share intelligence.',
  quoted: 'rule of law',
  sentence: 'The Code says “may”; this text says “must”.',
  title: 'Seventy States sign code of conduct',
  likely: 'conducive',
  stamp: 'Created at : 28.09.2019',
  antecedent: '“Code of Conduct Towards Achieving a World Free of Terrorism”',
  cues: '“Kazakhstan”, “28 September 2018”',
  // Clauses
  clause: 'paragraph 3(b)',
  clauses: 'paragraph 3(b), paragraph 9',
  here: 'paragraph 3(b)',
  there: 'paragraph 4(a)',
  part: '14',
  paragraph: '5',
  sentences: ['The Code: “no tolerance”. This text: “zero tolerance”.'],
  letter: 'c',
  last: 'k',
  pinpoint: 'para. 7',
  cited: 'sentence 2',
  // Names
  name: 'Philippines',
  label: 'Signed',
  names: 'Kyrgyzstan',
  site: 'news.example',
  product: 'Clause Lookup',
  publisher: 'Ministry of Foreign Affairs of Kazakhstan',
  place: 'New York',
  kind: 'Page',
  url: 'https://news.example/code',
  address: 'https://news.example/code',
  fields: 'citation style',
  sha256: '3f5a…',
  status: 'exact words of the Code',
  totals: 'more than 70 (28 September 2018), 82 (14 June 2019)',
  verdict: 'differs',
  basis: 'excerpt of a stored copy',
  qualifier: 'more than',
  lowest: 'more than 70 (28 September 2018)',
  highest: '82 (10 June 2019)',
  // Numbers
  n: 3,
  number: '3',
  of: 12,
  index: 2,
  total: 9,
  done: 4,
  size: 3_000_000,
  limit: 2_000_000,
  count: 82,
  frames: 2,
  signed: 12,
  reported: 6,
  elsewhere: 2017,
  pages: 2,
  from: 82,
  to: 75,
  records: '12 records',
  many: true,
  parts: ['5', '6'],
  date: '10 June 2019',
  day: '2019-06-10',
  iso: '2018-09-28',
  // Of problems in a register
  found: 'text',
  expected: 'list',
  key: 'evidences',
  column: 'status',
  value: 'Ruritania',
  candidates: ['North Korea', 'South Korea'],
  id: 'KAZ',
  firstLine: 4,
  allowed: ['signed', 'reported'],
  precision: 'stated',
  reason: 'News',
  more: 2,
  alarms: 5,
  header: '9 statements: 6 matches, 3 different.',
  rest: 8,
  about: 2,
  printed: 'в',
  states: [
    { label: 'Signed', names: ['Kazakhstan'] },
    { label: 'No record', names: ['Tajikistan'] },
  ],
  how: 'as APA 7',
  style: 'APA 7',
  citationStyle: 'apa',
  length: 900,
};
/** Where a name has another sense than elsewhere. */
const OWN_SAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'beside.letter': { place: 3 },
  'check.invented': { statement: 'Every State must report within six months.', words: ['within six months'] },
  'check.perhapsInvented': { statement: 'Every State must report within six months.', words: ['within six months'] },
  'code.preambular': { n: 6 },
  'code.paragraph': { n: 3 },
  'code.subParagraph': { n: 3 },
  'clauses.preambular': { n: 6 },
  'clauses.paragraph': { n: 3 },
  'clauses.subParagraph': { n: 3 },
  'popover.noParagraph': { n: 14 },
  'popover.noPreambular': { n: 15 },
  'popover.noLetter': { paragraph: '3', letter: 'm' },
  'popover.wholeParagraph': { label: 'Paragraph 3' },
  'search.copy': { name: 'paragraph 3(b)' },
  'search.copied': { name: 'paragraph 3(b)' },
  'search.count': { clauses: 3, totals: true },
  'search.absent': { words: ['child', 'soldiers'] },
  'search.under': { words: 'Signatories pledge to:' },
  'cite.saveFile': { name: 'code-of-conduct-2018.ris' },
  'citation.publisher': { name: 'Ministry of Foreign Affairs of Kazakhstan' },
  'citation.accessed': { day: '2026-05-03' },
  'citation.provenance': { day: '2018-09-28' },
  'check.header': { parts: ['6 matches', '3 different'] },
  'check.besides': { about: 2, rest: 8 },
  'check.region': { part: 'article', paragraphs: 7 },
  'check.caution': { right: { lowest: 74, highest: 86 }, missed: { lowest: 20, highest: 45 } },
  'check.cell': { clause: 'Paragraph 3(b)' },
  'check.coverageCount': { there: 8, total: 48 },
  'check.exported.date': { date: '10 June 2019' },
  'check.fileName': { date: '2019-06-10' },
  'check.leftOut.of': {
    clause: 'Paragraph 5',
    parts: ['the text covers 2 of its 3 sentences', 'it leaves out “as appropriate”'],
  },
  'check.leftOut.sentences': { there: 2, of: 3 },
  'check.leftOut.items': { there: 4, of: 11 },
  'check.leftOut.words': { words: ['as appropriate', 'inter alia'] },
  'check.neverClauses': { clauses: 'preambular para. 2, paras. 3(b)–(d) and 9' },
  'check.pressLine': { words: pressLines[0]?.words },
  'check.quoteChange': { code: 'no tolerance', text: 'zero tolerance' },
  'check.ready': { words: 'We … strive to share information …' },
  'check.rival': { name: 'Global Counter-Terrorism Strategy' },
  'check.rule': { name: 'different number' },
  'check.sentences.omitted': { code: 'foreign terrorist fighters' },
  'check.sentences.condition': { code: 'as appropriate' },
  'check.sentences.item': { code: 'curb the financing of terrorism' },
  'check.sentences.hedge': { code: 'strive to' },
  'check.sentences.added': { text: 'within six months' },
  'check.sentences.binding': { code: 'non-legally binding', text: 'binding' },
  'check.sentences.duty': { code: 'encourage', text: 'must' },
  'check.sentences.mentioned': { code: 'international refugee law', text: 'makes no mention of refugees' },
  'check.sentences.addressee': { code: 'Member States', text: 'companies' },
  'check.sentences.addresseeLost': { code: 'invite', text: 'will join' },
  'check.sentences.inferred': { code: 'by the Centenary of the United Nations', text: 'by 2045' },
  'check.sentences.noSuchPart': { text: 'paragraph 14' },
  'check.sentences.count': { text: 'twelve paragraphs' },
  'check.sentences.date': { code: '28 September 2018', text: '29 September 2018' },
  'check.sentences.acronym': { code: 'GCTS', text: 'GTCS' },
  'check.sentences.press': { code: 'we strive to', text: 'zero tolerance' },
  'facts.state': { name: 'Philippines' },
  'facts.group': { name: 'Baltic States' },
  'facts.differs': { words: 'was signed in 2017' },
  'options.sites.notASite': { words: 'my news' },
  'options.sites.unread': { first: 'my news' },
  'options.sites.full': { most: 2000 },
  'options.sites.tooLarge': { megabytes: 1 },
  'welcome.tryIt.key': { key: 'Alt+Shift+.' },
  'reader.link': { number: 'b)', clause: 'Paragraph 3(b)' },
  'signatories.foundBy': { name: 'KZ' },
  'signatories.organisation': { name: 'Turkic Council' },
  'signatories.outside': { name: 'Greenland' },
  'signatories.outsideOrganisation': { name: 'African Union' },
  'signatories.sure': { words: 'medium' },
  'signatories.total': { n: 70 },
  'signatories.unclear': { query: 'Korea' },
  'signatories.unknown': { query: 'Ruritania' },
  'signatories.when.ceremony': { date: '28 September 2018' },
  'signatories.ifAtCeremony': { date: '28 September 2018' },
  'register.asOf': { date: '10 June 2019' },
  'register.from': { name: 'register.csv' },
  'register.problems.too-many-records': { count: 2500, limit: 2000 },
  'register.problems.too-many-problems': { limit: 100 },
  'register.problems.json-too-deep': { limit: 20 },
  'register.problems.json-syntax': { found: '}' },
  'register.problems.csv-columns': { expected: 9, found: 8 },
  'register.problems.formula-cell': { value: '=SUM(A1:A9)' },
  'register.problems.unknown-version': { value: '7' },
  'register.problems.outside-scope': { value: 'Greenland' },
  'register.problems.unclear-state': { value: 'Korea' },
  'register.problems.unknown-value': { value: 'perhaps' },
  'register.problems.bad-date': { value: '28/09/2018' },
  'register.problems.bad-url': { value: 'www.news.example' },
  'register.problems.too-long': { limit: 500 },
};
/** Numbers that bring out both forms of a noun. */
const COUNTS = ['n', 'count', 'frames', 'pages'];

type Lines = Map<string, readonly string[]>;

/** The texts of a catalogue, by their paths. Throws where a sentence has a parameter without a sample. */
export function catalogue(): ReadonlyMap<string, readonly string[]> {
  const lines: Lines = new Map();
  collect(lines, '', { ...en, how, keys, options, popup, welcome });
  return lines;
}

/** Paths for which there is a sample of its own. */
export const sampled = Object.keys(OWN_SAMPLES);

/** Every text that a reader sees, each with its path. */
export function interfaceTexts(): ReadonlyMap<string, readonly string[]> {
  const lines: Lines = new Map(catalogue());
  const manifest = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
    string,
    { message: string }
  >;
  for (const [key, { message }] of Object.entries(manifest)) lines.set(`manifest.${key}`, [message]);
  for (const { id, statement } of instrumentFacts) lines.set(`instrument.${id}`, [statement]);
  for (const { id, caveat, evidence } of register.records) {
    evidence.forEach(({ says }, index) => {
      collect(lines, `register.${id}.says.${index + 1}`, says);
    });
    collect(lines, `register.${id}.caveat`, caveat);
  }
  lines.set(
    'register.nearMisses',
    register.nearMisses.map(({ name, why }) => `${name}: ${why}`),
  );
  for (const { id, words } of pressLines) lines.set(`press.${id}`, [words]);
  return lines;
}

function collect(lines: Lines, path: string, value: unknown): void {
  if (typeof value === 'string') lines.set(path, [value]);
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) collect(lines, `${path}.${index + 1}`, item);
  else if (typeof value === 'function') lines.set(path, sentences(path, value as (...given: unknown[]) => unknown));
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) collect(lines, path === '' ? key : `${path}.${key}`, inner);
}

/** A function of the catalogue with samples: once, or for one and for several. */
function sentences(path: string, make: (...given: unknown[]) => unknown): readonly string[] {
  const source = String(make).replace(/^function \w*/u, '');
  const list = source.startsWith('(') ? source.slice(1, source.indexOf(')')) : source.slice(0, source.indexOf('=>'));
  const destructured = list.includes('{');
  const names = list.match(/[A-Za-z]\w*/gu) ?? [];
  const own = OWN_SAMPLES[path] ?? {};
  const isCount = (name: string): boolean => COUNTS.includes(name) && !(name in own) && !destructured;
  const numbers = names.some(isCount) ? [1, 3] : [null];
  const made = numbers.map((number) => {
    const values = names.map((name) => {
      const value = own[name] ?? (number !== null && isCount(name) ? number : SAMPLES[name]);
      if (value === undefined) throw new Error(`no sample for the parameter “${name}” of ${path}`);
      return value;
    });
    return String(
      destructured ? make(Object.fromEntries(names.map((name, at) => [name, values[at]]))) : make(...values),
    );
  });
  return [...new Set(made)];
}
