import { areaFor } from '../../platform/area';
import { browser } from '../../platform/browser';
import { isOn, readSettings } from '../../platform/settings';
import { siteOf } from '../../platform/sites';
import { framesOf, refreshTab } from './frames';
import marksCss from '../../overlay/marks.css?inline';

/** Puts the overlay into one frame at the sentinel's word, unless the reader has switched us off for the tab's site. */
export async function injectWhereOn(tabId: number, frameId: number, tab: browser.Tabs.Tab): Promise<void> {
  const { settings } = await readSettings(areaFor(tab));
  if (isOn(settings, siteOf(tab.url) ?? '')) await injectOverlay({ tabId, frameIds: [frameId] });
}

/**
 * Where the styles of the marks come from: Firefox lets only a user sheet into shadow trees, Chromium paints no background of a
 * highlight for one, and hands an author sheet's highlights down into shadow trees.
 */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

/**
 * Brings what a frame needs once it has a mark: their styles and the script that draws the card. A sheet with highlights has
 * the browser style the whole page anew, so that a page without a mark never gets it.
 */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: marksCss, origin: ORIGIN });
  await browser.scripting.executeScript({ target, files: ['/card.js'] });
}

/** Reads a tab at the reader's word, all its frames. False where the browser doesn't let us. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await injectOverlay({ tabId, allFrames: true });
    return true;
  } catch {
    return false;
  }
}

async function injectOverlay(target: browser.Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
}

/** Starts guarding the tabs that were open before we were installed or updated. */
export async function guardOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({})) if (tab.id !== undefined) await guardTab(tab.id);
}

/** Starts or stops in every open tab, as the settings say. */
export async function followSettings(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    const { id, url } = tab;
    if (id === undefined) continue;
    const { settings } = await readSettings(areaFor(tab));
    if (isOn(settings, siteOf(url) ?? '')) await guardTab(id);
    else await silence(id);
  }
}

async function guardTab(tabId: number): Promise<void> {
  // Pages that no extension may read refuse, and the popup says so when it is opened there.
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/sentinel.js'] })
    .catch(() => undefined);
}

async function silence(tabId: number): Promise<void> {
  for (const frameId of Object.keys(await framesOf(tabId)).map(Number)) {
    await browser.tabs.sendMessage(tabId, { call: 'overlay.stop', params: null }, { frameId }).catch(() => undefined);
  }
  await refreshTab(tabId);
}
