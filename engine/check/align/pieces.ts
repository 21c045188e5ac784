/** The comparison as stretches of text: kept, paraphrased, changed, added; and in the clause what is left out. */
import type { Comparison } from './compare';
import type { ReadClaim } from '../read/claim';
import type { ClaimPiece, CodePiece, AlignmentStatus, Finding } from '../types';

export function piecesOf(
  claim: ReadClaim,
  comparison: Comparison,
  findings: readonly Finding[],
): { claimPieces: readonly ClaimPiece[]; codePieces: readonly CodePiece[] } {
  const changed = findings.filter((f) => f.severity !== 'note');
  const claimPieces = claim.terms.flatMap((term, index): ClaimPiece[] => {
    const partner = comparison.code[comparison.partner[index] ?? -1];
    const nearness = comparison.nearness[index] ?? 0;
    if (term.kind === 'functional') return [];
    const hit = changed.some((f) => f.claimSpan && f.claimSpan.start < term.end && term.start < f.claimSpan.end);
    const status: AlignmentStatus = hit
      ? partner
        ? 'changed'
        : 'added'
      : nearness >= 1
        ? 'kept'
        : nearness > 0
          ? 'paraphrased'
          : 'added';
    if (status === 'added' && !hit && term.kind === 'neutral') return [];
    const side = partner
      ? { passage: partner.passage.passage.id, start: partner.term.start, end: partner.term.end }
      : null;
    return [{ start: term.start, end: term.end, status, partner: side }];
  });
  const codePieces = comparison.code.flatMap((r, j): CodePiece[] => {
    if (r.term.kind === 'functional') return [];
    const id = r.passage.passage.id;
    const hit = changed.some(
      (f) => f.codeSpan?.passage === id && f.codeSpan.start < r.term.end && r.term.start < f.codeSpan.end,
    );
    const i = comparison.partner.indexOf(j);
    const status: AlignmentStatus = !comparison.met[j]
      ? 'left-out'
      : hit
        ? 'changed'
        : i >= 0 && (comparison.nearness[i] ?? 0) < 1
          ? 'paraphrased'
          : 'kept';
    return [{ passage: id, start: r.term.start, end: r.term.end, status }];
  });
  return { claimPieces, codePieces };
}
