import browser from 'webextension-polyfill';

/**
 * Puts the overlay into one frame. The styles of its marks go in twice: as a user style sheet, which reaches into shadow
 * trees, and as an author one, as Chromium paints no background of a highlight for the former.
 */
export async function injectOverlay(tabId: number, frameId: number, css: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    browser.scripting.insertCSS({ target, css, origin: 'USER' }),
    browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' }),
  ]);
  await browser.scripting.executeScript({ target, files: ['/overlay.js'] });
}
