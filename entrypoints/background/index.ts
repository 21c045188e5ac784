import { defineBackground } from 'wxt/utils/define-background';
import { areaFor, isPrivate } from '../../platform/area';
import { isOwn, refusal, type Asking } from '../../platform/border';
import { browser } from '../../platform/browser';
import type { BackgroundCalls, FrameAddress } from '../../platform/contract';
import { answerer } from '../../platform/rpc';
import { dismissedAmong, setDismissed } from '../../platform/dismissals';
import { readSettings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';
import { showOff } from './button';
import { runCommand, stepThrough } from './commands';
import { checkSelection, createMenu, followMenu, findSelection } from './context-menu';
import { closeCard, followCard, followLeaving } from './card';
import { forgetTab, noteReport, refreshTab } from './frames';
import { followAccess, followSettings, guardTab, injectCard, injectWhereOn, readTab, styleMarks } from './inject';
import { followPreferences, markPreferences, sendToAll } from './preferences';
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
        // The first page of ours brings the card itself: no script can be put into it.
        'card.inject': (_, sender) => (isOwn(sender, base) ? null : inFrame(injectCard)(null, sender)),
        'marks.style': (wanted, sender) =>
          isOwn(sender, base) ? null : inFrame((tabId, frame) => styleMarks(tabId, frame, wanted))(null, sender),
        'page.report': (report, sender) => inFrame((tabId, frame) => noteReport(tabId, frame, report))(null, sender),
        'page.left': inFrame(followLeaving),
        'card.state': (state, sender) => {
          const { tab, frame } = placeOf(sender) ?? {};
          return tab?.id === undefined || !frame ? null : followCard(tab.id, frame, state);
        },
        'card.dismiss': inFrame(closeCard),
        'dismissals.among': ({ signatures }, { tab }) => dismissedAmong(signatures, areaFor(tab)),
        'dismissals.set': async ({ signature, on }, { tab, url }) => {
          const as = { site: siteOf(url) ?? siteOf(tab?.url), day: new Date().toISOString().slice(0, 10) };
          await setDismissed(signature, on ? as : null, areaFor(tab));
          return isPrivate(tab) ? 'private' : 'for-good';
        },
        'dismissals.changed': async () => {
          await sendToAll('overlay.recheck', () => Promise.resolve(null));
          return null;
        },
        'marks.wanted': async (_, { tab }) => markPreferences(tab),
        'clauses.cite': async ({ clauses }, { tab }) => {
          const { settings } = await readSettings(areaFor(tab));
          return (await lookups()).citeClauses(clauses, settings.citationStyle);
        },
        'reader.open': ({ clause }, { tab }) => openReader(clause, tab ?? {}),
        'signatories.inSentence': async (place) => (await lookups()).statesInSentence(place),
        'signatories.open': ({ id }, { tab }) => openState(id, tab ?? {}),
        'sentence.check': (place, sender) => checkSentence(place, sender),
        'mention.foreign': async (asked) => (await lookups()).foreignMention(asked),
        'quotation.check': async (asked) => (await lookups()).quotationBeside(asked),
        'settings.changed': async () => {
          await followSettings();
          await followPreferences();
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
    browser.runtime.onInstalled.addListener(({ reason }) => {
      createMenu();
      if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
    });
    browser.contextMenus.onClicked.addListener((info, tab) => void followMenu(info, tab));
    listenToOmnibox();
    browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
    followWindows();
    browser.tabs.onActivated.addListener(({ tabId }) => void refreshTab(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
      if (status !== 'complete') return;
      void refreshTab(tabId);
      guardReturned(tabId).catch(() => undefined);
      showOff(tab).catch(() => undefined);
    });
    // From another browser of the reader's, too.
    browser.storage.sync.onChanged.addListener(() => void followPreferences());
    browser.permissions.onAdded.addListener(() => void followSettings());
    browser.permissions.onRemoved.addListener(() => void followAccess());
    void closeStorage();
    // Where it fails the next waking tries again.
    startSession().catch(() => undefined);
  },
});

/** A call that is about the frame which asks. Our own pages have none. */
function inFrame(
  work: (tabId: number, frame: FrameAddress, tab: browser.Tabs.Tab) => Promise<unknown>,
): (params: null, sender: Sender) => Promise<null> {
  return async (_, sender) => {
    const { tab, frame } = placeOf(sender) ?? {};
    if (tab?.id !== undefined && frame) await work(tab.id, frame, tab);
    return null;
  };
}

/** The tab and frame that a message comes from; null where it is from none. */
function placeOf(sender: Sender): { readonly tab: browser.Tabs.Tab; readonly frame: FrameAddress } | null {
  const { tab } = sender;
  if (!tab) return null;
  // Of a page that another page has made (`blob:`) the browser tells only with the message where it is.
  const { url = sender.frameId === 0 ? sender.url : undefined } = tab;
  const frame = addressOf({ ...sender, frameId: sender.frameId ?? 0 });
  return { tab: { ...tab, ...(url !== undefined && { url }) }, frame };
}

function addressOf({ frameId, documentId }: FrameAddress | (Sender & { frameId: number })): FrameAddress {
  return documentId === undefined ? { frameId } : { frameId, documentId };
}
