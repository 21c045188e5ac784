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

/** Ways in which a page has its own words seen in place of the Code's: a style for the fourth passage and what stands in it. */
const FORGERIES: readonly (readonly [string, string, string])[] = [
  ['letters in the colour of the paper', 'i { color: #fff }', '<i>IN</i>'],
  [
    'letters in another notation of the colour of their ground',
    'i { color: oklch(1 0 0) } p { background: white }',
    '<i>IN</i>',
  ],
  ['letters that are filled with nothing', 'i { -webkit-text-fill-color: #0000 }', '<i>IN</i>'],
  ['a ground that comes later', 'i { background: #000; color: #000 }', '<i>IN</i>'],
  ['a circle of nothing', 'i { display: inline-block; clip-path: circle(0) }', '<i>IN</i>'],
  [
    'a polygon beside the words',
    'i { display: inline-block; clip-path: polygon(200% 0, 210% 0, 210% 9px) }',
    '<i>IN</i>',
  ],
  ['a clip of old', 'i { position: absolute; clip: rect(0 0 0 0) }', '<i>IN</i>'],
  ['a blur', 'i { filter: blur(20px) }', '<i>IN</i>'],
  ['signs in place of letters', 'i { -webkit-text-security: disc }', '<i>IN</i>'],
  [
    'a line that begins far outside',
    'i { display: block; text-indent: -9999px; white-space: nowrap; overflow: hidden }',
    '<i>IN</i>',
  ],
  ['words that are drawn before others', 'i::before { content: "never " }', 'IN<i>IN</i>'],
  ['words that are drawn after others', 'i::after { content: " never " }', '<i>IN</i>IN'],
  ['words that are drawn in an element without any', 'i::after { content: " never " }', 'IN<i></i>IN'],
  ['words of an attribute', 'i::before { content: attr(data-word) " " }', 'IN<i data-word="never">IN</i>'],
  ['quotation marks that are words', 'i::before { content: open-quote; quotes: "never " "" }', 'IN<i>IN</i>'],
  [
    'a picture in place of the words',
    "i { display: inline-block; content: url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22/>') }",
    '<i>IN</i>',
  ],
  ['letters without a size, beside others', 'i { font-size: 0 }', '<i>IN</i>'],
  ['a turn by which nothing is seen', 'i { display: inline-block; transform: rotateY(90deg) }', '<i>IN</i>'],
];

for (const [index, [name, style, inside]] of FORGERIES.entries()) {
  test(`a page that is the Code, with ${name}, is not the same as our copy${index === 0 ? '' : ' @deep'}`, async ({
    driver,
    site,
  }) => {
    const tab = await driver.open(site.page('the-code.html'));
    await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
    // What is in the passage first, which changes nothing for anybody; then the style, which no observer reports.
    await tab.evaluate((html: string) => {
      const passage = document.querySelectorAll('p')[5];
      if (!passage) return;
      const words = passage.textContent.split(' ');
      const half = Math.ceil(words.length / 2);
      const parts =
        html.split('IN').length === 2
          ? [passage.textContent]
          : [words.slice(0, half).join(' ') + ' ', words.slice(half).join(' ')];
      passage.innerHTML = html.replace(/IN/gu, () => parts.shift() ?? '');
    }, inside);
    await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
    await tab.evaluate((css: string) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    await expect
      .poll(async () => {
        const comparison = (await tab.report())?.comparison;
        return comparison ? comparison.differs.length + comparison.missing.length : null;
      })
      .toBe(1);
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

test('a page that sets the Code as publishers do is the same as our copy', async ({ driver, site }) => {
  const tab = await driver.open(site.page('the-code.html'));
  await expect.poll(async () => (await tab.report())?.comparison?.differs.length).toBe(0);
  await tab.evaluate(() => {
    document.querySelectorAll('p').forEach((p, index) => {
      p.innerHTML = p.innerHTML.replace(/terrorism/u, '<em>terrorism</em><a href="#n" class="note">7</a>');
      p.id = `p${index}`;
    });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      body { background: #1c2733; color: #dfe6ee }
      main { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"), #fff; color: #333; padding: 1em; clip-path: inset(0 round 8px) }
      p::before { content: "¶ "; color: #888 }
      p::after { content: "signed in 2018"; position: absolute; opacity: 0 }
      em { color: #a00; background: rgb(255 0 0 / 10%) }
      .note { font-size: 0; } .note::before { content: "*"; font-size: 1rem }
      p:first-letter { font-size: 200%; color: #777 }`);
    document.adoptedStyleSheets.push(sheet);
  }, null);
  for (let n = 0; n < 3; n += 1) {
    expect((await tab.report())?.comparison).toMatchObject({ differs: [], missing: [] });
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)), null);
  }
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
