/** The extension is updated or reloaded under open pages: the old overlay falls silent, the new one works. */
import { chromiumDriver } from '../../scripts/browsers/chromium';
import { firefoxDriver } from '../../scripts/browsers/firefox';
import { expect, test, type Tab } from './driver';
import { hover } from './driver/words';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const REF = 'paragraph 3(b) of the Code';
const NONE = 'paragraph 14 of the Code';

/** How many stretches are painted in each look, and how many elements of ours there are. */
function painted(tab: Tab): Promise<Readonly<Record<string, number>>> {
  return tab.evaluate(
    () => ({
      explicit: CSS.highlights.get('clause-lookup-explicit')?.size ?? 0,
      context: CSS.highlights.get('clause-lookup-context')?.size ?? 0,
      impossible: CSS.highlights.get('clause-lookup-impossible')?.size ?? 0,
      hosts: document.querySelectorAll(':root > div').length,
    }),
    null,
  );
}

test('a page that was open goes on with the new overlay, and the old one is silent', async ({ driver, site }) => {
  // Two reloads of the extension, of some seconds each where the machine is busy.
  test.setTimeout(90_000);
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toEqual(['the Code', TITLE, REF, NONE]);
  const before = await painted(tab);
  for (const words of [TITLE, 'paragraph 3(b)']) {
    await hover(tab, words);
    await expect.poll(async () => (await tab.card()) !== null).toBe(true);

    await driver.reloadExtension();
    await tab.bringToFront();
    await expect.poll(() => tab.mentions()).toEqual(['the Code', TITLE, REF, NONE]);
    expect(await painted(tab)).toEqual(before);
    expect(await tab.card()).toBeNull();
  }

  await tab.point(2, 2);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.text).toContain('particularly from conflict zones');
  expect((await painted(tab)).hosts).toBe(1);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.step(1)).toBe(true);
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  await tab.press('Escape');
  await tab.evaluate(() => {
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>Paragraph 6 of the Code.</p>');
    document.querySelector('em')?.parentElement?.remove();
  }, null);
  await expect.poll(() => tab.mentions()).toEqual(['the Code', TITLE, NONE, 'Paragraph 6 of the Code']);
  // What is found is listed before it is painted.
  await expect.poll(() => painted(tab)).toEqual({ explicit: 1, context: 2, impossible: 1, hosts: 0 });
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('the new sentinel guards a page that had nothing to mark', async ({ driver, site }) => {
  const tab = await driver.open(site.page('no-mention.html'));
  await driver.reloadExtension();
  await tab.bringToFront();
  await tab.evaluate((title) => {
    document.body.insertAdjacentHTML('beforeend', `<p>The ${title} was signed.</p>`);
  }, TITLE);
  await expect.poll(() => tab.mentions()).toEqual([TITLE]);
  await hover(tab, TITLE);
  await expect.poll(async () => (await tab.card())?.label).toBe(TITLE);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a card that is open when the extension is removed goes too', async ({ site }, info) => {
  const launch = info.project.name === 'firefox' ? firefoxDriver : chromiumDriver;
  const driver = await launch({ headless: true, loopback: true });
  try {
    const own = await driver.openExtensionPage('popup.html');
    const tab = await driver.open(site.page('article.html'));
    await expect.poll(() => tab.mentions()).toContain(REF);
    await hover(tab, 'paragraph 3(b)');
    await expect.poll(async () => (await tab.card())?.takesClicks).toBe(true);
    const { x = 0, y = 0, width = 0, height = 0 } = (await tab.card())?.box ?? {};
    const middle = { x: x + width / 2, y: y + height / 2 };
    /** Whether what is in the middle of the card is ours. */
    const isThere = (): Promise<boolean> =>
      tab.evaluate((at) => document.elementFromPoint(at.x, at.y)?.matches(':root > div') === true, middle);
    expect(await isThere()).toBe(true);
    // The page goes with the extension, and no answer comes.
    own
      .evaluate(() => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { management: { uninstallSelf(): Promise<void> } }
        >;
        void ((browser as typeof chrome | undefined) ?? chrome).management.uninstallSelf();
      }, null)
      .catch(() => undefined);
    // Chromium's scripts live on, and close it at the reader's next movement.
    await expect
      .poll(async () => {
        await tab.point(middle.x, middle.y);
        await tab.point(middle.x + 5, middle.y);
        return isThere();
      })
      .toBe(false);
  } finally {
    await driver.close();
  }
});
