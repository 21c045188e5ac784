/** The page beside the panel: its text, its selection, showing a place on it. */
import { askBackground, askFrame } from '../../../platform/ask';
import { browser } from '../../../platform/browser';
import type { FrameAddress, FrameText, TabAccess } from '../../../platform/contract';
import { record, textUpTo } from '../../../platform/guards';
import {
  isForeign,
  MAIN,
  originOf,
  ownOf,
  type FramePage,
  type Origin,
  type PageTab as Titled,
} from '../../../platform/origin';
import { within } from '../../../platform/rpc';
import { siteOf } from '../../../platform/sites';
import { boundTabId } from '../../../platform/tab-id';

export interface PageTab extends Titled {
  readonly id: number;
}

/** A frame's text, with the frame and the tab as it was then. */
export interface PageFrame {
  readonly tab: PageTab;
  readonly frame: FrameAddress;
  readonly text: FrameText;
  readonly from: Origin;
}

/** The tab that the panel is bound to by its address; null where it stands at the side of a window. */
export const boundTab = boundTabId(location.search);

/** The tab that a check is about: the bound one, else a certain one, else the one in front. */
export async function tabToCheck(tabId: number | null = null): Promise<PageTab | null> {
  if (boundTab === 'malformed') return null;
  if (boundTab !== null) return pageTab(await browser.tabs.get(boundTab).catch(() => undefined));
  if (tabId !== null) return pageTab(await browser.tabs.get(tabId).catch(() => undefined));
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

/** Times that a page is read which goes elsewhere meanwhile. */
const READINGS = 3;

/**
 * The text of a frame, as `readFrames` chooses it, of a tab that was on the same site before and after: words that come from another
 * are not to pass for those of the page whose title and address the tab had.
 */
export async function readPage(
  tab: PageTab,
  signal: AbortSignal,
  frameId: number | null = null,
  readings = READINGS,
): Promise<PageFrame | NotRead> {
  const read = await readFrames(tab, signal, frameId);
  const now = await tabToCheck(tab.id);
  if (!now) return 'no-answer';
  // Of a page that another has written a tab has no address, or none of a site; the page then says itself whose it is.
  const isComparable = typeof read !== 'string' && read.frame.frameId === MAIN && siteOf(now.url) !== null;
  const places = [tab.url, now.url, isComparable ? read.text.page.url : now.url].map(siteOrScheme);
  if (places.every((place) => place === places[0])) return typeof read === 'string' ? read : { ...read, tab: now };
  return readings > 1 && !signal.aborted ? readPage(now, signal, frameId, readings - 1) : 'no-answer';
}

/** What tells a page's address from one of another site: its host with the port, or the scheme where it has none. */
function siteOrScheme(url: string): string {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  return `${protocol}//${host}`;
}

/**
 * The text of a frame, if it is known which; else of the page where it has a mention itself, else of the frame with the most, those of
 * other sites last. A word for why there is none.
 */
async function readFrames(tab: PageTab, signal: AbortSignal, frameId: number | null): Promise<PageFrame | NotRead> {
  const known = await framesRead(tab.id, signal);
  if (typeof known === 'string') return known;
  if (known.length === 0) return 'no-mention';
  const first = known.filter((frame) => frame.frameId === (frameId ?? MAIN));
  const [own] = await textsOf(tab, first);
  if (own && (own.text.mentions > 0 || frameId !== null)) return own;
  // Frames that are slow, as any may be that aren't the page's own, are waited for only where they are needed.
  const others = await textsOf(
    tab,
    known.filter((frame) => !first.includes(frame)),
  );
  if (!own && others.length === 0) return 'no-answer';
  const [best] = others
    .filter(({ text }) => text.mentions > 0)
    .sort((a, b) => Number(a.isForeign) - Number(b.isForeign) || b.text.mentions - a.text.mentions);
  return best ?? 'no-mention';
}

/** The texts of those frames that answer. */
async function textsOf(
  tab: PageTab,
  frames: readonly FrameAddress[],
): Promise<readonly (PageFrame & { readonly isForeign: boolean })[]> {
  const read = await Promise.all(
    frames.map(async (frame) => {
      const { frameId } = frame;
      const text = await askFrame(tab.id, frame, FOR_TEXT)('overlay.blocks', null).catch(() => null);
      if (!text) return null;
      const [said] = frameId === MAIN ? [] : ((await saidBy(tab.id, { frameIds: [frameId] })) ?? []);
      // Of another frame that doesn't say so nothing is known: it is not to pass for the page.
      const page = said ?? { frameId, ...(frameId === MAIN ? text.page : { title: '', url: '' }), origin: '' };
      return { tab, frame, text, from: originOf(page, tab), isForeign: isForeign(page, tab) };
    }),
  );
  return read.filter((one) => one !== null);
}

/** A frame as it says of itself, and what is selected in it. */
interface Said extends FramePage {
  readonly selected: string;
}

/** What the frames of a tab that let us in say; null where one of them doesn't answer in time. */
async function saidBy(
  tabId: number,
  which: { readonly frameIds: number[] } | { readonly allFrames: true },
): Promise<readonly Said[] | null> {
  const asked = browser.scripting.executeScript({
    target: { tabId, ...which },
    // A frame that goes on loading would hold up all.
    injectImmediately: true,
    func: () => {
      // In Firefox and Chromium a page hides properties of its document by the names of images.
      const title: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'title')?.get?.call(document);
      return { title, url: location.href, origin, selected: getSelection()?.toString() ?? '' };
    },
  });
  const results = await within(PATIENCE, asked).catch(() => null);
  return results?.flatMap(({ frameId, result }): Said[] => (isSaid(result) ? [{ frameId, ...result }] : [])) ?? null;
}

const words = textUpTo(Infinity);
const isSaid = record<Omit<Said, 'frameId'>>({ title: words, url: words, origin: words, selected: words });

/**
 * The selected words of a frame, if it is known which; else those of the page itself, else the longest of a frame, those of other sites
 * last. A word for why there are none. Any script can select words in its own frame.
 */
export async function readSelection(
  tab: PageTab,
  frameId: number | null,
): Promise<{ readonly words: string; readonly from: Origin; readonly frameId: number } | NotRead> {
  const one = await saidBy(tab.id, { frameIds: [frameId ?? MAIN] });
  const isEnough = frameId !== null || one === null || one.some(({ selected }) => selected.trim() !== '');
  const all = isEnough ? one : await saidBy(tab.id, { allFrames: true });
  const said = all ?? one;
  if (said === null) {
    // Of a page that we may not read some browsers never answer.
    const access = await askBackground('tab.guard', { tabId: tab.id }).catch(() => null);
    return access === null || access === 'read' ? 'no-answer' : access;
  }
  const [best] = said
    .filter(({ selected }) => selected.trim() !== '')
    .sort((a, b) => Number(isForeign(a, tab)) - Number(isForeign(b, tab)) || b.selected.length - a.selected.length);
  return best
    ? { words: best.selected, from: originOf(best, tab), frameId: best.frameId }
    : { words: '', from: ownOf(tab), frameId: MAIN };
}

/** Scrolls to a place on the page and flashes it; false where the page has gone or changed. */
export async function showOnPage(
  tabId: number,
  frame: FrameAddress,
  place: { readonly key: number; readonly start: number; readonly end: number },
): Promise<boolean> {
  // Another tab may be in front, be it our own where the panel is a tab: it makes way.
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  return askFrame(tabId, frame)('overlay.flash', place).catch(() => false);
}
