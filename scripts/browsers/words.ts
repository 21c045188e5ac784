import type { Box, Tab } from './types';

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
