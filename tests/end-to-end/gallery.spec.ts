/** Every state of the card, as pictures to look at in test-results/gallery. What they say is asserted too. */
import { mkdirSync } from 'node:fs';
import { expect, test, type Tab } from './driver';
import { hover } from './driver/words';

const FOLDER = 'test-results/gallery';

/** Words to point at, and what the card must then say. */
const STATES = [
  ['whole', 'Achieving a World', 'Voluntary and not legally binding'],
  ['several', 'paragraphs 3(b)', 'there is no paragraph 12'],
  ['sentence', 'first sentence', 'We pledge to take measures to prevent and counter the use of the ICTs'],
  ['missing', 'paragraph 4(k)', 'Paragraph 4 has sub-paragraphs (a) to (i); there is no (k).'],
  ['preamble', 'preamble to', 'Recalling the United Nations General Assembly Resolutions'],
  ['sic', 'Paragraph 8', 'conductive [sic]'],
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

test('the card: why, pinned, dismissed and taken back', async ({ driver, site }) => {
  const tab = await driver.open(site.page('states.html', 'gallery.example'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(5);
  await opened(tab, 'Paragraph 8');
  const press = async (name: string): Promise<void> => {
    const box = await tab.control(name);
    if (!box) throw new Error(`no control “${name}”`);
    await tab.click(box.x + box.width / 2, box.y + box.height / 2);
  };
  await press('Keep open');
  await press('Why is this marked?');
  await expect.poll(async () => (await tab.card())?.text).toContain('Understood from');
  await tab.point(2, 2);
  await tab.screenshot(`${FOLDER}/${driver.name}-why.png`);
  expect(await tab.card()).not.toBeNull();
  await press('Not a reference');
  await expect.poll(async () => (await tab.card())?.text).toContain('this is not a reference');
  await tab.screenshot(`${FOLDER}/${driver.name}-dismissed.png`);
  await press('Close');
  await expect.poll(async () => tab.mentions()).not.toContain('Paragraph 8 of the Code');
  await tab.reload();
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(4);
  await expect.poll(async () => tab.mentions()).not.toContain('Paragraph 8 of the Code');
  await tab.close();
});
