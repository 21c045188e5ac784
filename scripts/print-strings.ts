/**
 * npm run --silent strings
 *
 * Prints every text that a reader sees, with samples for what its sentences depend on, so that each can be read whole: the
 * catalogue, the manifest, the records about the Code, and the register's remarks. For an editor; nothing is checked.
 */
import { readFileSync } from 'node:fs';
import { en } from '../data/messages/en';
import { popup } from '../data/messages/en/popup';
import { instrumentFacts } from '../data/instrument';
import { pressLines } from '../data/press-lines';
import { register } from '../data/register';

/** Values for parameters by their names. A parameter that isn't here stops the command: add it. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  // Words
  words: 'foreign terrorist fighters',
  phrase: 'foreign fighters',
  query: 'asylum seekers',
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
  total: 12,
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
  header: '12 statements: 6 match, 3 differ.',
  rest: 8,
  about: 2,
  printed: 'в',
  states: 2,
  how: 'as APA 7',
  style: 'APA 7',
  citationStyle: 'apa',
  length: 900,
};
/** Where a name has another sense than elsewhere. */
const OWN_SAMPLES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'check.header': { parts: ['6 match', '3 differ'] },
  'check.coverageCount': { there: 8 },
  'check.leftOut.words': { words: ['“where appropriate”', '“inter alia”'] },
  'check.caution': { lowest: 74, highest: 86 },
  'beside.letter': { place: 3 },
  'check.cell': { clause: 'Paragraph 3(b)' },
  'check.neverClauses': { clauses: 'preambular para. 2, paras. 3(b)–(d) and 9' },
  'check.ready': { words: 'We … strive to share information …' },
  'reader.link': { number: 'b)', clause: 'Paragraph 3(b)' },
  'facts.group': { name: 'Baltic States' },
  'check.rule': { name: 'different number' },
  'check.rival': { name: 'Global Counter-Terrorism Strategy' },
  'check.exported.date': { date: '10 June 2019' },
  'check.fileName': { date: '2019-06-10' },
  'citation.publisher': { name: 'Ministry of Foreign Affairs of Kazakhstan' },
  'search.under': { words: 'Signatories pledge to:' },
  'signatories.sure': { words: 'medium' },
  'signatories.foundBy': { name: 'KZ' },
  'signatories.organisation': { name: 'Turkic Council' },
  'signatories.outside': { name: 'Greenland' },
  'signatories.outsideOrganisation': { name: 'African Union' },
  'register.from': { name: 'register.csv' },
  'signatories.conflicts.initiative-year': { here: 2018 },
  'signatories.conflicts.total': { here: 82, elsewhere: 70 },
  'register.problems.json-syntax': { found: '}' },
  'register.problems.csv-columns': { expected: 9, found: 8 },
  'register.asOf': { date: '10 June 2019' },
};
/** Numbers that bring out both forms of a noun. */
const COUNTS = ['n', 'count', 'frames', 'pages'];

function print(path: string, value: unknown): void {
  if (typeof value === 'string') console.log(`${path}\t${value}`);
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) print(`${path}.${index + 1}`, item);
  else if (typeof value === 'function') printSentences(path, value as (...given: unknown[]) => unknown);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) print(path === '' ? key : `${path}.${key}`, inner);
}

/** A function of the catalogue with samples: once, or for one and for several. */
function printSentences(path: string, make: (...given: unknown[]) => unknown): void {
  const source = String(make).replace(/^function \w*/u, '');
  const list = source.startsWith('(') ? source.slice(1, source.indexOf(')')) : source.slice(0, source.indexOf('=>'));
  const destructured = list.includes('{');
  const names = list.match(/[A-Za-z]\w*/gu) ?? [];
  const own = OWN_SAMPLES[path] ?? {};
  const numbers = names.some((name) => COUNTS.includes(name)) && !destructured ? [1, 3] : [null];
  const sentences = numbers.map((number) => {
    const values = names.map((name) => {
      if (number !== null && COUNTS.includes(name)) return number;
      const value = own[name] ?? SAMPLES[name];
      if (value === undefined) throw new Error(`no sample for the parameter “${name}” of ${path}`);
      return value;
    });
    return String(
      destructured ? make(Object.fromEntries(names.map((name, at) => [name, values[at]]))) : make(...values),
    );
  });
  for (const sentence of new Set(sentences)) console.log(`${path}\t${sentence}`);
}

print('', { ...en, popup });
const manifest = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
for (const [key, { message }] of Object.entries(manifest)) console.log(`manifest.${key}\t${message}`);
for (const { id, statement } of instrumentFacts) console.log(`instrument.${id}\t${statement}`);
for (const { id, caveat, evidence } of register.records) {
  evidence.forEach(({ says }, index) => {
    print(`register.${id}.says.${index + 1}`, says);
  });
  print(`register.${id}.caveat`, caveat);
}
for (const { name, why } of register.nearMisses) console.log(`register.nearMisses\t${name}: ${why}`);
for (const { id, words } of pressLines) console.log(`press.${id}\t${words}`);
