/** Events that a page makes count for nothing, and the reader's own click can't be borrowed. */
import { expect, test, type Tab } from '../driver';
import { hover, openCard, placeOf } from '../driver/words';

const PAGE = 'hostile/two-mentions.html';
const WORDS = 'Paragraph 9 of the Code';

/** Dispatches an event of the page's own making at the words; in a function, as the page would have it. */
async function dispatch(tab: Tab, type: string, times = 1): Promise<void> {
  await tab.evaluate(
    ({ type, times }) => {
      const words = document.querySelector('#words');
      const range = document.createRange();
      range.setStart(words?.firstChild ?? document, 0);
      range.setEnd(words?.firstChild ?? document, 11);
      const { x, y } = range.getBoundingClientRect();
      const place = { bubbles: true, composed: true, cancelable: true, clientX: x + 5, clientY: y + 8 };
      for (let i = 0; i < times; i += 1) {
        words?.dispatchEvent(
          type.startsWith('pointer')
            ? new PointerEvent(type, { ...place, pointerType: 'mouse' })
            : new MouseEvent(type, place),
        );
      }
    },
    { type, times },
  );
}

/** Long enough for a card to have opened, by the page's own clock. */
async function wait(tab: Tab, milliseconds: number): Promise<void> {
  const until = Date.now() + milliseconds;
  await expect.poll(async () => (await tab.evaluate(() => true, null)) && Date.now() > until).toBe(true);
}

for (const type of ['click', 'pointermove', 'pointerover']) {
  test(`a ${type} that the page made opens no card${type === 'click' ? '' : ' @deep'}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(PAGE));
    await expect.poll(() => tab.mentions()).toHaveLength(2);
    await dispatch(tab, type, 400);
    await wait(tab, 500);
    expect(await tab.card()).toBeNull();
    await hover(tab, WORDS);
    await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
    await tab.close();
  });
}

test('an Escape or a click elsewhere that the page made closes no card', async ({ driver, site }) => {
  const tab = await driver.open(site.page(PAGE));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await openCard(tab, WORDS);
  await tab.evaluate(() => {
    for (const target of [window, document, document.body, document.querySelector(':root > div')]) {
      for (const type of ['keydown', 'keyup']) {
        target?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
      }
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      target?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, composed: true }));
    }
  }, null);
  await wait(tab, 500);
  expect((await tab.card())?.label).toBe('Paragraph 9');
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  await tab.close();
});

test('the second click of a double click on a button doesn’t press what has come up under it', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page(PAGE));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await openCard(tab, WORDS);
  const copy = await tab.control('Copy with citation');
  if (!copy) throw new Error('no button to copy');
  const at = { x: copy.x + copy.width / 2, y: copy.y + copy.height / 2 };
  // Two clicks at the pace of a double click; again where this machine was too slow for that.
  let took = Infinity;
  while (took > 380) {
    await tab.press('Escape');
    await expect.poll(() => tab.card()).toBeNull();
    // The page lays its words under the button that it wants to be clicked, and takes them back to where the card is to stand.
    const words = await placeOf(tab, WORDS);
    await tab.evaluate(
      ({ x, y }) => {
        const line = document.querySelector<HTMLElement>('#words');
        if (!line) return;
        line.style.translate = `${x}px ${y}px`;
        const back = (): void => {
          line.style.translate = '';
        };
        addEventListener('click', back, { once: true });
      },
      { x: at.x - words.x, y: at.y - words.y },
    );
    const started = Date.now();
    await tab.click(at.x, at.y);
    await tab.evaluate(async () => {
      for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    }, null);
    await tab.click(at.x, at.y);
    took = Date.now() - started;
    await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
  }
  await wait(tab, 300);
  expect((await tab.card())?.text).not.toContain('Copied');
  await tab.click(at.x, at.y);
  await expect.poll(async () => (await tab.card())?.text).toContain('Copied');
  await tab.close();
});
