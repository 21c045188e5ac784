/** Holds texts against the Code: claims → clauses → findings → verdicts; quotations → where they come from. */
import type { ClauseId } from '../clause';
import { sentenceSplitter } from '../text/sentences';
import {
  articleSteps,
  wrongCitation,
  type ArticleInput,
  type ArticleQuote,
  type ReadStatement,
  type ArticleResult,
  type Progress,
  type StatementGate,
} from './article/article';
import type { BlockSpan } from './article/attribution';
import { placedStatements } from './article/placed-statements';
import { ClaimChecker } from './checker';
import { ASKED, type Content, type Gated } from './facts';
import { Gate } from './gate';
import { findQuotations } from './quotation/find';
import { Source } from './quotation/source';
import { statusOf } from './quotation/status';
import type { CheckerData, ClaimResult, QuoteChange, QuoteResult } from './types';

export type * from './types';
export type { ArticleClaim, ArticleInput, ArticleQuote, ArticleResult, Coverage, Progress } from './article/article';
export { rivalsIn } from './article/attribution';
export type { BlockSpan } from './article/attribution';

/** What isn't read is no statement of content. */
const NOT_READ: Gated = { content: 'no', pageProbability: null };

/** Whether a statement cites a part that the Code doesn't have, as one of the Code. */
function citesMissing(
  statement: ReadStatement | undefined,
  { mentions, rivals = [], aboutCode }: ArticleInput,
): boolean {
  if (statement?.prepared?.facts.citesMissingPart !== true) return false;
  const { block, start, end, prepared, quote } = statement;
  const isInside = (s: BlockSpan): boolean => s.block === block && s.start < end && start < s.end;
  if (mentions.some((m) => m.invalid.length > 0 && isInside(m))) return true;
  const { missingPart, forms } = prepared.seen.claim;
  const words = quote.slice(missingPart?.start, missingPart?.end);
  // "brief no. 14", "paragraph 12 of the plan"
  if (!forms.checker.partNoun.test(words) || forms.checker.ofOther.test(quote.slice(missingPart?.end))) return false;
  return !rivals.some((r) => (aboutCode === true ? isInside(r) : r.block === block));
}

/** A change in offsets of the text that the quotation is in. */
function shifted(change: QuoteChange, by: number): QuoteChange {
  const { textSpan } = change;
  return textSpan ? { ...change, textSpan: { start: textSpan.start + by, end: textSpan.end + by } } : change;
}

/** Share of a statement's words, those apart that say who reports it, that make it a quotation. */
const QUOTED = 0.7;

/** Whether a statement is for the most part a quotation from the Code, altered or not. */
function quotesCode({ block, start, end, prepared }: ReadStatement, quotes: readonly ArticleQuote[]): boolean {
  const own = quotes.filter((q) => q.block === block && start <= q.start && q.end <= end && q.units.length > 0);
  const words = prepared?.seen.claim.words ?? [];
  const isQuoted = (at: number): boolean => own.some((q) => q.start <= start + at && start + at < q.end);
  return own.length > 0 && words.filter((w) => isQuoted(w.start)).length >= QUOTED * words.length;
}

const CONTENT: readonly Content[] = ['no', 'perhaps', 'surely'];

function isLess(one: Content, other: Content): boolean {
  return CONTENT.indexOf(one) < CONTENT.indexOf(other);
}

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
    const { changes, ...status } = statusOf(quote, source);
    return { start, end, quote, ...status, changes: changes.map((c) => shifted(c, start)), wrongCitation: null };
  }

  const gate = new Gate(data.gateWords, claims.tools.ranker);
  const contents: StatementGate = (read, statements, input, quotes) => {
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
    const all: Gated[] = [];
    for (const [index, statement] of read.entries()) {
      const own = found.get(index) ?? NOT_READ;
      // The Code's words in quotation marks are said to be its: that is asked wherever they stand, and answered alike.
      if (quotesCode(statement, quotes)) {
        all.push(ASKED);
        continue;
      }
      // A part that the Code doesn't have is always said so: where the page cites it, and in a text that is said to be on the Code.
      if (own.content === 'no' && citesMissing(statement, input)) {
        all.push({ ...own, content: 'perhaps' });
        continue;
      }
      // "They met, and agreed to sign and to …": no more content than what governs it.
      const governor = statements[index]?.segment.isGoverned === true ? all[index - 1] : undefined;
      const content = governor && isLess(governor.content, own.content) ? governor.content : own.content;
      // Of a page a half of a statement is shown beside its clause, and judged by nobody but the reader.
      const isHalf = statements[index]?.segment.isHalf === true && own.pageProbability !== null;
      all.push({ ...own, content: isHalf && content === 'surely' ? 'perhaps' : content });
    }
    return all;
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
