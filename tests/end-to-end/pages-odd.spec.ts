/** Pages that are in our way, knowingly or not, and mentions that stand in odd places. */
import { expect, test, type Tab } from './driver';
import { openEachWay } from './driver/each-way';
import { hover, placeOf } from './driver/words';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';
const REF = 'paragraph 3(b) of the Code';
const LABEL = 'Paragraph 3(b)';

const plain = (words: string): string => words.replace(/[\u00ad\u200b]/gu, '').replace(/\s+/gu, ' ');

async function listed(tab: Tab): Promise<readonly string[]> {
  return (await tab.mentions()).map(plain);
}

for (const [page, at, mentions] of [
  ['hostile-style.html', 'paragraph 3(b)', [TITLE, REF]],
  ['hostile-script.html', 'paragraph 3(b)', [TITLE, REF]],
  ['scrollers.html', 'paragraph 3(b)', [TITLE, REF]],
  ['broken-words.html', 'para', [TITLE, REF]],
] as const) {
  test(`${page}: pointer, keyboard and touch open the card`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(page));
    await expect.poll(() => listed(tab)).toEqual(mentions);
    await openEachWay(tab, at, LABEL);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

test('in nested panes the card goes with its words when one of them scrolls', async ({ driver, site }) => {
  const tab = await driver.open(site.page('scrollers.html'));
  await expect.poll(() => listed(tab)).toContain(REF);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  const before = (await tab.card())?.box.y ?? 0;
  await tab.evaluate(() => {
    document.querySelector('.inner')?.scrollBy({ top: 20, behavior: 'instant' });
  }, null);
  await expect.poll(async () => Math.round(before - ((await tab.card())?.box.y ?? 0))).toBeGreaterThan(10);
  await tab.close();
});

test('what comes into a part that is not rendered, or opens later, is marked there', async ({ driver, site }) => {
  const tab = await driver.open(site.page('revealed.html'));
  const mentions = [TITLE, REF, 'Paragraph 5 of the Code', 'paragraph 4(c) of the Code'];
  await expect.poll(() => listed(tab)).toEqual(mentions);
  await hover(tab, 'paragraph 4(c)');
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 4(c)');
  await tab.press('Escape');
  const summary = await placeOf(tab, 'More about it');
  await tab.click(summary.x, summary.y);
  await expect.poll(() => tab.shown()).toContain(REF);
  await openEachWay(tab, 'paragraph 3(b)', LABEL);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a modal dialog that is a popover too, and a popover over it', async ({ driver, site }) => {
  const tab = await driver.open(site.page('dialog-popover.html'));
  await expect.poll(() => listed(tab)).toEqual([TITLE, REF, 'paragraph 4(c) of the Code']);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  const { x = 0, y = 0, width = 0 } = (await tab.card())?.box ?? {};
  await tab.click(x + width / 2, y + 60);
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.evaluate(() => document.querySelectorAll('dialog[open], :popover-open').length, null)).toBe(2);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a summary, a label and a button of the page keep their taps; pointing opens the card', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('summaries.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBe(4);
  for (const [words, done] of [
    ['paragraph 3(b)', '#sum[open]'],
    ['paragraph 4(c)', '#tick:checked'],
    ['paragraph 5', '#act[data-hit]'],
  ] as const) {
    const { x, y } = await placeOf(tab, words);
    await tab.tap(x, y);
    await expect.poll(() => tab.evaluate((selector) => document.querySelector(selector) !== null, done)).toBe(true);
    expect(await tab.card(), `a tap on ${done} opened a card`).toBeNull();
    await tab.point(2, 2);
    await hover(tab, words);
    await expect.poll(async () => (await tab.card())?.label).toBe(words.replace('p', 'P'));
    await tab.press('Escape');
    await expect.poll(() => tab.card()).toBeNull();
  }
  await tab.close();
});

test('a zoomed srcdoc frame in a shadow root has an overlay of its own', async ({ driver, site }) => {
  const tab = await driver.open(site.page('frame-deep.html'));
  await expect.poll(() => tab.hasOverlay('about:srcdoc')).toBe(true);
  const { x, y } = await tab.evaluate(() => {
    const frame = document.querySelector('x-box')?.shadowRoot?.querySelector('iframe');
    return { x: frame?.getBoundingClientRect().x ?? 0, y: frame?.getBoundingClientRect().y ?? 0 };
  }, null);
  await tab.point(x + 200, y + 18);
  await expect.poll(async () => (await tab.card('about:srcdoc'))?.label).toBe(TITLE);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('articles that take turns by pushState and back: each is marked, and no card stays', async ({ driver, site }) => {
  const tab = await driver.open(site.page('history.html'));
  const press = async (words: string): Promise<void> => {
    const { x, y } = await placeOf(tab, words);
    await tab.click(x, y);
  };
  await press('First');
  await expect.poll(() => listed(tab)).toEqual([TITLE, REF]);
  await hover(tab, 'paragraph 3(b)');
  await expect.poll(async () => (await tab.card())?.label).toBe(LABEL);
  await tab.press('Escape');
  await press('Second');
  await expect.poll(() => listed(tab)).toEqual([TITLE, 'paragraph 14 of the Code']);
  await hover(tab, 'paragraph 14');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.evaluate(() => {
    history.back();
  }, null);
  await expect.poll(() => listed(tab)).toEqual([TITLE, REF]);
  await expect.poll(() => tab.card()).toBeNull();
  await openEachWay(tab, 'paragraph 3(b)', LABEL);
  expect(tab.errors).toEqual([]);
  await tab.close();
});
