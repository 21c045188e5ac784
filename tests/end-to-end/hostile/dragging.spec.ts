/** Words that the reader drags out of the card are the card's: the page hears of no drag there, to put others in their place. */
import { expect, test } from '../driver';
import { openCard, pressInCard } from '../driver/words';

test('a page hears when its own words are dragged, and not when the card’s are', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'its driver starts no drag');
  const tab = await driver.open(site.page('hostile/two-mentions.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await tab.evaluate(() => {
    document.title = '';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="position:fixed;bottom:0;left:0">Words of the page itself</p>',
    );
    document.addEventListener('dragstart', () => {
      document.title += `drag of ${String(getSelection())}`;
    });
  }, null);
  const title = (): Promise<string> => tab.evaluate(() => document.title, null);
  const own = await tab.evaluate(() => {
    const {
      x,
      y: top,
      width,
      height,
    } = [...document.querySelectorAll('p')].at(-1)?.getBoundingClientRect() ?? new DOMRect();
    return { x, y: top + height / 2, width };
  }, null);
  await tab.drag({ x: own.x + 2, y: own.y }, { x: own.x + own.width - 2, y: own.y });
  await tab.drag({ x: own.x + 30, y: own.y }, { x: 300, y: 600 });
  await expect.poll(title).toContain('drag of ');
  await tab.evaluate(() => {
    document.title = '';
  }, null);
  await openCard(tab, 'Paragraph 9');
  await pressInCard(tab, 'Pin');
  const box = (await tab.card())?.box ?? { x: 0, y: 0 };
  const y = box.y + 80;
  await tab.drag({ x: box.x + 30, y }, { x: box.x + 300, y });
  await tab.drag({ x: box.x + 120, y }, { x: 300, y: 600 });
  expect(await title()).toBe('');
  await tab.close();
});
