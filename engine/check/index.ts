/** Holds texts against the Code: claims → clauses → findings → verdicts; quotations → where they come from. */
import type { ClauseId } from '../clause';
import { sentenceSplitter } from '../text/sentences';
import {
  articleSteps,
  wrongCitation,
  type ArticleInput,
  type ArticleResult,
  type Progress,
  type StatementGate,
} from './article/article';
import { placedStatements } from './article/placed-statements';
import { ClaimChecker } from './checker';
import { ASKED, type Gated } from './facts';
import { Gate } from './gate';
import { findQuotations } from './quotation/find';
import { Source } from './quotation/source';
import { statusOf } from './quotation/status';
import type { CheckerData, ClaimResult, QuoteResult } from './types';

export type * from './types';
export type { ArticleClaim, ArticleInput, ArticleQuote, ArticleResult, Coverage, Progress } from './article/article';
export { rivalsIn } from './article/attribution';
export type { BlockSpan } from './article/attribution';

/** What isn't read is no statement of content. */
const NOT_READ: Gated = { content: 'no', pageProbability: null };

export interface Checker {
  /** One statement. `cited`: the clause that it is presented under, if it is. */
  checkClaim(this: void, claim: string, cited?: ClauseId | null): ClaimResult;
  /** The quotations of one block of text; `cited`: the clause that they are presented under. */
  quotations(this: void, text: string, cited?: ClauseId | null): QuoteResult[];
  /** A whole text at once. */
  checkArticle(this: void, input: ArticleInput): ArticleResult;
  /** A whole text in steps: yields after each statement, returns the result. */
  articleSteps(this: void, input: ArticleInput): Generator<Progress, ArticleResult>;
}

/** @throws Error where the data don't fit the Code (a passage without annotation). */
export function createChecker(data: CheckerData): Checker {
  const claims = new ClaimChecker(data);
  const source = new Source(data.code);
  const sentences = sentenceSplitter(data.language.lang, data.language.citation.abbreviations);

  function quotations(text: string, cited: ClauseId | null = null): QuoteResult[] {
    return findQuotations(text).flatMap(({ start, end }) => {
      const outer = quotation(text, start, end);
      // Somebody else's words may quote the Code's.
      const inner = outer.status === 'not-found' ? findQuotations(outer.quote) : [];
      const nested = inner
        .map((q) => quotation(text, start + q.start, start + q.end))
        .filter((q) => q.units.length > 0);
      return (nested.length > 0 ? nested : [outer]).map((q) => ({ ...q, wrongCitation: wrongCitation(q, cited) }));
    });
  }

  function quotation(text: string, start: number, end: number): QuoteResult {
    const quote = text.slice(start, end);
    return { start, end, quote, ...statusOf(quote, source), wrongCitation: null };
  }

  const gate = new Gate(data.gateWords, claims.tools.ranker);
  const contents: StatementGate = (read, statements, input) => {
    const { gate: model } = data;
    const isPasted = input.aboutCode === true;
    // Who pastes a single statement asks about just that.
    if (!model || (isPasted && read.length === 1)) return read.map(() => ASKED);
    const placed = placedStatements(read, statements, input, claims);
    const gated = gate.gated(
      placed.map((p) => p.placed),
      model,
      isPasted ? 'pasted' : 'page',
    );
    const found = new Map(placed.map(({ index }, k) => [index, gated[k]]));
    return read.map((_, index) => found.get(index) ?? NOT_READ);
  };
  const steps = (input: ArticleInput): Generator<Progress, ArticleResult> =>
    articleSteps(input, claims, contents, quotations, sentences);

  return {
    checkClaim: (claim, cited = null) => claims.check(claim, cited),
    quotations,
    articleSteps: steps,
    checkArticle: (input) => {
      const run = steps(input);
      for (let step = run.next(); ; step = run.next()) if (step.done) return step.value;
    },
  };
}
