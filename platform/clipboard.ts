/** Copying. `navigator.clipboard` is missing on http pages and blocked in foreign frames; a `copy` event never is. */

/** What goes to the clipboard: text, and HTML beside it where there is some. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Puts text and HTML on the clipboard. Only within a click or a key press of the reader; no permission is needed.
 *
 * @returns whether the browser did it
 */
export function copy({ text, html }: Copied, page: Document = document): boolean {
  let done = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // The page's own listeners would add to it or replace it.
    event.stopImmediatePropagation();
    done = true;
  };
  page.addEventListener('copy', fill, true);
  try {
    // Deprecated, and the one way that needs neither https nor a permission.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return page.execCommand('copy') && done;
  } finally {
    page.removeEventListener('copy', fill, true);
  }
}
