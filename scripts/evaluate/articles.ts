/** Whole articles: their statements with verdicts, and their quotations. */
import { readerScores } from './assertions';
import { checkPage } from './checker';
import type { Kind, Score } from './kind';
import { pairUp, quoteScores, type GoldQuote } from './quotations';
import { verdictScores, type Pair } from './verdicts';

interface GoldClaim {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly cited?: string;
  readonly units: readonly string[];
  readonly verdict: string;
  readonly acceptable?: readonly string[];
}

interface ArticleCase {
  readonly id: string;
  readonly text: string;
  readonly claims?: readonly GoldClaim[];
  readonly quotes?: readonly GoldQuote[];
}

interface ArticlePrediction {
  readonly id: string;
  readonly claims: readonly GoldClaim[];
  readonly quotes: readonly GoldQuote[];
}

function predict({ id, text }: ArticleCase): ArticlePrediction {
  const { result, toText } = checkPage(text);
  return {
    id,
    claims: (result?.claims ?? []).map((c) => ({
      start: toText(c.block, c.start),
      end: toText(c.block, c.end),
      quote: c.quote,
      ...(c.cited !== null && { cited: c.cited }),
      units: c.result.units.length > 0 ? c.result.units : c.result.nearest,
      verdict: c.result.verdict,
    })),
    quotes: (result?.quotes ?? []).map(({ block, start, end, quote, status, units }) => ({
      start: toText(block, start),
      end: toText(block, end),
      quote,
      status,
      units,
    })),
  };
}

function score(cases: readonly ArticleCase[], predictions: readonly ArticlePrediction[]): Score[] {
  const pairs = cases.flatMap((one, index) => {
    const paired = pairUp(one.claims ?? [], predictions[index]?.claims ?? []);
    return (one.claims ?? []).map((g): Pair => {
      const p = paired.get(g);
      const excused = g.verdict === 'not-checked' || g.acceptable?.includes('not-checked') === true;
      return {
        verdict: g.verdict,
        acceptable: g.acceptable ?? [],
        predicted: p?.verdict ?? (excused ? 'not-checked' : null),
      };
    });
  });
  const quotes = quoteScores(
    cases.map((c, index) => ({ gold: c.quotes ?? [], predicted: predictions[index]?.quotes ?? [] })),
  );
  const seen = cases.map((c, index) => ({ gold: c.claims ?? [], predicted: predictions[index]?.claims ?? [] }));
  return [...verdictScores(pairs), ...readerScores(seen), ...quotes];
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
