import { defineBackground } from 'wxt/utils/define-background';
import { areaFor, isPrivate } from '../../platform/area';
import { refusal, type Asking } from '../../platform/border';
import { browser } from '../../platform/browser';
import type { BackgroundCalls, FrameAddress } from '../../platform/contract';
import { answerer } from '../../platform/rpc';
import { readSettings } from '../../platform/settings';
import { runCommand, stepThrough } from './commands';
import { checkSelection, createMenu, followMenu, findSelection } from './context-menu';
import { dismissedAmong, setDismissed } from './dismissals';
import { closeCard, followCard, followLeaving } from './card';
import { forgetTab, noteReport, refreshTab } from './frames';
import { followAccess, followSettings, guardTab, injectCard, injectWhereOn, readTab } from './inject';
import { keepLookups, lookups } from './lookups';
import { listenToOmnibox, openFromOmnibox, suggestionsFor } from './omnibox';
import { checkSentence, openReader, openState } from './panel';
import { closeStorage, guardReturned, startSession } from './start';
import { followWindows } from './windows';

type Sender = browser.Runtime.MessageSender & Asking;

/** All listeners are registered at once and synchronously: an event that wakes the worker finds them. */
export default defineBackground({
  main: () => {
    keepLookups();
    const base = browser.runtime.getURL('');
    const answer = answerer<BackgroundCalls, Sender>(
      {
        'overlay.inject': ({ languages }, sender) =>
          inFrame((tabId, frame, tab) => injectWhereOn(languages, tabId, frame, tab))(null, sender),
        'card.inject': inFrame(injectCard),
        'page.report': (report, sender) => inFrame((tabId, frame) => noteReport(tabId, frame, report))(null, sender),
        'page.left': inFrame(followLeaving),
        'card.state': ({ open }, sender) => inFrame((tabId, frame) => followCard(tabId, frame, open))(null, sender),
        'card.dismiss': inFrame(closeCard),
        'dismissals.among': ({ signatures }, { tab }) => dismissedAmong(signatures, areaFor(tab)),
        'dismissals.set': async ({ signature, on }, { tab }) => {
          await setDismissed(signature, on, areaFor(tab));
          return isPrivate(tab) ? 'private' : 'for-good';
        },
        'clauses.cite': async ({ clauses }, { tab }) => {
          const { settings } = await readSettings(areaFor(tab));
          return (await lookups()).citeClauses(clauses, settings.citationStyle);
        },
        'reader.open': ({ clause }, { tab }) => openReader(clause, tab ?? {}),
        'signatories.inSentence': async (place) => (await lookups()).statesInSentence(place),
        'signatories.open': ({ id }, { tab }) => openState(id, tab ?? {}),
        'sentence.check': (place, { tab }) => checkSentence(place, tab ?? {}),
        'mention.foreign': async (asked) => (await lookups()).foreignMention(asked),
        'quotation.check': async (asked) => (await lookups()).quotationBeside(asked),
        'settings.changed': async () => {
          await followSettings();
          return null;
        },
        'selection.check': ({ tab }) => checkSelection(tab),
        'selection.find': ({ words, tab }) => findSelection(words, tab),
        'omnibox.suggest': ({ text }) => suggestionsFor(text),
        'omnibox.open': ({ text, disposition }) => openFromOmnibox(text, disposition),
        'tab.frames': async ({ tabId }) => (await refreshTab(tabId)).map(addressOf),
        'tab.step': ({ tabId, direction }) => stepThrough(tabId, direction),
        'tab.guard': ({ tabId }) => guardTab(tabId),
        'tab.read': ({ tabId }) => readTab(tabId),
      },
      (call, params, sender) => refusal(call, params, sender, base),
    );
    browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => answer(message, sender) ?? undefined);
    browser.runtime.onInstalled.addListener(createMenu);
    browser.contextMenus.onClicked.addListener((info, tab) => void followMenu(info, tab));
    listenToOmnibox();
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    followWindows();
    browser.tabs.onActivated.addListener(({ tabId }) => void refreshTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }) => {
      if (status !== 'complete') return;
      void refreshTab(tabId);
      guardReturned(tabId).catch(() => undefined);
    });
    browser.permissions.onAdded.addListener(() => void followSettings());
    browser.permissions.onRemoved.addListener(() => void followAccess());
    void closeStorage();
    // Where it fails the next waking tries again.
    startSession().catch(() => undefined);
  },
});

/** A call that is about the frame which asks. Our own pages have none. */
function inFrame(
  work: (tabId: number, frame: FrameAddress, tab: browser.Tabs.Tab) => Promise<void>,
): (params: null, sender: Sender) => Promise<null> {
  return async (_, sender) => {
    const { tab } = sender;
    if (tab?.id === undefined) return null;
    // Of a page that another page has made (`blob:`) the browser tells only with the message where it is.
    const { url = sender.frameId === 0 ? sender.url : undefined } = tab;
    await work(tab.id, addressOf({ ...sender, frameId: sender.frameId ?? 0 }), {
      ...tab,
      ...(url !== undefined && { url }),
    });
    return null;
  };
}

function addressOf({ frameId, documentId }: FrameAddress | (Sender & { frameId: number })): FrameAddress {
  return documentId === undefined ? { frameId } : { frameId, documentId };
}
