/** A page puts the focus into the card, where the browser hands it a node: the reader's key, meant for the page, presses nothing. */
import { expect, test, type Tab } from '../driver';
import { hover, openCard, pressInCard, settledCard } from '../driver/words';

const PAGE = 'hostile/two-mentions.html';
const WORDS = 'Paragraph 9 of the Code';

/** When the page takes the focus: as soon as it can, or in the reader's key. */
type Moment = 'at once' | 'in Tab' | 'in Tab, and keeps the key' | 'after Tab' | 'as Tab leaves a field';

/** The page's script: notes a node of the card when an event brings one, and focuses the button of that name. */
async function stealFocus(tab: Tab, name: string, moment: Moment): Promise<void> {
  await tab.evaluate(
    ({ name, moment }) => {
      const page = globalThis as unknown as { button?: HTMLElement | undefined };
      const field = document.createElement('input');
      document.body.prepend(field);
      const steal = (): void => {
        page.button?.focus();
      };
      const look = (event: Event): void => {
        const root = (event as Event & { originalTarget?: Node }).originalTarget?.getRootNode();
        if (page.button || !(root instanceof ShadowRoot)) return;
        page.button = [...root.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent.trim() === name);
        field.focus();
        if (moment === 'at once') steal();
      };
      for (const type of ['pointermove', 'pointerover']) addEventListener(type, look, true);
      if (moment === 'as Tab leaves a field') {
        for (const type of ['blur', 'focusout', 'change']) field.addEventListener(type, steal);
        return;
      }
      document.addEventListener(
        'keydown',
        (event) => {
          if (event.key !== 'Tab' || moment === 'at once') return;
          if (moment !== 'in Tab') event.preventDefault();
          if (moment === 'after Tab') setTimeout(steal);
          else steal();
        },
        true,
      );
    },
    { name, moment },
  );
}

const STORED = 'We won’t mark this again';

for (const [moment, key, deep] of [
  ['at once', 'Enter', ''],
  ['at once', ' ', ' @deep'],
  ['in Tab', 'Enter', ' @deep'],
  ['in Tab, and keeps the key', 'Enter', ' @deep'],
  ['after Tab', 'Enter', ' @deep'],
  ['as Tab leaves a field', 'Enter', ''],
] as const) {
  test(`a button that the page has focused (${moment}) isn’t pressed by “${key}”${deep}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(PAGE));
    await expect.poll(() => tab.mentions()).toHaveLength(2);
    await stealFocus(tab, 'Not about this Code', moment);
    const { box } = await openCard(tab, WORDS);
    await tab.point(box.x + 60, box.y + 90);
    if (moment !== 'at once') await tab.press('Tab');
    const isIn = driver.name === 'firefox';
    await expect
      .poll(() => tab.evaluate(() => 'button' in globalThis && document.activeElement?.localName === 'div', null))
      .toBe(isIn);
    await tab.press(key);
    if (isIn) await expect.poll(() => tab.card()).toBeNull();
    else expect((await tab.card())?.text).not.toContain(STORED);
    await tab.point(2, 2);
    await hover(tab, WORDS);
    await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
    expect((await tab.card())?.text).not.toContain(STORED);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

test('by Tab and by a press the reader’s keys reach the card', async ({ driver, site }) => {
  const tab = await driver.open(site.page(PAGE));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  expect(await tab.step(1)).toBe(true);
  await settledCard(tab);
  for (let n = 0; n < 20 && (await tab.cardFocus()) !== 'Copy with citation'; n += 1) await tab.press('Tab');
  await tab.press('Enter');
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied');
  await tab.press('Shift+Tab');
  await tab.press('Tab');
  await tab.press('Tab');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();

  await openCard(tab, WORDS);
  const pin = await tab.control('Pin');
  await tab.click((pin?.x ?? 0) + 5, (pin?.y ?? 0) + 5);
  await expect.poll(() => tab.cardFocus()).toBe('Unpin');
  await tab.press(' ');
  await expect.poll(() => tab.cardFocus()).toBe('Pin');
  await tab.close();
});

test('a click on the page’s own button presses none of the card, though the page has that capture the pointer', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page(PAGE));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await tab.evaluate(() => {
    const page = globalThis as unknown as { button?: HTMLElement | undefined };
    const own = document.createElement('button');
    own.textContent = 'Accept';
    own.style.cssText = 'position: fixed; left: 20px; bottom: 20px; width: 120px; height: 40px';
    document.body.append(own);
    const look = (event: Event): void => {
      const root = (event as Event & { originalTarget?: Node }).originalTarget?.getRootNode();
      if (page.button || !(root instanceof ShadowRoot)) return;
      page.button = [...root.querySelectorAll<HTMLElement>('button')].find((b) => b.textContent.includes('Not about'));
    };
    for (const type of ['pointermove', 'pointerover']) addEventListener(type, look, true);
    own.addEventListener('pointerdown', ({ pointerId }) => {
      page.button?.setPointerCapture(pointerId);
    });
  }, null);
  const { box } = await openCard(tab, WORDS);
  await tab.point(box.x + 60, box.y + 90);
  await pressInCard(tab, 'Pin');
  expect(await tab.evaluate(() => 'button' in globalThis, null)).toBe(driver.name === 'firefox');
  const own = await tab.evaluate(() => {
    const { x, y } = document.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
    return { x, y };
  }, null);
  await settledCard(tab);
  await tab.click(own.x + 60, own.y + 20);
  await expect.poll(() => tab.card()).toBeNull();
  await tab.point(2, 2);
  await hover(tab, WORDS);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
  expect((await tab.card())?.text).not.toContain(STORED);
  await tab.close();
});
