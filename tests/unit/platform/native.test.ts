/** Whether the extension is still there under a page: each browser leaves something else behind. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isAlive, pageApi, type PageApi } from '../../../platform/native';

const rest = {
  sendMessage: () => Promise.reject(new Error('Extension context invalidated.')),
  onMessage: { addListener: () => undefined, removeListener: () => undefined },
};

describe('an extension is alive', () => {
  it.each<readonly [string, PageApi, boolean]>([
    ['as long as it has an id', { runtime: { id: 'abc', ...rest } }, true],
    ['no more when its id is gone', { runtime: rest }, false],
    ['no more when the whole runtime is gone', {}, false],
  ])('%s', (_, api, alive) => {
    expect(isAlive(api)).toBe(alive);
  });
});

describe('the API of this world', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const own: PageApi = { runtime: { id: 'abc', ...rest } };
  it.each([
    ['chrome', { chrome: own }],
    ['browser where chrome is none', { browser: own, chrome: {} }],
    ['chrome where an element of the page is called browser', { chrome: own, browser: { tagName: 'DIV' } }],
    [
      'browser where an element of the page is called chrome',
      { browser: own, chrome: { runtime: { tagName: 'INPUT' } } },
    ],
  ])('is %s', (_, globals: Readonly<Record<string, unknown>>) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    expect(pageApi()).toBe(own);
  });
});
