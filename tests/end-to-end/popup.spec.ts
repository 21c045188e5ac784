/** The toolbar's popup: what it says of a page, and what it does to it. */
import { expect, test, type Tab } from './driver';
import { placeOf } from './driver/words';
import {
  ask,
  closePanel,
  focused,
  panelPlaces,
  pasted,
  popupAbout,
  sidebarWords,
  tabTo,
  takeTab,
  textOf,
  words,
} from './panel-page';

test('lists what the page cites, by clause, what doesn’t exist first', async ({ driver, site }) => {
  const url = site.page('article.html');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('paragraph 3(b) of the Code');
  const text = await words(popup);
  expect(text).toContain('there is no paragraph 14');
  expect(text.indexOf('Parts that don’t exist')).toBeLessThan(text.indexOf('Paragraph 3(b)'));
  // The ways on stay in sight at the height that browsers give a popup.
  const lowest = await popup.evaluate(
    () => Math.max(...[...document.querySelectorAll('.ways button')].map((b) => b.getBoundingClientRect().bottom)),
    null,
  );
  expect(lowest).toBeLessThan(200);
  await popup.screenshot(`test-results/popup-${driver.name}.png`);
  await popup.close();
  await tab.close();
});

/** The words that are painted as explicit mentions, in no order. */
function painted(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => [...(CSS.highlights.get('clause-lookup-explicit') ?? [])].map(String), null);
}

test('a mention chosen in a list that is older than the page leads to its words, or is said to be gone', async ({
  driver,
  site,
}) => {
  const url = site.page('hostile/two-mentions.html', 'changed.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  let popup = await popupAbout(driver, url);
  const row = 'Paragraph 9 of the Code';
  await expect.poll(() => words(popup)).toContain(row);
  const choose = async (): Promise<void> => {
    await popup.bringToFront();
    const { x, y } = await placeOf(popup, row);
    await popup.click(x, y);
  };
  // As many mentions as before: nobody tells the popup that they are others.
  await tab.bringToFront();
  await tab.evaluate(() => {
    const line = document.querySelector('p');
    line?.replaceWith(line.cloneNode(true));
    document.querySelector('p')?.setAttribute('style', 'position: static; margin-top: 3000px');
  }, null);
  await expect.poll(() => painted(tab)).toEqual([]);
  await choose();
  await expect.poll(() => tab.evaluate(() => scrollY, null)).toBeGreaterThan(2000);
  await expect.poll(async () => (await tab.card())?.text).toContain('Paragraph 9');
  expect(await words(popup)).not.toContain('no longer on the page');

  await tab.bringToFront();
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  await popup.close();
  // A card that opens or closes has the list made anew: it is closed before this one is made.
  popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain(row);
  await tab.bringToFront();
  await expect.poll(() => painted(tab)).toHaveLength(1);
  await tab.evaluate(() => {
    const text = document.querySelector('p')?.firstChild;
    if (text)
      text.nodeValue = `Paragraph 7 of the Code${text.nodeValue?.slice('Paragraph 9 of the Code'.length) ?? ''}`;
  }, null);
  await expect.poll(() => tab.mentions()).toContain('Paragraph 7 of the Code');
  await choose();
  await expect.poll(() => words(popup)).toContain('Those words are no longer on the page.');
  await expect.poll(() => words(popup)).toContain('Paragraph 7 of the Code');
  expect(await popup.axe()).toEqual([]);
  expect([...tab.errors, ...popup.errors]).toEqual([]);
  await popup.close();
  await tab.close();
});

test('says that nothing speaks of the Code, and why a browser page can’t be read', async ({ driver, site }) => {
  const url = site.page('no-mention.html');
  const tab = await driver.open(url);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('No mention of the Code found');
  await popup.close();
  await tab.close();
  const own = await popupAbout(driver, `${driver.extension}/popup.html`);
  await expect.poll(() => words(own)).toMatch(/Browsers don’t let extensions read this page|There is no page/u);
  await own.close();
});

test('switches off for a site and on again', async ({ driver, site }) => {
  const url = site.page('article.html', 'switched.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toMatch(/\d+ mentions/u);
  const off = await placeOf(popup, 'Turn off on switched.example');
  await popup.click(off.x, off.y);
  await expect.poll(() => words(popup)).toContain('Turned off on switched.example');
  await expect.poll(() => tab.hasOverlay()).toBe(false);
  await popup.bringToFront();
  const on = await placeOf(popup, 'Turn off on switched.example');
  await popup.click(on.x, on.y);
  await expect.poll(() => words(popup)).toMatch(/\d+ mentions/u);
  await expect.poll(() => tab.hasOverlay()).toBe(true);
  await popup.close();
  await tab.close();
});

test('a page that a site has made itself (blob:) is off where the site is', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'its driver loses a tab that goes to such a page');
  const url = site.page('no-mention.html', 'maker.example');
  const off = await driver.open(url);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('No mention of the Code found');
  const { x, y } = await placeOf(popup, 'Turn off on maker.example');
  await popup.click(x, y);
  await expect.poll(() => words(popup)).toContain('Turned off on maker.example');
  const make = async (tab: Tab): Promise<void> => {
    await tab.bringToFront();
    await tab.evaluate(() => {
      const words = '<!doctype html><p>The Code of Conduct Towards Achieving a World Free of Terrorism was signed.</p>';
      location.href = URL.createObjectURL(new Blob([words], { type: 'text/html' }));
    }, null);
    await expect.poll(() => tab.evaluate(() => location.protocol, null).catch(() => null)).toBe('blob:');
  };
  await make(off);
  const on = await driver.open(site.page('no-mention.html', 'other.example'));
  await make(on);
  await expect.poll(() => painted(on)).toHaveLength(1);
  expect(await painted(off)).toEqual([]);
  for (const tab of [popup, on, off]) await tab.close();
});

