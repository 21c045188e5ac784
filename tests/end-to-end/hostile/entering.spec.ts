/** A page that tries to get into the card: the closed root is never handed out, and what is changed in it isn't shown. */
import { expect, test, type Tab } from '../driver';
import { hover, openCard } from '../driver/words';

const WORDS = 'We establish through this Code of Conduct a coalition of partners';

test('a page that defines and patches elements gets no root of ours', async ({ driver, site }) => {
  const tab = await driver.open(site.page('hostile/defines-elements.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  const { text } = await openCard(tab, 'paragraph 9');
  expect(text).toContain(WORDS);
  const roots = await tab.evaluate(
    () =>
      (globalThis as unknown as { roots: ShadowRoot[] }).roots.filter((root) => root.textContent.includes('partners'))
        .length,
    null,
  );
  expect(roots).toBe(0);
  expect(tab.errors).toEqual([]);
  await tab.close();
});

/** What a page can do with a node of the card, where the browser hands it one: each must close the card. */
const CHANGES = {
  words: 'at.parentElement.textContent = "The Code is legally binding."',
  style: 'root.querySelector("style").textContent += "p { color: transparent }"',
  'switched off style': 'root.styleSheets[0].disabled = true',
  'style for no screen': 'root.styleSheets[0].media.mediaText = "not all"',
  'adopted style':
    'const s = new CSSStyleSheet(); s.replaceSync("p { color: transparent }"); root.adoptedStyleSheets.push(s)',
  'another root':
    'root.querySelector("section").attachShadow({ mode: "open" }).innerHTML = "<p>The Code is binding.</p>"',
  animation: 'root.querySelector("section").animate([{ opacity: 0 }, { opacity: 0 }], 100000)',
  attribute: 'root.querySelector("[popover]").setAttribute("style", "opacity: 0")',
} as const;

/** The page's script, run with a node of the card as soon as an event brings one. */
async function changeOnEvent(tab: Tab, change: string): Promise<void> {
  await tab.evaluate((script: string) => {
    const page = globalThis as unknown as { entered?: boolean };
    page.entered = false;
    const look = (event: Event): void => {
      const at = (event as Event & { originalTarget?: Node }).originalTarget;
      const root = at?.getRootNode();
      if (page.entered || !(at instanceof Element) || !(root instanceof ShadowRoot)) return;
      page.entered = true;
      // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- a row of the table
      new Function('at', 'root', script)(at.firstChild ?? at, root);
    };
    for (const type of ['pointermove', 'pointerover']) addEventListener(type, look, true);
  }, change);
}

for (const [name, change] of Object.entries(CHANGES)) {
  const deep = name === 'words' ? '' : ' @deep';
  test(`a page that gets a node from an event and changes the card (${name}) closes it${deep}`, async ({
    driver,
    site,
  }) => {
    const tab = await driver.open(site.page('hostile/two-mentions.html'));
    await expect.poll(() => tab.mentions()).toHaveLength(2);
    await changeOnEvent(tab, change);
    const { box } = await openCard(tab, 'Paragraph 9');
    await tab.point(box.x + 60, box.y + 90);
    const entered = await tab.evaluate(() => (globalThis as unknown as { entered: boolean }).entered, null);
    // Chromium hands out nothing; Firefox does, and the card closes.
    expect(entered).toBe(driver.name === 'firefox');
    if (!entered) expect((await tab.card())?.text).toContain(WORDS);
    else {
      await expect.poll(() => tab.card()).toBeNull();
      await tab.point(2, 2);
      await hover(tab, 'Paragraph 9');
      await expect.poll(async () => (await tab.card())?.text).toContain(WORDS);
    }
    expect(tab.errors).toEqual([]);
    await tab.close();
  });
}

test('Chromium hands out no node of the card @deep', async ({ driver, site }) => {
  test.skip(driver.name === 'firefox', 'there every event does, see docs/limits.md');
  const tab = await driver.open(site.page('hostile/leaks.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  const { box } = await openCard(tab, 'paragraph 9');
  await tab.drag({ x: box.x + 30, y: box.y + 80 }, { x: box.x + 200, y: box.y + 100 });
  for (const key of ['Control+c', 'Tab', 'Tab']) await tab.press(key);
  await tab.wheel(20);
  const ways = await tab.evaluate(() => [...(globalThis as unknown as { leaks: Set<string> }).leaks], null);
  // The text of what the reader has selected is the page's to read, in every browser.
  expect(ways).toEqual(['selection text']);
  await tab.close();
});
