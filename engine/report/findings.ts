/** Which findings of a statement are shown, and in which order. */
import type { Finding } from '../check';

/** The same words found twice by kin rules are shown once, a word more in a free paraphrase not at all; what changes most comes first. */
export function shownFindings(findings: readonly Finding[]): readonly Finding[] {
  const order = { material: 0, caution: 1, note: 2 } as const;
  const seen = new Set<string>();
  return [...findings]
    .filter((f) => !(f.softened && f.codeQuote === ''))
    .sort((a, b) => order[a.severity] - order[b.severity])
    .filter((f) => {
      const key = [f.claimQuote, f.codeQuote, f.codeSpan?.passage, f.codeSpan?.start].join('|');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
