import { defineBackground } from 'wxt/utils/define-background';
import { areaFor, isPrivate } from '../../platform/area';
import { browser } from '../../platform/browser';
import type { BackgroundCalls } from '../../platform/contract';
import { answerer } from '../../platform/rpc';
import { citeClauses } from './cite';
import { runCommand } from './commands';
import { checkSelection, createMenu, followMenu, findSelection } from './context-menu';
import { dismissedAmong, setDismissed } from './dismissals';
import { forgetTab, noteReport, refreshTab } from './frames';
import { followSettings, guardOpenTabs, injectCard, injectWhereOn, readTab } from './inject';
import { listenToOmnibox, openFromOmnibox, suggestionsFor } from './omnibox';
import { openReader } from './panel';
import { quotationBeside } from './quotation';
import { statesInSentence } from './sentence';
import { followWindows } from './windows';

type Sender = browser.Runtime.MessageSender;

/** All listeners are registered at once and synchronously: an event that wakes the worker finds them. */
export default defineBackground({
  type: 'module',
  main: () => {
    const answer = answerer<BackgroundCalls, Sender>({
      'overlay.inject': async (_, { tab, frameId }) => {
        if (tab?.id !== undefined) await injectWhereOn(tab.id, frameId ?? 0, tab);
        return null;
      },
      'card.inject': async (_, { tab, frameId }) => {
        if (tab?.id !== undefined) await injectCard(tab.id, frameId ?? 0);
        return null;
      },
      'page.report': async (report, { tab, frameId }) => {
        if (tab?.id !== undefined) await noteReport(tab.id, frameId ?? 0, report);
        return null;
      },
      'dismissals.among': ({ signatures }, { tab }) => dismissedAmong(signatures, areaFor(tab)),
      'dismissals.set': async ({ signature, on }, { tab }) => {
        await setDismissed(signature, on, areaFor(tab));
        return isPrivate(tab) ? 'private' : 'for-good';
      },
      'clauses.cite': ({ clauses }, { tab }) => citeClauses(clauses, areaFor(tab)),
      'tab.frames': async ({ tabId }) => Object.keys(await refreshTab(tabId)).map(Number),
      'settings.changed': async () => {
        await followSettings();
        return null;
      },
      'reader.open': ({ clause }, { tab }) => openReader(clause, tab ?? {}),
      'signatories.inSentence': ({ text }, { tab }) => statesInSentence(text, areaFor(tab)),
      'quotation.check': quotationBeside,
      'selection.check': ({ tab }) => checkSelection(tab),
      'omnibox.suggest': ({ text }) => suggestionsFor(text),
      'omnibox.open': ({ text, disposition }) => openFromOmnibox(text, disposition),
      'selection.find': ({ words, tab }) => findSelection(words, tab),
      'tab.read': ({ tabId }) => readTab(tabId),
    });
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender) ?? undefined);
    browser.runtime.onInstalled.addListener(() => void guardOpenTabs());
    browser.runtime.onInstalled.addListener(createMenu);
    browser.contextMenus.onClicked.addListener((info, tab) => void followMenu(info, tab));
    listenToOmnibox();
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    followWindows();
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status === 'complete') void refreshTab(tabId);
    });
  },
});
