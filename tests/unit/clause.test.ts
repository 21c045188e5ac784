import { describe, expect, it } from 'vitest';
import {
  CLAUSE_IDS,
  compareClauses,
  isClauseId,
  isWithin,
  parentOf,
  partsOf,
  type ClauseId,
  insteadOf,
} from '../../engine/clause';

describe('clause ids', () => {
  it.each<[ClauseId, ClauseId | null]>([
    ['code', null],
    ['preamble', 'code'],
    ['PP14', 'preamble'],
    ['10', 'code'],
    ['3(b)', '3'],
  ])('%s stands in %s', (id, parent) => {
    expect(parentOf(id)).toBe(parent);
  });

  it.each(['3(l)', '4(j)', '8(e)', '5(a)', '11', '0', 'PP15', 'PP0', '3(a', 'Code', ''])('%j is no clause', (id) => {
    expect(isClauseId(id)).toBe(false);
  });

  it.each([
    ['12', '1–10'],
    ['0', '1–10'],
    ['12(a)', '1–10'],
    ['3(z)', '3(a)–(k)'],
    ['8(e)', '8(a)–(d)'],
    ['5(b)', '5'],
    ['3(a)(i)', '3(a)'],
    ['PP15', 'PP1–14'],
    ['annex', '1–10'],
  ])('there is no %s, but %s', (missing, there) => {
    expect(insteadOf(missing)).toBe(there);
  });

  it('knows 50 ids: the Code, its preamble and 48 citable units', () => {
    expect(CLAUSE_IDS).toHaveLength(50);
    expect(CLAUSE_IDS.every(isClauseId)).toBe(true);
  });

  it('orders as the text does', () => {
    const shuffled: ClauseId[] = ['10', '3(b)', 'PP2', '3', '4', 'code', '3(k)', 'preamble', '2'];
    expect(shuffled.sort(compareClauses)).toEqual(['code', 'preamble', 'PP2', '2', '3', '3(b)', '3(k)', '4', '10']);
  });

  it('tells what stands in what', () => {
    expect(isWithin('3(b)', '3')).toBe(true);
    expect(isWithin('3(b)', 'code')).toBe(true);
    expect(isWithin('3', '3(b)')).toBe(false);
    expect(isWithin('PP3', '3')).toBe(false);
    expect(partsOf('3(b)')).toEqual({ kind: 'sub-paragraph', number: 3, letter: 'b' });
  });
});
