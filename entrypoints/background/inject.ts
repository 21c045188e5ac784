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

/** Brings the script that draws the card into a frame that has an overlay. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
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

/**
 * The styles of the marks go in twice: as a user style sheet, which reaches into shadow trees, and as an author one, as
 * Chromium paints no background of a highlight for the former.
 */
async function injectOverlay(target: browser.Scripting.InjectionTarget): Promise<void> {
  await Promise.all([
    browser.scripting.insertCSS({ target, css: marksCss, origin: 'USER' }),
    browser.scripting.insertCSS({ target, css: marksCss, origin: 'AUTHOR' }),
  ]);
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
