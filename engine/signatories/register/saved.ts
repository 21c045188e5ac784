/** Reads back a register that was kept: a disk, another version or another program may have changed it since. */
import { isDate, Problems } from './fields';
import type { JsonNode } from './json';
import { MAX_DEPTH, MAX_RECORDS } from './limits';
import { readKeptRecord } from './record';
import type { Flag, OwnRecord, ReadRegister, SavedRegister } from './types';

/** The register in a stored value, checked as an import is; null where anything of it is wrong. */
export function readSaved(value: unknown): SavedRegister | null {
  if (!isObject(value)) return null;
  const { format, name, imported } = value;
  const register = readRegister(value.register);
  if (!register || (format !== 'json' && format !== 'csv')) return null;
  if (typeof imported !== 'string' || !isDate(imported)) return null;
  return name === null || typeof name === 'string' ? { register, format, name, imported } : null;
}

function readRegister(value: unknown): ReadRegister | null {
  if (!isObject(value) || !Array.isArray(value.records) || !Array.isArray(value.flags)) return null;
  const { asOf } = value;
  if (asOf !== null && !(typeof asOf === 'string' && isDate(asOf))) return null;
  if (value.records.length > MAX_RECORDS) return null;
  const problems = new Problems();
  const records = value.records
    .map((one, index) => readKeptRecord(nodeOf(one), `records[${index}]`, problems))
    .filter((one): one is OwnRecord => one !== null);
  const ids = new Set(records.map(({ id }) => id));
  if (problems.all.length > 0 || ids.size < value.records.length) return null;
  const flags: readonly unknown[] = value.flags;
  return flags.every((flag) => isFlag(flag, ids)) ? { asOf, records, flags } : null;
}

function isFlag(value: unknown, ids: ReadonlySet<string>): value is Flag {
  return (
    isObject(value) &&
    value.code === 'no-evidence' &&
    typeof value.id === 'string' &&
    ids.has(value.id) &&
    Number.isInteger(value.line)
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stored value in the form in which files are read. What a file can't have, and what is too deep, is null in it. */
function nodeOf(value: unknown, depth = 0): JsonNode {
  const line = 1;
  if (typeof value === 'string') return { line, type: 'text', value };
  if (typeof value === 'number') return { line, type: 'number', value };
  if (typeof value === 'boolean') return { line, type: 'boolean', value };
  if (depth > MAX_DEPTH) return { line, type: 'null' };
  if (Array.isArray(value)) return { line, type: 'list', items: value.map((one) => nodeOf(one, depth + 1)) };
  if (!isObject(value)) return { line, type: 'null' };
  const members = Object.entries(value).map(([key, one]) => ({ key, line, value: nodeOf(one, depth + 1) }));
  return { line, type: 'object', members };
}
