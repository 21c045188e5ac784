/** Several frames on one page: counted while they are there, gone through in order, one card for all. */
import { expect, test, type Driver, type Site, type Tab } from '../driver';
import { placeOf } from '../driver/words';
import { ask, popupAbout, words } from '../panel-page';
import { framesKept, tabIdOf, toolbarOf } from '../toolbar';

const COME_AND_GO = 'neighbours/frames-come-and-go.html';
const SEVERAL = 'neighbours/one-article-several-frames.html';

/** What may happen to frames, and how many of them are still on the page afterwards. */
const CHANGES: readonly (readonly [string, () => void, number])[] = [
  [
    'removed',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        f.remove();
      });
    },
    0,
  ],
  [
    'removed with what holds them @deep',
    () => {
      document.querySelector('#frames')?.remove();
    },
    0,
  ],
  [
    'sent to a page without a mention @deep',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        f.src = '../no-mention.html';
      });
    },
    0,
  ],
  [
    'emptied @deep',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        f.srcdoc = '<p>Nothing.</p>';
      });
    },
    0,
  ],
  [
    'moved, which loads them anew @deep',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        document.body.append(f);
      });
    },
    4,
  ],
  [
    'hidden @deep',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        f.style.display = 'none';
      });
    },
    0,
  ],
  [
    'made too small to read in @deep',
    () => {
      document.querySelectorAll('iframe').forEach((f) => {
        f.style.width = '1px';
      });
    },
    0,
  ],
];

for (const [name, change, left] of CHANGES) {
  test(`counts frames while they are there: ${name}`, async ({ driver, site }) => {
    const url = site.page(COME_AND_GO);
    const tab = await driver.open(url);
    const own = await driver.openExtensionPage('popup.html');
    const id = await tabIdOf(own, url);
    await tab.bringToFront();
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
    await tab.evaluate(() => {
      (globalThis as unknown as { add(count: number): void }).add(4);
    }, null);
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('10');
    await tab.evaluate(change, null);
    const total = 2 + 2 * left;
    // A hidden frame doesn't hear of it: what it has is right when it is asked.
    if (!name.startsWith('hidden')) await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe(String(total));
    const popup = await popupAbout(driver, url);
    await expect.poll(() => words(popup)).toContain(`${total} mentions`);
    expect(await toolbarOf(own, id)).toEqual({
      badge: String(total),
      title: `Clause Lookup: ${total} mentions on this page`,
    });
    expect(await framesKept(own, id)).toBeLessThanOrEqual(5);
    for (const one of [popup, own, tab]) await one.close();
  });
}

test('what is kept of frames doesn’t grow with those that came and went @deep', async ({ driver, site }) => {
  const url = site.page(COME_AND_GO);
  const tab = await driver.open(url);
  const own = await driver.openExtensionPage('popup.html');
  const id = await tabIdOf(own, url);
  await tab.bringToFront();
  for (let round = 0; round < 5; round += 1) {
    await tab.evaluate(() => {
      (globalThis as unknown as { add(count: number): void }).add(6);
    }, null);
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('14');
    await tab.evaluate(() => {
      document.querySelector('#frames')?.replaceChildren();
    }, null);
    await expect.poll(async () => (await toolbarOf(own, id)).badge).toBe('2');
    expect(await framesKept(own, id)).toBe(1);
  }
  await tab.goto(site.page('no-mention.html'));
  await expect.poll(() => framesKept(own, id)).toBe(0);
  await own.close();
  await tab.close();
});

/** The page with several frames, in front, and a page of ours beside it, from which the tab can be asked. */
async function severalFrames(
  driver: Driver,
  site: Site,
): Promise<{ readonly url: string; readonly tab: Tab; readonly own: Tab; readonly tabId: number }> {
  const url = site.page(SEVERAL);
  const tab = await driver.open(url);
  const own = await driver.openExtensionPage('popup.html');
  const tabId = await tabIdOf(own, url);
  await tab.bringToFront();
  // Two in each frame that can be seen; those in frames of a pixel or beside the page don't count.
  await expect.poll(async () => (await toolbarOf(own, tabId)).badge).toBe('5');
  return { url, tab, own, tabId };
}

/** Where the card is: the part of the address that tells the frame. */
async function cardIn(tab: Tab): Promise<readonly string[]> {
  const places = ['several-frames', '?first', '?second', '?pixel', '?beside', '?none'];
  const cards: string[] = [];
  for (const place of places) if (await tab.card(place)) cards.push(place);
  return cards;
}

