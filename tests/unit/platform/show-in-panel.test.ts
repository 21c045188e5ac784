import { beforeEach, expect, it, vi } from 'vitest';
import { NOTHING, takeDestination, type SessionArea } from '../../../platform/panel';
import { showInPanel } from '../../../platform/show-in-panel';
import { memoryArea } from '../../support/area';

const { create, browser } = vi.hoisted(() => {
  const create = vi.fn();
  const runtime = {
    getURL: (path: string) => `extension:/${path}`,
    sendMessage: () => Promise.reject(new Error('nobody')),
  };
  return { create, browser: { storage: { session: {} as SessionArea }, tabs: { create }, runtime } };
});
vi.mock(import('../../../platform/browser'), () => ({ browser }) as never);

beforeEach(() => {
  create.mockReset();
  browser.storage.session = memoryArea({});
});

it('words selected in no tab, as browsers say by −1, are looked up in a tab of their own', async () => {
  await showInPanel('#search', { id: -1, windowId: -1 }, { ...NOTHING, words: 'free of terrorism' });
  expect(create).toHaveBeenCalledWith({ url: 'extension:/sidepanel.html#search' });
  const taken = await takeDestination(browser.storage.session, { tabId: null });
  expect(taken?.words).toBe('free of terrorism');
});

it('in a window of its own no panel opens, a tab of that window does', async () => {
  await showInPanel('#9', { id: 7, windowId: 3 });
  expect(create).toHaveBeenCalledWith({ url: 'extension:/sidepanel.html?tab=7#9', windowId: 3 });
});
