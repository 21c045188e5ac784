/** What the background looks up comes into it at any time of its life. Chromium stops its worker whenever it likes; Firefox can't be made to. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { launchChromium } from '../../scripts/browsers/launch';

/** What one of our pages is answered. */
function asked(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<object> } } };
    const calls = [
      { call: 'clauses.cite', params: { clauses: ['3(b)'] } },
      { call: 'signatories.inSentence', params: { text: 'Peru joined the Code.', at: 0 } },
      { call: 'omnibox.suggest', params: { text: 'PP 12' } },
    ];
    return JSON.stringify(await Promise.all(calls.map((one) => chrome.runtime.sendMessage(one))));
  });
}

/** Stops the worker, as the browser does when it has had nothing to do for a while. */
async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

test('after a stop, and after the browser has been closed', async ({}, info) => {
  test.skip(info.project.name !== 'chromium', 'nothing stops Firefox’s background from outside');
  const profile = mkdtempSync(join(tmpdir(), 'clause-lookup-'));
  try {
    for (const time of ['first', 'second']) {
      const { context, extension, close } = await launchChromium({ headless: true, profile });
      const page = await context.newPage();
      await page.goto(`${extension}/sidepanel.html#register`);
      const answers = await asked(page);
      expect(answers, time).toContain('address the threat posed by foreign terrorist');
      expect(answers, time).toContain('"name":"Peru"');
      expect(answers, time).toContain('"content":"PP12"');
      for (let stops = 0; stops < 2; stops += 1) {
        await stopWorker(page);
        expect(await asked(page), time).toBe(answers);
      }
      await close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
