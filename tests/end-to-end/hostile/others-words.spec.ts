/** Words of a frame of another site don't pass for the page's. */
import { expect, test, type Driver, type Site, type Tab } from '../driver';
import { ask, words } from '../panel-page';

const PAGE = 'hostile/frame-of-others.html';
const INNER = 'frame-of-others-inner.html';

async function opened(driver: Driver, site: Site): Promise<{ readonly tab: Tab; readonly url: string }> {
  const inner = site.page(`hostile/${INNER}`, 'ads.example');
  const url = `${site.page(PAGE)}?${Buffer.from(inner).toString('base64')}`;
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions(), { timeout: 15_000 }).toHaveLength(2);
  await expect.poll(() => tab.hasOverlay(INNER), { timeout: 15_000 }).toBe(true);
  return { tab, url };
}

interface Api {
  readonly tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
}

async function panelFor(driver: Driver, url: string): Promise<Tab> {
  const opener = await driver.openExtensionPage('popup.html');
  const id = await opener.evaluate(async (wanted: string): Promise<number> => {
    const scope = globalThis as unknown as { browser?: Api; chrome?: Api };
    const tabs = await (scope.browser ?? scope.chrome)?.tabs.query({});
    return tabs?.find((t) => t.url === wanted)?.id ?? -1;
  }, url);
  await opener.close();
  return driver.openExtensionPage(`sidepanel.html?tab=${id}#check`);
}

/** Presses a button once it is there. */
const press = (panel: Tab, name: string): Promise<void> =>
  expect
    .poll(() =>
      panel.evaluate((wanted: string) => {
        const button = [...document.querySelectorAll('button')].find((b) => b.textContent.trim() === wanted);
        button?.click();
        return button !== undefined;
      }, name),
    )
    .toBe(true);

test('the check of a page reads the page, though a frame of another site has more mentions', async ({
  driver,
  site,
}) => {
  const { tab, url } = await opened(driver, site);
  const panel = await panelFor(driver, url);
  await panel.bringToFront();
  await press(panel, 'Check this page');
  await expect.poll(() => words(panel), { timeout: 20_000 }).toContain('The Herald: world news');
  expect(await words(panel)).not.toContain('everybody must pay');
  await panel.close();
  await tab.close();
});

test('the check of selected words takes the reader’s, though a frame has selected more by script @deep', async ({
  driver,
  site,
}) => {
  const { tab, url } = await opened(driver, site);
  await tab.evaluate(() => {
    const p = document.querySelector('p');
    if (p) getSelection()?.selectAllChildren(p);
  }, null);
  const panel = await panelFor(driver, url);
  await panel.bringToFront();
  await press(panel, 'Check the selected text');
  await expect.poll(() => words(panel), { timeout: 20_000 }).toContain('voluntary');
  expect(await words(panel)).not.toContain('everybody must pay');
  await panel.close();
  await tab.close();
});

test('words of a site that a tab goes to while it is read don’t pass for those of the page before', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('no-mention.html'));
  const panel = await panelFor(driver, site.page('no-mention.html'));
  await panel.bringToFront();
  // The check waits for a page's first mention; the tab leaves meanwhile.
  await press(panel, 'Check this page');
  await new Promise((resolve) => setTimeout(resolve, 600));
  await tab.goto(site.page('press.html', 'evil.example'));
  await expect.poll(() => words(panel), { timeout: 30_000 }).toContain('Turkmenistan joins');
  expect(await words(panel)).not.toContain('Harvest begins');
  await panel.close();
  await tab.close();
});

interface Store {
  readonly storage: { readonly session: { set(items: object): Promise<void> } };
}

/** Has a panel that is opened for the tab next check what was handed to it. */
async function handOver(driver: Driver, url: string, handed: object): Promise<Tab> {
  const opener = await panelFor(driver, url);
  const tabId = await opener.evaluate(() => Number(/tab=(\d+)/u.exec(location.search)?.[1]), null);
  const frames = await ask(opener, 'tab.frames', { tabId });
  const inner = (frames as readonly { readonly frameId: number }[]).find((f) => f.frameId !== 0)?.frameId;
  await opener.evaluate(
    async ([key, destination]: [string, object]) => {
      const scope = globalThis as unknown as { browser?: Store; chrome?: Store };
      await (scope.browser ?? scope.chrome)?.storage.session.set({ [key]: destination });
    },
    [
      `panel.destination.tab.${tabId}`,
      { hash: '#check/selection', words: null, from: null, tabId, frameId: inner, ...handed },
    ] as [string, object],
  );
  await opener.close();
  return driver.openExtensionPage(`sidepanel.html?tab=${tabId}#check`);
}

for (const [what, handed] of [
  ['words selected in a frame of another site', {}],
  [
    'a sentence of a frame of another site',
    {
      words: 'Under the Code of Conduct everybody must pay.',
      from: { title: 'Advertisement', url: null, within: 'The Herald: world news' },
    },
  ],
] as const) {
  test(`${what} are checked as that site’s`, async ({ driver, site }) => {
    const { tab, url } = await opened(driver, site);
    const panel = await handOver(driver, url, handed);
    await panel.bringToFront();
    await expect.poll(() => words(panel), { timeout: 20_000 }).toContain('everybody must pay');
    expect(await words(panel)).toMatch(/“Advertisement”[^·]*, embedded in “The Herald: world news”/u);
    await panel.close();
    await tab.close();
  });
}
