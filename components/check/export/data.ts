/** A result as data: all that is shown, with the codes behind the words; docs/report-formats.md has the fields. */
import type { Code } from '../../../data/types';
import type { CheckReport } from '../model';
import type { AboutInWords, ReportInWords } from './statements';

const VERSION = 1;

export function reportData(
  { source, date, region, result }: CheckReport,
  { statements, about, arranged }: ReportInWords,
  code: Code,
): object {
  const { provenance } = code;
  const part = region && {
    paragraphs: region.blocks,
    isArticle: region.index === region.article,
    isWhole: region.index === region.of - 1,
  };
  return {
    version: VERSION,
    checked: date,
    source: { kind: source.kind, title: source.title, address: source.url, embeddedIn: source.within, part },
    code: { title: code.title, date: code.date, page: provenance.page, sha256: provenance.sha256 },
    statements: statements.map((statement) => ({
      number: statement.number,
      statement: statement.claim.quote,
      verdict: statement.verdict,
      quotationAltered: statement.quoteChanges.length > 0,
      link: statement.link,
      presentedUnder: statement.claim.cited,
      clauses: statement.units,
      clauseText: statement.clauseText,
      note: statement.note,
      notCompared: statement.skipped,
      aboutTheCode: statement.about.map(aboutData),
      findings: statement.findings.map(({ finding, sentence }) => ({
        type: finding.type,
        severity: finding.severity,
        rule: finding.rule,
        sentence,
        textSays: finding.claimQuote,
        codeSays: finding.codeQuote,
      })),
    })),
    otherAboutTheCode: about.flatMap((one) => (one.sentence.number === null ? one.about.map(aboutData) : [])),
    quotations: result.quotes.map(({ quote, status, units, wrongCitation, changes }) => ({
      quotation: quote,
      status,
      clauses: units,
      presentedUnder: wrongCitation,
      changes: changes.map(({ kind, textQuote, codeQuote }) => ({ kind, textSays: textQuote, codeSays: codeQuote })),
    })),
    pressPhrases: result.pressLines,
    saysVoluntary: result.voluntaryMentioned,
    notMentioned: arranged.neverMentioned,
  };
}

/** What a text says about the Code, with the records that it was held against. */
function aboutData({ statement, quote, records }: AboutInWords): object {
  const { kind, value, status, evidence } = statement;
  return {
    says: quote,
    kind,
    value,
    status,
    evidence,
    records: records.map(({ sentence, isOwn, sources }) => ({
      sentence,
      ownRegister: isOwn,
      sources: sources.map(({ words, url, date }) => ({ source: words, address: url, date })),
    })),
  };
}
