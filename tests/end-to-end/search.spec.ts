/** Search: as one types, from the address bar, from a selection. */
import { expect, test } from './driver';
import { ask, hashOf, pasted, takeTab, textOf, words } from './panel-page';

test('type, arrow, Enter: the clause is open in the reader', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#search');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('role'), null)).toBe('combobox');
  await tab.type('foreign terrorist fighters');
  await expect.poll(() => textOf(tab, '[role=option]')).toContain('Paragraph 3(b)');
  await tab.press('ArrowDown');
  await expect.poll(() => textOf(tab, '[role=option][aria-selected=true]')).toContain('Paragraph 3(b)');
  await tab.press('Enter');
  await expect.poll(() => hashOf(tab)).toBe('#3(b)');
  await expect
    .poll(() => textOf(tab, '.unit.target .words'))
    .toContain('address the threat posed by foreign terrorist');
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test('a key copies the citation of the chosen result', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#search?q=3(e)');
  await expect.poll(() => textOf(tab, '[role=option]')).toContain('Paragraph 3(e)');
  await tab.press('ArrowDown');
  await tab.press('Control+c');
  await expect.poll(() => textOf(tab, '.search [role=status]')).toBe('Copied: para. 3(e)');
  const { text } = await pasted(driver);
  expect(text.replace(/\r\n/gu, '\n')).toContain('(e) curb the financing of terrorism;');
  expect(text).toContain('We pledge to deploying holistic counter-terrorism measures');
  expect(text).toContain('para. 3(e)');
  await tab.close();
});

test.describe('states that help', () => {
  for (const [query, said] of [
    ['', 'Search by what you mean'],
    ['paragraph 14', 'The Code has ten paragraphs; there is no paragraph 14.'],
    ['bitcoin pandemic', 'The Code has nothing on “bitcoin pandemic”.'],
    ['"one size fits all"', '“one size fits all” stands nowhere in the Code in these words.'],
    ['terorism', 'Did you mean terrorism'],
  ] as const) {
    test(`for ${query || 'no words'}`, async ({ driver }) => {
      const tab = await driver.openExtensionPage(`sidepanel.html#search?q=${encodeURIComponent(query)}`);
      await expect.poll(() => words(tab)).toContain(said);
      expect(await tab.axe()).toEqual([]);
      await tab.close();
    });
  }
});

test('results are clean for axe, light and dark', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#search?q=human%20rights');
  await expect.poll(() => textOf(tab, '[role=option]')).toContain('human rights');
  await tab.press('ArrowDown');
  expect(await tab.axe()).toEqual([]);
  if (driver.name === 'chromium') {
    await tab.dark(true);
    expect(await tab.axe()).toEqual([]);
    await tab.dark(false);
  }
  await tab.close();
});

test('the address bar suggests clauses, and opens a citation or the results', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#search');
  const suggestions = (await ask(tab, 'omnibox.suggest', { text: 'money laundering' })) as {
    content: string;
    description: string;
  }[];
  expect(suggestions[0]).toEqual({ content: '3(e)', description: 'Paragraph 3(e): curb the financing of terrorism;' });
  await ask(tab, 'omnibox.open', { text: 'para 8 (d)', disposition: 'newBackgroundTab' });
  await expect.poll(() => takeTab(tab, 'sidepanel.html#8(d)')).not.toBeNull();
  await ask(tab, 'omnibox.open', { text: 'asylum', disposition: 'newBackgroundTab' });
  await expect.poll(() => takeTab(tab, 'sidepanel.html#search?q=asylum')).not.toBeNull();
  if (driver.inBackground) {
    await driver.inBackground(() => {
      // dispatch is there in workers of Chromium, and in no types.
      const scope = globalThis as unknown as {
        chrome: { omnibox: { onInputEntered: { dispatch(...a: string[]): void } } };
      };
      scope.chrome.omnibox.onInputEntered.dispatch('PP6', 'newBackgroundTab');
    }, null);
    await expect.poll(() => takeTab(tab, 'sidepanel.html#PP6')).not.toBeNull();
  }
  await tab.close();
});

test('selected words are looked for in the Code; where no panel may open, a tab shows them', async ({
  driver,
  site,
}) => {
  const page = await driver.open(site.page('article.html'));
  const tab = await driver.openExtensionPage('sidepanel.html#search');
  await ask(tab, 'selection.find', { words: ' foreign  terrorist fighters\n', tab: { id: 7, windowId: undefined } });
  await expect.poll(() => takeTab(tab, '?tab=7#search?q=foreign terrorist fighters')).not.toBeNull();
  if (driver.inBackground) {
    await driver.inBackground(() => {
      const scope = globalThis as unknown as {
        chrome: { contextMenus: { onClicked: { dispatch(info: object, tab: object): void } } };
      };
      scope.chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'find-selection', selectionText: 'safe haven' },
        { id: 9 },
      );
    }, null);
    await expect.poll(() => takeTab(tab, '?tab=9#search?q=safe haven')).not.toBeNull();
  }
  await tab.close();
  await page.close();
});
