/** Texts cut into stretches to mark: what was changed or added, what is missing. */
import type { ClaimResult, CodePiece, QuoteChange, QuoteResult, Span } from '../../engine/check';

export interface Stretch {
  readonly words: string;
  readonly mark: 'changed' | 'left-out' | null;
}

/** What of a statement is marked by its quotations: offsets as theirs. */
export interface Altered {
  readonly start: number;
  readonly alteredQuotes: readonly QuoteResult[];
}

const NONE: Altered = { start: 0, alteredQuotes: [] };

/** The statement, with the words that a finding points at; of an altered quotation those that were changed, and no others. */
export function claimStretches(text: string, result: ClaimResult, { start, alteredQuotes }: Altered = NONE): Stretch[] {
  const moved = (span: Span): Span => ({ start: span.start - start, end: span.end - start });
  const within = alteredQuotes.filter(({ changes }) => changes.length > 0).map(moved);
  const spans = result.findings.flatMap((f) =>
    f.claimSpan && f.severity !== 'note' && f.rule !== 'not-in-code' && !within.some((q) => overlap(q, f.claimSpan))
      ? [f.claimSpan]
      : [],
  );
  const changed = alteredQuotes.flatMap(({ changes }) =>
    changes.flatMap((c) => (c.textSpan ? [moved(c.textSpan)] : [])),
  );
  return cut(text, [[...spans, ...changed], 'changed']);
}

/** A quotation that stands alone, with the words that were changed in it. */
export function quoteStretches(quote: QuoteResult): Stretch[] {
  // Its offsets may be of the words with their quotation marks.
  const start = quote.start + Math.max(0, Math.floor((quote.end - quote.start - quote.quote.length) / 2));
  const spans = quote.changes.flatMap(({ textSpan }) =>
    textSpan ? [{ start: textSpan.start - start, end: textSpan.end - start }] : [],
  );
  return cut(quote.quote, [spans, 'changed']);
}

function overlap(a: Span, b: Span | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end;
}

/** A passage, with the words that a finding points at and those that the statement, or its quotation, doesn't have. */
export function codeStretches(
  passage: string,
  text: string,
  result: ClaimResult,
  { alteredQuotes }: Altered = NONE,
): readonly Stretch[] {
  const changes = alteredQuotes.flatMap((quote) => quote.changes);
  if (changes.some(({ codeSpan }) => codeSpan?.passage === passage)) {
    const of = (wanted: (kind: QuoteChange['kind']) => boolean): Span[] =>
      changes.flatMap(({ kind, codeSpan }) => (codeSpan?.passage === passage && wanted(kind) ? [codeSpan] : []));
    return cut(text, [of((k) => k !== 'left-out'), 'changed'], [of((k) => k === 'left-out'), 'left-out']);
  }
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
