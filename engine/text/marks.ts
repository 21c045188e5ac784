/** Runs of combining marks: Unicode normalisation sorts them, in time that grows with the square of a run. */

/** Far more marks than any writing sets on one letter. */
const LONG_RUN = /(\p{M}{16})\p{M}+/gu;

/** The text with runs of marks cut to sixteen, ready to be normalised. */
export function withShortRuns(text: string): string {
  return text.replace(LONG_RUN, '$1');
}
