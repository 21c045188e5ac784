/** Which findings of a statement are shown, and in which order. */
import type { Finding } from '../check';

/**
 * What changes most comes first. Of findings one of which lies within the other on both sides, or that are on the same words, the first is
 * shown; a word more in a free paraphrase is not.
 */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
  const order = { material: 0, caution: 1, note: 2 } as const;
  const shown: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => order[a.severity] - order[b.severity])) {
    if (finding.softened && finding.codeQuote === '') continue;
    if (!shown.some((one) => isWithin(finding, one) || isWithin(one, finding))) shown.push(finding);
  }
  return shown;
}

/** On both sides; what has no words on one side is within what has none there. */
function isWithin(inner: Finding, outer: Finding): boolean {
  // What a text invents has no place in the Code: there the words are all there is to compare.
  if (!inner.claimSpan && !inner.codeSpan)
    return inner.claimQuote === outer.claimQuote && !outer.claimSpan && !outer.codeSpan;
  return isPart(inner.claimSpan, outer.claimSpan) && isPart(inner.codeSpan, outer.codeSpan);
}

interface Stretch {
  readonly passage?: string;
  readonly start: number;
  readonly end: number;
}

function isPart(inner: Stretch | null, outer: Stretch | null): boolean {
  if (!inner || !outer) return inner === outer;
  return inner.passage === outer.passage && outer.start <= inner.start && inner.end <= outer.end;
}
