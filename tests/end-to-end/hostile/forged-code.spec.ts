/** A page that says something else doesn't pass for the Code by what nobody sees of it. */
import { expect, test } from '../driver';

test('a changed text with the true one hidden beside it is not the same as our copy', async ({ driver, site }) => {
  const tab = await driver.open(site.page('the-code.html'));
  await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
  await tab.evaluate(() => {
    const truth = document.createElement('div');
    truth.hidden = true;
    truth.append(...[...document.body.childNodes].map((node) => node.cloneNode(true)));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      text.data = text.data.replace(/terrorism/giu, 'dissent');
    }
    document.body.append(truth);
  }, null);
  await expect.poll(async () => (await tab.report())?.comparison?.differs.length ?? 'none').not.toBe(0);
  await tab.close();
});

test('text that comes in before many blanks and empty elements is read', async ({ driver, site }) => {
  const tab = await driver.open(site.page('no-mention.html'));
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', `<p id="b"></p>${' '.repeat(900)}<p id="a"></p>`);
  }, null);
  // After the sentinel's first look.
  await expect.poll(() => tab.isGuarded()).toBe(true);
  await tab.evaluate(() => {
    const at = (id: string): Element => document.getElementById(id) ?? document.body;
    at('a').textContent = 'Ministers signed the Code of Conduct Towards Achieving a World Free of Terrorism.';
    at('b').textContent = 'News';
  }, null);
  await expect.poll(() => tab.mentions()).toHaveLength(1);
  await tab.close();
});

test('pointing at one of very many mentions in columns takes no long task @deep', async ({ driver, site }) => {
  const tab = await driver.open(site.page('no-mention.html'));
  await tab.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p>The Code of Conduct Towards Achieving a World Free of Terrorism was signed.</p><div id="d" style="columns: 3"></div>',
    );
    const d = document.getElementById('d');
    if (d) d.textContent = 'as paragraph 3 of the Code says, and more. '.repeat(4000);
  }, null);
  await expect.poll(async () => (await tab.report())?.mentions, { timeout: 25_000 }).toBeGreaterThan(4000);
  const gap = tab.evaluate(async () => {
    let longest = 0;
    for (let last = performance.now(); document.title !== 'done'; last = performance.now()) {
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - last);
    }
    return longest;
  }, null);
  await tab.point(200, 300);
  await tab.point(220, 320);
  await tab.evaluate(() => {
    document.title = 'done';
  }, null);
  expect(await gap).toBeLessThan(800);
  await tab.close();
});
