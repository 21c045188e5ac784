/** How pages are marked: asked by the overlays, and handed to them where it changes. */
import { areaFor } from '../../platform/area';
import { askFrame } from '../../platform/ask';
import { browser } from '../../platform/browser';
import type { FrameAddress, OverlayCalls } from '../../platform/contract';
import { readSettings, type MarkPreferences, type Settings } from '../../platform/settings';

/** In a tab, or in our own window. */
export async function markPreferences(tab?: browser.Tabs.Tab): Promise<MarkPreferences> {
  return ofMarks((await readSettings(areaFor(tab))).settings);
}

function ofMarks({ markStyle, marked, dwell }: Settings): MarkPreferences {
  return { markStyle, marked, dwell };
}

/** Has every overlay mark its page as the reader wants it. */
export function followPreferences(): Promise<void> {
  return sendToAll('overlay.follow', markPreferences);
}

/** The same for one frame, whose page may have been out of reach while the reader changed something. */
export async function bringUpToDate(tabId: number, frame: FrameAddress, settings: Settings): Promise<void> {
  const ask = askFrame(tabId, frame, { tries: 1 });
  await ask('overlay.follow', ofMarks(settings)).catch(() => undefined);
  await ask('overlay.recheck', null).catch(() => undefined);
}

/** Sends a call to the overlays of all tabs, all frames; where there is none nothing happens. */
export async function sendToAll<N extends keyof OverlayCalls>(
  call: N,
  paramsFor: (tab: browser.Tabs.Tab) => Promise<OverlayCalls[N]['params']>,
): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async (tab) => {
      if (tab.id === undefined) return;
      const message = { call, params: await paramsFor(tab) };
      await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
    }),
  );
}
