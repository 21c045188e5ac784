/**
 * What a screen reader says by itself after a check, a copy, a search: in Chromium by the accessibility tree, in Firefox by the live
 * regions. The region must be there before its words: many screen readers say nothing of one that comes with them.
 */
import { expect, test, type Tab } from './driver';
import { openCard, pressInCard } from './driver/words';
import { focused, popupAbout, tabTo, textOf, words } from './panel-page';

/** Does something, and sees its words come into a region that was there. */
async function expectSaid(tab: Tab, said: RegExp | string, doing: () => Promise<void>): Promise<void> {
  const before = await tab.announced();
  expect(before.join('\n')).not.toMatch(said);
  await doing();
  await expect.poll(async () => (await tab.announced()).join('\n'), { timeout: 20_000 }).toMatch(said);
  const after = await tab.announced();
  const at = after.findIndex((region) => region.search(said) !== -1);
  expect(before.length, 'the region was there before').toBeGreaterThan(at);
}

test('a copy from the card, and a mention that is dismissed', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'announced.example'));
  await expect.poll(() => tab.mentions()).toContain('Paragraph 8 of the Code');
  await openCard(tab, 'Paragraph 8');
  await expectSaid(tab, 'Copied.', () => pressInCard(tab, 'Copy with citation'));
  await expectSaid(tab, 'Thanks. We won’t mark this again', () => pressInCard(tab, 'Not about this Code'));
  await pressInCard(tab, 'Undo');
  await expect.poll(async () => (await tab.announced()).join('\n')).not.toContain('Thanks.');
  await tab.press('Escape');
  await tab.close();
});

test('what the page cites, a search and a State, in the popup', async ({ driver, site }) => {
  const url = site.page('article.html', 'counted.example');
  const page = await driver.open(url);
  await expect.poll(() => page.mentions()).toContain('paragraph 3(b) of the Code');
  const popup = await popupAbout(driver, url);
  await expect.poll(async () => (await popup.announced()).join('\n')).toMatch(/^\d+ mentions$/mu);
  await expectSaid(popup, /^\d clauses?$/mu, () => popup.type('asylum'));
  await popup.press('Escape');
  await expectSaid(popup, 'No clause found for “bitcoin”.', () => popup.type('bitcoin'));
  await popup.press('Escape');
  await expectSaid(popup, '1 State or organisation', () => popup.type('turkmenistan'));
  await popup.press('Enter');
  await expect
    .poll(async () => (await popup.announced()).join('\n'))
    .toContain('Turkmenistan: Reported to have joined');
  await tabTo(popup, 'button Copy with sources', 80);
  await expectSaid(popup, 'Copied.', () => popup.press('Enter'));
  for (const tab of [popup, page]) await tab.close();
});

test('a search, a citation and words found, in the panel', async ({ driver }) => {
  const panel = await driver.openExtensionPage('sidepanel.html#search');
  await expect.poll(() => focused(panel)).toBe('combobox');
  await expectSaid(panel, /^\d+ clauses?$/mu, () => panel.type('human rights'));
  await panel.press('ArrowDown');
  await expectSaid(panel, 'Copied: para. 5', () => panel.press('Control+c'));
  await panel.press('Enter');
  await expect.poll(() => textOf(panel, '.unit.target .words')).not.toBeNull();
  await tabTo(panel, 'button Cite paragraph 5');
  await panel.press('Enter');
  await expect.poll(() => focused(panel)).toBe('button Copy as plain text');
  await expectSaid(panel, 'Copied.', () => panel.press('Enter'));
  await panel.press('Escape');
  await panel.evaluate(() => {
    document.querySelector<HTMLElement>('.find input')?.focus();
  }, null);
  await expectSaid(panel, /^1 of \d+$/mu, () => panel.type('financing'));
  await panel.close();
});

test('a check: that it runs, what came of it, and that the result was copied', async ({ driver }) => {
  const panel = await driver.openExtensionPage('sidepanel.html?tab=0#check');
  await expect.poll(() => words(panel)).toContain('Check this text');
  await tabTo(panel, 'textarea');
  await panel.type('The Code obliges States to curb the financing of terrorism. ');
  await tabTo(panel, 'button Check this text');
  await expectSaid(panel, /1 statement: 1 different\./u, () => panel.press('Enter'));
  await tabTo(panel, 'button Copy', 80);
  await expectSaid(panel, 'Copied.', () => panel.press('Enter'));
  expect(panel.errors).toEqual([]);
  await panel.close();
});

test('a text that can’t be checked, and a register that is refused and taken', async ({ driver }) => {
  const panel = await driver.openExtensionPage('sidepanel.html?tab=0#check');
  await expect.poll(() => words(panel)).toContain('Check this text');
  await tabTo(panel, 'textarea');
  await panel.type('Государства обязуются бороться с терроризмом во всех его формах, где бы они ни были.');
  await tabTo(panel, 'button Check this text');
  await expectSaid(panel, 'works only on English text', () => panel.press('Enter'));
  await panel.close();
  const register = await driver.openExtensionPage('sidepanel.html#register');
  await expect.poll(() => words(register)).toContain('You haven’t imported a register.');
  await tabTo(register, 'textarea');
  await register.type('id,status,date\nFRA,signed,2018-09-28');
  await tabTo(register, 'button Check and import');
  await register.press('Enter');
  await expect.poll(async () => (await register.announced()).join('\n')).toContain('Imported: 1 record.');
  await tabTo(register, 'button Remove', 80);
  await register.press('Enter');
  await expect.poll(() => words(register)).toContain('You haven’t imported a register.');
  await register.close();
});

test('an option that is saved', async ({ driver }) => {
  const options = await driver.openExtensionPage('options.html');
  await expect.poll(() => words(options)).toContain('How a mention looks on a page');
  await tabTo(options, 'input');
  await expectSaid(options, 'Saved.', () => options.press('ArrowDown'));
  await tabTo(options, 'button Restore the defaults');
  await expectSaid(options, 'The defaults are back.', () => options.press('Enter'));
  await options.close();
});
