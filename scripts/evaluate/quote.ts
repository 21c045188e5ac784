/** Quotations in running text. */
import { checkPage } from './checker';
import type { Kind, Score } from './kind';
import { quoteScores, type GoldQuote } from './quotations';

interface QuoteCase {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly GoldQuote[];
}

interface QuotePrediction {
  readonly id: string;
  readonly quotes: readonly GoldQuote[];
}

function predict({ id, text }: QuoteCase): QuotePrediction {
  const { result, toText } = checkPage(text, 'certainly');
  return {
    id,
    quotes: (result?.quotes ?? []).map(({ block, start, end, quote, status, units }) => ({
      start: toText(block, start),
      end: toText(block, end),
      quote,
      status,
      units,
    })),
  };
}

function score(cases: readonly QuoteCase[], predictions: readonly QuotePrediction[]): Score[] {
  return quoteScores(cases.map((c, index) => ({ gold: c.quotes ?? [], predicted: predictions[index]?.quotes ?? [] })));
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
