/** What happens to open pages when the extension is switched off and on, and when its storage fails for a moment. */
import { test } from '@playwright/test';
import { launchChromium, type LaunchedChromium } from '../../../scripts/browsers/launch';
import { expect } from '../driver';
import { startSite, type Site } from '../../../scripts/browsers/site';

interface Chrome {
  readonly tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly storage: { readonly local: { get: unknown } };
  readonly management: { setEnabled(id: string, on: boolean): Promise<void> };
}

let launched: LaunchedChromium;
let site: Site;
test.beforeAll(async ({}, info) => {
  test.skip(info.project.name !== 'chromium', 'only Chromium’s worker can be reached from outside, and its switch');
  launched = await launchChromium({ headless: true, loopback: true });
  site = await startSite();
});
test.afterAll(async () => {
  await (launched as LaunchedChromium | undefined)?.close();
  await (site as Site | undefined)?.close();
});

/** The words of the popup about the page at an address. */
async function popupWords(url: string): Promise<string> {
  const popup = await launched.context.newPage();
  await popup.goto(`${launched.extension}/popup.html`);
  const id = await popup.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    return (await chrome.tabs.query({})).find((t) => t.url === wanted)?.id ?? -1;
  }, url);
  await popup.goto(`${launched.extension}/popup.html?tab=${id}`);
  await expect.poll(() => popup.innerText('.page')).not.toContain('Scanning this page');
  const words = await popup.innerText('.page');
  await popup.close();
  return words;
}

const marks = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

test('switched off and on again: open pages are marked, and the popup is right', async () => {
  const url = site.page('neighbours/letter.html');
  const page = await launched.context.newPage();
  await page.goto(url);
  await expect.poll(() => page.evaluate(marks)).toBe(2);
  const manager = await launched.context.newPage();
  await manager.goto('chrome://extensions');
  const id = new URL(launched.extension).host;
  for (const on of [false, true]) {
    await manager.evaluate(
      ({ id, on }) => (globalThis as unknown as { chrome: Chrome }).chrome.management.setEnabled(id, on),
      { id, on },
    );
  }
  await manager.close();
  // A page as a reader left it, without a reload.
  await page.bringToFront();
  await expect.poll(() => popupWords(url)).toContain('2 mentions');
  await expect.poll(() => page.evaluate(marks)).toBe(2);
  await page.close();
});

test('a storage that fails while a page loads: marked as soon as it works again', async () => {
  const worker = launched.context.serviceWorkers().at(-1) ?? (await launched.context.waitForEvent('serviceworker'));
  await worker.evaluate(() => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const get = local.get as (...keys: unknown[]) => Promise<unknown>;
    let failures = 2;
    Object.assign(local, {
      get: (...keys: unknown[]) => {
        failures -= 1;
        return failures < 0 ? get.apply(local, keys) : Promise.reject(new Error('the storage is busy'));
      },
    });
  });
  const url = site.page('neighbours/letter.html', 'later.example');
  const page = await launched.context.newPage();
  await page.goto(url);
  await expect.poll(() => page.evaluate(marks), { timeout: 10_000 }).toBe(2);
  expect(await popupWords(url)).toContain('2 mentions');
  await page.close();
});
