import type { ProblemCode } from '../../../engine/signatories/register/types';

/** One sentence a problem; each takes what its code carries. */
type ProblemTexts = {
  readonly [C in ProblemCode['code']]: (problem: Extract<ProblemCode, { readonly code: C }>) => string;
};

const number = (n: number): string => n.toLocaleString('en');

const problems: ProblemTexts = {
  'too-large': ({ size, limit }) => `The file is too large: ${number(size)} characters (limit ${number(limit)}).`,
  empty: () => 'The file is empty.',
  encoding: () => 'Some characters can’t be read. Save the file as UTF-8.',
  'no-records': () => 'The file has no records.',
  'too-many-records': ({ count, limit }) => `Too many records: ${number(count)} (limit ${number(limit)}).`,
  'too-many-problems': ({ limit }) => `More than ${number(limit)} problems; the rest aren’t listed.`,
  'json-syntax': ({ found }) => `This isn’t valid JSON: unexpected “${found}”.`,
  'json-truncated': () => 'The file ends unexpectedly.',
  'json-too-deep': ({ limit }) => `Nested more than ${number(limit)} levels deep.`,
  'duplicate-key': ({ key }) => `“${key}” appears twice.`,
  'csv-open-quote': () => 'A quotation mark is never closed.',
  'csv-text-after-quote': () => 'Text follows a closing quotation mark.',
  'csv-stray-quote': () => 'There is a quotation mark inside a cell that doesn’t begin with one.',
  'csv-columns': ({ expected, found }) => `This row has ${found} cells; the heading row has ${expected}.`,
  'missing-column': ({ column }) => `The column “${column}” is missing.`,
  'duplicate-column': ({ column }) => `The column “${column}” appears twice.`,
  'formula-cell': ({ value }) =>
    `A spreadsheet would treat “${value}” as a formula. Put an apostrophe in front if it is meant as text.`,
  'evidence-before-record': () => 'There is evidence here, but no record above it.',
  'wrong-type': ({ expected, found }) =>
    `Expected ${types[expected].toLowerCase()}, found ${types[found].toLowerCase()}.`,
  'missing-field': () => 'This field is required.',
  'unknown-field': ({ key }) => `Unknown field “${key}”.`,
  'forbidden-field': ({ key }) => `The field “${key}” isn’t allowed.`,
  'unknown-version': ({ value }) => `Unknown version “${value}”; the only version is 1.`,
  'unknown-state': ({ value }) => `We don’t recognise “${value}” as a UN Member State or observer State.`,
  'outside-scope': ({ value }) =>
    `“${value}” is outside the register, which covers UN Member States and observer States.`,
  'unclear-state': ({ value, candidates }) => `“${value}” could mean ${candidates.join(' or ')}.`,
  'duplicate-state': ({ id, firstLine }) => `${id} already has a record, on line ${firstLine}.`,
  'name-mismatch': ({ id, value }) => `“${value}” isn’t a name for ${id}.`,
  'unknown-value': ({ value, allowed }) => `“${value}” isn’t one of: ${allowed.join(', ')}.`,
  'bad-date': ({ value }) => `“${value}” isn’t a date in the form YYYY-MM-DD.`,
  'date-mismatch': ({ precision }) => `The date doesn’t fit the datePrecision “${precision}”.`,
  'bad-url': ({ value }) => `“${value}” isn’t a web address beginning with http:// or https://.`,
  'too-long': ({ length, limit }) => `Too long: ${number(length)} characters (limit ${number(limit)}).`,
  'empty-evidence': () => 'Evidence needs a title or a web address.',
};

const types = {
  object: 'An object',
  list: 'A list',
  text: 'Text',
  number: 'A number',
  boolean: 'True or false',
  null: 'Nothing',
};

/** The view of the reader's own register. */
export const register = {
  title: 'Your register',
  intro:
    'Have a fuller list of signatories? Import it as JSON or CSV. It is shown beside the built-in register and never changes it. A file is imported whole or not at all, and stays in this browser.',
  file: 'Choose a file',
  paste: 'or paste its text',
  check: 'Check and import',
  none: 'You haven’t imported a register.',
  unreadable:
    'Your browser’s storage isn’t responding, so your register couldn’t be read. Nothing is lost: open this view again later.',
  aside:
    'A register stored here couldn’t be read: it is damaged, or was stored by a newer version of this extension. We kept it as it was.',
  downloadAside: 'Download it',
  removeAside: 'Remove it for good',
  asideRemoved: 'Removed.',
  asideFileName: 'set-aside.json',
  from: (name: string) => `From “${name}”`,
  pasted: 'Pasted text',
  imported: (records: string, date: string) => `${records}, imported ${date}`,
  asOf: (date: string) => `The file is dated ${date}.`,
  records: (n: number) => (n === 1 ? '1 record' : `${n} records`),
  done: (records: string) => `Imported: ${records}.`,
  refused: (n: number) => (n === 1 ? 'Not imported: 1 problem.' : `Not imported: ${n} problems.`),
  intact: 'Your earlier register is unchanged.',
  nothingKept: 'Nothing was replaced.',
  line: 'Line',
  field: 'Field',
  problem: 'Problem',
  wholeFile: 'whole file',
  problems,
  noEvidence: (n: number) =>
    n === 1
      ? '1 record gives no evidence and is marked accordingly.'
      : `${n} records give no evidence and are marked accordingly.`,
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
    'A record has an id (the ISO 3166 code or the name of a UN Member State or observer State), a status (signed, reported, no-record) and evidence. In CSV the first row holds the headings: id, status, date, datePrecision, caveat, evidence.title, evidence.url, evidence.date, evidence.says, evidence.confidence. Export a register to see either format in full.',
};
