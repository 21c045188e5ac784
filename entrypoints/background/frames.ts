/** What each frame of each tab has, for the badge and the popup. Kept for the session: the worker dies at any time. */
import type { PageReport } from '../../platform/contract';
import { browser } from '../../platform/browser';
import { inTurn } from '../../platform/in-turn';

type Frames = Readonly<Record<string, PageReport>>;

/** Reports come in quick succession: those of one tab are taken in one after another. */
const keyOf = (tabId: number): string => `frames.${tabId}`;

/** The frames of a tab that have an overlay, by their id. */
export async function framesOf(tabId: number): Promise<Frames> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Frames | undefined) ?? {};
}

/** Notes a frame's report and shows the tab's total. */
export function noteReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  return inTurn(keyOf(tabId), async () => {
    const frames = { ...(await framesOf(tabId)), [frameId]: report };
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    await showBadge(tabId, frames);
  });
}

/** Asks the known frames of a tab again: after a navigation some are gone, and some are others. */
export function refreshTab(tabId: number): Promise<Frames> {
  return inTurn(keyOf(tabId), async () => {
    const known = Object.keys(await framesOf(tabId));
    const asked = known.map(async (frameId): Promise<[string, PageReport][]> => {
      const message = { call: 'overlay.report', params: null };
      const reply: unknown = await browser.tabs
        .sendMessage(tabId, message, { frameId: Number(frameId) })
        .catch(() => null);
      return isReport(reply) ? [[frameId, reply.answer]] : [];
    });
    const frames: Frames = Object.fromEntries((await Promise.all(asked)).flat());
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    await showBadge(tabId, frames);
    return frames;
  });
}

/** Forgets a tab that is gone. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(keyOf(tabId), () => browser.storage.session.remove(keyOf(tabId)));
}

function isReport(reply: unknown): reply is { readonly answer: PageReport } {
  return typeof reply === 'object' && reply !== null && 'answer' in reply;
}

async function showBadge(tabId: number, frames: Frames): Promise<void> {
  const total = Object.values(frames).reduce((sum, { mentions }) => sum + mentions, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2c56' });
  await browser.action.setBadgeText({ tabId, text: total > 0 ? String(total) : '' });
}
