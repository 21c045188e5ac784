/** Viewers lay lines or words, each an element of its own, over a picture of the page. */
import { expect, test, type Tab } from '../driver';
import { hover } from '../driver/words';

const TITLE = 'Code of Conduct Towards Achieving a World Free of Terrorism';

/** The words that are painted in a part of the page, piece by piece, in order. */
function paintedIn(tab: Tab, selector: string): Promise<readonly string[]> {
  return tab.evaluate((wanted) => {
    const part = document.querySelector(wanted);
    part?.scrollIntoView({ block: 'center' });
    return ['explicit', 'context']
      .flatMap((look) => [...(CSS.highlights.get(`clause-lookup-${look}`) ?? [])])
      .filter(({ startContainer }) => part?.contains(startContainer))
      .sort((a, b) => {
        const position = a.startContainer.compareDocumentPosition(b.startContainer);
        return position & 4 ? -1 : position & 2 ? 1 : a.startOffset - b.startOffset;
      })
      .map((r) => (r.startContainer.textContent ?? '').slice(r.startOffset, r.endOffset));
  }, selector);
}

for (const [page, selector, pieces] of [
  [
    'text-layers',
    '#lines',
    ['Code of Conduct Towards Achieving', 'a World Free of Terrorism', 'paragraph', '3(b) of the Code'],
  ],
  [
    'text-layers',
    '#broken',
    ['Code of Con', 'duct Towards Achieving a World Free of Ter', 'rorism', 'para', 'graph 8(a)'],
  ],
  ['text-layers', '#words', ['paragraph', '7', 'of', 'the', 'Code']],
  [
    'scanned-page',
    '#boxes',
    ['Code', 'of', 'Conduct', 'Towards', 'Achieving', 'a', 'World', 'Free', 'of', 'Terrorism'],
  ],
  ['scanned-page', '#paper', ['para', 'graph 3(b) of the Code']],
  ['scanned-page', '#aside', ['Paragraph 4(c) of ', 'the Code']],
] as const) {
  test(`${page} ${selector}: words that go on in another element are marked on every part`, async ({
    driver,
    site,
  }) => {
    const tab = await driver.open(site.page(`neighbours/${page}.html`));
    await expect.poll(() => paintedIn(tab, selector)).toEqual(pieces);
    await tab.close();
  });
}

test('a card opens at any part, and letters that are not painted have a visible line', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/text-layers.html'));
  await expect.poll(async () => (await tab.mentions()).length).toBeGreaterThan(4);
  await hover(tab, 'rorism and its'.slice(0, 6));
  await expect.poll(async () => (await tab.card())?.label).toBe(TITLE);
  const hasLine = (): Promise<boolean> => tab.evaluate(() => CSS.highlights.has('clause-lookup-faint'), null);
  await expect.poll(hasLine).toBe(true);
  await tab.close();
});

test('lines that a viewer adds as the reader scrolls are read with those around them', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/text-layers.html'));
  await expect.poll(() => paintedIn(tab, '#words')).toHaveLength(5);
  await tab.evaluate(() => {
    document
      .querySelector('#one .layer')
      ?.insertAdjacentHTML(
        'beforeend',
        '<br role="presentation"><span style="left:20px;top:46px">and then para-</span><br role="presentation"><span style="left:20px;top:72px">graph 6 of the Code</span>',
      );
  }, null);
  await expect.poll(async () => (await paintedIn(tab, '#one')).slice(-2)).toEqual(['para', 'graph 6 of the Code']);
  await tab.close();
});
