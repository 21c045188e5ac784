/** Every state of the card, as pictures to look at in test-results/gallery. What they say is asserted too. */
import { mkdirSync } from 'node:fs';
import { expect, test, type Tab } from './driver';
import { hover, pressInCard } from './driver/words';

const FOLDER = 'test-results/gallery';

/** Words to point at, and what the card must then say. */
const STATES = [
  ['whole', 'Achieving a World', 'Voluntary and not legally binding'],
  ['several', 'paragraphs 3(b)', 'there is no paragraph 12'],
  ['sentence', 'first sentence', 'We pledge to take measures to prevent and counter the use of the ICTs'],
  ['missing', 'paragraph 4(k)', 'Paragraph 4 has subparagraphs (a) to (i); there is no (k).'],
  ['preamble', 'preamble to', 'Recalling the United Nations General Assembly Resolutions'],
  ['sic', 'Paragraph 8', 'conductive [sic]'],
  ['gap', 'first preambular', 'we haven’t filled it.'],
  ['no-paragraph', 'paragraph 14', 'The Code has 10 numbered paragraphs; there is no paragraph 14.'],
] as const;

/** Pages that do something to the card's place or to what stands in it. */
const PAGES = [
  ['right-to-left', 'right-to-left.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['vertical', 'vertical.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['zoomed', 'zoomed.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['rotated', 'rotated.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['on-dark', 'dark.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['in-a-dialog', 'dialog.html', 'paragraph 3(b)', 'Paragraph 3(b)'],
  ['states-beside', 'states-named.html', 'Achieving a World', 'Turkmenistan'],
] as const;

async function opened(tab: Tab, words: string): Promise<string> {
  await tab.press('Escape');
  await tab.point(2, 2);
  await hover(tab, words);
  await expect.poll(async () => (await tab.card()) !== null).toBe(true);
  return (await tab.card())?.text ?? '';
}

test.beforeAll(() => mkdirSync(FOLDER, { recursive: true }));

for (const [name, words, says] of STATES) {
  test(`the card: ${name}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page('states.html'));
    await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
    expect(await opened(tab, words)).toContain(says);
    await tab.screenshot(`${FOLDER}/${driver.name}-${name}.png`);
    if (driver.name === 'chromium') {
      await tab.dark(true);
      await tab.screenshot(`${FOLDER}/${driver.name}-${name}-dark.png`);
      await tab.resize(320, 640);
      await opened(tab, words);
      await tab.screenshot(`${FOLDER}/${driver.name}-${name}-320-dark.png`);
      await tab.dark(false);
      await tab.resize(1000, 800);
    }
    await tab.close();
  });
}

for (const [name, page, words, says] of PAGES) {
  test(`the card: ${name}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(page));
    await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(0);
    await tab.point(2, 2);
    await hover(tab, words);
    await expect.poll(async () => (await tab.card())?.text).toContain(says);
    await tab.screenshot(`${FOLDER}/${driver.name}-${name}.png`);
    if (driver.name === 'chromium') {
      for (const [width, height] of [
        [320, 640],
        // An ordinary window at 400 %.
        [320, 256],
      ] as const) {
        // Lines that run downwards don't fit into so low a window.
        if (name === 'vertical' && height < 400) continue;
        await tab.resize(width, height);
        expect(await opened(tab, words)).not.toBe('');
        const { x = -1, width: wide = width } = (await tab.card())?.box ?? {};
        expect(x, 'inside the viewport').toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        await tab.screenshot(`${FOLDER}/${driver.name}-${name}-${width}x${height}.png`);
      }
      await tab.resize(1000, 800);
    }
    await tab.close();
  });
}

test('the card: by keyboard, copied', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  await tab.step(1);
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  const press = (name: string): Promise<void> => pressInCard(tab, name);
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.screenshot(`${FOLDER}/${driver.name}-focus.png`);
  await press('Copy with citation');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied');
  await tab.screenshot(`${FOLDER}/${driver.name}-copied.png`);
  await tab.close();
});

test('the card: why, pinned, dismissed and taken back', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'gallery.example'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  await opened(tab, 'Paragraph 8');
  const press = (name: string): Promise<void> => pressInCard(tab, name);
  await press('Pin');
  await press('Why is this marked?');
  await expect
    .poll(async () => (await tab.card())?.text)
    .toContain('Taken to mean this Code because the page also says');
  await tab.point(2, 2);
  await tab.screenshot(`${FOLDER}/${driver.name}-why.png`);
  expect(await tab.card()).not.toBeNull();
  await press('Not about this Code');
  await expect.poll(async () => (await tab.card())?.text).toContain('Thanks.');
  await tab.screenshot(`${FOLDER}/${driver.name}-dismissed.png`);
  await press('Close');
  await expect.poll(async () => tab.mentions()).not.toContain('Paragraph 8 of the Code');
  await tab.reload();
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(4);
  await expect.poll(async () => tab.mentions()).not.toContain('Paragraph 8 of the Code');
  await tab.close();
});
