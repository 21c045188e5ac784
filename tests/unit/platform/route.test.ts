import { describe, expect, it } from 'vitest';
import { hashOf, routeOf, type Route } from '../../../platform/route';
import { CLAUSE_IDS } from '../../../engine/clause';

describe('a part of the address', () => {
  it.each<[string, Route]>([
    ['', { view: 'reader', clause: null, missing: null }],
    ['#reader', { view: 'reader', clause: null, missing: null }],
    ['#3(b)', { view: 'reader', clause: '3(b)', missing: null }],
    ['#3%28b%29', { view: 'reader', clause: '3(b)', missing: null }],
    ['#14', { view: 'reader', clause: null, missing: '14' }],
    ['#PP15', { view: 'reader', clause: null, missing: 'PP15' }],
    ['#4(j)', { view: 'reader', clause: null, missing: '4(j)' }],
    ['#anything <else>', { view: 'reader', clause: null, missing: null }],
    ['#%E0%A4%A', { view: 'reader', clause: null, missing: null }],
    ['#search', { view: 'search', query: '' }],
    ['#search?q=%22rule%20of%20law%22%20100%25', { view: 'search', query: '"rule of law" 100%' }],
    ['#signatories', { view: 'signatories', asked: '' }],
    ['#signatories/KAZ', { view: 'signatories', asked: 'KAZ' }],
    ['#signatories/C%C3%B4te%20d%E2%80%99Ivoire', { view: 'signatories', asked: 'Côte d’Ivoire' }],
    ['#register', { view: 'register' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it.each<Route>([
    ...CLAUSE_IDS.map((clause): Route => ({ view: 'reader', clause, missing: null })),
    { view: 'search', query: '100% “sure” & #3(b)?' },
    { view: 'signatories', asked: 'São Tomé/Príncipe' },
    { view: 'register' },
  ])('of %j leads back to it', (route) => {
    expect(routeOf(hashOf(route))).toEqual(route);
  });

  it('has half a surrogate pair as a sign that stands for what can’t be read', () => {
    expect(hashOf({ view: 'signatories', asked: 'Fran\uD83C' })).toBe('#signatories/Fran%EF%BF%BD');
    expect(hashOf({ view: 'search', query: '\uDF00' })).toBe('#search?q=%EF%BF%BD');
  });
});
