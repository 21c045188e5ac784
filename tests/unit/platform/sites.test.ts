import { expect, it } from 'vitest';
import { siteOf } from '../../../platform/sites';

it.each([
  ['https://news.example/a?b#c', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['blob:https://news.example/0f1e2d3c-4b5a-4968-8776-655443322110', 'news.example'],
  ['blob:http://news.example:8080/0f1e2d3c', 'news.example'],
  ['blob:null/0f1e2d3c', null],
  ['blob:chrome-extension://abcdefgh/0f1e2d3c', null],
  ['blob:', null],
  ['file:///a.html', null],
  ['chrome://settings/', null],
  ['about:blank', null],
  ['data:text/html,a', null],
  ['no address', null],
  [undefined, null],
])('%s: %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
