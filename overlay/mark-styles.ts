/**
 * Which styles the marks of a frame need. A sheet for marks in any element has Chromium style the whole page anew; one that names
 * elements has it style those of these names alone, each with a style of its own for every highlight. So the styles come by the names
 * of the elements that hold marked words, where these are few among the page's.
 */
import { countElements } from './count-elements';
import { isElement, isShadowRoot } from './document-order';
import { localNameOf, parentNodeOf, rootNodeOf } from './natives';

/**
 * Has styles brought into a frame, for marks in elements of these local names, `*` for any; rejects where that failed. A long page's
 * marks must have no lines: with one Chromium goes through the whole page at each change of it.
 */
export type BringStyles = (elements: readonly string[], isLong: boolean) => Promise<unknown>;

/** What any sheet of ours can name; words in other elements have it name all. */
const NAME = /^[a-z][\w-]{0,59}$/iu;
/** A page may have any number of names. */
const MOST_NAMES = 24;
/** How many times as long Chromium takes to style an element that the sheet names as it takes for one where the sheet is for any. */
const NAMED = 5;
/** Elements of a page that is long. Going through them takes Chromium about a microsecond each. */
const LONG = 20_000;
/** Milliseconds for which their number is taken to be the same. */
const COUNTED_FOR = 1000;

export class MarkStyles {
  private readonly asked = new Set<string>();
  private isLong = false;
  private countedAt = -Infinity;

  constructor(private readonly bring: BringStyles) {}

  /** Asks for what these texts need and the frame doesn't have yet. */
  need(texts: Iterable<Node>): void {
    const now = performance.now();
    if (!this.isLong && now - this.countedAt > COUNTED_FOR) {
      this.countedAt = now;
      this.isLong = countElements() > LONG;
      if (this.isLong) this.asked.clear();
    }
    const { asked } = this;
    const names = new Set<string>();
    const met = new Set<Node>();
    for (const text of texts) for (const element of holdersOf(text, met)) names.add(localNameOf(element));
    const fresh = [...names].filter((name) => !asked.has(name) && !asked.has('*'));
    if (fresh.length === 0) return;
    const isAny =
      asked.size + fresh.length > MOST_NAMES ||
      !fresh.every((name) => NAME.test(name)) ||
      (!this.isLong && areMost(fresh));
    const elements = isAny ? ['*'] : fresh;
    for (const name of elements) asked.add(name);
    this.bring(elements, this.isLong).catch(() => {
      // Asked for again at the next painting.
      for (const name of elements) asked.delete(name);
    });
  }
}

/** Whether to style the elements of these names takes longer than to style the whole page. */
function areMost(names: readonly string[]): boolean {
  return names.reduce((sum, name) => sum + countElements(name), 0) * NAMED > countElements();
}

/** The elements whose styles a text has: its parent, and outside of a shadow tree what the tree is in. Those that were met are left out. */
function* holdersOf(text: Node, met: Set<Node>): Generator<Element> {
  for (let at = parentNodeOf(text); at && !met.has(at);) {
    met.add(at);
    if (isElement(at)) yield at;
    const root: Node = isElement(at) ? rootNodeOf(at) : at;
    at = isShadowRoot(root) ? root.host : null;
  }
}
