/**
 * Which elements with marks are on the screen or close to it: marks are painted there only. A page of ten thousand
 * marks costs no more than one of ten, and what no one could see doesn't reveal to a page that we are here. At each change of a page
 * Chromium paints every block anew that has a highlight, so that the fewer the better.
 */
import {
  clientHeightOf,
  clientWidthOf,
  isRendered,
  localNameOf,
  pageRoot,
  scrollHeightOf,
  scrollWidthOf,
} from './natives';
import { inSlices, painted, type Work } from './slices';

/** A quarter of a screen on each side of it, and about as much in boxes that scroll within the page. */
const MARGIN = '25%';
const SCROLL_MARGIN = '200px';

/** Elements whose boxes are asked for at once. */
const PART = 100;

export class Near {
  /** Those that are near, as far as the browser has said. */
  readonly elements = new Set<Element>();
  private readonly watched = new Set<Element>();
  /** Those that are not, and may have words that are. */
  private readonly doubtful = new Set<Element>();
  private readonly ended = new AbortController();
  private isAsking = false;
  private readonly observer: IntersectionObserver;

  /** @param changed Called when elements have come near or gone away. */
  constructor(private readonly changed: () => void) {
    const options = { root: document, rootMargin: MARGIN, scrollMargin: SCROLL_MARGIN };
    this.observer = new IntersectionObserver((entries) => {
      let asked = 0;
      for (const { target, isIntersecting } of entries) {
        this.doubtful.delete(target);
        if (isIntersecting) this.elements.add(target);
        else if (++asked <= PART) this.judge(target);
        else this.doubtful.add(target);
      }
      changed();
      if (this.doubtful.size > 0) void this.ask();
    }, options);
  }

  /** Watches these elements and no others. */
  *watch(elements: Iterable<Element>): Work<void> {
    const wanted = new Set(elements);
    for (const element of this.watched) {
      if (!wanted.has(element)) this.forget(element);
      yield;
    }
    for (const element of wanted) {
      if (!this.watched.has(element)) {
        this.watched.add(element);
        this.observer.observe(element);
      }
      yield;
    }
  }

  stop(): void {
    this.ended.abort();
    this.observer.disconnect();
    this.watched.clear();
    this.elements.clear();
  }

  private forget(element: Element): void {
    this.observer.unobserve(element);
    this.watched.delete(element);
    this.doubtful.delete(element);
    this.elements.delete(element);
  }

  private judge(element: Element): void {
    if (mayBeOutsideOfItsBox(element)) this.elements.add(element);
    else this.elements.delete(element);
  }

  /** Judges those that are left, some at a time: the first report has all of a page. */
  private async ask(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    await inSlices(this.judging(), this.ended.signal);
    this.isAsking = false;
    if (!this.ended.signal.aborted) this.changed();
  }

  private *judging(): Work<void> {
    let met = 0;
    for (const element of this.doubtful) {
      this.doubtful.delete(element);
      this.judge(element);
      if (++met % PART === 0) yield painted();
      else yield;
    }
  }
}

/** Whether an element's words may be painted more than a screen away from its own box, the only one that the browser reports. */
function mayBeOutsideOfItsBox(element: Element): boolean {
  if (localNameOf(element) === 'body' || element === pageRoot()) return true;
  // What the browser has put off paints nothing outside of its box, and to ask for its size would have it laid out.
  if (!isRendered(element, { contentVisibilityAuto: true })) return false;
  return (
    scrollHeightOf(element) > clientHeightOf(element) + innerHeight ||
    scrollWidthOf(element) > clientWidthOf(element) + innerWidth
  );
}
