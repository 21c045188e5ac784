/** Quotations in running text. */
import { checker } from './checker';
import type { Kind, Score } from './kind';
import { quoteScores, type GoldQuote } from './quotations';
import { splitBlocks } from './blocks';

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
  return { id, quotes: quotesOf(text) };
}

/** The quotations of a text with its blocks' offsets, as the case files have them. */
export function quotesOf(text: string): GoldQuote[] {
  return splitBlocks(text).flatMap((block) =>
    checker.quotations(block.text).map(({ start, end, quote, status, units }) => ({
      start: start + block.start,
      end: end + block.start,
      quote,
      status,
      units,
    })),
  );
}

function score(cases: readonly QuoteCase[], predictions: readonly QuotePrediction[]): Score[] {
  return quoteScores(cases.map((c, index) => ({ gold: c.quotes ?? [], predicted: predictions[index]?.quotes ?? [] })));
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
