/** Search: as one types, from the address bar, from a selection. */
import { expect, test } from './driver';
import { ask, hashOf, pasted, takeTab, textOf, words, panelPlaces } from './panel-page';

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
  expect(text.replace(/\r\n/gu, '\n')).toContain('e) curb the financing of terrorism;');
  expect(text).toContain('We pledge to deploying [sic] holistic counter-terrorism measures');
  expect(text).toContain('para. 3(e)');
  await tab.close();
});

test.describe('states that help', () => {
  for (const [query, said] of [
    ['', 'Search by topic'],
    ['paragraph 14', 'The Code has 10 numbered paragraphs; there is no paragraph 14.'],
    ['bitcoin pandemic', 'No clause found for “bitcoin pandemic”.'],
    ['"one size fits all"', 'The exact phrase “one size fits all” isn’t in the Code.'],
    ['terorism', 'Did you mean: terrorism'],
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

test.describe('the address bar', () => {
  interface Suggested {
    readonly content: string;
    readonly description: string;
  }

  for (const [text, first] of [
    ['money laundering', { content: '3(e)', description: 'Paragraph 3(e): curb the financing of terrorism;' }],
    ['PP 12', { content: 'PP12', description: /^Preambular paragraph 12: .*comprehensive convention/u }],
    ['4i', { content: '4(i)', description: /^Paragraph 4\(i\): enhance solidarity/u }],
    ['R&D <b>asylum</b> "\'', { content: '5', description: /asylum status/u }],
    ['', null],
    ['   ', null],
    ['bitcoin', null],
    ['para 14', null],
    ['turkmenistan', { content: 'Turkmenistan', description: /^One second-hand report says .* Register as of/u }],
    [
      'how many countries signed',
      { content: 'how many countries signed', description: /^Published totals of States/u },
    ],
    ['подпункт в) пункта 3', { content: '3(c)', description: /^Paragraph 3\(c\): strengthen/u }],
  ] as const) {
    test(`suggests for “${text}”`, async ({ driver }) => {
      const tab = await driver.openExtensionPage('sidepanel.html#search');
      const suggestions = (await ask(tab, 'omnibox.suggest', { text })) as Suggested[];
      if (first === null) expect(suggestions).toEqual([]);
      else {
        expect(suggestions[0]?.content).toBe(first.content);
        expect(suggestions[0]?.description).toMatch(first.description);
        expect(new Set(suggestions.map((s) => s.content)).size).toBe(suggestions.length);
      }
      if (driver.inBackground) {
        // What Chromium itself is given: XML, whatever was typed.
        const given = await driver.inBackground((typed: string) => {
          const scope = globalThis as unknown as {
            chrome: {
              omnibox: { onInputChanged: { dispatch(text: string, suggest: (s: Suggested[]) => void): void } };
            };
          };
          return new Promise<Suggested[]>((resolve) => {
            scope.chrome.omnibox.onInputChanged.dispatch(typed, resolve);
          });
        }, text);
        expect(given.map((s) => s.content)).toEqual(suggestions.map((s) => s.content));
        const read = await tab.evaluate(
          (all: string[]) =>
            all.map((one) => {
              const xml = new DOMParser().parseFromString(`<d>${one}</d>`, 'text/xml');
              return xml.querySelector('parsererror') ? null : xml.documentElement.textContent;
            }),
          given.map((s) => s.description),
        );
        expect(read).toEqual(suggestions.map((s) => s.description));
      }
      await tab.close();
    });
  }

  for (const [text, place] of [
    ['para 8 (d)', '8(d)'],
    ['PP6', 'PP6'],
    ['asylum', 'search?q=asylum'],
    ['  asylum ', 'search?q=asylum'],
    ['law & <order>', 'search?q=law & <order>'],
    ['', 'search'],
    ['Turkmenistan', 'signatories/TKM'],
    ['how many States signed', 'signatories'],
    ['alinéa b) du paragraphe 3', '3(b)'],
    ['paragraph 14', 'search?q=paragraph 14'],
  ] as const) {
    test(`“${text}” opens #${place} in a new tab`, async ({ driver }) => {
      const tab = await driver.openExtensionPage('sidepanel.html#register');
      for (const disposition of ['newBackgroundTab', 'newForegroundTab']) {
        await ask(tab, 'omnibox.open', { text, disposition });
        await expect.poll(() => takeTab(tab, `sidepanel.html#${place}`)).not.toBeNull();
      }
      if (driver.inBackground) {
        await driver.inBackground((typed: string) => {
          // dispatch is there in workers of Chromium, and in no types.
          const scope = globalThis as unknown as {
            chrome: { omnibox: { onInputEntered: { dispatch(...a: string[]): void } } };
          };
          scope.chrome.omnibox.onInputEntered.dispatch(typed, 'newBackgroundTab');
        }, text);
        await expect.poll(() => takeTab(tab, `sidepanel.html#${place}`)).not.toBeNull();
      }
      await tab.close();
    });
  }

  test('leaves the page in front where it is, and opens beside it', async ({ driver, site }) => {
    const page = await driver.open(site.page('no-mention.html', 'omnibox.example'));
    const asker = await driver.openExtensionPage('sidepanel.html#register');
    await page.bringToFront();
    await ask(asker, 'omnibox.open', { text: '4(c)', disposition: 'currentTab' });
    // In the panel, where the browser lets it open.
    await expect
      .poll(async () => (await takeTab(asker, '#4(c)')) ?? (await panelPlaces(asker)).join())
      .toContain('#4(c)');
    expect(await page.evaluate(() => document.title, null)).toBe('Harvest begins');
    await page.close();
    await asker.close();
  });
});

test('selected words are looked for in the Code; where no panel may open, a tab shows them', async ({
  driver,
  site,
}) => {
  const page = await driver.open(site.page('article.html'));
  const tab = await driver.openExtensionPage('sidepanel.html#search');
  await ask(tab, 'selection.find', { words: ' foreign  terrorist fighters\n', tab: { id: 7, windowId: undefined } });
  await expect.poll(() => takeTab(tab, '?tab=7#search')).not.toBeNull();
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
    await expect.poll(() => takeTab(tab, '?tab=9#search')).not.toBeNull();
  }
  await tab.close();
  await page.close();
});
