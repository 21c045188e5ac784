/** The statements of a result as every export has them: in words, with their clause and the way to them on their page. */
import type { Messages } from '../../../data/messages/en';
import type { Code } from '../../../data/types';
import type { ArticleClaim, Finding, Verdict } from '../../../engine/check';
import type { ClauseId } from '../../../engine/clause';
import { PageWords, type PlaceOnPage } from '../../../engine/report/page-words';
import { addressOf, directiveFor } from '../../../engine/report/text-fragment';
import { clauseLabel } from '../../../wording/clauses';
import { findingSentence, resultNote, ruleName } from '../../../wording/findings';
import { comparedWords } from '../compared';
import { shownFindings } from '../Findings';
import type { CheckReport } from '../model';

export interface FindingInWords {
  readonly finding: Finding;
  readonly sentence: string;
  readonly rule: string;
  readonly severity: string;
  /** Where its words are on the page, or the whole statement where it has none; null where that isn't known. */
  readonly place: PlaceOnPage | null;
}

export interface StatementInWords {
  /** One-based. */
  readonly number: number;
  readonly claim: ArticleClaim;
  readonly verdict: Verdict;
  /** On one line. */
  readonly quote: string;
  /** The address of the page, at the statement; null where there is none. */
  readonly link: string | null;
  readonly place: PlaceOnPage | null;
  readonly units: readonly ClauseId[];
  readonly clause: string | null;
  /** The words that it was compared with; empty where there are none. */
  readonly clauseText: string;
  readonly note: string | null;
  readonly findings: readonly FindingInWords[];
}

export interface ReportInWords {
  readonly page: PageWords | null;
  readonly statements: readonly StatementInWords[];
}

export function statementsInWords(
  { source, result, around }: CheckReport,
  code: Code,
  messages: Messages,
): ReportInWords {
  const page = around && new PageWords(around.blocks);
  const placeOf = (block: number, start: number, end: number): PlaceOnPage | null => {
    const home = around?.places[block];
    return home ? { block: home.block, start: Math.max(0, start - home.shift), end: end - home.shift } : null;
  };
  const statements = result.claims.map((claim, index): StatementInWords => {
    const { verdict, units } = claim.result;
    const place = placeOf(claim.block, claim.start, claim.end);
    const directive = page && place && source.url !== null ? directiveFor(page, place) : null;
    const [unit] = units;
    return {
      number: index + 1,
      claim,
      verdict,
      quote: oneLine(claim.quote),
      link: directive && source.url !== null ? addressOf(source.url, directive) : null,
      place,
      units,
      clause: unit === undefined ? null : clauseLabel(unit, messages),
      clauseText: comparedWords(claim.result, code),
      note: verdict === 'not-checked' ? messages.check.verdicts[verdict].means : resultNote(claim, messages),
      findings: shownFindings(claim.result.findings).map((finding) => ({
        finding,
        sentence: oneLine(findingSentence(finding, verdict, code.dateLine, messages)),
        rule: ruleName(finding, messages),
        severity: messages.check.severities[finding.severity],
        place: finding.claimSpan
          ? placeOf(claim.block, claim.start + finding.claimSpan.start, claim.start + finding.claimSpan.end)
          : place,
      })),
    };
  });
  return { page, statements };
}

export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
