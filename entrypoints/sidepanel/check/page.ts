/** The page beside the panel: its text, its selection, showing a place on it. */
import { browser } from '../../../platform/browser';
import type { BackgroundCalls, FrameText, OverlayCalls } from '../../../platform/contract';
import { asker } from '../../../platform/rpc';

export interface PageTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** A frame's text, with the frame. */
export interface PageFrame {
  readonly frame: number;
  readonly text: FrameText;
}

const askBackground = asker<BackgroundCalls>((message) => browser.runtime.sendMessage(message));

function askFrame(tabId: number, frameId: number): ReturnType<typeof asker<OverlayCalls>> {
  return asker<OverlayCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** The tab that the panel is bound to by its address; null where it stands at the side of a window. */
export const boundTab: number | null = ((): number | null => {
  const id = new URLSearchParams(location.search).get('tab');
  return id !== null && /^\d+$/u.test(id) ? Number(id) : null;
})();

/** The tab that a check of the page is about: the bound one, else the one in front. */
export async function tabToCheck(): Promise<PageTab | null> {
  if (boundTab !== null) return pageTab(await browser.tabs.get(boundTab).catch(() => undefined));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // A panel opened as a page without a tab of its own is in front itself.
  return tab?.url === location.href ? null : pageTab(tab);
}

function pageTab(tab: browser.Tabs.Tab | undefined): PageTab | null {
  return tab?.id === undefined ? null : { id: tab.id, title: tab.title ?? '', url: tab.url ?? '' };
}

/** Milliseconds to wait for a page that is still being read, and between two looks. */
const PATIENCE = 2500;
const LOOK = 120;

/** The frames of a tab that have an overlay, once all of them have been read; null where the background didn't answer. */
async function framesRead(tabId: number): Promise<readonly number[] | null> {
  for (const until = performance.now() + PATIENCE; ;) {
    const frames = await askBackground('tab.frames', { tabId }).catch(() => null);
    if (frames === null) return null;
    const reports = await Promise.all(
      frames.map((frame) => askFrame(tabId, frame)('overlay.report', null).catch(() => null)),
    );
    const isRead = frames.length > 0 && reports.every((r) => r?.state !== 'reading');
    const total = reports.reduce((sum, r) => sum + (r?.mentions ?? 0), 0);
    // A page that has none yet may be read in a moment: the overlay comes after the page, and late frames after that.
    if ((isRead && total > 0) || performance.now() > until) return frames;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** The frame with the most mentions; a word for why there is none. */
export async function readPage(tabId: number): Promise<PageFrame | 'unreadable' | 'no-mention' | 'no-answer'> {
  const known = await framesRead(tabId);
  if (known === null) return 'no-answer';
  if (known.length === 0) return (await isReadable(tabId)) ? 'no-mention' : 'unreadable';
  const answers = await Promise.all(
    known.map((frame) =>
      askFrame(tabId, frame)('overlay.blocks', null).then(
        (text): PageFrame => ({ frame, text }),
        () => null,
      ),
    ),
  );
  const frames = answers
    .filter((a) => a !== null)
    .sort((a, b) => b.text.mentions - a.text.mentions || a.frame - b.frame);
  const [best] = frames;
  if (!best) return 'no-answer';
  return best.text.mentions > 0 ? best : 'no-mention';
}

/** The selected words of a tab's frames, the longest selection; a word for why there are none. */
export async function readSelection(tabId: number): Promise<{ readonly words: string } | 'unreadable'> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => getSelection()?.toString() ?? '',
    });
    const words = results.map((r) => (typeof r.result === 'string' ? r.result : ''));
    return { words: words.reduce((a, b) => (b.length > a.length ? b : a), '') };
  } catch {
    return 'unreadable';
  }
}

/** Scrolls to a place on the page and flashes it; false where the page has gone or changed. */
export async function showOnPage(
  tabId: number,
  frame: number,
  place: { readonly key: number; readonly start: number; readonly end: number },
): Promise<boolean> {
  // A panel that is a tab of its own hides the page: it makes way.
  if (await browser.tabs.getCurrent().catch(() => undefined))
    await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return askFrame(tabId, frame)('overlay.flash', place).catch(() => false);
}

function isReadable(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => true }).then(
    () => true,
    () => false,
  );
}
