/** A result as linked data: reviews of statements, and annotations of the page. */
import type { Messages } from '../../../data/messages/en';
import type { Code } from '../../../data/types';
import { annotation, quoteSelector, type Annotation } from '../../../engine/report/annotation';
import { claimReviews, type ClaimReviews, type ReviewSource } from '../../../engine/report/claim-review';
import { dateInWords } from '../../../wording/dates';
import type { CheckReport } from '../model';
import { oneLine, type Told, type ToldStatement } from './statements';

/** Reviews of the statements that were checked; of the others there is nothing to review. */
export function reportReviews(
  { source, date }: CheckReport,
  statements: readonly ToldStatement[],
  code: Code,
  author: ReviewSource['author'],
  { check }: Messages,
): ClaimReviews {
  const reviewed = statements.filter((told) => told.verdict !== 'not-checked');
  return claimReviews(
    reviewed.map((told) => ({
      claim: told.quote,
      verdict: check.verdicts[told.verdict].label,
      findings: [...(told.note === null ? [] : [told.note]), ...told.findings.map((f) => f.sentence)].join(' '),
      page: source.url === null ? null : { url: told.link ?? source.url, name: oneLine(source.title) },
      clause: told.clause !== null && told.clauseText !== '' ? { name: told.clause, text: told.clauseText } : null,
    })),
    { date, author, code: { name: code.title, url: code.provenance.page, date: code.date } },
  );
}

/**
 * An annotation for each finding, at the words that it points at; one for a statement that was checked and has none. Nothing for a
 * text that is on no page.
 *
 * @param newId a UUID at each call
 */
export function reportAnnotations(
  { source, date }: CheckReport,
  { page, statements }: Told,
  citation: string,
  newId: () => string,
  { check }: Messages,
): readonly Annotation[] {
  const { url } = source;
  if (page === null || url === null) return [];
  return statements
    .filter((told) => told.verdict !== 'not-checked')
    .flatMap((told) => {
      const verdict = check.verdictOf(told.number, check.verdicts[told.verdict].label);
      const clause = told.clause === null ? [] : [`${told.clause}: ${told.clauseText}`];
      const end = [...clause, check.exported.date(dateInWords(date)), citation];
      const findings =
        told.findings.length > 0
          ? told.findings.map((f) => ({ place: f.place, said: [`${f.sentence} (${f.severity})`] }))
          : [{ place: told.place, said: told.note === null ? [] : [told.note] }];
      return findings.flatMap(({ place, said }) => {
        const selector = place && quoteSelector(page, place);
        return selector ? [annotation(newId(), url, selector, [verdict, ...said, ...end].join('\n'))] : [];
      });
    });
}
