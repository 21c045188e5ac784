/** What can be measured from a page in Firefox, which has no trace: marks on the screen, and the card. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { DWELL } from '../../overlay/attention';
import { launchFirefox } from '../browsers/launch';
import { SETTLE, startSite } from './browser';
import { lastMark, markPaintings, peerScript, wrapAll } from './marks';
import { median, p95 } from './measure';
import { atMostTimes, timesFaster, type Row } from './row';
import { CODE_REFERENCES, pageOf, proseWith } from './texts';

const ROUNDS = 3;
const CARDS = 8;
const FRAME = 1000 / 60;

export async function firefoxRows(): Promise<Row[]> {
  const site = await startSite();
  const { browser, close } = await launchFirefox({ headless: true });
  const open = async (address: string): Promise<Page> => {
    const page = await browser.newPage();
    // What runs in a page is compiled with calls of this helper.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    await page.goto(address, { waitUntil: 'load' });
    return page;
  };
  const html = pageOf(proseWith(CODE_REFERENCES, 1_000_000, 2_000));
  const painted: number[] = [];
  const wrapped: number[] = [];
  for (let run = 0; run < ROUNDS; run += 1) {
    const page = await open(site.page(html, 'marks'));
    await page.evaluate(markPaintings);
    await pause(2 * SETTLE);
    const name = await page.evaluate(lastMark, 'bench-painted-');
    // The sentinel looks when the page has been read in, and then asks for the overlay.
    painted.push(await page.evaluate(sinceLoad, name));
    await page.close();
    const peer = await open(site.page(`<meta name="clause-lookup" content="off">${html}`, 'peer'));
    await peer.addScriptTag({ content: peerScript() });
    wrapped.push(await peer.evaluate(wrapAll, CODE_REFERENCES));
    await peer.close();
  }
  const page = await open(site.page(pageOf(proseWith(CODE_REFERENCES.slice(0, 1), 20_000, 1_000)), 'card'));
  await pause(SETTLE);
  const cards: number[] = [];
  for (let index = 0; index < CARDS; index += 1) {
    const at = await page.evaluate(placeOf, index);
    await pause(600);
    const shown = page.evaluate(cardShown);
    await page.mouse.move(at.x, at.y);
    cards.push(Math.max(0, (await shown) - DWELL));
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
  await close();
  await site.close();
  return [
    timesFaster(
      'Firefox: 1 MB with 500 mentions, page loaded to those on screen painted; mark.js',
      median(painted),
      'ms',
      median(wrapped),
      5,
    ),
    atMostTimes('Firefox: end of dwell to the card painted, p95; a frame at 60 Hz', p95(cards), 'ms', FRAME, 2),
  ];
}

/** In the page: milliseconds from the end of its loading to a mark of this name. */
function sinceLoad(name: string): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (performance.getEntriesByName(name)[0]?.startTime ?? NaN) - (navigation?.domContentLoadedEventEnd ?? NaN);
}

/** In the page: where the nth name of the Code is, in the middle of the screen. */
function placeOf(index: number): { readonly x: number; readonly y: number } {
  const word = 'Towards Achieving';
  const p = [...document.querySelectorAll('p')].filter(({ textContent }) => textContent.includes(word))[index];
  p?.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  if (p?.firstChild) {
    range.setStart(p.firstChild, p.textContent.indexOf(word));
    range.setEnd(p.firstChild, p.textContent.indexOf(word) + 7);
  }
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** In the page: milliseconds from the pointer's next move to the second frame after the card came. */
function cardShown(): Promise<number> {
  return new Promise((resolve) => {
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
  });
}
