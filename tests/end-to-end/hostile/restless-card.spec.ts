/** A card can be used wherever its words are: in what moves, beside what opens and closes, in what a click presses. */
import { expect, test, type Tab } from '../driver';
import { hover, openCard, pressInCard, settledCard } from '../driver/words';

const run = (tab: Tab, html: string): Promise<unknown> =>
  tab.evaluate((more: string) => {
    document.body.insertAdjacentHTML('beforeend', more);
  }, html);

const WORDS =
  '<p style="font:18px/1.6 serif">As paragraph 9 of the Code of Conduct Towards Achieving a World Free of Terrorism says.</p>';

for (const [index, [name, html, script]] of (
  [
    [
      'words that move all the time',
      `<style>@keyframes t{to{transform:translateX(60px)}}main{animation:t 6s linear infinite alternate}</style><main>${WORDS}</main>`,
      '',
    ],
    [
      'something else that opens and closes all the time',
      `${WORDS}<details id="d"><summary>More</summary>x</details>`,
      'setInterval(() => { document.getElementById("d").open ^= 1 }, 100)',
    ],
  ] as const
).entries()) {
  test(`a click on the card counts, with ${name}${index === 0 ? '' : ' @deep'}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page('no-mention.html'));
    await run(tab, html);
    await expect
      .poll(() => tab.mentions(), { timeout: 15_000 })
      .toContain('paragraph 9 of the Code of Conduct Towards Achieving a World Free of Terrorism');
    await hover(tab, 'paragraph 9');
    await expect.poll(() => tab.card()).not.toBeNull();
    if (script)
      await tab.evaluate((source: string) => {
        document.head.append(Object.assign(document.createElement('script'), { textContent: source }));
      }, script);
    const { x = 0, y = 0, width = 0 } = (await tab.card())?.box ?? {};
    await tab.point(x + width / 2, y + 40);
    await pressInCard(tab, 'Pin');
    await expect.poll(() => tab.control('Unpin')).not.toBeNull();
    await tab.close();
  });
}

for (const [index, [name, open, close]] of (
  [
    ['a link', '<a href="#evil" aria-modal="true">', '</a>'],
    ['a label', '<label aria-modal="true"><input type="checkbox" id="box">', '</label>'],
    ['a summary', '<details id="d"><summary aria-modal="true">', '</summary></details>'],
  ] as const
).entries()) {
  test(`a click on the card of words in ${name} that says it is modal presses nothing of the page${index === 0 ? '' : ' @deep'}`, async ({
    driver,
    site,
  }) => {
    const tab = await driver.open(site.page('no-mention.html'));
    await run(
      tab,
      `${open}As <b>paragraph 9 of the Code of Conduct Towards Achieving a World Free of Terrorism</b> says${close}`,
    );
    await expect.poll(() => tab.mentions(), { timeout: 15_000 }).toHaveLength(1);
    const { box } = await openCard(tab, 'paragraph 9');
    await tab.point(box.x + 80, box.y + 80);
    await settledCard(tab);
    await tab.click(box.x + 80, box.y + 80);
    expect(
      await tab.evaluate(
        () => [
          location.hash,
          document.querySelector<HTMLInputElement>('#box')?.checked ?? false,
          document.querySelector<HTMLDetailsElement>('#d')?.open ?? false,
        ],
        null,
      ),
    ).toEqual(['', false, false]);
    await tab.close();
  });
}
