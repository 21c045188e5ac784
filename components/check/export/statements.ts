/** The statements of a result as every export has them: in words, with their clause and the way to them on their page. */
import type { Messages } from '../../../data/messages/en';
import type { Code } from '../../../data/types';
import type { ArticleClaim, Finding, Verdict } from '../../../engine/check';
import type { ClauseId } from '../../../engine/clause';
import type { AboutStatement } from '../../../engine/instrument/evidence';
import { arrange, type AboutSentence, type Arranged } from '../../../engine/report/arrange';
import { shownFindings } from '../../../engine/report/findings';
import { PageWords, type PlaceOnPage } from '../../../engine/report/page-words';
import type { Skipped } from '../../../engine/report/skipped';
import { addressOf, directiveFor } from '../../../engine/report/text-fragment';
import { clauseLabel } from '../../../wording/clauses';
import {
  closestUnit,
  findingSentence,
  quoteChangeSentence,
  resultNote,
  ruleName,
  severityLabel,
  verdictLabel,
} from '../../../wording/findings';
import { factLabel, recordsInWords, type RecordInWords } from '../../../wording/facts';
import { comparedWords } from '../compared';
import { glyphOf } from '../cues';
import type { CheckReport, CheckSource } from '../model';

export interface FindingInWords {
  readonly finding: Finding;
  readonly sentence: string;
  readonly rule: string;
  readonly severity: string;
  /** Where its words are on the page, or the whole statement where it has none; null where that isn't known. */
  readonly place: PlaceOnPage | null;
}

/** A change in a quotation; `place` as of a finding. */
export interface QuoteChangeInWords {
  readonly sentence: string;
  readonly place: PlaceOnPage | null;
}

/** Something that the text says about the Code, with what is on record. */
export interface AboutInWords {
  readonly statement: AboutStatement;
  readonly quote: string;
  readonly label: string;
  readonly records: readonly RecordInWords[];
  readonly place: PlaceOnPage | null;
}

/** A sentence that says something about the Code. */
export interface AboutSentenceInWords {
  readonly sentence: AboutSentence;
  readonly quote: string;
  readonly link: string | null;
  readonly about: readonly AboutInWords[];
}

export interface StatementInWords {
  /** One-based. */
  readonly number: number;
  readonly claim: ArticleClaim;
  readonly verdict: Verdict;
  readonly glyph: string;
  /** The verdict in words, and that a quotation in it is altered. */
  readonly label: string;
  /** Why it was not compared; null where it was. */
  readonly skipped: Skipped | null;
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
  /** What its quotations have in place of the Code's words. */
  readonly quoteChanges: readonly QuoteChangeInWords[];
  readonly findings: readonly FindingInWords[];
  /** What it says about the Code, be it beside its verdict or in its stead. */
  readonly about: readonly AboutInWords[];
}

export interface ReportInWords {
  readonly page: PageWords | null;
  /** All of them, in reading order. */
  readonly statements: readonly StatementInWords[];
  readonly about: readonly AboutSentenceInWords[];
  readonly arranged: Arranged;
}

export function statementsInWords(report: CheckReport, code: Code, messages: Messages): ReportInWords {
  const { source, result, around, skipped } = report;
  const arranged = arrange(report, code);
  const page = around && new PageWords(around.blocks);
  const placeOf = (block: number, start: number, end: number): PlaceOnPage | null => {
    const home = around?.places[block];
    return home ? { block: home.block, start: Math.max(0, start - home.shift), end: end - home.shift } : null;
  };
  const linkTo = (place: PlaceOnPage | null): string | null => {
    const directive = page && place && source.url !== null ? directiveFor(page, place) : null;
    return directive && source.url !== null ? addressOf(source.url, directive) : null;
  };
  const aboutInWords = (statement: AboutStatement): AboutInWords => ({
    statement,
    quote: oneLine(statement.quote),
    label: factLabel(statement, messages),
    records: recordsInWords(statement, messages),
    place: placeOf(statement.block, statement.start, statement.end),
  });
  const about = arranged.about.map((sentence): AboutSentenceInWords => ({
    sentence,
    quote: oneLine(sentence.quote),
    link: linkTo(placeOf(sentence.block, sentence.start, sentence.end)),
    about: sentence.statements.map(aboutInWords),
  }));
  const shown = new Map(arranged.statements.map((one) => [one.number, one]));
  const statements = result.claims.map((claim, index): StatementInWords => {
    const { verdict, units } = claim.result;
    const place = placeOf(claim.block, claim.start, claim.end);
    const why = skipped[index] ?? null;
    const number = arranged.numbers[index] ?? 0;
    const home = shown.get(number);
    const beside = home?.records ?? [];
    const unit = why === 'not-english' ? (claim.cited ?? undefined) : closestUnit(claim);
    return {
      number,
      claim,
      verdict,
      glyph: glyphOf(verdict, home?.hasAlteredQuote === true),
      label: verdictLabel(verdict, home?.hasAlteredQuote === true, messages),
      skipped: why,
      quote: oneLine(claim.quote),
      link: linkTo(place),
      place,
      units,
      clause: unit === undefined ? null : clauseLabel(unit, messages),
      clauseText: comparedWords(claim.result, unit, code),
      note: verdict === 'not-checked' ? reasonOf(why, claim, messages) : resultNote(claim, messages),
      quoteChanges: (home?.quoteChanges ?? []).map((change) => ({
        sentence: oneLine(quoteChangeSentence(change, messages)),
        place: change.textSpan ? placeOf(claim.block, change.textSpan.start, change.textSpan.end) : place,
      })),
      findings: shownFindings(claim.result.findings).map((finding) => ({
        finding,
        sentence: oneLine(findingSentence(finding, code.dateLine, messages)),
        rule: ruleName(finding, messages),
        severity: severityLabel(finding, verdict, messages),
        place: finding.claimSpan
          ? placeOf(claim.block, claim.start + finding.claimSpan.start, claim.start + finding.claimSpan.end)
          : place,
      })),
      about: [
        ...beside.map(aboutInWords),
        ...about.flatMap((one) => (one.sentence.number === number ? one.about : [])),
      ],
    };
  });
  return { page, statements, about, arranged };
}

function reasonOf(why: Skipped | null, { cited }: ArticleClaim, { check }: Messages): string {
  if (why === 'not-english' && cited !== null) return check.notEnglish;
  return why === null ? check.verdicts['not-checked'].means : check.skipped[why];
}

/** In what a page is embedded, in words; nothing where it is in nothing. */
export function embedded({ within }: CheckSource, { check }: Messages): readonly string[] {
  return within === null ? [] : [oneLine(check.embedded(within))];
}

export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
