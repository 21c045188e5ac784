/** A result to keep, in the forms in which others go on with it. */
import type { Messages } from '../../../data/messages/en';
import type { Code, PressLine } from '../../../data/types';
import { cite } from '../../../engine/cite';
import type { ReviewSource } from '../../../engine/report/claim-review';
import { writeOutline, type OutlineFormat } from '../../../engine/report/outline';
import { escapeHtml } from '../../../engine/text/html';
import type { CheckReport } from '../model';
import { reportData } from './data';
import type { ReportFormat } from '../../../engine/report/formats';
import { reportAnnotations, reportReviews } from './linked-data';
import { reportParts } from './outline';
import { statementsInWords } from './statements';
import { reportTable } from './table';

export type { ReportFormat } from '../../../engine/report/formats';

export interface ExportOptions {
  /** Whose review it is, where the form has room for that; null to leave it out. */
  readonly author: ReviewSource['author'];
  /** A UUID at each call. */
  readonly newId: () => string;
}

const ANONYMOUS: ExportOptions = { author: null, newId: () => crypto.randomUUID() };

/** The whole result as the text of a file. `lines` are all known press lines. */
export function exportReport(
  report: CheckReport,
  format: ReportFormat,
  code: Code,
  lines: readonly PressLine[],
  messages: Messages,
  { author, newId }: ExportOptions = ANONYMOUS,
): string {
  const inWords = statementsInWords(report, code, messages);
  const citation = citationOf(code, report.date, messages);
  const outline = (as: OutlineFormat): string =>
    writeOutline(reportParts(report, inWords, code, lines, citation, messages), as);
  switch (format) {
    case 'markdown':
    case 'text':
      return `${outline(format)}\n`;
    case 'html':
      return page(messages.check.exported.title, outline('html'));
    case 'csv':
      return reportTable(report, inWords.statements, messages);
    case 'json':
      return json(reportData(report, inWords, code));
    case 'claim-review':
      return json(reportReviews(report, inWords.statements, code, author));
    case 'annotations':
      return json(reportAnnotations(report, inWords, citation, newId, messages));
  }
}

/** Whether a result can be saved so: annotations are of a page. */
export function canExport({ source, around }: CheckReport, format: ReportFormat): boolean {
  return format !== 'annotations' || (source.url !== null && around !== null);
}

/** How the Code as a whole is cited. */
function citationOf(code: Code, today: string, { citation }: Messages): string {
  const result = cite(code, ['code'], 'plain', citation, { kind: 'none' }, today);
  return result.ok ? result.text : code.title;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:42rem;margin:2rem auto;padding:0 1rem}' +
  'h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}blockquote{margin:.3rem 0 1rem;padding-left:1rem;' +
  'border-left:2px solid;font-family:Georgia,serif}a{overflow-wrap:anywhere}';

/** A document that needs nothing else and runs nothing. */
function page(title: string, body: string): string {
  return (
    `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
    `<meta name="viewport" content="width=device-width">\n<title>${escapeHtml(title)}</title>\n<style>${STYLE}</style>\n` +
    `</head>\n<body>\n${body}\n</body>\n</html>\n`
  );
}
