import { browser } from '../../../platform/browser';
import type { PageTab } from './page';

/** Tells which page is in front in the panel's window, now and whenever that changes. Returns how to stop. */
export function watchFront(tell: (tab: PageTab | null) => void): () => void {
  const look = async (): Promise<void> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tell(tab?.id === undefined ? null : { id: tab.id, title: tab.title ?? '', url: tab.url ?? '' });
  };
  const onChange = (): void => void look();
  const onUpdate = (_: number, { status, title }: { status?: string; title?: string }): void => {
    if (status === 'complete' || title !== undefined) onChange();
  };
  browser.tabs.onActivated.addListener(onChange);
  browser.tabs.onUpdated.addListener(onUpdate);
  onChange();
  return () => {
    browser.tabs.onActivated.removeListener(onChange);
    browser.tabs.onUpdated.removeListener(onUpdate);
  };
}

/** What is in front, beside the page that was read: that tab, the same page in another one, or another page. */
export function inFront(front: PageTab, read: PageTab): 'same' | 'other-tab' | 'other-page' {
  // Where we may not know an address it is empty.
  if (bare(front.url) !== bare(read.url) || (front.url === '' && front.id !== read.id)) return 'other-page';
  return front.id === read.id ? 'same' : 'other-tab';
}

/** An address without the place on the page. */
function bare(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
