/** Where the words of a tab are from: its page, or a page in a frame of it, which may be anybody's. */
import { siteOf } from './sites';

export interface Origin {
  readonly title: string;
  /** The page's address; null where it has none of its own. */
  readonly url: string | null;
  /** The title of the page that it is embedded in; null for that page itself. */
  readonly within: string | null;
}

export interface PageTab {
  readonly title: string;
  readonly url: string;
}

/** A frame as the browser and its page say of it. */
export interface FramePage {
  readonly frameId: number;
  readonly title: string;
  readonly url: string;
  /** Of a page that another has written it is that one's, or `null` in letters where it may not share it. */
  readonly origin: string;
}

/** The tab's own frame. */
export const MAIN = 0;

/** Whether a frame may be of another site than its tab. Without a site (files, a sandbox) there is no telling that it isn't. */
export function isForeign({ frameId, origin }: FramePage, tab: PageTab): boolean {
  const site = siteOf(origin);
  return frameId !== MAIN && (site === null || site !== siteOf(tab.url));
}

/**
 * Where the words of a frame are from. Of the page itself it is what that says: the tab may have gone elsewhere since. Another frame
 * without an address has been written by a page around it.
 */
export function originOf(frame: FramePage, tab: PageTab): Origin {
  const { frameId, title, url } = frame;
  if (frameId === MAIN) return ownOf({ title: title || tab.title, url: url || tab.url });
  const hasAddress = siteOf(url) !== null;
  if (!hasAddress && !isForeign(frame, tab)) return ownOf(tab);
  return { title, url: hasAddress ? url : null, within: tab.title };
}

/** Of words of the tab's own page. */
export function ownOf({ title, url }: PageTab): Origin {
  return { title, url: url === '' ? null : url, within: null };
}
