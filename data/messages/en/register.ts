import type { ProblemCode } from '../../../engine/signatories/register/types';

/** One sentence a problem; each takes what its code carries. */
type ProblemTexts = {
  readonly [C in ProblemCode['code']]: (problem: Extract<ProblemCode, { readonly code: C }>) => string;
};

const number = (n: number): string => n.toLocaleString('en');

const problems: ProblemTexts = {
  'too-large': ({ size, limit }) => `The file is too large: ${number(size)} characters; at most ${number(limit)}.`,
  empty: () => 'The file is empty.',
  encoding: () => 'Some characters cannot be read. Save the file as UTF-8.',
  'no-records': () => 'There are no records in it.',
  'too-many-records': ({ count, limit }) => `${number(count)} records are too many; at most ${number(limit)}.`,
  'too-many-problems': ({ limit }) => `More than ${number(limit)} problems; the rest are not listed.`,
  'json-syntax': ({ found }) => `This is not JSON: “${found}” is not expected here.`,
  'json-truncated': () => 'The file ends too early.',
  'json-too-deep': ({ limit }) => `Nested deeper than ${limit} levels.`,
  'duplicate-key': ({ key }) => `“${key}” stands here twice.`,
  'csv-open-quote': () => 'A quotation mark is opened and never closed.',
  'csv-text-after-quote': () => 'Text follows a closing quotation mark.',
  'csv-stray-quote': () => 'A quotation mark stands inside a cell that does not begin with one.',
  'csv-columns': ({ expected, found }) => `The row has ${found} cells; the heading has ${expected}.`,
  'missing-column': ({ column }) => `The column “${column}” is missing.`,
  'duplicate-column': ({ column }) => `The column “${column}” stands there twice.`,
  'formula-cell': ({ value }) =>
    `“${value}” would be a formula in a spreadsheet. Put an apostrophe before it if it is meant as text.`,
  'evidence-before-record': () => 'Evidence without a record above it.',
  'wrong-type': ({ expected, found }) => `${types[found]} stands where ${types[expected].toLowerCase()} is expected.`,
  'missing-field': () => 'This field is needed.',
  'unknown-field': ({ key }) => `A register has no field “${key}”.`,
  'forbidden-field': ({ key }) => `“${key}” is not allowed.`,
  'unknown-version': ({ value }) => `Version “${value}” is not known; this is version 1.`,
  'unknown-state': ({ value }) => `“${value}” is no Member or observer of the United Nations that is known here.`,
  'outside-scope': ({ value }) =>
    `“${value}” is outside the register, which has Members and observers of the United Nations.`,
  'unclear-state': ({ value, candidates }) => `“${value}” may mean ${candidates.join(' or ')}.`,
  'duplicate-state': ({ id, firstLine }) => `${id} has a record already, on line ${firstLine}.`,
  'name-mismatch': ({ id, value }) => `“${value}” is not the name of ${id}.`,
  'unknown-value': ({ value, allowed }) => `“${value}” is not one of: ${allowed.join(', ')}.`,
  'bad-date': ({ value }) => `“${value}” is no date written as YYYY-MM-DD.`,
  'date-mismatch': ({ precision }) => `The date and “${precision}” do not fit together.`,
  'bad-url': ({ value }) => `“${value}” is no address that begins with http:// or https://.`,
  'too-long': ({ length, limit }) => `${number(length)} characters; at most ${number(limit)}.`,
  'empty-evidence': () => 'A piece of evidence needs a title or an address.',
};

const types = {
  object: 'An object',
  list: 'A list',
  text: 'A text',
  number: 'A number',
  boolean: 'True or false',
  null: 'Nothing',
};

/** What the view of one's own register says. */
export const register = {
  title: 'Your own register',
  intro:
    'Have a fuller list of signatories? Bring it as JSON or CSV. It stands beside the built-in register and never changes it. A file is taken whole or not at all, and stays in this browser.',
  file: 'Choose a file',
  paste: 'or paste its text',
  check: 'Check and import',
  none: 'You have not imported a register.',
  unreadable:
    'Your browser’s storage does not answer, so your register could not be read. Nothing of it is lost: open this view again later.',
  aside:
    'A register that was stored here could not be read: it is damaged, or a newer version of this extension stored it. It is set aside as it was.',
  downloadAside: 'Download what was set aside',
  removeAside: 'Remove it for good',
  asideRemoved: 'What was set aside is removed.',
  asideFileName: 'set-aside.json',
  from: (name: string) => `From “${name}”`,
  pasted: 'Pasted text',
  imported: (records: string, date: string) => `${records}, imported ${date}`,
  asOf: (date: string) => `It says of itself: as of ${date}.`,
  records: (n: number) => (n === 1 ? '1 record' : `${n} records`),
  done: (records: string) => `Imported: ${records}.`,
  refused: (n: number) => (n === 1 ? 'Not imported: 1 problem.' : `Not imported: ${n} problems.`),
  intact: 'Your earlier register is as it was.',
  nothingKept: 'Nothing was replaced.',
  line: 'Line',
  field: 'Field',
  problem: 'What is wrong',
  wholeFile: 'as a whole',
  problems,
  noEvidence: (n: number) =>
    n === 1 ? '1 record gives no evidence; it is shown so.' : `${n} records give no evidence; they are shown so.`,
  undo: 'Undo',
  undone: 'Undone.',
  remove: 'Remove',
  removed: 'Removed. You can undo this.',
  exportJson: 'Export as JSON',
  exportCsv: 'Export as CSV',
  exportBuiltIn: 'Export the built-in register as JSON',
  fileName: 'signatories',
  compare: 'Side by side',
  state: 'State',
  builtIn: 'Built-in',
  own: 'Yours',
  differ: 'differ',
  notThere: '—',
  format: 'The format',
  formatText:
    'A record has an id (ISO 3166 code or name of a Member or observer of the United Nations), a status (signed, reported, no-record) and evidence. In CSV the first row holds the headings: id, status, date, datePrecision, caveat, evidence.title, evidence.url, evidence.date, evidence.says, evidence.confidence. The export shows both in full.',
};
