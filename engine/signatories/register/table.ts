/** The rows of a CSV file as the records that the same register would have in JSON. */
import { isFormula, readCsv, unguard, type CsvRow } from './csv';
import { FORBIDDEN, shorten, type Problems } from './fields';
import type { JsonMember, JsonNode } from './json';
import { MAX_ROWS } from './limits';
import { EVIDENCE_KEYS, RECORD_KEYS } from './record';

/** Columns in the order in which they are written. One row holds one piece of evidence; see docs/register-format.md. */
export const COLUMNS: readonly string[] = [
  ...RECORD_KEYS.filter((key) => key !== 'evidence'),
  ...EVIDENCE_KEYS.map((key) => `evidence.${key}`),
];
const REQUIRED = ['id', 'status'];
/** Headings that mean the same. */
const ALIASES: Readonly<Record<string, string>> = { state: 'id', iso3: 'id', dateprecision: 'datePrecision' };

/** Reads a table; the first row holds the headings, a row without an id adds evidence to the record above it. */
export function readTable(text: string, problems: Problems): JsonNode[] {
  const { rows, problems: found } = readCsv(text);
  for (const { line, field, ...what } of found) problems.add(line, field, what);
  const [head, ...body] = rows;
  if (!head) return [];
  const columns = columnsOf(head, problems);
  if (body.length > MAX_ROWS) {
    problems.add(head.line, null, { code: 'too-many-records', count: body.length, limit: MAX_ROWS });
    return [];
  }
  const records: { members: JsonMember[]; line: number; evidence: JsonNode[] }[] = [];
  if (!REQUIRED.every((column) => columns.includes(column))) return [];
  for (const row of body) {
    if (row.cells.length !== columns.length) {
      problems.add(row.line, null, { code: 'csv-columns', expected: columns.length, found: row.cells.length });
      continue;
    }
    const members = row.cells.flatMap((cell, index) => memberOf(cell, columns[index] ?? '', row.line, problems));
    const evidence = members
      .filter(({ key }) => key.startsWith('evidence.'))
      .map((member) => ({ ...member, key: member.key.slice('evidence.'.length) }));
    const own = members.filter(({ key }) => !key.startsWith('evidence.'));
    const piece: JsonNode[] = evidence.length > 0 ? [{ type: 'object', line: row.line, members: evidence }] : [];
    const above = records.at(-1);
    if (own.length > 0) {
      records.push({ members: own, line: row.line, evidence: piece });
    } else if (above) above.evidence.push(...piece);
    else problems.add(row.line, 'id', { code: 'evidence-before-record' });
  }
  return records.map(({ members, line, evidence }) => ({
    type: 'object',
    line,
    members: [...members, { key: 'evidence', line, value: { type: 'list', line, items: evidence } }],
  }));
}

function columnsOf(head: CsvRow, problems: Problems): string[] {
  const columns = head.cells.map((cell) => {
    const heading = cell.trim();
    const lower = heading.toLowerCase();
    return COLUMNS.find((column) => column.toLowerCase() === lower) ?? aliasOf(lower) ?? heading;
  });
  columns.forEach((column, index) => {
    if (FORBIDDEN.has(column)) {
      problems.add(head.line, column, { code: 'forbidden-field', key: column });
    } else if (!COLUMNS.includes(column)) {
      problems.add(head.line, shorten(column), { code: 'unknown-field', key: shorten(column) });
    } else if (columns.indexOf(column) !== index) problems.add(head.line, column, { code: 'duplicate-column', column });
  });
  for (const column of REQUIRED) {
    if (!columns.includes(column)) problems.add(head.line, column, { code: 'missing-column', column });
  }
  return columns;
}

function aliasOf(heading: string): string | undefined {
  return Object.hasOwn(ALIASES, heading) ? ALIASES[heading] : undefined;
}

/** A cell as a member; an empty one is none. */
function memberOf(cell: string, key: string, line: number, problems: Problems): JsonMember[] {
  if (cell.trim() === '') return [];
  if (isFormula(cell)) {
    problems.add(line, key, { code: 'formula-cell', value: shorten(cell) });
    return [];
  }
  return COLUMNS.includes(key) ? [{ key, line, value: { type: 'text', line, value: unguard(cell) } }] : [];
}
