/** Where a card leads: to the records of States, to the check of its sentence, to its own parts, to texts in other languages. */
import { expect, test, type Tab } from './driver';
import { hover, openCard, pressInCard } from './driver/words';
import { closePanel, panelPlaces, popupAbout, takeTab, words } from './panel-page';

/** Where the panel has opened, at the side or in a tab; a tab is closed. */
async function opened(own: Tab, place: string): Promise<boolean> {
  return (await panelPlaces(own)).includes(place) || (await takeTab(own, place)) !== null;
}

async function end(own: Tab, tab: Tab): Promise<void> {
  if ((await panelPlaces(own)).length > 0) {
    await own.bringToFront();
    await closePanel(own);
  }
  await own.close();
  await tab.close();
}

test('a State named beside a mention leads to its record', async ({ driver, site }) => {
  const own = await driver.openExtensionPage('popup.html');
  const tab = await driver.open(site.page('states-named.html'));
  await expect.poll(() => tab.mentions()).toContain('Code of Conduct Towards Achieving a World Free of Terrorism');
  await hover(tab, 'Achieving a World');
  await expect.poll(async () => (await tab.card())?.text).toContain('Peru: No record; it may have signed');
  await pressInCard(tab, 'Turkmenistan');
  await expect.poll(() => opened(own, '#signatories/TKM')).toBe(true);
  await end(own, tab);
});

test('“Check this sentence” opens the check', async ({ driver, site }) => {
  const own = await driver.openExtensionPage('popup.html');
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  await openCard(tab, 'paragraph 3(b)');
  await pressInCard(tab, 'Check this sentence');
  await expect.poll(() => opened(own, '#check')).toBe(true);
  expect(await tab.evaluate(() => String(getSelection()), null)).toBe('');
  await end(own, tab);
});

test('the panel checks the words that were handed to it, each time', async ({ driver, site }) => {
  const url = site.page('article.html', 'handed.example');
  const page = await driver.open(url);
  const own = await popupAbout(driver, url);
  const offer = (sentence: string): Promise<void> =>
    own.evaluate(async (handed: string) => {
      const scope = globalThis as unknown as {
        browser?: { storage: { session: { set(items: object): Promise<void> } } };
        chrome: { storage: { session: { set(items: object): Promise<void> } } };
      };
      const tab = new URLSearchParams(location.search).get('tab') ?? '';
      const { session } = (scope.browser ?? scope.chrome).storage;
      const destination = { hash: '#check/selection', words: handed, from: null, frameId: null, tabId: Number(tab) };
      await session.set({ [`panel.destination.tab.${tab}`]: destination });
    }, sentence);
  const path = await own.evaluate(() => `sidepanel.html${location.search}#check/selection`, null);
  for (const [sentence, says] of [
    ['The Code obliges States to curb the financing of terrorism.', '1 statement: 1 different.'],
    ['Under paragraph 9 of the Code, the sea is blue.', 'the sea is blue'],
  ] as const) {
    await offer(sentence);
    const panel = await driver.openExtensionPage(path);
    await expect.poll(() => words(panel), { timeout: 15_000 }).toContain(says);
    expect(await words(panel)).toContain('Selected text from “Borders and the Code”');
    expect(await panel.evaluate(() => location.hash, null)).toBe('#check');
    expect(panel.errors).toEqual([]);
    await panel.close();
  }
  await own.close();
  await page.close();
});

test('of several parts each is a jump away in the card, and the page stays where it is', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  await openCard(tab, 'paragraphs 3(b)');
  const before = await tab.evaluate(() => scrollY, null);
  await pressInCard(tab, '6');
  await pressInCard(tab, '3(b)');
  expect((await tab.card())?.text).toContain('The Code has 10 numbered paragraphs; there is no paragraph 12.');
  expect(await tab.evaluate(() => scrollY, null)).toBe(before);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a letter of another alphabet is explained, and the text in the page’s language is linked', async ({
  driver,
  site,
}) => {
  for (const [page, where, letter, text] of [
    ['press-ru.html', 'подпункту', '“б” marks the second item of the list', 'The ministry’s Russian text'],
    ['press-kk.html', 'тармағының', '“б” marks the second item of the list', 'The ministry’s Kazakh text'],
  ] as const) {
    const tab = await driver.open(site.page(page));
    await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(1);
    await hover(tab, where);
    await expect.poll(async () => (await tab.card())?.text).toContain(letter);
    expect((await tab.card())?.text).toContain(text);
    await tab.screenshot(`test-results/card-${page}-${driver.name}.png`);
    await tab.close();
  }
});
