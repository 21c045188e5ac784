import { expect, it } from 'vitest';
import { readSites, sitePattern } from '../../../platform/site-lists';
import { coversSite, siteOf } from '../../../platform/sites';

it.each([
  ['https://news.example/a?b#c', 'news.example'],
  ['http://news.example:8080/', 'news.example'],
  ['blob:https://news.example/0f1e2d3c-4b5a-4968-8776-655443322110', 'news.example'],
  ['blob:http://news.example:8080/0f1e2d3c', 'news.example'],
  ['blob:null/0f1e2d3c', null],
  ['blob:chrome-extension://abcdefgh/0f1e2d3c', null],
  ['blob:', null],
  ['https://news.example./a', 'news.example'],
  ['file:///a.html', null],
  ['chrome://settings/', null],
  ['about:blank', null],
  ['data:text/html,a', null],
  ['no address', null],
  [undefined, null],
])('%s: %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

it.each([
  ['news.example', 'news.example'],
  [' News.Example ', 'news.example'],
  ['https://news.example:8080/a?b', 'news.example'],
  ['*.example.org', '*.example.org'],
  ['*.пример.example', '*.xn--e1afmkfd.example'],
  ['news.example.', 'news.example'],
  ['*.news.example.', '*.news.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['', null],
  ['*', null],
  ['*.', null],
  ['*.*.example', null],
  ['www.*.example', null],
  ['two words', null],
  ['reader@news.example', null],
  ['ftp://news.example', null],
  ['javascript:alert(1)', null],
  ['/path', null],
])('what a reader writes for a site: %j', (typed, pattern) => {
  expect(sitePattern(typed)).toBe(pattern);
});

it.each([
  ['news.example', 'news.example', true],
  ['news.example', 'www.news.example', false],
  ['*.news.example', 'news.example', true],
  ['*.news.example', 'a.b.news.example', true],
  ['*.news.example', 'oldnews.example', false],
  ['*.news.example', 'example', false],
  // As versions before took them in.
  ['news.example.', 'news.example', true],
  ['*.news.example.', 'www.news.example', true],
])('%s covers %s: %s', (pattern, host, covers) => {
  expect(coversSite(pattern, host)).toBe(covers);
});

it('a list of sites in a file', () => {
  const file = '\uFEFF# Off\r\nnews.example\r\n\r\n*.example.org\nhttps://news.example/a\nnot a site\n';
  expect(readSites(file)).toEqual({ sites: ['news.example', '*.example.org'], unread: ['not a site'] });
});
