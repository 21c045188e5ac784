/** Words that the reader drags out of the card are the card's, whatever the page puts in their place. */
import { expect, test } from '../driver';
import { openCard, pressInCard } from '../driver/words';

test('a page that has other words dragged doesn’t get them dropped', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'its driver starts no drag');
  const tab = await driver.open(site.page('hostile/two-mentions.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<textarea style="position: fixed; bottom: 0; left: 0; width: 30rem; height: 6rem"></textarea>',
    );
    document.addEventListener('dragstart', ({ dataTransfer }) => {
      dataTransfer?.clearData();
      dataTransfer?.setData('text/plain', 'The Code is legally binding.');
    });
  }, null);
  await openCard(tab, 'Paragraph 9');
  const field = (): Promise<{ value: string; x: number; y: number }> =>
    tab.evaluate(() => {
      const area = document.querySelector('textarea');
      const { x, y } = area?.getBoundingClientRect() ?? new DOMRect();
      return { value: area?.value ?? '', x: x + 40, y: y + 40 };
    }, null);
  await pressInCard(tab, 'Pin');
  const box = (await tab.card())?.box ?? { x: 0, y: 0 };
  const y = box.y + 90;
  await tab.drag({ x: box.x + 30, y }, { x: box.x + 300, y });
  await tab.drag({ x: box.x + 120, y }, await field());
  await expect.poll(async () => (await field()).value).toMatch(/coalition|establish|partners|Code of Conduct/u);
  expect((await field()).value).not.toContain('binding');
  await tab.close();
});
