/** The button in the toolbar: grey where we are switched off, and its title says so. */
import { product } from '../../data/messages/en';
import { popup } from '../../data/messages/en/popup';
import { areaFor } from '../../platform/area';
import { browser } from '../../platform/browser';
import { isOn, readSettings, siteSwitch } from '../../platform/settings';
import { siteOf } from '../../platform/sites';

const SIZES = [16, 32, 48];
const ICONS = { on: icons(''), off: icons('-off') };

/** Shows in a tab's button whether we are on there. A tab that has gone meanwhile is no matter. */
export async function showSwitch(tab: browser.Tabs.Tab): Promise<void> {
  const { settings } = await readSettings(areaFor(tab));
  const site = siteOf(tab.url) ?? '';
  const on = isOn(settings, site);
  const where = settings.enabled ? siteSwitch(settings, site).site : null;
  const { id: tabId } = tab;
  if (tabId === undefined) return;
  await browser.action.setIcon({ tabId, path: ICONS[on ? 'on' : 'off'] }).catch(() => undefined);
  await browser.action
    .setTitle({ tabId, title: on ? product : popup.buttonOff(product, where) })
    .catch(() => undefined);
}

/** The same for a page that has just come: the browser has put the button back for it. */
export async function showOff(tab: browser.Tabs.Tab): Promise<void> {
  const { settings } = await readSettings(areaFor(tab));
  if (!isOn(settings, siteOf(tab.url) ?? '')) await showSwitch(tab);
}

function icons(suffix: string): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]));
}
