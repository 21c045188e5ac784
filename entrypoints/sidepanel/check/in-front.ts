import type { PageTab } from './page';

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
