import { areaFor } from '../../platform/area';
import { browser } from '../../platform/browser';
import type { FrameAddress, OverlayCalls, TabAccess, WantedStyles } from '../../platform/contract';
import { within } from '../../platform/rpc';
import { CARD_SCRIPTS } from '../../platform/scripts';
import { LANGUAGES } from '../../data/lexicon/languages';
import { isOn, readSettings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';
import { showSwitch } from './button';
import { bringUpToDate } from './preferences';
import { askReport, forgetFrame, noteReport, refreshTab } from './frames';
import { SHOWN } from '../../overlay/shown';
import longCss from '../../overlay/marks-long.css?inline';
import marksCss from '../../overlay/marks.css?inline';

/** Milliseconds for a script to get into a page. Where the reader withholds access Chromium never says that it didn't. */
const PATIENCE = 3000;

/**
 * Where the styles of the marks come from: Firefox lets only a user sheet into shadow trees, Chromium paints no background of a
 * highlight for one, and hands an author sheet's highlights down into shadow trees.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * A frame's sentinel asks for the overlay: puts it in where we are on, and notes what it has; one that is there already
 * stays. A page that comes back from the cache may bring one that was switched off meanwhile: it is stopped; or one that knows the
 * reader's former wishes: it gets the present ones.
 */
export async function injectWhereOn(
  languages: readonly string[],
  tabId: number,
  frame: FrameAddress,
  tab: browser.Tabs.Tab,
): Promise<void> {
  const { settings } = await readSettings(areaFor(tab));
  if (isOn(settings, siteOf(tab.url) ?? '')) {
    const injection = { target: targetOf(tabId, frame), files: overlayFiles(languages) };
    const [ran] = await inTime(browser.scripting.executeScript(injection));
    // One that has just started asks for itself.
    if (ran?.result !== true) await bringUpToDate(tabId, frame, settings);
    const report = await within(PATIENCE, askReport(tabId, frame));
    if (report !== null && report !== 'gone') await noteReport(tabId, frame, report);
  } else {
    await browser.tabs.sendMessage(tabId, STOP, addressOf(frame)).catch(() => undefined);
    await forgetFrame(tabId, frame);
  }
}

/** Brings the styles of marks in elements of these names. The browser styles those anew, so that a page without a mark never gets it. */
export async function styleMarks(
  tabId: number,
  frame: FrameAddress,
  { elements, isLong }: WantedStyles,
): Promise<void> {
  const css = (isLong ? marksCss + longCss : marksCss).replace(/::highlight\([\w-]+\)/gu, (highlight) =>
    elements.map((name) => name + highlight).join(','),
  );
  await inTime(browser.scripting.insertCSS({ target: targetOf(tabId, frame), css, origin: ORIGIN }).then(() => true));
}

/** Brings what a frame needs once it has a mark: the words of the Code and the scripts that show and draw the card. */
export async function injectCard(tabId: number, frame: FrameAddress): Promise<void> {
  const target = targetOf(tabId, frame);
  if (import.meta.env.FIREFOX) {
    await inTime(browser.scripting.insertCSS({ target, css: SHOWN, origin: ORIGIN }).then(() => true));
  }
  await inTime(browser.scripting.executeScript({ target, files: CARD_SCRIPTS }));
}

/** Reads a tab at the reader's word, all its frames; the sentinel says what languages are needed besides. */
export function readTab(tabId: number): Promise<TabAccess> {
  const target = { tabId, allFrames: true };
  return access(tabId, browser.scripting.executeScript({ target, files: [...overlayFiles(['en']), '/sentinel.js'] }));
}

/** Has the sentinel look at a tab, all its frames; one that is at work there looks again. */
export function guardTab(tabId: number): Promise<TabAccess> {
  const target = { tabId, allFrames: true };
  return access(tabId, browser.scripting.executeScript({ target, files: ['/sentinel.js'] }));
}

function overlayFiles(languages: readonly string[]): string[] {
  // A page asks: only what there is.
  const lexicons = LANGUAGES.filter((language) => languages.includes(language)).map((l) => `/lexicon-${l}.js`);
  return [...lexicons, '/overlay.js'];
}

const STOP = { call: 'overlay.stop' satisfies keyof OverlayCalls, params: null };

/** Starts or stops in every open tab, as the settings say. */
export async function followSettings(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      const { settings } = await readSettings(areaFor(tab));
      const on = isOn(settings, siteOf(tab.url) ?? '');
      // What is counted has a title of its own: the switch is shown before it, or after all has gone.
      if (!on) await silence(tab.id);
      await showSwitch(tab);
      if (on) await guardTab(tab.id);
    }),
  );
}

/** Access to sites was taken back: stops everywhere and starts again where we may still be. */
export async function followAccess(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && silence(id)));
  await followSettings();
}

/** Stops in all frames of a tab, those too of which we don't know. */
async function silence(tabId: number): Promise<void> {
  await within(
    PATIENCE,
    browser.tabs.sendMessage(tabId, STOP).catch(() => undefined),
  );
  await refreshTab(tabId);
}

/** Whether a script got into a tab, or why it didn't. */
async function access(tabId: number, injected: Promise<unknown>): Promise<TabAccess> {
  try {
    if ((await within(PATIENCE, injected)) !== null) return 'read';
    // Not in time: access is withheld, or the page is still loading or busy.
    return (await mayRead(tabId)) ? 'read' : 'no-access';
  } catch (error) {
    // Firefox says this of pages that the reader hasn't allowed, and of its own.
    const isMissing = error instanceof Error && /missing host permission/iu.test(error.message);
    return isMissing && !(await browser.permissions.contains(EVERYWHERE)) ? 'no-access' : 'unreadable';
  }
}

const EVERYWHERE = { origins: ['<all_urls>'] };

async function mayRead(tabId: number): Promise<boolean> {
  // An address that we may not read isn't given.
  const { url } = await browser.tabs.get(tabId);
  if (await browser.permissions.contains(EVERYWHERE)) return true;
  return (
    url !== undefined && siteOf(url) !== null && browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] })
  );
}

/** @throws {Error} where it takes too long. */
async function inTime<T>(injected: Promise<T>): Promise<T> {
  const result = await within(PATIENCE, injected);
  if (result === null) throw new Error('the script did not get into the page in time');
  return result;
}

function targetOf(tabId: number, { frameId, documentId }: FrameAddress): browser.Scripting.InjectionTarget {
  return documentId === undefined ? { tabId, frameIds: [frameId] } : { tabId, documentIds: [documentId] };
}

function addressOf({ frameId, documentId }: FrameAddress): browser.Tabs.SendMessageOptionsType {
  return documentId === undefined ? { frameId } : { documentId };
}
