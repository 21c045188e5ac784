/**
 * CSV as RFC 4180 has it, with what spreadsheets make of it: a byte-order mark, commas, semicolons or tabs, any line
 * break, quotation marks over several lines.
 */
import { MAX_PROBLEMS } from './limits';
import type { Problem, ProblemCode } from './types';

export interface CsvRow {
  /** The line that the row starts on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvResult {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly Problem[];
}

/** The separator that the first line has most of, outside quotation marks; a comma where it has none. */
export function separatorOf(text: string): string {
  const first = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"[^"]*"/gu, '');
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}

/** Reads rows. Blank lines are skipped. All problems are listed; an open quotation mark takes the rest of the text. */
export function readCsv(text: string): CsvResult {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let at = 0;
  let line = 1;
  let cells: string[] = [];
  let start = 1;
  const problem = (what: ProblemCode, where: number): void => {
    if (problems.length < MAX_PROBLEMS) problems.push({ ...what, line: where, field: null });
  };

  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      at++;
      for (;;) {
        const close = text.indexOf('"', at);
        const end = close === -1 ? text.length : close;
        const piece = text.slice(at, end);
        line += breaksIn(piece);
        cell += piece;
        at = end + 1;
        if (close === -1) {
          problem({ code: 'csv-open-quote' }, opened);
          return { rows, problems };
        }
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
      const rest = plainCell(text, at, separator);
      if (rest.trim() !== '') problem({ code: 'csv-text-after-quote' }, line);
      at += rest.length;
    } else {
      cell = plainCell(text, at, separator);
      if (cell.includes('"')) problem({ code: 'csv-stray-quote' }, line);
      at += cell.length;
    }
    cells.push(cell);
    if (text[at] === separator) {
      at++;
      // A separator at the very end is followed by one more empty cell.
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: start, cells });
    cells = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line++;
    start = line;
  }
  return { rows, problems };
}

function plainCell(text: string, at: number, separator: string): string {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return text.slice(at, end);
}

function breaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/**
 * A spreadsheet takes a cell that begins so for a formula, some of them also where the sign has the full width of an
 * ideograph; we write such cells with an apostrophe before them.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/u;

export function isFormula(cell: string): boolean {
  return FORMULA.test(cell);
}

/** One cell of text as CSV; what a spreadsheet would calculate is kept from it. */
export function writeCell(value: string): string {
  const safe = FORMULA.test(value) || GUARDED.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell that `writeCell` may have guarded. */
export function unguard(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
