/** Reads a register of the user's own, JSON or CSV. All of it is checked before any of it is accepted. */
import type { NameIndex } from '../names';
import { dateIn, fieldsOf, isBroken, listIn, Problems, report } from './fields';
import { readJson, type JsonNode } from './json';
import { MAX_RECORDS, MAX_SIZE } from './limits';
import { readRecord } from './record';
import { readTable } from './table';
import type { Flag, OwnRecord, ReadResult, RegisterFormat } from './types';

/** What a file says of itself and its records, not yet checked. */
interface Draft {
  readonly asOf: string | null;
  readonly records: readonly JsonNode[];
  /** How a record is called in problems. */
  pathOf(this: void, index: number): string;
}

/**
 * Reads a register; docs/register-format.md has the format. Any string is allowed; what is wrong comes back as
 * problems with line and field.
 */
export function parseRegister(text: string, names: NameIndex, as: RegisterFormat | 'detect' = 'detect'): ReadResult {
  const problems = new Problems();
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const format = as === 'detect' ? formatOf(plain) : as;
  const fail = (): ReadResult => ({ ok: false, format, problems: problems.all });
  if (text.length > MAX_SIZE) {
    problems.add(1, null, { code: 'too-large', size: text.length, limit: MAX_SIZE });
    return fail();
  }
  if (plain.trim() === '') problems.add(1, null, { code: 'empty' });
  else if (isBroken(plain)) problems.add(lineOfBroken(plain), null, { code: 'encoding' });
  if (problems.all.length > 0) return fail();

  const draft = format === 'json' ? readDocument(plain, problems) : readRows(plain, problems);
  if (!draft) return fail();
  if (draft.records.length === 0 && problems.all.length === 0) problems.add(1, null, { code: 'no-records' });
  if (draft.records.length > MAX_RECORDS) {
    problems.add(1, null, { code: 'too-many-records', count: draft.records.length, limit: MAX_RECORDS });
    return fail();
  }
  const records: OwnRecord[] = [];
  const flags: Flag[] = [];
  const lines = new Map<string, number>();
  draft.records.forEach((node, index) => {
    const path = draft.pathOf(index);
    const record = readRecord(node, path, names, problems);
    if (!record) return;
    const firstLine = lines.get(record.id);
    if (firstLine !== undefined) {
      const field = path === '' ? 'id' : `${path}.id`;
      problems.add(node.line, field, { code: 'duplicate-state', id: record.id, firstLine });
      return;
    }
    lines.set(record.id, node.line);
    records.push(record);
    if (record.evidence.length === 0 && record.status !== 'no-record') {
      flags.push({ code: 'no-evidence', id: record.id, line: node.line });
    }
  });
  return problems.all.length > 0 ? fail() : { ok: true, format, register: { asOf: draft.asOf, records, flags } };
}

/** JSON begins with a bracket, CSV with a heading. */
export function formatOf(text: string): RegisterFormat {
  return /^\s*[[{]/u.test(text.startsWith('\uFEFF') ? text.slice(1) : text) ? 'json' : 'csv';
}

function readDocument(text: string, problems: Problems): Draft | null {
  const result = readJson(text);
  if (!result.ok) {
    const { line, field, ...what } = result.problem;
    problems.add(line, field, what);
    return null;
  }
  const { node } = result;
  if (node.type === 'list') return { asOf: null, records: node.items, pathOf: (index) => `[${index}]` };
  const fields = fieldsOf(node, '', ['version', 'asOf', 'records'], problems);
  if (!fields) return null;
  const version = fields.members.get('version')?.value;
  if (version && !(version.type === 'number' && version.value === 1)) {
    const value = version.type === 'number' || version.type === 'text' ? String(version.value) : version.type;
    report(fields, 'version', problems, { code: 'unknown-version', value: value.slice(0, 80) });
  }
  if (!fields.members.has('records')) report(fields, 'records', problems, { code: 'missing-field' });
  return {
    asOf: dateIn(fields, 'asOf', problems),
    records: listIn(fields, 'records', problems),
    pathOf: (index) => `records[${index}]`,
  };
}

function readRows(text: string, problems: Problems): Draft {
  return { asOf: null, records: readTable(text, problems), pathOf: () => '' };
}

function lineOfBroken(text: string): number {
  const lines = text.split(/\r\n|\r|\n/u);
  return lines.findIndex(isBroken) + 1;
}
