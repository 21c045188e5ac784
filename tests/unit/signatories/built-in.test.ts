/** The file of our own records. Tests that lean on its form wait until it is sound, so that a mistake is one failure. */
import { describe, expect, it } from 'vitest';
import nearMisses from '../../../data/register/not-evidence.json';
import { stateNames } from '../../../data/states';
import { buildNames, parseRegister } from '../../../engine/signatories';
import { registerMistakes } from '../../support/built-in-register';

const names = buildNames(stateNames);
const mistakes = registerMistakes();

describe('the built-in register', () => {
  it('has no mistake in data/register/register.json', () => {
    if (mistakes.length > 0) expect.fail(`data/register/register.json\n  ${mistakes.join('\n  ')}`);
  });

  it.skipIf(mistakes.length > 0)('is read as any register is', async () => {
    const { register } = await import('../../../data/register');
    const result = parseRegister(JSON.stringify(register.records), names);
    expect(result).toMatchObject({ ok: true, register: { flags: [], records: register.records } });
  });

  it('names States of the register in its near-misses', () => {
    for (const { iso3 } of nearMisses) for (const id of iso3) expect(names.shown.has(id), id).toBe(true);
  });
});

describe('a mistake is told with its record, its field and what is expected', () => {
  const piece = {
    title: 'Signing of the Code',
    url: 'https://example.org/',
    date: '2018-09-28',
    says: 'It signed.',
    confidence: 'high',
    read: '2026-11-22',
    basis: 'the page itself',
  };
  const record = {
    id: 'KAZ',
    kind: 'state',
    name: 'Kazakhstan',
    status: 'signed',
    reading: 'signed',
    date: '2018-09-28',
    datePrecision: 'stated',
    evidence: [piece],
    caveat: null,
  } as const;

  it.each<[string, object, string]>([
    ['a date', { date: '28.09.2018' }, 'KAZ: date: “28.09.2018” isn’t a date in the form YYYY-MM-DD.'],
    ['a status', { status: 'sigend' }, 'KAZ: status: “sigend” isn’t one of: signed, reported, no-record.'],
    [
      'a reading',
      { reading: 'sign' },
      'KAZ: reading: “sign” isn’t one of: signed, joined, reported-joined, collective, took-part, subscribes, implied.',
    ],
    ['a field misspelt', { evidnce: [] }, 'KAZ: evidnce: Unknown field “evidnce”.'],
    ['a name', { name: 'Kenya' }, 'KAZ: name: “Kenya” isn’t a name for KAZ.'],
    ['no evidence', { evidence: [] }, 'KAZ: evidence: at least one piece is required'],
    ['no caveat', { caveat: undefined }, 'KAZ: caveat: This field is required (null if unknown).'],
    ['no id', { id: undefined }, 'record 1: id: This field is required.'],
    [
      'evidence without a basis',
      { evidence: [{ ...piece, basis: undefined }] },
      'KAZ: evidence[0].basis: This field is required (null if unknown).',
    ],
    [
      'evidence without its day',
      { evidence: [{ ...piece, read: null }] },
      'KAZ: evidence[0].read: The day on which the page was read is required, in the form YYYY-MM-DD.',
    ],
  ])('%s', (_what, mistake, expected) => {
    expect(registerMistakes([record])).toEqual([]);
    expect(registerMistakes([{ ...record, ...mistake }])).toEqual([expected]);
  });

  it('the order of two', () => {
    const other = { ...record, id: 'AZE', name: 'Azerbaijan' };
    expect(registerMistakes([record, other])).toEqual([
      'AZE: id: records are in the order of their ids; this one comes before KAZ',
    ]);
  });
});
