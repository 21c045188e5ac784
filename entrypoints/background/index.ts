import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../../overlay/marks.css?inline';
import type { BackgroundCalls } from '../../platform/contract';
import { answerer } from '../../platform/rpc';
import { showCount } from './badge';
import { injectOverlay } from './inject';

export default defineBackground({
  type: 'module',
  main: () => {
    const answer = answerer<BackgroundCalls, browser.Runtime.MessageSender>({
      'overlay.inject': async (_, { tab, frameId }) => {
        if (tab?.id !== undefined) await injectOverlay(tab.id, frameId ?? 0, marksCss);
        return null;
      },
      'page.report': async (report, { tab, frameId }) => {
        if (tab?.id !== undefined) await showCount(tab.id, frameId ?? 0, report);
        return null;
      },
      'reader.open': () => null,
    });
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: browser.Runtime.MessageSender) => answer(message, sender) ?? undefined,
    );
  },
});
