import { describe, expect, it } from 'vitest';
import { register } from '../../../data/register';
import { stateNames } from '../../../data/states';
import { buildNames, combine, knownOf, parseRegister, statusOf } from '../../../engine/signatories';

const names = buildNames(stateNames);

describe('the status of', () => {
  it.each([
    ['KAZ', 'signed', 'signed', { kind: 'ceremony', date: '2018-09-28' }, 'high'],
    ['TUN', 'signed', 'signed', { kind: 'stated', date: '2018-09-28' }, 'high'],
    ['MAR', 'signed', 'signed', { kind: 'derived', date: '2018-09-28' }, 'high'],
    ['MNG', 'signed', 'joined', { kind: 'not-after', date: '2018-10-03' }, 'high'],
    // One second-hand headline: worded as a report that it joined.
    ['TKM', 'signed', 'reported-joined', { kind: 'unknown' }, 'medium'],
    ['AZE', 'reported', 'collective', { kind: 'ceremony', date: '2018-09-28' }, 'medium'],
    ['RUS', 'reported', 'took-part', { kind: 'stated', date: '2018-09-28' }, 'medium-high'],
    ['PHL', 'reported', 'subscribes', { kind: 'not-after', date: '2018-10-05' }, 'medium'],
    ['VEN', 'reported', 'implied', { kind: 'not-after', date: '2018-10-05' }, 'low-medium'],
    ['FRA', 'no-record', null, { kind: 'unknown' }, null],
  ])('%s is %s', (id, status, reading, when, strongest) => {
    expect(statusOf(id, register)).toMatchObject({
      source: 'built-in',
      id,
      asOf: register.asOf,
      status,
      reading,
      when,
      strongest,
    });
  });

  it('an organisation is shown as one', () => {
    expect(statusOf('turkic-council', register)).toMatchObject({ kind: 'organisation', status: 'signed' });
  });

  it('keeps background apart from evidence about the signature', () => {
    const { evidence, background, single } = statusOf('AZE', register);
    expect([evidence.length, background.length, single]).toEqual([1, 2, true]);
  });
});

describe('near-misses', () => {
  it.each([
    ['BLR', ['Belarus']],
    ['SAU', ['Saudi Arabia']],
    ['PER', ['Peru']],
    ['UZB', ['Uzbekistan']],
    ['FRA', ['Advisory Board of the United Nations Counter-Terrorism Centre']],
    ['MLT', ['San Marino and Malta']],
    ['KAZ', []],
  ])('%s has %j', (id, expected) => {
    expect(statusOf(id, register).nearMisses.map((miss) => miss.name)).toEqual(expected);
  });
});

it('tells what is known of all signatories, and where totals contradict', () => {
  const known = knownOf(register);
  const count = (kind: string, status: string): number =>
    register.records.filter((one) => one.kind === kind && one.status === status).length;
  expect(known).toMatchObject({
    signed: count('state', 'signed'),
    reported: count('state', 'reported'),
    organisations: count('organisation', 'signed') + count('organisation', 'reported'),
  });
  expect([known.lowest?.count, known.highest?.count]).toEqual([70, 82]);
  expect(known.fell.map(({ from, to }) => [from.count, to.count])).toEqual([[82, 80]]);
  expect(known.totals.at(-1)?.date).toBeNull();
});

describe('side by side', () => {
  const own = parseRegister('id,status,evidence.url\nUZB,signed,https://example.org/list\nKAZ,signed,\n', names);
  if (!own.ok) throw new Error('the register of this test is wrong');

  it.each([
    ['UZB', 'no-record', 'signed', false, false],
    ['KAZ', 'signed', 'signed', true, true],
    ['TUN', 'signed', undefined, null, undefined],
  ])('%s: %s here, %s there', (id, builtIn, mine, agree, unsupported) => {
    const both = combine(id, register, own.register);
    expect(both.builtIn.status).toBe(builtIn);
    expect(both.own?.record.status).toBe(mine);
    expect(both.own?.unsupported).toBe(unsupported);
    expect(both.agree).toBe(agree);
  });

  it('is the built-in one alone where there is no other', () => {
    expect(combine('KAZ', register, null)).toMatchObject({ own: null, agree: null });
  });
});