test('a page that takes long to be read is said to be read until it is', async ({ driver, site }) => {
  const url = site.page('no-mention.html', 'busy.example');
  const tab = await driver.open(url);
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('No mention of the Code found');
  await tab.bringToFront();
  await tab.evaluate(() => {
    const filler = '<p>The committee met again and took note of the statements of its members.</p>';
    const title = '<p>The Code of Conduct Towards Achieving a World Free of Terrorism was signed.</p>';
    document.body.innerHTML = filler.repeat(8000) + title;
    // The page leaves others little time.
    const until = performance.now() + 3000;
    const busy = setInterval(() => {
      if (performance.now() > until) clearInterval(busy);
      for (const started = performance.now(); performance.now() < started + 150;);
    });
  }, null);
  await popup.close();
  const again = await popupAbout(driver, url);
  await again.evaluate(() => {
    const said = new Set<string>();
    const note = (): void => {
      said.add(document.querySelector('.page [role=status]')?.textContent ?? '');
      document.documentElement.dataset.said = [...said].join();
    };
    note();
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, null);
  // A real popup hides nothing of the page.
  await tab.bringToFront();
  await expect.poll(() => words(again), { timeout: 20_000 }).toContain('1 mention');
  const said = await again.evaluate(() => document.documentElement.dataset.said, null);
  expect(said).toContain('Scanning this page…');
  expect(said).not.toContain('doesn’t mention');
  await again.close();
  await tab.close();
});

test('Enter on a result opens the panel at its clause; the ways lead on in the open panel', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => focused(popup)).toBe('combobox');
  await popup.type('foreign terrorist fighters');
  await expect.poll(() => textOf(popup, '[role=option]')).toContain('Paragraph 3(b)');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect.poll(() => panelPlaces(popup)).toEqual(['#3(b)']);
  if (driver.name === 'firefox') {
    await expect.poll(() => sidebarWords(popup)).toContain('address the threat posed by foreign terrorist fighters');
  }
  // The ways are right before the field.
  await popup.press('Shift+Tab');
  expect(await focused(popup)).toBe('button Signatories');
  await popup.press('Enter');
  await expect.poll(() => panelPlaces(popup)).toEqual(['#signatories']);
  const { x, y } = await placeOf(popup, 'Read the Code');
  await popup.click(x, y);
  await expect.poll(() => panelPlaces(popup)).toEqual(['#reader']);
  // What a page asks for goes to the panel that is open.
  await ask(popup, 'reader.open', { clause: '5' });
  await expect.poll(() => panelPlaces(popup)).toEqual(['#5']);
  for (const end of ['sidepanel.html#reader', '#5']) expect(await takeTab(popup, end)).toBeNull();
  expect(popup.errors).toEqual([]);
  await closePanel(popup);
  await popup.close();
});

test('where the panel may not open, a tab shows the clause', async ({ driver }) => {
  test.skip(driver.name === 'chromium', 'Chromium takes all that the driver runs for the reader’s doing');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.type('3(e)');
  await expect.poll(() => textOf(popup, '[role=option]')).toContain('Paragraph 3(e)');
  // No press of the reader's: a script's.
  await popup.evaluate(() => {
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    document.querySelector('[role=combobox]')?.dispatchEvent(key);
  }, null);
  await expect.poll(() => takeTab(popup, '#3(e)')).not.toBeNull();
  expect(await panelPlaces(popup)).toEqual([]);
  await popup.close();
});

test('a row opens the card on the page, with the focus in it: mentions by keyboard without a shortcut', async ({
  driver,
  site,
}) => {
  const url = site.page('article.html', 'rows.example');
  const tab = await driver.open(url);
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(() => words(popup)).toContain('paragraph 3(b) of the Code');
  const row = await popup.evaluate(
    () => [...document.querySelectorAll('.mention')].find((e) => e.textContent.includes('3(b)'))?.textContent ?? '',
    null,
  );
  await tabTo(popup, `button ${row.trim()}`, 80);
  await popup.press('Enter');
  await expect
    .poll(async () => (await tab.card())?.text)
    .toContain('address the threat posed by foreign terrorist fighters');
  await tab.bringToFront();
  // The keys go on in the card, and Escape leaves it.
  await tab.press('Tab');
  await tab.press('Tab');
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  await tab.press('Escape');
  await expect.poll(async () => await tab.card()).toBeNull();
  expect([...tab.errors, ...popup.errors]).toEqual([]);
  await popup.close();
  await tab.close();
});

