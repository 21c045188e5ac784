/** Copying. `navigator.clipboard` is missing on http pages and blocked in foreign frames; a `copy` event never is. */

/** What goes to the clipboard: text, and HTML beside it, which is made of the text where there is none. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** What came of copying on somebody else's page. `stopped`: the page took the event, and the clipboard may hold its words. */
export type CopyOutcome = 'yes' | 'failed' | 'stopped';

/**
 * Puts text and HTML on the clipboard of one of our own pages. Only within a click or a key press of the reader; no permission
 * is needed.
 *
 * @returns whether the browser did it
 */
export function copy(copied: Copied, page: Document = document): boolean {
  let done = false;
  const onCopy = (event: ClipboardEvent): void => {
    done = fill(event, copied);
  };
  page.addEventListener('copy', onCopy, true);
  try {
    return execCopy(page) && done;
  } finally {
    page.removeEventListener('copy', onCopy, true);
  }
}

/**
 * The clipboard as the card on somebody else's page uses it. It listens from when it is made, and on the window: only a page's
 * listener that was there before gets the event, and what that has put in is taken out.
 */
export class PageClipboard {
  private copying: Copied | null = null;
  private outcome: boolean | null = null;

  /** `selected` is what a copy that the reader makes by hand, or drags, is to hold; null where it is none of ours. */
  constructor(private readonly selected: (event: Event) => Copied | null) {
    this.listen();
  }

  /** Within a click or a key press of the reader. */
  async copy(copied: Copied): Promise<CopyOutcome> {
    this.listen();
    this.copying = copied;
    this.outcome = null;
    const isHandled = execCopy(document);
    this.copying = null;
    const reached = this.outcome as boolean | null; // the event has come in between, or not
    if (isHandled && reached === true) return 'yes';
    // The second way, which no page has a part in: on https, and in no frame that may not.
    if (await write(copied)) return 'yes';
    return isHandled && reached === null ? 'stopped' : 'failed';
  }

  /** Again where document.open() has taken the listeners along; no more than once elsewhere. */
  private listen(): void {
    addEventListener('copy', this.onCopy, true);
    addEventListener('dragstart', this.onDrag, true);
  }

  private readonly onCopy = (event: ClipboardEvent): void => {
    if (!event.isTrusted) return;
    const copied = this.copying ?? this.selected(event);
    if (copied) this.outcome = fill(event, copied);
  };

  private readonly onDrag = (event: DragEvent): void => {
    const copied = event.isTrusted ? this.selected(event) : null;
    if (!copied) return;
    // The page's own listeners would have other words dropped.
    event.stopImmediatePropagation();
    if (!event.dataTransfer || !put(event.dataTransfer, copied)) event.preventDefault();
  };
}

/** Puts this on the clipboard and nothing else; false where that isn't what is there then. */
function fill(event: ClipboardEvent, copied: Copied): boolean {
  if (!event.clipboardData) return false;
  event.preventDefault();
  // The page's own listeners would add to it or replace it.
  event.stopImmediatePropagation();
  return put(event.clipboardData, copied);
}

function put(data: DataTransfer, { text, html = asHtml(text) }: Copied): boolean {
  data.clearData();
  data.setData('text/plain', text);
  data.setData('text/html', html);
  return data.types.length === 2 && data.getData('text/plain') === text && data.getData('text/html') === html;
}

function execCopy(page: Document): boolean {
  // Deprecated, and the one way that needs neither https nor a permission.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return page.execCommand('copy');
}

async function write({ text, html = asHtml(text) }: Copied): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>; // missing on http
  if (!clipboard) return false;
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
  return clipboard.write([new ClipboardItem(item)]).then(
    () => true,
    () => false,
  );
}

/** Word and web editors paste the HTML: without any they would paste what the page has put there. */
function asHtml(text: string): string {
  const escaped = text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
  return `<p>${escaped.replace(/\n/gu, '<br>')}</p>`;
}
