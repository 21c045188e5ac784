/** A result as a table: a row a statement, as text/csv with a byte-order mark, by which spreadsheets know UTF-8. */
import type { Messages } from '../../../data/messages/en';
import { withoutControls } from '../../../engine/text/markdown';
import { writeCell } from '../../../engine/signatories/register/csv';
import type { CheckReport } from '../model';
import { oneLine, type AboutInWords, type StatementInWords } from './statements';

const COLUMNS = [
  'number',
  'verdict',
  'quotation',
  'statement',
  'clause',
  'clauseText',
  'findings',
  'note',
  'onRecord',
  'link',
  'page',
  'address',
  'checked',
] as const;

export function reportTable(
  { source, date }: CheckReport,
  statements: readonly StatementInWords[],
  { check }: Messages,
): string {
  const rows = statements.map((statement): Readonly<Record<(typeof COLUMNS)[number], string>> => ({
    number: `${statement.number}`,
    verdict: check.verdicts[statement.verdict].label,
    quotation: statement.quoteChanges.length > 0 ? check.quotationAltered : '',
    statement: statement.quote,
    clause: statement.units.join(' '),
    clauseText: statement.clauseText,
    findings: [
      ...statement.quoteChanges.map(({ sentence }) => `${sentence} (${check.inQuotation})`),
      ...statement.findings.map((f) => `${f.sentence} (${f.severity})`),
    ].join('\n'),
    note: statement.note ?? '',
    onRecord: statement.about.flatMap(recordLines).join('\n'),
    link: statement.link ?? '',
    page: oneLine(source.title),
    address: source.url ?? '',
    checked: date,
  }));
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => withoutControls(row[column])))];
  return `\uFEFF${lines.map((line) => line.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** “82 States”: Matches our records. Published totals: … */
function recordLines({ quote, label, records }: AboutInWords): readonly string[] {
  return records.map(({ sentence, sources }, index) =>
    [
      ...(index === 0 ? [`“${quote}”: ${label}.`] : []),
      sentence,
      ...sources.map(({ words, url, date }) => `[${oneLine(words)}, ${date}${url === null ? '' : `, ${url}`}]`),
    ].join(' '),
  );
}
