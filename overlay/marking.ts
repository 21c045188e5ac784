/** Keeps the page's marks painted where a reader may see them, whatever scrolls, and whatever the page does to the registry. */
import { depths, flatParent, isElement } from './document-order';
import type { MarkIndex } from './hit';
import { HIGHLIGHT, nodeOf, type Look, type Mark } from './marks';
import { Near } from './near';
import type { Painter } from './painter';
import { inSlices, type Work } from './slices';
import { isHidden } from './natives';
import type { Wishes } from './wishes';

/** What marks are painted as. */
const PAINTED = ['explicit', 'context', 'impossible', 'tint', 'faint'] as const satisfies readonly (
  Look | 'tint' | 'faint'
)[];

/** Milliseconds between two looks whether the page has taken the marks off; asked while the page is seen. */
const CHECK = 1000;

/** Events of the reader's after which is looked at once. */
const CHECKED_AT = ['pointermove', 'scroll', 'visibilitychange'];

/** How much of a letter must be painted for a line in its colour to be seen. */
const FAINT = 0.25;

/**
 * What may be painted: the sum of how many elements each of the ranges is in. Firefox takes about two microseconds for each at each
 * painting of the page, where those are hosts of shadow roots: 2,000 ranges, 500 deep, took two seconds.
 */
const ROOM = 60_000;

export class Marking {
  style: Wishes['markStyle'] = 'underline';
  private readonly nearby = new Near(() => void inSlices(this.paint(), this.ended.signal));
  private readonly ended = new AbortController();
  private index: MarkIndex | null = null;
  private frame = 0;
  /** The marks that were painted last, and how often that was begun. */
  private painted: ReadonlySet<Mark> = new Set();
  private paintings = 0;
  private readonly timer: ReturnType<typeof setInterval>;

  /**
   * @param mayAct Whether there is still somebody to paint for.
   * @param isPainted Whether a mark is to be painted at all.
   * @param isHeld Whether a mark's ranges are in use by others.
   */
  constructor(
    private readonly painter: Painter,
    private readonly mayAct: () => boolean,
    private readonly isPainted: (mark: Mark) => boolean,
    private readonly isHeld: (mark: Mark) => boolean,
  ) {
    this.listen();
    this.timer = setInterval(this.check, CHECK);
  }

  /** Listens to what scrolls; again where all listeners were lost. */
  listen(): void {
    const options = { capture: true, passive: true, signal: this.ended.signal };
    for (const type of CHECKED_AT) addEventListener(type, this.onEvent, options);
  }

  /** Paints these marks in place of those before; `isOnScreen` where all of them are known to be there. */
  *show(index: MarkIndex, isOnScreen = false): Work<void> {
    this.index = index;
    index.near = this.nearby.elements;
    yield* this.nearby.watch(index.elements);
    if (isOnScreen) for (const element of index.elements) this.nearby.elements.add(element);
    yield* this.paint();
  }

  /** The marks that are on the screen or near it, in no order. */
  get near(): readonly Mark[] {
    const { index } = this;
    return index ? [...this.nearby.elements].flatMap((e) => index.between(e, -innerHeight, 2 * innerHeight)) : [];
  }

  stop(): void {
    this.ended.abort();
    this.nearby.stop();
    clearInterval(this.timer);
    cancelAnimationFrame(this.frame);
  }

  private *paint(): Work<void> {
    const ranges = new Map<(typeof PAINTED)[number], Range[]>(PAINTED.map((look) => [look, []]));
    const painting = ++this.paintings;
    const near = new Set<Mark>();
    const depthOf = depths();
    let room = ROOM;
    for (const mark of this.style === 'none' ? [] : this.near) {
      const node = nodeOf(mark);
      const taken = node ? mark.stretches.length * depthOf(node) : 0;
      if (taken > room || !this.isPainted(mark)) continue;
      room -= taken;
      near.add(mark);
      // What doesn't exist keeps its own line: a tint alone would not tell it.
      if (this.style === 'underline' || mark.look === 'impossible') ranges.get(mark.look)?.push(...mark.ranges);
      if (this.style === 'tint') ranges.get('tint')?.push(...mark.ranges);
      else for (const range of mark.ranges) if (isFaint(range)) ranges.get('faint')?.push(range);
      yield;
    }
    for (const [look, painted] of ranges) yield* this.painter.painting(HIGHLIGHT[look], painted);
    // A later painting sees to those of this one too.
    if (painting !== this.paintings) return;
    const { painted } = this;
    this.painted = near;
    for (const mark of painted) {
      if (!near.has(mark) && !this.isHeld(mark)) mark.letGo();
      yield;
    }
  }

  private readonly onEvent = (event: Event): void => {
    if (!event.isTrusted) return;
    this.check();
    if (event.type !== 'scroll' || !this.index?.hasLongElements) return;
    // Within a long element no observer reports what comes on the screen.
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      void inSlices(this.paint(), this.ended.signal);
    });
  };

  private readonly check = (): void => {
    if (!isHidden(document) && this.painter.isPainting && this.mayAct()) this.painter.restore();
  };
}

/** Whether letters are painted so faintly, or not at all, that a line in their colour isn't seen: text over a picture of it. */
function isFaint({ startContainer }: Range): boolean {
  const parent = flatParent(startContainer);
  if (!parent || !isElement(parent)) return false;
  const { color, webkitTextFillColor } = getComputedStyle(parent);
  return opacityOf(color) < FAINT || opacityOf(webkitTextFillColor) < FAINT;
}

/** How opaque a computed colour is. */
function opacityOf(color: string): number {
  const alpha = /^(?:rgba|hsla)\(.*,\s*([\d.e-]+)\)$|\/\s*([\d.e-]+)\)$/u.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}