test('a State is found in the one box, with its evidence, and copied with its sources', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => focused(popup)).toBe('combobox');
  const announced = (): Promise<string> =>
    popup.evaluate(() => [...document.querySelectorAll('[role=status]')].map((e) => e.textContent).join(' '), null);
  await popup.type('Түрікмен');
  await expect.poll(() => textOf(popup, '[role=option]')).toContain('Reported to have joined');
  expect(await textOf(popup, '[role=option]')).toContain('Register as of ');
  expect(await announced()).toContain('1 State or organisation');
  await popup.press('Enter');
  await expect.poll(() => textOf(popup, '.card .status')).toBe('Reported to have joined');
  expect(await announced()).toContain('Turkmenistan: Reported to have joined');
  await tabTo(popup, 'button Copy with sources', 80);
  await popup.press('Enter');
  await expect.poll(announced).toContain('Copied.');
  expect((await pasted(driver)).text).toContain('Turkmenistan: Reported to have joined');
  await popup.bringToFront();
  await popup.evaluate(() => {
    document.querySelector<HTMLInputElement>('[role=combobox]')?.select();
  }, null);
  await tabTo(popup, 'combobox', 80);
  await popup.press('Escape');
  await popup.type('Korea');
  await expect.poll(announced).toContain('2 States or organisations');
  await popup.press('ArrowDown');
  await popup.press('Enter');
  await expect.poll(() => textOf(popup, '.card h2')).toBe('Republic of Korea');
  expect(await words(popup)).toContain('It may have signed all the same.');
  expect(popup.errors).toEqual([]);
  await popup.close();
});

test('how many signed, a citation in another language, and nothing: each is announced', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  const status = (): Promise<string | null> => textOf(popup, '.search [role=status]');
  for (const [typed, first, announced] of [
    ['how many countries signed', 'Published totals', 'Published totals'],
    ['подпункт в) пункта 3', 'Paragraph 3(c)', '1 clause'],
    ['turkmenstan', 'Turkmenistan', '1 State or organisation'],
    ['bitcoin', null, 'No clause found for “bitcoin”.'],
  ] as const) {
    await expect.poll(() => focused(popup)).toBe('combobox');
    await popup.type(typed);
    await expect.poll(status).toBe(announced);
    if (first !== null) expect(await textOf(popup, '[role=option]')).toContain(first);
    await popup.press('Escape');
  }
  await popup.close();
});

test('the style of citations is chosen here, kept, and holds wherever something is copied', async ({ driver }) => {
  const reader = await driver.openExtensionPage('sidepanel.html#9');
  let popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => words(popup)).toContain('Copy citations as');
  const style = (tab: typeof popup): Promise<string | null> =>
    tab.evaluate(() => document.querySelector<HTMLSelectElement>('select')?.value ?? null, null);
  expect(await style(popup)).toBe('plain');
  await popup.evaluate(() => {
    document.querySelector('select')?.focus();
  }, null);
  // By its first letter, as a reader chooses in a closed list.
  await popup.press('m');
  await popup.press('Tab');
  await expect.poll(() => style(popup)).toBe('markdown');
  const stored = (): Promise<unknown> => ask(popup, 'clauses.cite', { clauses: ['9'] });
  await expect.poll(async () => JSON.stringify(await stored())).toContain('> 9\\\\. We establish');
  await popup.close();
  popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => style(popup)).toBe('markdown');

  // The reader that was open follows.
  await reader.bringToFront();
  await tabTo(reader, 'button Cite paragraph 9');
  await reader.press('Enter');
  await expect.poll(() => style(reader)).toBe('markdown');
  await expect.poll(() => textOf(reader, '.cite-preview')).toContain('> 9\\. We establish');
  await reader.close();

  for (const page of ['popup.html', 'sidepanel.html#search']) {
    const search = await driver.openExtensionPage(page);
    await expect.poll(() => focused(search)).toBe('combobox');
    await search.type('3(e)');
    await expect.poll(() => textOf(search, '[role=option]')).toContain('Paragraph 3(e)');
    await search.press('ArrowDown');
    await search.press('Control+c');
    await expect.poll(() => textOf(search, '.search [role=status]')).toBe('Copied: para. 3(e)');
    expect((await pasted(driver)).text).toContain('*Code of Conduct Towards Achieving a World Free of Terrorism*');
    await search.close();
  }
  await popup.bringToFront();
  await popup.evaluate(() => {
    const select = document.querySelector('select');
    if (!select) return;
    select.value = 'plain';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, null);
  await expect.poll(async () => JSON.stringify(await stored())).not.toContain('> 9');
  await popup.close();
});
