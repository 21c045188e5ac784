/** A private window leaves nothing: what is done there is neither on the disk nor in normal windows. Chromium alone can be driven there. */
import { expect, test as base, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { launchChromium } from '../../scripts/browsers/launch';
import { lookIntoPage, type Question } from '../../scripts/browsers/bridge';
import { startSite, type Site } from '../../scripts/browsers/site';
import type { Box, Card, Tab } from '../../scripts/browsers/types';
import { placeOf } from './driver/words';

interface Chrome {
  readonly runtime: {
    sendMessage(message: object): Promise<{ ok: boolean; answer?: unknown }>;
    getContexts(filter: object): Promise<{ documentUrl?: string; incognito: boolean }[]>;
  };
  readonly storage: Record<'local' | 'session', { get(): Promise<Record<string, unknown>> }>;
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string; incognito: boolean }[]> };
  readonly windows: { create(options: object): Promise<unknown> };
  readonly contextMenus: { update(id: string, change: object): Promise<void> };
  readonly extension: { readonly inIncognitoContext: boolean };
  readonly developerPrivate: {
    updateProfileConfiguration(update: object): Promise<void>;
    updateExtensionConfiguration(update: object): Promise<void>;
  };
}
type Scope = typeof globalThis & { readonly chrome: Chrome };

interface Windows {
  readonly context: BrowserContext;
  readonly extension: string;
  readonly site: Site;
  /** The worker of normal windows. */
  readonly normal: Worker;
  /** A page in the private window. */
  readonly page: Page;
}

const test = base.extend<{ readonly windows: Windows }>({
  windows: async ({}, use, info) => {
    test.skip(info.project.name !== 'chromium', 'the driver of Firefox opens no private window with extensions in it');
    const site = await startSite();
    const { context, extension, close } = await launchChromium({ headless: true, loopback: true });
    const settings = await context.newPage();
    await settings.goto('chrome://extensions');
    const restarted = context.waitForEvent('serviceworker');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as Scope).chrome;
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, new URL(extension).host);
    const normal = await restarted;
    const opened = context.waitForEvent('page');
    await normal.evaluate(() => (globalThis as Scope).chrome.windows.create({ incognito: true, url: 'about:blank' }));
    await use({ context, extension, site, normal, page: await opened });
    await close();
    await site.close();
  },
});

const HOST = 'private.example';

function local({ normal }: Windows): Promise<string> {
  return normal.evaluate(async () => JSON.stringify(await (globalThis as Scope).chrome.storage.local.get()));
}

/** The tab of the private page, from one of our pages in the same window. */
async function ownPage(windows: Windows, path: (tab: number) => string): Promise<Page> {
  const { page, context, extension } = windows;
  const opened = context.waitForEvent('page');
  await page.evaluate(() => window.open('about:blank'));
  const own = await opened;
  await own.goto(`${extension}/popup.html`);
  const tab = await own.evaluate(async (host) => {
    const tabs = await (globalThis as Scope).chrome.tabs.query({});
    return tabs.find(({ url }) => url?.includes(host))?.id ?? -1;
  }, HOST);
  await own.goto('about:blank');
  await own.goto(`${extension}/${path(tab)}`);
  return own;
}

