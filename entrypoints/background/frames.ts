/** What each frame of each tab has, for the badge and the popup. Kept for the session: the worker dies at any time. */
import type { PageReport } from '../../platform/contract';
import { browser } from '../../platform/browser';

type Frames = Readonly<Record<string, PageReport>>;

const keyOf = (tabId: number): string => `frames.${tabId}`;

/** Reports come in quick succession and each is read, changed and written: one after another. */
let last: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = last.then(work, work);
  last = result;
  return result;
}

/** The frames of a tab that have an overlay, by their id. */
export async function framesOf(tabId: number): Promise<Frames> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Frames | undefined) ?? {};
}

/** Notes a frame's report and shows the tab's total. */
export function noteReport(tabId: number, frameId: number, report: PageReport): Promise<void> {
  return inTurn(async () => {
    const frames = { ...(await framesOf(tabId)), [frameId]: report };
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    await showBadge(tabId, frames);
  });
}

/** Forgets a tab: it shows another page, or is gone. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    await browser.storage.session.remove(keyOf(tabId));
    // The tab may be gone already.
    await showBadge(tabId, {}).catch(() => undefined);
  });
}

async function showBadge(tabId: number, frames: Frames): Promise<void> {
  const total = Object.values(frames).reduce((sum, { mentions }) => sum + mentions, 0);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#7a2c56' });
  await browser.action.setBadgeText({ tabId, text: total > 0 ? String(total) : '' });
}
