/** Which part of a long passage a result shows. */
import type { Highlight } from '.';

/** UTF-16 code units: about three lines of a side panel. */
const LENGTH = 190;
/** How much of it comes before the first match. */
const LEAD = 60;

/** The stretch around the first match, cut between words; the whole text where it is short. */
export function snippetOf(text: string, highlights: readonly Highlight[]): Highlight {
  if (text.length <= LENGTH * 1.3) return { start: 0, end: text.length };
  const match = highlights[0] ?? { start: 0, end: 0 };
  const wanted = Math.max(0, Math.min(match.start - LEAD, text.length - LENGTH));
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const limit = Math.max(start + LENGTH, match.end);
  if (limit >= text.length) return { start, end: text.length };
  const space = text.lastIndexOf(' ', limit);
  return { start, end: space > match.end ? space : limit };
}
