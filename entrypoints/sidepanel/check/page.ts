/** The page beside the panel: its text, its selection, showing a place on it. */
import { askBackground, askFrame } from '../../../platform/ask';
import { browser } from '../../../platform/browser';
import type { FrameAddress, FrameText, TabAccess } from '../../../platform/contract';
import { within } from '../../../platform/rpc';
import { siteOf } from '../../../platform/sites';
import { boundTabId } from '../../../platform/tab-id';

export interface PageTab {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

/** What words are taken from: the tab's page, or a frame of another site in it. */
export interface Origin {
  readonly title: string;
  readonly url: string;
}

/** A frame's text, with the frame. */
export interface PageFrame {
  readonly frame: FrameAddress;
  readonly text: FrameText;
  readonly from: Origin;
}

/** The tab that the panel is bound to by its address; null where it stands at the side of a window. */
export const boundTab = boundTabId(location.search);

/** The tab that a check of the page is about: the bound one, else the one in front. */
export async function tabToCheck(): Promise<PageTab | null> {
  if (boundTab === 'malformed') return null;
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
/** A long page takes its time to be read, and the reader can cancel. Asked once: it would be read twice. */
const FOR_TEXT = { milliseconds: 15_000, tries: 1 };

/** Why a page's words can't be had. */
export type NotRead = Exclude<TabAccess, 'read'> | 'no-mention' | 'no-answer';

/** The frames of a tab that have an overlay, once all of them have been read. */
async function framesRead(tabId: number, signal: AbortSignal): Promise<readonly FrameAddress[] | NotRead> {
  let guarded = false;
  for (const until = performance.now() + PATIENCE; ;) {
    const frames = await askBackground('tab.frames', { tabId }).catch(() => null);
    if (frames === null) return 'no-answer';
    if (frames.length === 0 && !guarded) {
      const access = await askBackground('tab.guard', { tabId }).catch(() => null);
      if (access !== 'read') return access ?? 'no-answer';
      guarded = true;
    }
    const reports = await Promise.all(
      frames.map((frame) => askFrame(tabId, frame, { tries: 1 })('overlay.report', null).catch(() => null)),
    );
    const isRead = frames.length > 0 && reports.every((r) => r?.state !== 'reading');
    const total = reports.reduce((sum, r) => sum + (r?.mentions ?? 0), 0);
    // A page that has none yet may be read in a moment: the overlay comes after the page, and late frames after that.
    if ((isRead && total > 0) || performance.now() > until || signal.aborted) return frames;
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}

/** The page where it has a mention itself, else the frame with the most, those of other sites last; a word for why there is none. */
export async function readPage(tab: PageTab, signal: AbortSignal): Promise<PageFrame | NotRead> {
  const tabId = tab.id;
  const known = await framesRead(tabId, signal);
  if (typeof known === 'string') return known;
  if (known.length === 0) return 'no-mention';
  const answers = await Promise.all(
    known.map((frame) =>
      askFrame(
        tabId,
        frame,
        FOR_TEXT,
      )('overlay.blocks', null).then(
        (text) => ({ frame, text }),
        () => null,
      ),
    ),
  );
  const read = answers.filter((a) => a !== null);
  if (read.length === 0) return 'no-answer';
  const places = await within(PATIENCE, placesOf(tab)).catch(() => null);
  const [best] = read
    .filter(({ text }) => text.mentions > 0)
    .map((one) => ({ ...one, place: places?.find(({ frameId }) => frameId === one.frame.frameId) }))
    .sort(
      (a, b) =>
        rankOf(a.frame.frameId, a.place) - rankOf(b.frame.frameId, b.place) || b.text.mentions - a.text.mentions,
    );
  if (!best) return 'no-mention';
  const { frame, text, place } = best;
  return { frame, text, from: place?.isForeign ? place : tab };
}

/** A frame as it says of itself, and whether it is of another site than its tab. */
interface FramePlace extends Origin {
  readonly frameId: number;
  readonly isForeign: boolean;
  readonly selected: string;
}

/** What is in the frames of a tab that let us in. */
async function placesOf(tab: PageTab): Promise<readonly FramePlace[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab.id, allFrames: true },
    func: () => ({ title: document.title, url: location.href, selected: getSelection()?.toString() ?? '' }),
  });
  return results.flatMap(({ frameId, result }) => {
    const said = result as
      { readonly title: unknown; readonly url: unknown; readonly selected: unknown } | null | undefined;
    if (typeof said?.title !== 'string' || typeof said.url !== 'string' || typeof said.selected !== 'string') return [];
    const { title, url, selected } = said;
    return [{ frameId, title, url, selected, isForeign: frameId !== MAIN && isForeign(url, tab.url) }];
  });
}

const MAIN = 0;

/** A frame without an address of its own has been written by the page around it. */
function isForeign(url: string, tabUrl: string): boolean {
  return !url.startsWith('about:') && siteOf(url) !== siteOf(tabUrl);
}

/** The main frame comes first, one of another site last. */
function rankOf(frameId: number, place: FramePlace | undefined): number {
  return frameId === MAIN ? 0 : place?.isForeign ? 2 : 1;
}

/**
 * The selected words of a tab: those of the page itself, else the longest of a frame, those of other sites last; a word for why there
 * are none. Any script can select words in its own frame.
 */
export async function readSelection(
  tab: PageTab,
): Promise<{ readonly words: string; readonly from: Origin } | NotRead> {
  // Of a page that we may not read some browsers never answer.
  const places = await within(PATIENCE, placesOf(tab)).catch(() => null);
  if (places === null) {
    const access = await askBackground('tab.guard', { tabId: tab.id }).catch(() => null);
    return access === null || access === 'read' ? 'no-answer' : access;
  }
  const [best] = places
    .filter(({ selected }) => selected.trim() !== '')
    .sort((a, b) => rankOf(a.frameId, a) - rankOf(b.frameId, b) || b.selected.length - a.selected.length);
  return { words: best?.selected ?? '', from: best?.isForeign ? best : tab };
}

/** Scrolls to a place on the page and flashes it; false where the page has gone or changed. */
export async function showOnPage(
  tabId: number,
  frame: FrameAddress,
  place: { readonly key: number; readonly start: number; readonly end: number },
): Promise<boolean> {
  // A panel that is a tab of its own hides the page: it makes way.
  if (await browser.tabs.getCurrent().catch(() => undefined))
    await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return askFrame(tabId, frame)('overlay.flash', place).catch(() => false);
}
