/** What is said of a page that has the text of the Code: how its source differs, and never that what is seen of it is the same. */
import { expect, test } from '../driver';

test('a changed text with the true one hidden beside it differs from our copy', async ({ driver, site }) => {
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

test('a page that sets the Code as publishers do has no difference from our copy', async ({ driver, site }) => {
  const tab = await driver.open(site.page('the-code.html'));
  await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
  await tab.evaluate(() => {
    document.querySelectorAll('p').forEach((p, index) => {
      p.innerHTML = p.innerHTML.replace(/terrorism/u, '<em>terrorism</em><sup><a href="#n">7</a></sup>');
      p.id = `p${index}`;
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      body { background: #1c2733; color: #dfe6ee }
      main { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"), #fff; color: #333; padding: 1em; clip-path: inset(0 round 8px) }
      p::before { content: "¶ "; color: #888 }
      p::after { content: "signed in 2018"; position: absolute; opacity: 0 }
      em { color: #a00; background: rgb(255 0 0 / 10%) }
      p:first-letter { font-size: 200%; color: #777 }`);
    document.adoptedStyleSheets.push(sheet);
  }, null);
  for (let n = 0; n < 3; n += 1) {
    expect((await tab.report())?.comparison).toMatchObject({ differs: [], missing: [] });
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), null);
  }
  await tab.close();
});

test('commentary between the passages is marked and listed', async ({ driver, site }) => {
  const tab = await driver.open(site.page('the-code.html'));
  await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
  const before = (await tab.mentions()).length;
  await tab.evaluate(() => {
    for (const at of [4, 20, 40]) {
      document
        .querySelectorAll('p')
        [at]?.insertAdjacentHTML(
          'afterend',
          '<aside>Paragraph 9 of the Code of Conduct is the one that names a date.</aside>',
        );
    }
  }, null);
  await expect.poll(async () => (await tab.mentions()).length).toBe(before + 3);
  expect((await tab.report())?.comparison).toMatchObject({ differs: [], missing: [] });
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
  const longestGap = (): Promise<number> =>
    tab.evaluate(async () => {
      let longest = 0;
      const until = performance.now() + 2000;
      for (let last = performance.now(); document.title !== 'done' && last < until; last = performance.now()) {
        await new Promise((resolve) => setTimeout(resolve));
        longest = Math.max(longest, performance.now() - last);
      }
      return longest;
    }, null);
  // What the machine does beside it.
  await tab.point(2, 2);
  const own = await longestGap();
  const gap = longestGap();
  await tab.point(200, 300);
  await tab.point(220, 320);
  await tab.evaluate(() => {
    document.title = 'done';
  }, null);
  expect(await gap).toBeLessThan(800 + own);
  await tab.close();
});
