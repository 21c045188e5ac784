/** The card on a page that goes on with its own life: its keys, its layout, its scrolling, what it opens over the words. */
import { expect, test, type Tab } from '../driver';
import { openCard, placeOf, pressInCard, settledCard } from '../driver/words';

function seen(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.splice(0), null);
}

for (const [query, name] of [
  ['', 'plainly'],
  ['?capture', 'first on the document @deep'],
] as const) {
  test(`keys and clicks of the card don’t reach a page that listens ${name}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page(`neighbours/listens-for-keys.html${query}`));
    await expect.poll(() => tab.mentions()).toHaveLength(2);
    await openCard(tab, 'paragraph 3(b)');
    await pressInCard(tab, 'Pin');
    await expect.poll(() => tab.control('Unpin')).not.toBeNull();
    await tab.press('Tab');
    await tab.press('ArrowDown');
    await tab.press('Escape');
    await expect.poll(() => tab.card()).toBeNull();
    expect(await seen(tab)).toEqual([]);
    // The next Escape is the page's.
    await tab.press('Escape');
    expect(await seen(tab)).toEqual(['keydown Escape', 'keyup Escape']);
    await tab.close();
  });
}

test('a button of the card can be pressed by key, at once', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/listens-for-keys.html?capture'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  expect(await tab.step(1)).toBe(true);
  // The first stop of a card is its tools.
  await tab.press('Tab');
  for (let tries = 0; (await tab.cardFocus()) !== 'Next mention'; tries += 1) {
    expect(tries).toBeLessThan(5);
    await tab.press('ArrowRight');
  }
  await tab.press('Enter');
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 3(b)');
  await tab.close();
});

test('the card goes with its words when something comes in above them', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/moves-under-card.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(4);
  const { x, y } = await placeOf(tab, 'paragraph 3(b)');
  await tab.click(x, y);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 3(b)');
  const before = (await tab.card())?.box.y ?? 0;
  await tab.evaluate(() => document.querySelector('#late')?.classList.toggle('in'), null);
  const moved = (await placeOf(tab, 'paragraph 3(b)')).y - y;
  expect(moved).toBeGreaterThan(250);
  await expect.poll(async () => Math.round(((await tab.card())?.box.y ?? 0) - before)).toBe(Math.round(moved));
  // Where the words are gone, so is the card.
  await tab.evaluate(() => {
    for (const p of document.querySelectorAll('p')) p.style.display = 'none';
  }, null);
  await expect.poll(() => tab.card()).toBeNull();
  await tab.close();
});

for (const where of ['html', 'body']) {
  test(`a card closes where what its page paints is put off: ${where}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page('neighbours/moves-under-card.html'));
    await expect.poll(() => tab.mentions()).toHaveLength(4);
    await openCard(tab, 'paragraph 3(b)');
    await tab.evaluate((name: string) => {
      document.querySelector<HTMLElement>(name)?.style.setProperty('content-visibility', 'hidden');
    }, where);
    await expect.poll(() => tab.card()).toBeNull();
    await tab.close();
  });
}

test('a modal dialog that opens over the words closes their card, and stepping stays in the dialog', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('neighbours/moves-under-card.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(4);
  const { x, y } = await placeOf(tab, 'paragraph 3(b)');
  await tab.click(x, y);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 3(b)');
  await tab.evaluate(() => {
    document.querySelector<HTMLDialogElement>('#notice')?.showModal();
  }, null);
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.step(1)).toBe(true);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 5');
  expect(await tab.step(1)).toBe(false);
  await tab.close();
});

test('in full screen stepping leaves out what is behind it, and the card follows out of it @deep', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('neighbours/moves-under-card.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(4);
  const go = await placeOf(tab, 'Present');
  await tab.click(go.x, go.y);
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement?.id, null)).toBe('stage');
  expect(await tab.step(1)).toBe(true);
  await expect.poll(async () => (await tab.card())?.label).toBe('Paragraph 9');
  await tab.evaluate(() => document.exitFullscreen(), null);
  await expect.poll(() => tab.evaluate(() => document.fullscreenElement, null)).toBeNull();
  const words = await placeOf(tab, 'paragraph 9');
  await expect
    .poll(async () => {
      const box = (await tab.card())?.box ?? { x: 0, y: -1000, width: 0, height: 0 };
      return Math.min(Math.abs(box.y - words.y), Math.abs(box.y + box.height - words.y));
    })
    .toBeLessThan(40);
  await tab.close();
});

test('the wheel over any part of the card leaves the page where it is', async ({ driver, site }) => {
  const tab = await driver.open(site.page('neighbours/listens-for-keys.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  const { box } = await openCard(tab, 'paragraph 3(b)');
  for (const y of [box.y + 12, box.y + box.height / 2, box.y + box.height - 12]) {
    await tab.point(box.x + 60, y);
    for (let turn = 0; turn < 3; turn += 1) await tab.wheel(120);
    await tab.evaluate(async () => {
      for (let i = 0; i < 10; i += 1) await new Promise(requestAnimationFrame);
    }, null);
    expect(await tab.evaluate(() => scrollY, null), `wheel at ${y - box.y} of ${box.height}`).toBe(0);
  }
  await tab.close();
});

/** Notes what fingers do to the page: whether their moves were kept from scrolling it, and how far it has been scrolled. */
async function noteFingers(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const page = globalThis as unknown as { moves: boolean[] };
    page.moves = [];
    addEventListener('touchmove', ({ defaultPrevented }) => page.moves.push(defaultPrevented), { passive: true });
  }, null);
}

test('a finger that swipes over any part of the card leaves the page where it is; beside the card the page is the reader’s', async ({
  driver,
  site,
}) => {
  const tab = await driver.open(site.page('neighbours/listens-for-keys.html'));
  await expect.poll(() => tab.mentions()).toHaveLength(2);
  await noteFingers(tab);
  const { x, y } = await placeOf(tab, 'paragraph 3(b)');
  await tab.tap(x, y);
  const { box } = await settledCard(tab);
  const middle = box.x + box.width / 2;
  const moves = (): Promise<readonly boolean[]> =>
    tab.evaluate(() => (globalThis as unknown as { moves: boolean[] }).moves.splice(0), null);
  for (const [part, from] of [
    ['head', box.y + 12],
    ['text', box.y + box.height / 2],
    ['foot', box.y + box.height - 12],
  ] as const) {
    await tab.swipe({ x: middle, y: from }, { x: middle, y: from - 90 });
    await tab.evaluate(async () => {
      for (let i = 0; i < 20; i += 1) await new Promise(requestAnimationFrame);
    }, null);
    expect(await tab.evaluate(() => scrollY, null), part).toBe(0);
    expect((await tab.card())?.label).toBe('Paragraph 3(b)');
    // Firefox’s driver has fingers that scroll nothing: what it is asked not to do is looked at. The text scrolls by itself.
    const kept = await moves();
    expect(kept.length).toBeGreaterThan(0);
    if (driver.name === 'firefox' && part !== 'text') expect(kept, part).not.toContain(false);
  }

  const below = { x: middle, y: 780 };
  await tab.swipe(below, { ...below, y: 600 });
  if (driver.name === 'chromium') await expect.poll(() => tab.evaluate(() => scrollY, null)).toBeGreaterThan(50);
  const free = await moves();
  expect(free).not.toContain(true);
  expect(free.length).toBeGreaterThan(0);
  await tab.close();
});
