/** A result as linked data: reviews of statements, and annotations of the page. */
import type { Messages } from '../../../data/messages/en';
import type { Code } from '../../../data/types';
import { annotation, quoteSelector, type Annotation } from '../../../engine/report/annotation';
import { claimReviews, type ClaimReviews, type ReviewSource } from '../../../engine/report/claim-review';
import type { CheckReport } from '../model';
import { oneLine, type ReportInWords, type StatementInWords } from './statements';

/** Reviews of the statements that were checked; of the others there is nothing to review. */
export function reportReviews(
  { source, date }: CheckReport,
  statements: readonly StatementInWords[],
  code: Code,
  author: ReviewSource['author'],
): ClaimReviews {
  const reviewed = statements.filter((statement) => statement.verdict !== 'not-checked');
  return claimReviews(
    reviewed.map((statement) => ({
      claim: statement.quote,
      verdict: statement.label,
      findings: [
        ...(statement.note === null ? [] : [statement.note]),
        ...statement.quoteChanges.map(({ sentence }) => sentence),
        ...statement.findings.map((f) => f.sentence),
      ].join(' '),
      page: source.url === null ? null : { url: statement.link ?? source.url, name: oneLine(source.title) },
      clause:
        statement.clause !== null && statement.clauseText !== ''
          ? { name: statement.clause, text: statement.clauseText }
          : null,
    })),
    { date, author, code: { name: code.title, url: code.provenance.page, date: code.date } },
  );
}

/**
 * An annotation for each finding, at the words that it points at; one for a statement that was checked and has none; one for what is
 * said about the Code, with the records. Nothing for a text that is on no page.
 *
 * @param newId a UUID at each call
 */
export function reportAnnotations(
  { source, date }: CheckReport,
  { page, statements, about }: ReportInWords,
  citation: string,
  newId: () => string,
  { check, date: written }: Messages,
): readonly Annotation[] {
  const { url } = source;
  if (page === null || url === null) return [];
  const said = new Set([...about, ...statements].flatMap((one) => one.about));
  const ofRecords = [...said].flatMap(({ place, label, records }) => {
    const selector = place && quoteSelector(page, place);
    const lines = records.map(({ sentence, sources }) =>
      [sentence, ...sources.flatMap((source) => (source.url === null ? [] : [source.url]))].join(' '),
    );
    return selector ? [annotation(newId(), url, selector, [`${label}.`, ...lines, citation].join('\n'))] : [];
  });
  const ofStatements = statements
    .filter((statement) => statement.verdict !== 'not-checked')
    .flatMap((statement) => {
      const verdict = check.verdictOf(statement.number, statement.label);
      const clause = statement.clause === null ? [] : [`${statement.clause}: ${statement.clauseText}`];
      const end = [...clause, check.exported.date(written(date)), citation];
      const note = statement.note === null ? [] : [statement.note];
      const found = [
        ...statement.quoteChanges.map(({ place, sentence }) => ({
          place,
          said: [`${sentence} (${check.inQuotation})`],
        })),
        ...statement.findings.map((f) => ({ place: f.place, said: [...note, `${f.sentence} (${f.severity})`] })),
      ];
      const findings = found.length > 0 ? found : [{ place: statement.place, said: note }];
      return findings.flatMap(({ place, said }) => {
        const selector = place && quoteSelector(page, place);
        return selector ? [annotation(newId(), url, selector, [verdict, ...said, ...end].join('\n'))] : [];
      });
    });
  return [...ofStatements, ...ofRecords];
}
