/** A result as data: all that is shown, with the codes behind the words; docs/report-formats.md has the fields. */
import type { Code } from '../../../data/types';
import type { CheckReport } from '../model';
import type { ToldStatement } from './statements';

const VERSION = 1;

export function reportData(
  { source, date, result }: CheckReport,
  statements: readonly ToldStatement[],
  code: Code,
): object {
  const { provenance } = code;
  return {
    version: VERSION,
    checked: date,
    source: { kind: source.kind, title: source.title, address: source.url },
    code: { title: code.title, date: code.date, page: provenance.page, sha256: provenance.sha256 },
    statements: statements.map((told) => ({
      number: told.number,
      statement: told.claim.quote,
      verdict: told.verdict,
      link: told.link,
      presentedUnder: told.claim.cited,
      clauses: told.units,
      clauseText: told.clauseText,
      note: told.note,
      findings: told.findings.map(({ finding, sentence }) => ({
        type: finding.type,
        severity: finding.severity,
        rule: finding.rule,
        sentence,
        textSays: finding.claimQuote,
        codeSays: finding.codeQuote,
      })),
    })),
    quotations: result.quotes.map(({ quote, status, units, wrongCitation }) => ({
      quotation: quote,
      status,
      clauses: units,
      presentedUnder: wrongCitation,
    })),
    pressPhrases: result.pressLines,
    saysVoluntary: result.voluntaryMentioned,
    notMentioned: result.neverMentioned,
  };
}
