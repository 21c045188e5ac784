/** Signatory status: by any name, by keyboard, with its evidence. */
import { expect, test } from './driver';
import { ask, hashOf, textOf, words } from './panel-page';

test('a State is found as one types and opened by keyboard', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#signatories');
  await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute('role'), null)).toBe('combobox');
  await tab.type('Қазақ');
  await expect.poll(() => textOf(tab, '[role=option]')).toContain('Kazakhstan');
  await tab.press('ArrowDown');
  expect(await tab.axe()).toEqual([]);
  await tab.press('Enter');
  await expect.poll(() => hashOf(tab)).toBe('#signatories/KAZ');
  await expect.poll(() => textOf(tab, '.card h2')).toBe('Kazakhstan');
  expect(tab.errors).toEqual([]);
  await tab.close();
});

test.describe('the card of', () => {
  for (const [asked, ...said] of [
    [
      'TKM',
      'Reported to have joined',
      'One second-hand report says Turkmenistan joined the Code.',
      'Second-hand; the headline says “joins”, which may not mean that it signed.',
      'Evidence: one source',
      'Register as of ',
    ],
    [
      'SAU',
      'No record',
      'It may have signed all the same.',
      'more than 70 (28 September 2018)',
      'Where to ask: the foreign ministry of Saudi Arabia',
      'its ambassador spoke at the ceremony as chair',
      'Register as of ',
    ],
    ['Kosovo', 'Outside this register', 'This implies nothing about the status of Kosovo.', 'Register as of'],
    [
      'KAZ',
      'Signed',
      'One source’s headline says that its Foreign Minister signed; its body, that he took part',
      'Evidence: 4 sources',
    ],
    ['turkic-council', 'is an organisation, not a State; it is never counted among the signatory States.'],
    ['Korea', '“Korea” could mean:', 'Republic of Korea', 'Democratic People’s Republic of Korea'],
    ['Atlantis', 'We found no State or organisation called “Atlantis”.'],
  ] as const) {
    test(asked, async ({ driver }) => {
      const tab = await driver.openExtensionPage(`sidepanel.html#signatories/${asked}`);
      for (const one of said) await expect.poll(() => words(tab)).toContain(one);
      expect(await words(tab)).not.toMatch(/did not sign|not a signatory/iu);
      expect(await tab.axe()).toEqual([]);
      if (driver.name === 'chromium') {
        await tab.dark(true);
        expect(await tab.axe()).toEqual([]);
        await tab.dark(false);
      }
      await tab.close();
    });
  }
});

test('all records: filters, organisations apart, totals by day', async ({ driver }) => {
  const tab = await driver.openExtensionPage('sidepanel.html#signatories');
  await expect.poll(() => words(tab)).toContain('15 States');
  const all = await words(tab);
  for (const said of [
    'Listed apart from States and never counted among them.',
    'The later total is lower: 80 after 82.',
  ]) {
    expect(all).toContain(said);
  }
  expect(await tab.axe()).toEqual([]);
  const choose = (place: number): Promise<void> =>
    tab.evaluate((at: number) => {
      document.querySelectorAll<HTMLInputElement>('.statuses input[type=radio]')[at]?.click();
    }, place);
  await choose(1);
  await expect.poll(() => textOf(tab, '.records [role=status]')).toBe('9 States');
  await choose(2);
  await expect.poll(() => textOf(tab, '.records [role=status]')).toBe('6 States');
  await choose(3);
  await expect.poll(() => textOf(tab, '.records [role=status]')).toBe('180 States');
  await tab.close();
});

test('a sentence’s States come with their status, and nothing of their role', async ({ driver }) => {
  const NO_RECORD = 'No record; it may have signed';
  const tab = await driver.openExtensionPage('sidepanel.html#signatories');
  const answer = await ask(tab, 'signatories.inSentence', {
    text: 'Kazakhstan presented the Code; Russia, Saudi Arabia and Korea were there. Peru was not.',
    at: 20,
  });
  const state = (id: string, name: string, quote: string, status: string, unclear = false): object => ({
    id,
    name,
    quote,
    status,
    unclear,
  });
  expect(answer).toEqual({
    asOf: expect.stringMatching(/^Register as of \d{1,2} \w+ \d{4}$/u),
    states: [
      state('KAZ', 'Kazakhstan', 'Kazakhstan', 'Signed'),
      state('RUS', 'Russian Federation', 'Russia', 'Indirect evidence only'),
      state('SAU', 'Saudi Arabia', 'Saudi Arabia', NO_RECORD),
      state('KOR', 'Republic of Korea', 'Korea', NO_RECORD, true),
      state('PRK', 'Democratic People’s Republic of Korea', 'Korea', NO_RECORD, true),
    ],
  });
  await tab.close();
});
