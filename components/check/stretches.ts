/** Texts cut into stretches to mark: what was changed or added, what is missing. */
import type { ArticleClaim, ClaimResult, CodePiece, QuoteChange, QuoteResult, Span } from '../../engine/check';

export interface Stretch {
  readonly words: string;
  readonly mark: 'changed' | 'left-out' | null;
}

/** What of a statement is marked by its quotations: offsets as theirs. */
export interface Altered {
  readonly start: number;
  readonly alteredQuotes: readonly QuoteResult[];
}

/** A statement and what the check made of it. */
type Said = Pick<ArticleClaim, 'quote' | 'result'>;

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
  { quote, result }: Said,
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
  const missing = showsMissing ? [...lost, ...runsOf(own, text, quote)] : lost;
  return cut(text, [changed, 'changed'], [missing, 'left-out']);
}

/**
 * Neighbours that are both missing make one stretch, with the small words between them; beside a word that the statement has, the
 * small words belong to it that the statement hasn't: “or the” State “where the act was …”.
 */
function runsOf(pieces: readonly CodePiece[], text: string, said: string): Span[] {
  const has = new Set(wordsOf(said).map(({ word }) => word));
  const runs: { start: number; end: number }[] = [];
  let before: CodePiece | null = null;
  for (const piece of pieces) {
    const isMissing = piece.status === 'left-out';
    const wasMissing = before?.status === 'left-out';
    const last = runs.at(-1);
    if (isMissing && wasMissing && last) last.end = piece.end;
    else if (isMissing) {
      const between = before ? wordsOf(text, before.end, piece.start).reverse() : [];
      runs.push({ start: foreign(between, has).at(-1)?.start ?? piece.start, end: piece.end });
    } else if (wasMissing && last)
      last.end = foreign(wordsOf(text, last.end, piece.start), has).at(-1)?.end ?? last.end;
    before = piece;
  }
  return runs;
}

interface SmallWord extends Span {
  /** In small letters. */
  readonly word: string;
}

function wordsOf(text: string, start = 0, end = text.length): SmallWord[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: start + index,
    end: start + index + word.length,
  }));
}

/** The first words as far as the statement has none of them but articles, which say nothing. */
function foreign(words: readonly SmallWord[], has: ReadonlySet<string>): readonly SmallWord[] {
  const stop = words.findIndex(({ word }) => has.has(word) && !/^(?:an?|the)$/u.test(word));
  const first = stop === -1 ? words : words.slice(0, stop);
  return first.slice(0, first.findLastIndex(({ word }) => !has.has(word)) + 1);
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
