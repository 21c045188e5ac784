/** Writes records so that `parseRegister` reads the same ones. */
import { writeCell } from './csv';
import { COLUMNS } from './table';
import type { OwnRecord, RegisterFormat } from './types';

const VERSION = 1;

/**
 * A register as the text of a file: JSON with two spaces, or CSV with commas, CRLF and a byte-order mark, by which
 * spreadsheets know UTF-8. CSV doesn't keep `asOf`.
 */
export function exportRegister(
  records: readonly OwnRecord[],
  format: RegisterFormat,
  asOf: string | null = null,
): string {
  return format === 'json'
    ? `${JSON.stringify({ version: VERSION, asOf, records }, null, 2)}\n`
    : `\uFEFF${[COLUMNS, ...records.flatMap(rowsOf)].map((row) => row.map(writeCell).join(',')).join('\r\n')}\r\n`;
}

/** The record with its first piece of evidence, then a row for each further piece. */
function rowsOf(record: OwnRecord): string[][] {
  const { evidence, ...own } = record;
  const fields: Readonly<Record<string, string | null>> = own;
  const pieces: readonly Readonly<Record<string, string | null>>[] = evidence.map((one) => ({ ...one }));
  return Array.from({ length: Math.max(1, pieces.length) }, (_, index) =>
    COLUMNS.map((column) => {
      const [key = '', inner] = column.split('.');
      if (inner !== undefined) return pieces[index]?.[inner] ?? '';
      return index === 0 ? (fields[key] ?? '') : '';
    }),
  );
}