test('a switch, a style, a place, a register and a dismissal of a private window stay in its memory @deep', async ({
  windows,
}) => {
  const { page, site, context, extension } = windows;
  await page.goto(site.page('article.html', HOST));
  const before = await local(windows);
  const popup = await ownPage(windows, (tab) => `popup.html?tab=${tab}`);
  expect(await popup.evaluate(() => (globalThis as Scope).chrome.extension.inIncognitoContext)).toBe(true);
  await expect(popup.getByText('paragraph 3(b) of the Code')).toBeVisible();
  await popup.getByLabel('Copy citations as').selectOption('bibtex');

  await page.bringToFront();
  // Of a page `placeOf` asks for nothing but this.
  const { x, y } = await placeOf(
    { evaluate: (run, argument) => page.evaluate(run as never, argument) } as Tab,
    'paragraph 3(b)',
  );
  await page.mouse.move(x, y, { steps: 3 });
  const look = (what: Question['what'], value = ''): Promise<unknown> =>
    popup.evaluate(lookIntoPage, { url: page.url(), what, value, frame: '' });
  await expect.poll(async () => ((await look('card')) as Card | null)?.takesClicks).toBe(true);
  const button = (await look('control', 'Not about this Code')) as Box;
  await page.mouse.move(button.x + 5, button.y + 5);
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2);
  await expect
    .poll(async () => ((await look('card')) as Card | null)?.text)
    .toContain('We won’t mark this again until you close your private windows.');

  const panel = await ownPage(windows, () => 'sidepanel.html#register');
  await panel.locator('textarea').fill('id,status\nFRA,signed');
  await panel.getByRole('button', { name: 'Check and import' }).click();
  await expect(panel.getByText('Imported: 1 record.')).toBeVisible();
  await panel.goto(`${extension}/sidepanel.html#8`);
  await panel.mouse.wheel(0, 2000);
  await expect
    .poll(() => panel.evaluate(async () => Object.keys(await (globalThis as Scope).chrome.storage.session.get())))
    .toContain('private.reader.place');

  await popup.bringToFront();
  await popup.getByLabel(`Turn off on ${HOST}`).check();
  await expect(popup.getByText(`Turned off on ${HOST}.`)).toBeVisible();
  await page.reload();
  await page.bringToFront();
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

  expect(await local(windows)).toBe(before);
  const normal = await context.newPage();
  await normal.goto(`${extension}/sidepanel.html#register`);
  await expect(normal.getByText('You haven’t imported a register.')).toBeVisible();

  // Memory is free of it at the latest when the next private window begins.
  for (const one of [panel, popup, page]) await one.close();
  await windows.normal.evaluate(() => (globalThis as Scope).chrome.windows.create({ incognito: true }));
  await expect
    .poll(() =>
      windows.normal.evaluate(async () =>
        Object.keys(await (globalThis as Scope).chrome.storage.session.get()).filter((key) =>
          key.startsWith('private.'),
        ),
      ),
    )
    .toEqual([]);
  expect(await local(windows)).toBe(before);
});

test('the reader opens in the private window, at its side or as a page', async ({ windows }) => {
  const { page, site, context } = windows;
  await page.goto(site.page('article.html', HOST));
  const popup = await ownPage(windows, (tab) => `popup.html?tab=${tab}`);
  const ask = (call: string, params: object): Promise<unknown> =>
    popup.evaluate((message) => (globalThis as Scope).chrome.runtime.sendMessage(message), { call, params });
  await ask('reader.open', { clause: '3(b)' });
  await expect
    .poll(() =>
      popup.evaluate(async () => {
        const panels = await (globalThis as Scope).chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
        // One that is still opening has an empty address.
        return panels.map(({ documentUrl, incognito }) => [documentUrl ? new URL(documentUrl).hash : '', incognito]);
      }),
    )
    .toEqual([['#3(b)', true]]);

  // The menu of a selection is there, which Chromium keeps apart for private windows.
  await popup.evaluate(() => (globalThis as Scope).chrome.contextMenus.update('find-selection', { visible: true }));
  const opened = context.waitForEvent('page');
  await ask('selection.find', { words: 'asylum', tab: { id: 7 } });
  const reader = await opened;
  await expect(reader.getByRole('option').first()).toContainText('asylum');
  expect(await reader.evaluate(() => (globalThis as Scope).chrome.extension.inIncognitoContext)).toBe(true);
});

test('a private window has the settings of normal windows until it has its own @deep', async ({ windows }) => {
  const { page, site, context, extension } = windows;
  await page.goto(site.page('article.html', HOST));
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  const popup = await context.newPage();
  await popup.goto(`${extension}/popup.html`);
  await popup.getByLabel('Turn off everywhere').check();
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
});
