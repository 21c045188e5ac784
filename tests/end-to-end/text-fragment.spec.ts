/** The link to a statement of a report scrolls to it, in the browsers themselves. */
import { PageWords } from '../../engine/report/page-words';
import { addressOf, directiveFor } from '../../engine/report/text-fragment';
import { expect, test } from './driver';

test('a link to the last statement of a page leads there', async ({ driver, site }) => {
  const url = site.page('press.html');
  const tab = await driver.open(url);
  await tab.resize(500, 300);
  const blocks = await tab.evaluate(() => [...document.querySelectorAll('p, li')].map((p) => p.textContent), null);
  const block = blocks.length - 1;
  const directive = directiveFor(new PageWords(blocks), { block, start: 0, end: (blocks[block] ?? '').length });
  expect(directive).not.toBeNull();
  const link = directive && addressOf(url, directive);
  // From elsewhere, as by a click on it in a saved report.
  await tab.goto('about:blank');
  await tab.goto(link ?? '');
  await expect
    .poll(() =>
      tab.evaluate(() => {
        const box = [...document.querySelectorAll('p, li')].at(-1)?.getBoundingClientRect();
        return scrollY > 0 && box !== undefined && box.top < innerHeight && box.bottom > 0;
      }, null),
    )
    .toBe(true);
  await tab.close();
});
