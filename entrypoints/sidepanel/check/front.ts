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
