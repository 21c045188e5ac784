/** Stored registers as a disk, another version or another program may leave them: by what is wrong with each. */
import { KEY } from '../../platform/own-register';

export const RECORD = {
  id: 'FRA',
  kind: 'state',
  name: 'France',
  status: 'signed',
  date: null,
  datePrecision: 'unknown',
  evidence: [{ title: 'A page', url: null, date: null, says: null, confidence: null, read: null, basis: null }],
  caveat: null,
} as const;

export const SAVED = {
  register: { asOf: null, records: [RECORD], flags: [] },
  format: 'csv',
  name: 'mine.csv',
  imported: '2027-01-15',
} as const;

export const WHOLE = { version: 1, current: SAVED, undo: { to: null } };

const withRegister = (register: unknown): object => ({ ...WHOLE, current: { ...SAVED, register } });
const withRecord = (part: object): object => withRegister({ ...SAVED.register, records: [{ ...RECORD, ...part }] });
const withEvidence = (evidence: unknown): object => withRecord({ evidence });

/** In each of these the current register is lost. */
export const DAMAGED: readonly (readonly [string, unknown])[] = [
  ['a text', 'abc'],
  ['a number', 7],
  ['true', true],
  ['a list', [SAVED]],
  ['an empty object', {}],
  ['no version', { current: SAVED, undo: null }],
  ['a version in words', { ...WHOLE, version: '1' }],
  ['a newer version', { version: 2, registers: [SAVED] }],
  ['no current register', { version: 1, undo: null }],
  ['a current register that is a text', { ...WHOLE, current: 'abc' }],
  ['a current register without a register', { ...WHOLE, current: { ...SAVED, register: null } }],
  ['an unknown format', { ...WHOLE, current: { ...SAVED, format: 'xml' } }],
  ['a name that is an object', { ...WHOLE, current: { ...SAVED, name: {} } }],
  ['no day of import', { ...WHOLE, current: { ...SAVED, imported: undefined } }],
  ['a day of import that is none', { ...WHOLE, current: { ...SAVED, imported: '2027-02-30' } }],
  ['an “as of” that is a number', withRegister({ ...SAVED.register, asOf: 2027 })],
  ['records that are null', withRegister({ ...SAVED.register, records: null })],
  ['records that are a text', withRegister({ ...SAVED.register, records: 'abc' })],
  ['a record that is null', withRegister({ ...SAVED.register, records: [null] })],
  ['two records of one State', withRegister({ ...SAVED.register, records: [RECORD, RECORD] })],
  ['more records than there can be', withRegister({ ...SAVED.register, records: Array(401).fill(RECORD) })],
  ['no flags', withRegister({ asOf: null, records: [RECORD] })],
  ['a flag that is null', withRegister({ ...SAVED.register, flags: [null] })],
  [
    'a flag of another State',
    withRegister({ ...SAVED.register, flags: [{ code: 'no-evidence', id: 'KAZ', line: 2 }] }),
  ],
  ['an id that is a number', withRecord({ id: 250 })],
  ['no name', withRecord({ name: undefined })],
  ['an unknown kind', withRecord({ kind: 'planet' })],
  ['an unknown status', withRecord({ status: 'ratified' })],
  ['a date that is none', withRecord({ date: 'yesterday', datePrecision: 'stated' })],
  ['a date that does not fit its precision', withRecord({ datePrecision: 'stated' })],
  ['a field that records do not have', withRecord({ score: 1 })],
  ['evidence that is null in a list', withEvidence([null])],
  ['evidence that is a text', withEvidence('abc')],
  ['evidence with a script for an address', withEvidence([{ title: 'A page', url: 'javascript:alert(1)' }])],
  ['evidence without title and address', withEvidence([{ says: 'something' }])],
  ['an earlier register that is lost as well', { version: 1, current: 'abc', undo: { to: 'abc' } }],
];

/** In each of these the current register is whole, and what undoing goes back to is lost. */
export const UNDO_DAMAGED: readonly (readonly [string, unknown])[] = [
  ['no undo', { version: 1, current: SAVED }],
  ['an undo that is a text', { ...WHOLE, undo: 'abc' }],
  ['an undo that leads nowhere', { ...WHOLE, undo: {} }],
  ['an undo to a damaged register', { ...WHOLE, undo: { to: { ...SAVED, register: 7 } } }],
];

export const stored = (value: unknown): Record<string, unknown> => ({ [KEY]: value });
