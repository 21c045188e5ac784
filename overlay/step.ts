/** Finds the mark to step to by the keyboard, without asking all of them where they are. */
import { firstShown } from './hit';
import type { Interaction } from './interaction';
import { coveredBy } from './layers';
import { nodeOf, type Mark } from './marks';
import type { Work } from './slices';

export interface Step {
  readonly direction: 1 | -1;
  /** Whether with no card open one is found in any case: after the last comes what is in view. */
  readonly wraps: boolean;
}

/**
 * The next or previous mark that is shown and behind nothing that keeps the page to itself: from the one whose card is open, else from
 * the one whose card was closed last if it is still in view, else from what is in view.
 * @param near Marks on the screen or near it.
 */
export function* markBeside(
  { direction, wraps }: Step,
  { marks: all, open, closed }: Pick<Interaction, 'marks' | 'open' | 'closed'>,
  near: Iterable<Mark>,
): Work<Mark | null> {
  const isCovered = coveredBy();
  const marks: Mark[] = [];
  for (const mark of all) {
    const node = nodeOf(mark);
    if (node && !isCovered(node)) marks.push(mark);
    yield;
  }
  const from = open ?? (closed && (yield* firstShown([closed], true)));
  const at = from ? marks.indexOf(from) : -1;
  const mayEnd = at >= 0 && (open !== null || !wraps);
  if (direction === -1) {
    const before = at >= 0 ? yield* firstShown(marks.slice(0, at).reverse(), false) : null;
    return before ?? (mayEnd ? null : yield* firstShown([...marks].reverse(), false));
  }
  const next = at >= 0 ? yield* firstShown(marks.slice(at + 1), false) : null;
  if (next || mayEnd) return next;
  const isNear = new Set(near);
  const inView = yield* firstShown(
    marks.filter((mark) => isNear.has(mark)),
    true,
  );
  // Else the first further down, else the first of all.
  return inView ?? (yield* firstShown(marks, true)) ?? (yield* firstShown(marks, false));
}
