import { expect } from '@playwright/test';
import type { Card, Tab } from '../../../scripts/browsers/types';
import { hover } from '../../../scripts/browsers/words';

export { hover, placeOf } from '../../../scripts/browsers/words';

/** Rests the pointer on words until their card has been seen for long enough to take a click. */
export async function openCard(tab: Tab, words: string): Promise<Card> {
  await hover(tab, words);
  return settledCard(tab);
}

/** The open card, once it has been seen for long enough to take a click. */
export async function settledCard(tab: Tab, frame?: string): Promise<Card> {
  await expect.poll(async () => (await tab.card(frame))?.takesClicks).toBe(true);
  const card = await tab.card(frame);
  if (!card) throw new Error('the card has closed');
  return card;
}

/** Clicks a control of the open card. `frame` is where the card is, and where that frame is on the page. */
export async function pressInCard(
  tab: Tab,
  name: string,
  frame?: { part: string; x: number; y: number },
): Promise<void> {
  await settledCard(tab, frame?.part);
  const box = await tab.control(name, frame?.part);
  if (!box) throw new Error(`no control “${name}”`);
  await tab.click(box.x + (frame?.x ?? 0) + box.width / 2, box.y + (frame?.y ?? 0) + box.height / 2);
}

/** Presses a key, as a rule Tab, until a control of the card has the focus. */
export async function tabInCard(tab: Tab, name: string, key = 'Tab'): Promise<void> {
  for (let n = 0; n < 40; n += 1) {
    if ((await tab.cardFocus()) === name) return;
    await tab.press(key);
  }
  throw new Error(`${key} does not lead to “${name}” in the card; it is on “${(await tab.cardFocus()) ?? 'nothing'}”`);
}
