/** Texts cut into stretches to mark: what was changed or added, what is missing. */
import type { ClaimResult, CodePiece, Span } from '../../engine/check';

export interface Stretch {
  readonly words: string;
  readonly mark: 'changed' | 'left-out' | null;
}

/** The statement, with the words that a finding points at. */
export function claimStretches(text: string, result: ClaimResult): readonly Stretch[] {
  const spans = result.findings.flatMap((f) =>
    f.claimSpan && f.severity !== 'note' && f.rule !== 'not-in-code' ? [f.claimSpan] : [],
  );
  return cut(text, [spans, 'changed']);
}

/** A passage, with the words that a finding points at and those that the statement doesn't have. */
export function codeStretches(passage: string, text: string, result: ClaimResult): readonly Stretch[] {
  const changed = result.findings.flatMap((f) =>
    f.codeSpan?.passage === passage && f.severity !== 'note' && f.claimSpan ? [f.codeSpan] : [],
  );
  const lost = result.findings.flatMap((f) =>
    f.codeSpan?.passage === passage && f.severity !== 'note' && !f.claimSpan ? [f.codeSpan] : [],
  );
  const showsMissing = result.verdict !== 'matches' && result.verdict !== 'elsewhere';
  const own = result.codePieces.filter((p) => p.passage === passage);
  const missing = showsMissing ? [...lost, ...runsOf(own)] : lost;
  return cut(text, [changed, 'changed'], [missing, 'left-out']);
}

/** Neighbours that are both missing make one stretch, with the small words between them. */
function runsOf(pieces: readonly CodePiece[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  let last: { start: number; end: number } | null = null;
  for (const piece of pieces) {
    if (piece.status !== 'left-out') last = null;
    else if (last) last.end = piece.end;
    else {
      last = { start: piece.start, end: piece.end };
      runs.push(last);
    }
  }
  return runs;
}

/** Spans of the first kind win where two overlap; stretches with the same mark and blanks between them become one. */
function cut(text: string, ...kinds: readonly (readonly [readonly Span[], 'changed' | 'left-out'])[]): Stretch[] {
  const points = new Set([0, text.length]);
  for (const [spans] of kinds) {
    for (const { start, end } of spans) points.add(Math.max(0, start)).add(Math.min(text.length, end));
  }
  const sorted = [...points].sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  sorted.slice(1).forEach((end, index) => {
    const start = sorted[index] ?? 0;
    if (end <= start) return;
    const kind = kinds.find(([spans]) => spans.some((s) => s.start <= start && end <= s.end));
    const mark = kind?.[1] ?? null;
    const words = text.slice(start, end);
    const last = stretches.at(-1);
    const before = stretches.at(-2);
    if (last?.mark === mark) stretches[stretches.length - 1] = { words: last.words + words, mark };
    else if (last?.mark === null && before?.mark === mark && mark !== null && last.words.trim() === '') {
      stretches.splice(-2, 2, { words: before.words + last.words + words, mark });
    } else stretches.push({ words, mark });
  });
  return stretches;
}
