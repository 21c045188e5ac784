import { browser } from '../../platform/browser';

/** Closes the popup, which would lie over what it opened; one that was opened as a page stays. */
export async function leave(): Promise<void> {
  const isPage = await browser.tabs.getCurrent().catch(() => undefined);
  if (!isPage) window.close();
}
