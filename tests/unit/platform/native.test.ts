/** Whether the extension is still there under a page: each browser leaves something else behind. */
import { describe, expect, it } from 'vitest';
import { isAlive, type PageApi } from '../../../platform/native';

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
