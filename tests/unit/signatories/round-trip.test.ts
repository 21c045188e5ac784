/** A register written and read again is the same one; what spreadsheets and other hands make of files is understood. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import {
  buildNames,
  exportRegister,
  parseRegister,
  type OwnRecord,
  type RegisterFormat,
} from '../../../engine/signatories';
import { registerMistakes } from '../../support/built-in-register';

const names = buildNames(stateNames);
/** Then built-in.test.ts says what is wrong, and says it alone. */
const isUnsound = registerMistakes().length > 0;

function read(text: string, format?: RegisterFormat): readonly OwnRecord[] {
  const result = parseRegister(text, names, format);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.register.records;
}

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      "'=1",
      "''@x",
      '-5',
      '+7',
      '\t=x',
      '\n=x',
      '＝1',
      "'＋1",
      '－1',
      '＠x',
      "'",
      '"',
      'a;b',
      'a,b',
      'x\r\ny\nz',
      ' edge ',
      'null',
    ),
  )
  .filter((one) => one.trim() !== '')
  // A replacement character says that a file was read in the wrong encoding; such files are refused.
  .filter((one) => !one.includes('\uFFFD') && !one.includes('\0'));
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const evidence = fc.record({
  title: text,
  url: maybe(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  date: maybe(day),
  says: maybe(text),
  confidence: maybe(fc.constantFrom('high' as const, 'low' as const, 'background' as const)),
  read: maybe(day),
  basis: maybe(text),
});
const dated = fc.oneof(
  fc.record({ date: day, datePrecision: fc.constantFrom('stated' as const, 'derived' as const, 'ceremony' as const) }),
  fc.record({ date: fc.constant(null), datePrecision: day.map((one) => `not-after ${one}` as const) }),
  fc.constant({ date: null, datePrecision: 'unknown' as const }),
);
const records: fc.Arbitrary<OwnRecord[]> = fc
  .uniqueArray(fc.constantFrom(...names.shown.keys()), { minLength: 1, maxLength: 6 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .tuple(
            dated,
            fc.constantFrom('signed' as const, 'reported' as const, 'no-record' as const),
            fc.array(evidence, { maxLength: 3 }),
            maybe(text),
          )
          .map(([when, status, pieces, caveat]): OwnRecord => ({
            id,
            kind: 'state',
            name: names.shown.get(id) ?? id,
            status,
            ...when,
            evidence: pieces,
            caveat,
          })),
      ),
    ),
  );

describe.each<RegisterFormat>(['json', 'csv'])('%s', (format) => {
  it('keeps every record as it is', () => {
    fc.assert(
      fc.property(records, (own) => {
        expect(read(exportRegister(own, format))).toEqual(own);
      }),
      { numRuns: 200 },
    );
  });

  it.skipIf(isUnsound)('keeps the built-in register', () => {
    expect(read(exportRegister(register.records, format))).toEqual(register.records);
  });

  it('has an example in the documentation that is accepted', () => {
    const [kazakhstan, other] = read(readFileSync(`docs/examples/register.example.${format}`, 'utf8'));
    expect(kazakhstan).toMatchObject({ id: 'KAZ', status: 'signed', date: '2018-09-28' });
    expect(other).toMatchObject({ id: 'CIV', status: 'no-record', evidence: [] });
  });
});

it.skipIf(isUnsound)('keeps the day of a JSON register', () => {
  const result = parseRegister(exportRegister(register.records, 'json', '2027-01-15'), names);
  expect(result).toMatchObject({ ok: true, register: { asOf: '2027-01-15' } });
});

it.each([
  ['semicolons, CRLF and a byte-order mark', '\uFEFFid;status;caveat\r\nKAZ;signed;"a; b"\r\n'],
  ['tabs', 'ID\tStatus\tCaveat\nKAZ\tsigned\ta; b'],
  ['old line breaks and blank lines', 'state,status,caveat\r\rKAZ,signed,a; b\r\r'],
  ['rows of separators that a spreadsheet leaves', 'iso3,status,caveat\nKazakhstan,signed,a; b\n,,\n,,\n'],
])('reads %s', (_what, csv) => {
  expect(read(csv)).toMatchObject([{ id: 'KAZ', status: 'signed', caveat: 'a; b' }]);
});

it('reads rows without an id as further evidence', () => {
  const csv = 'id,status,evidence.title,evidence.url\nKAZ,signed,One,\n,,Two,https://example.org/\nUZB,no-record,,\n';
  expect(read(csv).map(({ id, evidence: pieces }) => [id, pieces.map((one) => one.title)])).toEqual([
    ['KAZ', ['One', 'Two']],
    ['UZB', []],
  ]);
});

it('writes no cell that a spreadsheet would calculate', () => {
  const [first] = register.records;
  if (!first) throw new Error('no record');
  for (const caveat of [
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "'＝1",
    "'\n1",
  ]) {
    const csv = exportRegister([{ ...first, caveat }], 'csv');
    expect(csv).toContain(`'${caveat}`);
    expect(read(csv)[0]?.caveat).toBe(caveat);
  }
});

it('flags a record without evidence and accepts it', () => {
  const result = parseRegister('id,status\nUZB,signed\nKAZ,no-record', names);
  expect(result).toMatchObject({ ok: true, register: { flags: [{ code: 'no-evidence', id: 'UZB', line: 2 }] } });
});
