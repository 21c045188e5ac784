/** From the toolbar to a copied citation and a State's status, without a pointer. */
import { expect, test } from './driver';
import { tabInCard } from './driver/words';
import { closePanel, focused, hashOf, panelPlaces, pasted, tabTo, textOf, words } from './panel-page';

test('popup, clause, citation, State: by keyboard alone', async ({ driver }) => {
  const popup = await driver.openExtensionPage('popup.html');
  await expect.poll(() => focused(popup)).toBe('combobox');
  await popup.type('refugee status abused');
  await expect.poll(() => textOf(popup, '[role=option]')).toContain('Paragraph 5');
  await popup.press('ArrowDown');
  await expect.poll(() => textOf(popup, '[role=option][aria-selected=true]')).toContain('Paragraph 5');
  await popup.press('Enter');
  await expect.poll(() => panelPlaces(popup)).toEqual(['#5']);
  await closePanel(popup);
  await popup.close();

  // The panel takes no keys from the driver; what it shows, it shows in a tab as well.
  const panel = await driver.openExtensionPage('sidepanel.html#5');
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id, null)).toBe('5');
  await tabTo(panel, 'button Cite paragraph 5');
  await panel.press('Enter');
  await expect.poll(() => focused(panel)).toBe('button Copy as plain text');
  await panel.press('Enter');
  await expect.poll(() => textOf(panel, '.cite-actions [role=status]')).toBe('Copied.');
  expect((await pasted(driver)).text).toContain('ensuring that the refugee and asylum status is not abused');
  await panel.bringToFront();
  await panel.press('Escape');
  await expect.poll(() => focused(panel)).toBe('button Cite paragraph 5');

  // Back over the text to the views at the top.
  await tabTo(panel, 'a Signatories', 200);
  await panel.press('Enter');
  await expect.poll(() => hashOf(panel)).toBe('#signatories');
  await expect.poll(() => focused(panel)).toBe('combobox');
  await panel.type('Түркмен');
  await expect.poll(() => textOf(panel, '[role=option]')).toContain('Turkmenistan');
  await panel.press('ArrowDown');
  await panel.press('Enter');
  await expect.poll(() => hashOf(panel)).toBe('#signatories/TKM');
  await expect.poll(() => textOf(panel, '.card .status')).toBe('Reported to have joined');
  await expect.poll(() => focused(panel)).toBe('combobox');

  // On to the evidence, whose link leads to its page.
  await panel.press('Tab');
  expect(await panel.evaluate(() => document.activeElement?.closest('.card') !== null, null)).toBe(true);
  expect(await words(panel)).toContain('Evidence: one source');
  expect(panel.errors).toEqual([]);
  await panel.close();
});

test('an arrow and Enter right after typing take the State that is meant', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#signatories');
  await expect.poll(() => focused(tab)).toBe('combobox');
  for (const [typed, id] of [
    ['Қазақ', 'KAZ'],
    ['guinee', 'GIN'],
    ['Turkmen', 'TKM'],
  ] as const) {
    await tab.type(typed);
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await expect.poll(() => hashOf(tab)).toBe(`#signatories/${id}`);
    await expect.poll(() => focused(tab)).toBe('combobox');
  }
  await tab.close();
});

test('the mentions of a page one after another, wherever in a card the focus is', async ({ driver, site }) => {
  const tab = await driver.open(site.page('press.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  /** Which mention the card is of, once it has had the time to close; null where there is none. */
  const position = async (): Promise<string | null> => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    return /\d+ of \d+/u.exec((await tab.card())?.text ?? '')?.[0] ?? null;
  };
  expect(await tab.step(1)).toBe(true);
  const total = /\d+$/u.exec((await position()) ?? '')?.[0] ?? '';
  // On what goes with the card, and on what every card has: the last of its tools is left of the first.
  for (const [at, control, key] of [
    [2, 'Copy with citation', 'Tab'],
    [3, 'Next mention', 'ArrowRight'],
    [4, 'Close', 'ArrowRight'],
    [5, 'Copy with citation', 'Tab'],
  ] as const) {
    if (key !== 'Tab' && at === 3) await tab.press('Tab');
    await tabInCard(tab, control, key);
    expect(await tab.step(1)).toBe(true);
    expect(await position()).toBe(`${at} of ${total}`);
    expect((await tab.card())?.focused).toBe(true);
  }
  await tab.press('Tab');
  await tab.press('ArrowRight');
  expect(await tab.cardFocus()).toBe('Previous mention');
  await tab.press('Enter');
  expect(await position()).toBe(`4 of ${total}`);
  await tab.press('Enter');
  expect(await position()).toBe(`3 of ${total}`);
  await tab.close();
});

test('after Escape the keys go on from the mention whose card was closed, as long as it is in view', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('press.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  const position = async (): Promise<string> => /(\d+) of \d+/u.exec((await tab.card())?.text ?? '')?.[1] ?? '';
  for (const at of ['1', '2', '3']) {
    expect(await tab.step(1)).toBe(true);
    await expect.poll(position).toBe(at);
  }
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.step(1)).toBe(true);
  await expect.poll(position).toBe('4');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.step(-1)).toBe(true);
  await expect.poll(position).toBe('3');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  // Somebody who has gone back to the top of the page begins there.
  await tab.evaluate(() => {
    document.body.style.paddingBottom = '300vh';
    scrollTo(0, document.body.scrollHeight);
  }, null);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))), null);
  expect(await tab.step(1)).toBe(true);
  await expect.poll(position).toBe('1');
  await tab.close();
});

test('what was dismissed by key can be taken back by key: the card stays', async ({ driver, site }) => {
  const tab = await driver.open(site.page('press.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  await tab.step(1);
  await tab.step(1);
  const controlled = async (name: string): Promise<void> => {
    await tabInCard(tab, name);
    await tab.press('Enter');
  };
  await controlled('Not about this Code');
  // Longer than a card stays that a pointer has left.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect((await tab.card())?.focused).toBe(true);
  await controlled('Undo');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect((await tab.card())?.text).toContain('Not about this Code');
  expect((await tab.card())?.focused).toBe(true);
  await tab.close();
});
