/** A page's style sheet against the card: with all that can be inherited set to something else, the card looks the same. */
import { expect, test, type Tab } from '../driver';
import { openCard, pressInCard, settledCard } from '../driver/words';

interface Page {
  readonly attack: () => void;
  readonly inherited: readonly string[];
  readonly usedFonts: () => readonly string[];
}

/** Two frames, so that what was changed is painted. */
function painted(tab: Tab): Promise<unknown> {
  return tab.evaluate(async () => {
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  }, null);
}

for (const [words, name] of [
  ['Paragraph 9', 'a paragraph'],
  ['Code of Conduct Towards', 'the Code as a whole, with States @deep'],
] as const) {
  test(`all that a page can set is without effect on the card of ${name}`, async ({ driver, site }) => {
    const tab = await driver.open(site.page('hostile/inherits.html'));
    await expect.poll(() => tab.mentions()).toHaveLength(2);
    await openCard(tab, words);
    if (words !== 'Paragraph 9') await expect.poll(async () => (await tab.card())?.text).toContain('Kazakhstan');
    await pressInCard(tab, 'Pin');
    await tab.point(2, 2);
    const { box, text } = await settledCard(tab);
    // Without the corners, behind which the page is seen.
    const inner = { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 };
    await painted(tab);
    const inherited = await tab.evaluate(() => (globalThis as unknown as Page).inherited, null);
    // What the page has found out for itself: that it looks in the right place.
    for (const property of ['color', 'visibility', 'font-family', 'direction', 'letter-spacing', 'text-transform']) {
      expect(inherited).toContain(property);
    }
    expect(inherited.length).toBeGreaterThan(50);
    const before = await tab.cardStyles();
    const picture = await tab.pixels(inner);
    await tab.evaluate(() => {
      (globalThis as unknown as Page).attack();
    }, null);
    await painted(tab);
    const after = await tab.cardStyles();
    const changed = after.filter((style, index) => style !== before[index]).map((s, i) => differing(s, before[i]));
    expect(changed).toEqual([]);
    expect((await tab.card())?.text).toBe(text);
    expect((await tab.card())?.box).toEqual(box);
    const usedFonts = await tab.evaluate(() => (globalThis as unknown as Page).usedFonts(), null);
    // The page's own words are set in a generic family too.
    expect(usedFonts).toEqual([]);
    // Letters may be smoothed otherwise where the page has layers that move: the eye sees no difference.
    expect(await difference(tab, picture, await tab.pixels(inner))).toBeLessThan(2);
    await tab.close();
  });
}

/** The declarations of a style that aren't in another, for the message. */
function differing(style: string, other = ''): string {
  const known = new Set(other.split('; '));
  return style
    .split('; ')
    .filter((declaration, index) => index === 0 || !known.has(declaration))
    .slice(0, 8)
    .join('; ');
}

/** By how much two pictures differ, in steps of 255 a channel, on average. Told by the page's own canvas. */
function difference(tab: Tab, one: string, other: string): Promise<number> {
  return tab.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      if (!a || !b || a.length === 0 || a.length !== b.length) return 255;
      let sum = 0;
      for (let i = 0; i < a.length; i += 1) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
      return sum / a.length;
    },
    [one, other],
  );
}