test('the next mention leads through the frames in their order, to the last and back', async ({ driver, site }) => {
  const { url, tab, own, tabId } = await severalFrames(driver, site);
  const step = (direction: 1 | -1): Promise<unknown> => ask(own, 'tab.step', { tabId, direction });
  const seen: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    expect(await step(1)).toBe(true);
    await expect.poll(() => cardIn(tab)).toHaveLength(1);
    seen.push(...(await cardIn(tab)));
  }
  expect(seen).toEqual(['several-frames', '?first', '?first', '?second', '?second']);
  expect(await step(1)).toBe(false);
  expect(await cardIn(tab)).toEqual(['?second']);
  for (let n = 0; n < 4; n += 1) expect(await step(-1)).toBe(true);
  await expect.poll(() => cardIn(tab)).toEqual(['several-frames']);
  expect(await step(-1)).toBe(false);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('5 mentions');
  for (const one of [popup, own, tab]) await one.close();
});

test('after Escape the next mention is the one after it, in the same frame and from the last in the next', async ({
  driver,
  site,
}) => {
  const { tab, own, tabId } = await severalFrames(driver, site);
  const seen: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    expect(await ask(own, 'tab.step', { tabId, direction: 1 })).toBe(true);
    await expect.poll(() => cardIn(tab)).toHaveLength(1);
    seen.push(...(await cardIn(tab)));
    await tab.press('Escape');
    await expect.poll(() => cardIn(tab)).toEqual([]);
  }
  expect(seen).toEqual(['several-frames', '?first', '?first', '?second', '?second']);
  for (const one of [own, tab]) await one.close();
});

interface SendingApi {
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
}

/** Where the letter's reference is on the screen, in the frame whose address ends so. */
async function placeInFrame(tab: Tab, end: string): Promise<{ x: number; y: number }> {
  const frame = await tab.evaluate((wanted: string) => {
    const { x, y } = document.querySelector(`iframe[src$="${wanted}"]`)?.getBoundingClientRect() ?? { x: -1, y: -1 };
    return { x, y };
  }, end);
  const inside = await tab.evaluateIn(end, () => {
    const text = document.querySelector('p')?.firstChild;
    const range = document.createRange();
    if (text) {
      const start = text.textContent?.indexOf('paragraph 3(b)') ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + 9);
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { x: frame.x + inside.x, y: frame.y + inside.y };
}

test('one card a tab: the one that opens closes the other, and what dismisses it may be anywhere', async ({
  driver,
  site,
}) => {
  const { tab, own } = await severalFrames(driver, site);
  const above = await placeOf(tab, 'Code of Conduct');
  const [first, second] = [await placeInFrame(tab, '?first'), await placeInFrame(tab, '?second')];
  await tab.click(first.x, first.y);
  await expect.poll(() => cardIn(tab)).toEqual(['?first']);
  await tab.point(second.x, second.y);
  await expect.poll(() => cardIn(tab)).toEqual(['?second']);
  await tab.click(second.x, second.y);
  await tab.point(above.x, above.y);
  await expect.poll(() => cardIn(tab)).toEqual(['several-frames']);
  await tab.point(first.x, 2);
  await expect.poll(() => cardIn(tab)).toEqual([]);

  // Dismissed from the page around: by a click on nothing, and by Escape, where the focus is.
  await tab.click(first.x, first.y);
  await expect.poll(() => cardIn(tab)).toEqual(['?first']);
  await tab.click(2, 2);
  await expect.poll(() => cardIn(tab)).toEqual([]);
  await tab.point(second.x, second.y);
  await expect.poll(() => cardIn(tab)).toEqual(['?second']);
  await tab.press('Escape');
  await expect.poll(() => cardIn(tab)).toEqual([]);

  // A frame goes while its card is open: the page around is free again.
  await tab.point(2, 2);
  await tab.click(first.x, first.y);
  await expect.poll(() => cardIn(tab)).toEqual(['?first']);
  await tab.evaluate(() => {
    document.querySelector('iframe')?.remove();
  }, null);
  await tab.click(above.x, above.y);
  await expect.poll(() => cardIn(tab)).toEqual(['several-frames']);
  for (const one of [own, tab]) await one.close();
});

test('cards that open in several frames at once: the last one stays, and goes by Escape', async ({ driver, site }) => {
  const { tab, own, tabId: id } = await severalFrames(driver, site);
  // The first time a card opens its script may have to come in.
  for (let round = 0; round < 6; round += 1) {
    await own.evaluate(async (tabId: number) => {
      const scope = globalThis as unknown as { browser?: SendingApi; chrome: SendingApi };
      const message = { call: 'overlay.step', params: { direction: 1, wraps: true } };
      await (scope.browser ?? scope.chrome).tabs.sendMessage(tabId, message);
    }, id);
    await expect.poll(() => cardIn(tab)).toHaveLength(1);
    const open = await cardIn(tab);
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)), null);
    expect(await cardIn(tab)).toEqual(open);
    await tab.press('Escape');
    await expect.poll(() => cardIn(tab)).toEqual([]);
  }
  for (const one of [own, tab]) await one.close();
});
