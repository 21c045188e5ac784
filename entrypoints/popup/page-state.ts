import type { PageState, PopupMention } from '../../components/popup/state';
import { browser } from '../../platform/browser';
import type { BackgroundCalls, OverlayCalls } from '../../platform/contract';
import { asker } from '../../platform/rpc';
import { isOn, type Settings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';

export const askBackground = asker<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

/** Asks the overlay of a frame. */
export function frameAsker(tabId: number, frameId: number): ReturnType<typeof asker<OverlayCalls>> {
  return asker<OverlayCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** The tab that the popup is about: the one in its address (`?tab=ID`), else the active one. */
export async function targetTab(): Promise<browser.Tabs.Tab | null> {
  const id = new URLSearchParams(location.search).get('tab');
  if (id !== null) return browser.tabs.get(Number(id)).catch(() => null);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}

/** What is to be said of the page in a tab. */
export async function pageStateOf(tab: browser.Tabs.Tab | null, settings: Settings): Promise<PageState> {
  if (tab?.id === undefined) return { kind: 'no-tab' };
  const site = siteOf(tab.url);
  if (!settings.enabled) return { kind: 'off-everywhere' };
  if (site !== null && !isOn(settings, site)) return { kind: 'off-here', site };
  const frames = await askBackground('tab.frames', { tabId: tab.id }).catch(() => null);
  if (frames === null) return { kind: 'failed' };
  return frames.length > 0 ? stateOfFrames(tab.id, frames) : stateWithoutOverlay(tab);
}

async function stateOfFrames(tabId: number, frames: readonly number[]): Promise<PageState> {
  const answers = await Promise.all(
    frames.map(async (frame) => {
      const ask = frameAsker(tabId, frame);
      const [report, mentions] = await Promise.all([ask('overlay.report', null), ask('overlay.mentions', null)]);
      return { report, mentions: mentions.map((m): PopupMention => ({ frame, ...m })) };
    }),
  ).catch(() => null);
  if (answers === null) return { kind: 'failed' };
  const mentions = answers.flatMap((a) => a.mentions);
  const theCode = answers.find((a) => a.report.state === 'is-the-code')?.report.comparison;
  if (theCode) return { kind: 'is-the-code', differing: [...theCode.differs, ...theCode.missing] };
  if (mentions.length > 0) return { kind: 'mentions', mentions };
  return answers.some((a) => a.report.state === 'reading') ? { kind: 'reading' } : { kind: 'nothing' };
}

/** No frame of it has an overlay: the sentinel said no, or we may not read it. */
async function stateWithoutOverlay({ id, url }: browser.Tabs.Tab): Promise<PageState> {
  if (id === undefined) return { kind: 'no-tab' };
  if (url && /^(?:https?|file):/u.test(url)) {
    const allowed = await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }).catch(() => true);
    if (!allowed) return { kind: 'no-access' };
  }
  const readable = await browser.scripting.executeScript({ target: { tabId: id }, func: () => true }).then(
    () => true,
    () => false,
  );
  return { kind: readable ? 'nothing' : 'unreadable' };
}
