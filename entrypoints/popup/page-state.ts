import type { PageState, PopupMention } from '../../components/popup/state';
import { askBackground, askFrame } from '../../platform/ask';
import { browser } from '../../platform/browser';
import type { FrameAddress } from '../../platform/contract';
import { within } from '../../platform/rpc';
import { isOn, type Settings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';
import { boundTabId } from '../../platform/tab-id';

/** Rows of the list: more can't be looked through in a popup, and a page may have tens of thousands. */
const MOST_ROWS = 100;

/** A frame that is busy for longer is left out: the others are shown. */
const PATIENCE = { milliseconds: 1500, tries: 1 };

/** The tab that the popup is about: the one in its address (`?tab=ID`), else the active one. */
export async function targetTab(): Promise<browser.Tabs.Tab | null> {
  const id = boundTabId(location.search);
  if (id === 'malformed') return null;
  if (id !== null) return browser.tabs.get(id).catch(() => null);
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
  return frames.length > 0 ? stateOfFrames(tab.id, frames) : stateWithoutOverlay(tab.id, tab.url);
}

async function stateOfFrames(tabId: number, frames: readonly FrameAddress[]): Promise<PageState> {
  const asked = await Promise.all(
    frames.map(async (frame) => {
      const ask = askFrame(tabId, frame, PATIENCE);
      const answers = Promise.all([ask('overlay.report', null), ask('overlay.mentions', { most: MOST_ROWS })]);
      const [report, list] = await answers.catch(() => [null, null] as const);
      return report && { frame, report, ...list, first: list.first.map((m): PopupMention => ({ frame, ...m })) };
    }),
  );
  const answers = asked.filter((a) => a !== null);
  if (answers.length === 0) return { kind: 'failed' };
  const mentions = answers.flatMap((a) => a.first).slice(0, MOST_ROWS);
  const all = answers.reduce((sum, a) => sum + a.all, 0);
  const shown = answers.reduce((sum, a) => sum + a.shown, 0);
  // A frame of an advertisement may hold the Code: the page doesn't become it.
  const theCode = answers.find((a) => a.frame.frameId === 0 && a.report.state === 'is-the-code')?.report.comparison;
  const found = { mentions, all, shown, silent: asked.length - answers.length };
  if (theCode) return { kind: 'is-the-code', differing: [...theCode.differs, ...theCode.missing], ...found };
  if (mentions.length > 0) return { kind: 'mentions', ...found };
  if (answers.length < asked.length) return { kind: 'failed' };
  return answers.some((a) => a.report.state === 'reading') ? { kind: 'reading' } : { kind: 'nothing' };
}

/** Pages that were looked at for this popup, by tab and address. */
const looked = new Set<string>();

/** No frame of it has an overlay: the sentinel said no, is still at work or wasn't there, or we may not read it. */
async function stateWithoutOverlay(tabId: number, url: string | undefined): Promise<PageState> {
  const page = `${tabId} ${url ?? ''}`;
  if (looked.has(page)) return { kind: (await isStillReading(tabId)) ? 'reading' : 'nothing' };
  const access = await askBackground('tab.guard', { tabId }).catch(() => null);
  if (access === null) return { kind: 'failed' };
  if (access !== 'read') return { kind: access };
  looked.add(page);
  return { kind: 'reading' };
}

/** Whether a sentinel has not come to an end yet, or an overlay has come that hasn't reported; also where the page is too busy to tell. */
async function isStillReading(tabId: number): Promise<boolean> {
  const asked = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    // A frame that goes on loading would hold up all.
    injectImmediately: true,
    func: () => {
      type OfOurs = { readonly isReading?: () => boolean; readonly overlay?: object } | undefined;
      const world = globalThis as Readonly<Record<symbol, OfOurs>>;
      const isReading = world[Symbol.for('clause-lookup-sentinel')]?.isReading?.() === true;
      return isReading || world[Symbol.for('clause-lookup')]?.overlay !== undefined;
    },
  });
  const frames = await within(PATIENCE.milliseconds, asked);
  return frames === null || frames.some(({ result }) => result === true);
}

/** Whether the reader's click alone lets us read this tab: on the next page we may not. */
export async function isForOnce(tab: browser.Tabs.Tab | null): Promise<boolean> {
  // The address is known only where we may read.
  const origins = originsOf(tab);
  return origins !== null && !(await browser.permissions.contains({ origins }));
}

/** What to ask the browser for so that a tab's site may be read; null where it isn't known. */
export function originsOf(tab: browser.Tabs.Tab | null): string[] | null {
  return tab?.url && siteOf(tab.url) !== null ? [`${new URL(tab.url).origin}/*`] : null;
}
