/**
 * The way of a new user, from the package that the README has them install: the first page, an article of the press, a card and a
 * copy by keyboard alone, the copy pasted into an editor, a check, a search, a State, a file for a reference manager.
 */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, testWith, type Tab } from './driver';
import { hover, tabInCard } from './driver/words';
import { closePanel, focused, panelPlaces, popupAbout, tabTo, takeTab, textOf, words } from './panel-page';

const test = testWith({ fromPackage: true, welcome: true });

/** What assistive software announces by itself, in the whole page. */
function announced(tab: Tab): Promise<string> {
  return tab.evaluate(
    () =>
      [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((e) => e.textContent).join(' '),
    null,
  );
}

test('installed, it opens a page on which the card can be tried at once', async ({ driver }) => {
  const own = await driver.openExtensionPage('popup.html');
  await expect.poll(() => takeTab(own, '/welcome.html')).toBe(`${driver.extension}/welcome.html`);
  await own.close();
  const first = await driver.openExtensionPage('welcome.html');
  await expect.poll(() => words(first)).toContain('Clause Lookup is ready');
  await expect.poll(() => first.mentions()).toContain('paragraph 3(b) of the Code');
  await hover(first, 'paragraph 3(b) of the');
  await expect.poll(() => first.evaluate(() => document.querySelectorAll('html > div').length, null)).toBe(1);
  expect(first.errors).toEqual([]);
  await first.close();
});

test('a press page: from the popup to a card, a copied citation and an editor, by keyboard alone', async ({
  driver,
  site,
}) => {
  const url = site.page('reading-room.html', 'walk.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('Paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => focused(popup)).toBe('combobox');
  const rowOf = (): Promise<string> =>
    popup.evaluate(
      () => [...document.querySelectorAll('.mention')].find((e) => e.textContent.includes('3(b)'))?.textContent ?? '',
      null,
    );
  await expect.poll(rowOf).not.toBe('');
  await tabTo(popup, `button ${(await rowOf()).trim()}`);
  await popup.press('Enter');
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  expect((await tab.card())?.text).toContain('address the threat posed by foreign terrorist fighters');

  await tab.bringToFront();
  await tabInCard(tab, 'Copy with citation');
  await tab.press('Enter');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  await popup.close();

  const draft = await driver.open(site.page('draft.html', 'desk.example'));
  await draft.press('Tab');
  await expect.poll(() => focused(draft)).toContain('textbox');
  await draft.evaluate(() => {
    getSelection()?.selectAllChildren(document.getElementById('draft') ?? document.body);
    getSelection()?.collapseToEnd();
  }, null);
  await draft.press('Enter');
  await draft.paste();
  const pasted = (): Promise<{ quoted: string; all: string; links: readonly string[] }> =>
    draft.evaluate(() => {
      const editor = document.getElementById('draft');
      return {
        quoted: editor?.querySelector('blockquote')?.textContent.replace(/\s+/gu, ' ') ?? '',
        all: editor?.textContent.replace(/\s+/gu, ' ') ?? '',
        links: [...(editor?.querySelectorAll('a') ?? [])].map((a) => a.href),
      };
    }, null);
  await expect.poll(async () => (await pasted()).quoted).toContain('b) address the threat posed by foreign');
  const { quoted, all, links } = await pasted();
  expect(quoted).toContain('We pledge to deploying [sic] holistic counter-terrorism measures');
  expect(all).toContain('States signed up to this:');
  expect(all).toContain('New York, 28 September 2018, para. 3(b), as published by the Ministry of Foreign Affairs');
  expect(links.every((link) => link.startsWith('https://mfa.gov.kz/'))).toBe(true);
  await draft.screenshot(`test-results/walk-pasted-${driver.name}.png`);
  expect([...tab.errors, ...draft.errors]).toEqual([]);
  await draft.close();
  await tab.close();
});

test('a check of the page, from the popup, by keyboard alone; what came of it is announced', async ({
  driver,
  site,
}) => {
  const url = site.page('reading-room.html', 'checked.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('Paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toMatch(/\d+ mentions/u);
  // The ways are right before the field.
  await popup.press('Shift+Tab');
  await popup.press('Shift+Tab');
  expect(await focused(popup)).toBe('button Check this page');
  await popup.press('Enter');
  await expect.poll(() => panelPlaces(popup)).toEqual(['#check']);
  // The panel is about the tab in front, which is the popup's own here: what it says of the page a tab shows.
  await closePanel(popup);
  const panel = await driver.openExtensionPage(
    await popup.evaluate(() => `sidepanel.html${location.search}#check/page`, null),
  );
  await expect.poll(() => textOf(panel, '.result h2'), { timeout: 20_000 }).toMatch(/^\d+ statements?: /u);
  expect(await announced(panel)).toContain((await textOf(panel, '.result h2')) ?? 'no result');
  expect(await words(panel)).toContain('The Code says “strive towards”; this text drops that qualifier.');
  for (const page of [panel, popup, tab]) await page.close();
});

test('a search, a State, and a file that a reference manager reads, by keyboard alone', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => focused(popup)).toBe('combobox');
  await popup.type('turkmenistan');
  await expect.poll(() => textOf(popup, '[role=option]')).toContain('Reported to have joined');
  expect(await announced(popup)).toContain('1 State or organisation');
  await popup.press('Enter');
  await expect.poll(() => announced(popup)).toContain('Turkmenistan: Reported to have joined');
  await popup.close();

  const panel = await driver.openExtensionPage('sidepanel.html#search');
  await expect.poll(() => focused(panel)).toBe('combobox');
  await panel.type('asylum');
  await expect.poll(() => textOf(panel, '[role=option]')).toContain('Paragraph 5');
  expect(await announced(panel)).toMatch(/\d clauses?/u);
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id, null)).toBe('5');
  await tabTo(panel, 'button Cite paragraph 5');
  await panel.press('Enter');
  await expect.poll(() => focused(panel)).toBe('button Copy as plain text');
  // The panel makes a link to the file and follows it: what is behind it is kept here.
  await panel.evaluate(() => {
    const addressFor = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((text) => (document.documentElement.dataset.saved = text));
      return addressFor(file);
    };
  }, null);
  await tabTo(panel, 'button Save code-of-conduct.ris');
  await panel.press('Enter');
  const saved = (): Promise<string> => panel.evaluate(() => document.documentElement.dataset.saved ?? '', null);
  await expect.poll(saved).toContain('TY  -');
  const { data } = new Cite(await saved(), { forceType: '@ris/file' });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({ title: 'Code of Conduct Towards Achieving a World Free of Terrorism' });
  expect(panel.errors).toEqual([]);
  await panel.close();
});
