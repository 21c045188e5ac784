/** The popup as the toolbar opens it, which Playwright can't drive and puppeteer can. Chromium alone has a way to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { TargetType } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers/ensure';
import { BUILD } from '../../scripts/browsers/launch';

interface Chrome {
  readonly action: { openPopup(): Promise<void> };
  readonly runtime: { getContexts(filter: object): Promise<{ contextType: string; documentUrl?: string }[]> };
}

test('Enter in the popup opens the panel at the clause, and the popup goes', async ({}, info) => {
  test.skip(info.project.name !== 'chromium', 'nothing opens Firefox’s popup from outside');
  const profile = mkdtempSync(join(tmpdir(), 'clause-lookup-'));
  const folder = resolve(BUILD.chromium);
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--disable-background-networking',
      '--no-first-run',
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const target = await browser.waitForTarget((t) => t.type() === TargetType.SERVICE_WORKER);
    await (await (await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'))).page())?.close();
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no worker');
    const contexts = (): Promise<string[]> =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const all = await chrome.runtime.getContexts({});
        return all
          .filter(({ contextType, documentUrl }) => /^(?:POPUP|SIDE_PANEL)$/u.test(contextType) && documentUrl)
          .map(({ contextType, documentUrl = '' }) => contextType + decodeURIComponent(new URL(documentUrl).hash));
      });
    await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
    const popup = await (await browser.waitForTarget((t) => t.url().endsWith('popup.html'))).asPage();
    await popup.waitForSelector('[role=combobox]');
    await expect.poll(() => popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(384);
    await popup.type('[role=combobox]', 'foreign terrorist fighters');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('ArrowDown');
    await popup.screenshot({ path: 'test-results/popup-real.png' });
    // The popup is gone before the key is up.
    await popup.keyboard.down('Enter').catch(() => undefined);
    await expect.poll(contexts).toEqual(['SIDE_PANEL#3(b)']);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
});
