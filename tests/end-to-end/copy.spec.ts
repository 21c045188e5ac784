/** Copying a clause with its citation, where `navigator.clipboard` is missing (http), and where a page may have it clicked unseen. */
import { expect, test, type Box } from './driver';
import { hover, placeOf, pressInCard } from './driver/words';

const WORDS =
  'We establish through this Code of Conduct a coalition of partners striving towards achieving a world free of terrorism.';

test('on an http page', async ({ driver, site }) => {
  const tab = await driver.open(site.page('paste.html'));
  expect(await tab.evaluate(() => window.isSecureContext, null)).toBe(false);
  await expect.poll(() => tab.mentions()).toContain('paragraph 9 of the Code');
  await hover(tab, 'paragraph 9');
  await pressInCard(tab, 'Copy with citation');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
  await tab.press('Escape');
  await tab.evaluate(() => {
    document.getElementById('notes')?.focus();
  }, null);
  await tab.paste();
  const pasted = await tab.evaluate(() => document.querySelector('textarea')?.value, null);
  expect(pasted).toContain(WORDS);
  expect(pasted).toContain(
    'New York, 28 September 2018, para. 9, as published by the Ministry of Foreign Affairs of Kazakhstan',
  );
  await tab.close();
});

test('not in a frame of another origin: the card leads to the reader', async ({ driver, site }) => {
  const tab = await driver.open(site.page('embeds.html'));
  await expect.poll(() => tab.hasOverlay('archive.example')).toBe(true);
  const frame = await tab.evaluate((): Box => {
    const { x, y, width, height } = document.getElementById('foreign')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  }, null);
  const inside = await tab.evaluateIn('archive.example', (): { x: number; y: number } => {
    const [text] = [...document.querySelectorAll('p')].map((p) => p.firstChild as Text);
    const range = document.createRange();
    const at = text?.data.indexOf('paragraph 9') ?? 0;
    if (text) {
      range.setStart(text, at);
      range.setEnd(text, at + 11);
    }
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await tab.point(frame.x + inside.x, frame.y + inside.y);
  await expect.poll(async () => (await tab.card('archive.example')) !== null).toBe(true);
  // The page around it may have laid it under the reader's click unseen.
  await expect.poll(async () => (await tab.card('archive.example'))?.text).toContain('open it in the reader');
  expect(await tab.control('Copy with citation', 'archive.example')).toBeNull();
  expect(await tab.control('Open in the reader', 'archive.example')).not.toBeNull();
  await tab.close();
});

test('what is copied says where the words are not the whole', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const { x, y } = await placeOf(tab, 'paragraph 3(b)');
  await tab.point(x, y);
  await pressInCard(tab, 'Copy with citation');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
  await tab.close();
  const notes = await driver.open(site.page('paste.html'));
  await notes.evaluate(() => {
    document.getElementById('notes')?.focus();
  }, null);
  await notes.paste();
  const pasted = await notes.evaluate(() => document.querySelector('textarea')?.value, null);
  expect(pasted).toContain('3. […] We pledge to deploying [sic] holistic counter-terrorism measures');
  expect(pasted).toContain('b) address the threat posed by foreign terrorist fighters');
  await notes.close();
});

test('three Tabs from the card’s mention lead to copying', async ({ driver, site }) => {
  const tab = await driver.open(site.page('article.html'));
  await expect.poll(() => tab.mentions()).toContain('paragraph 3(b) of the Code');
  const { x, y } = await placeOf(tab, 'paragraph 3(b)');
  await tab.point(x, y);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 3(b)');
  for (let tabs = 0; tabs < 3; tabs += 1) await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied.');
  await tab.close();
});
