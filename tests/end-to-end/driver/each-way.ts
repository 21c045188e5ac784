import { expect } from '@playwright/test';
import type { Tab } from '../../../scripts/browsers/types';
import { placeOf } from './words';

/** Opens the card of a mark by pointer, by keyboard and by touch, and closes it each time: beside the words, inside the viewport. */
export async function openEachWay(tab: Tab, words: string, label: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  await tab.point(x, y);
  await expect.poll(async () => (await tab.card())?.label).toBe(label);
  const card = await tab.card();
  expect(card?.focused).toBe(false);
  const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }), null);
  const box = card?.box ?? { x: -1, y: -1, width: 0, height: 0 };
  expect(box.width * box.height, 'is seen').toBeGreaterThan(10_000);
  expect(box.x, 'inside the viewport').toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width);
  expect(box.y + box.height).toBeLessThanOrEqual(height);
  const covers = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  expect(covers, 'the card covers the words').toBe(false);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();

  await tab.point(1, 1);
  expect(await tab.step(1)).toBe(true);
  await expect.poll(async () => (await tab.card())?.focused).toBe(true);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
  expect(await tab.evaluate(() => document.querySelector(':root > div'), null), 'nothing of ours is left').toBeNull();

  const there = await placeOf(tab, words);
  await tab.tap(there.x, there.y);
  await expect.poll(async () => (await tab.card())?.label).toBe(label);
  await tab.press('Escape');
  await expect.poll(() => tab.card()).toBeNull();
}
