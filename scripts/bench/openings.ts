/** What a reader waits for: a card, the popup, its results. */
import type { BrowserContext } from '@playwright/test';
import { DWELL } from '../../overlay/attention';
import { addressOf, SETTLE, type Bench } from './browser';
import { median, p95 } from './measure';
import { atMostTimes, shown, type Row } from './row';
import { CODE_REFERENCES, pageOf, proseWith } from './texts';

const FRAME = 1000 / 60;

/** From the end of the pointer's rest to the frame in which the card is seen. */
export async function cardRows({ context, site }: Bench): Promise<Row[]> {
  const page = await context.newPage();
  await page.goto(site.page(pageOf(proseWith(CODE_REFERENCES, 20_000, 1_000)), 'card'));
  await page.waitForTimeout(SETTLE);
  const spots = await page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((p) => p.textContent.includes('Towards Achieving'))
      .slice(0, 12)
      .map((p) => p.textContent.indexOf('Towards Achieving')),
  );
  const delays: number[] = [];
  for (const [index, at] of spots.entries()) {
    const place = await page.evaluate(
      ([index, at]) => {
        const p = [...document.querySelectorAll('p')].filter((p) => p.textContent.includes('Towards Achieving'))[index];
        p?.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        const text = p?.firstChild;
        if (!text) return null;
        range.setStart(text, at);
        range.setEnd(text, at + 7);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      },
      [index, at] as const,
    );
    if (!place) continue;
    await page.waitForTimeout(600);
    const shownAfter = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let moved = NaN;
          document.addEventListener('pointermove', () => (moved = performance.now()), { once: true, capture: true });
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame(() =>
              requestAnimationFrame((now) => {
                resolve(now - moved);
              }),
            );
          });
          observer.observe(document.documentElement, { childList: true, subtree: true });
        }),
    );
    await page.mouse.move(place.x, place.y);
    delays.push(Math.max(0, (await shownAfter) - DWELL));
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
  await page.close();
  return [atMostTimes('end of dwell to the card painted, p95; a frame at 60 Hz', p95(delays), 'ms', FRAME, 2)];
}

export async function popupRows({ context }: Bench, empty: BrowserContext): Promise<Row[]> {
  const paints: number[][] = [[], []];
  for (const [which, where] of [context, empty].entries()) {
    const address = await addressOf(where);
    for (let run = 0; run < 9; run += 1) {
      const page = await where.newPage();
      await page.goto(`${address}/popup.html`);
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      );
      paints[which]?.push(Number(await paint.jsonValue()));
      await page.close();
    }
  }
  const page = await context.newPage();
  await page.goto(`${await addressOf(context)}/popup.html`);
  await page.waitForSelector('[role=combobox]');
  // The index comes when the browser is idle.
  await page.waitForTimeout(SETTLE);
  const keys = await page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('[role=combobox]');
    const took: number[] = [];
    if (!field) return took;
    for (const typed of [
      'h',
      'ha',
      'har',
      'harb',
      'harbo',
      'harbou',
      'harbour',
      '3',
      '3(',
      '3(b',
      '3(b)',
      'c',
      'cr',
      'cry',
      'cryp',
    ]) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const changed = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      });
      const start = performance.now();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 300))]);
      took.push(performance.now() - start);
    }
    return took;
  });
  await page.close();
  return [
    atMostTimes(
      'popup, opening to first paint; an empty extension’s',
      median(paints[0] ?? []),
      'ms',
      median(paints[1] ?? []),
      1.5,
    ),
    shown('popup, a key to its results drawn, p95', p95(keys), 'ms'),
  ];
}
