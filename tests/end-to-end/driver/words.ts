import { expect } from '@playwright/test';
import type { Box, Card, Tab } from './types';

/** Where words stand on a page: the middle of their first line box. Open shadow roots are searched too. */
export async function placeOf(tab: Tab, words: string): Promise<{ x: number; y: number }> {
  const box = await tab.evaluate((wanted: string): Box | null => {
    const roots: Node[] = [document.documentElement];
    for (let root = roots.shift(); root; root = roots.shift()) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
        if (!(node instanceof Text)) continue;
        const at = node.data.replace(/\s/gu, ' ').indexOf(wanted);
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        node.parentElement?.scrollIntoView({ block: 'nearest' });
        const [first] = range.getClientRects();
        if (first && first.width > 0) return { x: first.x, y: first.y, width: first.width, height: first.height };
      }
    }
    return null;
  }, words);
  if (!box) throw new Error(`“${words}” is not on the page`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Rests the pointer on words. */
export async function hover(tab: Tab, words: string): Promise<void> {
  const { x, y } = await placeOf(tab, words);
  await tab.point(x, y);
}

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
