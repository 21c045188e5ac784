import { expect, it } from 'vitest';
import { boundTabId } from '../../../platform/tab-id';

it.each([
  ['', null],
  ['?other=3', null],
  ['?tab=3', 3],
  ['?tab=2147483647', 2147483647],
  ['?tab=0', 0],
  ['?tab=', 'malformed'],
  ['?tab=abc', 'malformed'],
  ['?tab=1.5', 'malformed'],
  ['?tab=-1', 'malformed'],
  ['?tab=1e3', 'malformed'],
  ['?tab=0x10', 'malformed'],
  ['?tab=%20 3', 'malformed'],
  ['?tab=2147483648', 'malformed'],
  ['?tab=99999999999999999999', 'malformed'],
])('%s → %s', (search, id) => {
  expect(boundTabId(search)).toBe(id);
});
