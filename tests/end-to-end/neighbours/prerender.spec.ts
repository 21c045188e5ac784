/** A page that the browser makes ready before the reader asks for it. Chromium alone does that. */
import { expect, test } from '@playwright/test';
import { rawChromium, type RawChromium } from '../driver/raw-chromium';
import { startSite, type Site } from '../../../scripts/browsers/site';

interface Chrome {
  readonly tabs: {
    create(options: { url: string; active: boolean }): Promise<{ id: number }>;
    get(id: number): Promise<{ url?: string; status: string }>;
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly scripting: { executeScript(injection: object): Promise<{ result?: unknown }[]> };
}

let browser: RawChromium;
let site: Site;
test.beforeAll(async ({}, info) => {
  test.skip(info.project.name !== 'chromium', 'Firefox makes no page ready');
  browser = await rawChromium();
  site = await startSite();
});
test.afterAll(async () => {
  await (browser as RawChromium | undefined)?.close();
  await (site as Site | undefined)?.close();
});

const open = (url: string): Promise<number> =>
  browser.inWorker(async (to) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.create({ url: to, active: !to.includes('popup') })).id;
  }, url);

const badge = (tab: number): Promise<string> =>
  browser.inWorker((tabId) => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({ tabId }), tab);

/** What the page in front says of itself: `true` where it was made ready before. */
const wasMadeReady = (tab: number): Promise<unknown> =>
  browser.inWorker(async (tabId) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const func = (): string | undefined => document.documentElement.dataset.madeReady;
    return (await chrome.scripting.executeScript({ target: { tabId }, func }))[0]?.result ?? null;
  }, tab);

const follow = (tab: number, link = 'a'): Promise<void> =>
  browser.inWorker(
    async ([tabId, selector]) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const func = (wanted: string): void => document.querySelector<HTMLElement>(wanted)?.click();
      await chrome.scripting.executeScript({ target: { tabId }, func, args: [selector] });
    },
    [tab, link] as [number, string],
  );

test('nothing is said of it before it is shown, and everything after', async () => {
  const tab = await open(site.page('neighbours/front-page.html', 'localhost'));
  const popup = `${browser.extension}/popup.html?tab=${tab}`;
  await open(popup);
  await expect.poll(() => browser.wordsOf(popup)).toContain('No mention of the Code found');
  // The frame in the article is asked for once the article is read.
  await expect.poll(() => site.served.has('neighbours/letter.html')).toBe(true);
  expect(await badge(tab)).toBe('');
  await follow(tab);
  await expect.poll(() => wasMadeReady(tab)).toBe('true');
  await expect.poll(() => badge(tab)).toBe('4');
  await expect.poll(() => browser.wordsOf(popup)).toContain('4 mentions');
});

for (const [link, page, badgeAfter, wordsAfter] of [
  ['#with', 'made-ready.html', '4', '4 mentions'],
  ['#without', 'made-ready-without.html', '', 'No mention of the Code found'],
] as const) {
  test(`behind a page with mentions, two at once: what is in front is counted alone, ${page} when it is shown @deep`, async () => {
    const tab = await open(site.page('neighbours/front-page-with-mentions.html', 'localhost'));
    const popup = `${browser.extension}/popup.html?tab=${tab}`;
    await expect.poll(() => badge(tab)).toBe('2');
    await open(popup);
    await expect.poll(() => site.served.has(`neighbours/${page}`)).toBe(true);
    // Long enough for a report of a page that isn't shown.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await badge(tab)).toBe('2');
    await expect.poll(() => browser.wordsOf(popup)).toContain('2 mentions');
    await follow(tab, link);
    await expect.poll(() => wasMadeReady(tab)).toBe('true');
    await expect.poll(() => badge(tab)).toBe(badgeAfter);
    await expect.poll(() => browser.wordsOf(popup)).toContain(wordsAfter);
  });
}
