/** Which part of a long passage a result shows. */
import type { Highlight } from '.';

/** UTF-16 code units: about three lines of a side panel. */
const LENGTH = 190;
/** How much of it comes before the first match that it shows. */
const LEAD = 60;

/** The stretch with most of the matches, cut between words; the whole text where it is short. */
export function snippetOf(text: string, highlights: readonly Highlight[]): Highlight {
  if (text.length <= LENGTH * 1.3) return { start: 0, end: text.length };
  const match = densest(highlights);
  const wanted = Math.max(0, Math.min(match.start - LEAD, text.length - LENGTH));
  const start = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1;
  const limit = Math.max(start + LENGTH, match.end);
  if (limit >= text.length) return { start, end: text.length };
  const space = text.lastIndexOf(' ', limit);
  return { start, end: space >= match.end ? space : limit };
}

/** From the first to the last of the most matches that can be shown together; of as many, those nearest to one another. */
function densest(highlights: readonly Highlight[]): Highlight {
  let best = { start: 0, end: 0, count: 0 };
  highlights.forEach(({ start, end: firstEnd }, i) => {
    const shown = highlights.slice(i).filter(({ end }) => end - start <= LENGTH - LEAD);
    const end = shown.at(-1)?.end ?? firstEnd;
    const count = Math.max(1, shown.length);
    if (count > best.count || (count === best.count && end - start < best.end - best.start))
      best = { start, end, count };
  });
  return best;
}
