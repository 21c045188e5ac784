/** Reading single fields of a register; what is wrong goes to the list of problems and reads as null. */
import { parseDate } from '../../dates';
import type { JsonMember, JsonNode } from './json';
import { MAX_PROBLEMS, MAX_TEXT, MAX_URL } from './limits';
import type { FieldType, Problem, ProblemCode } from './types';

/** Collects problems up to the limit, then says that there are more. */
export class Problems {
  readonly all: Problem[] = [];

  add(line: number, field: string | null, what: ProblemCode): void {
    if (this.all.length < MAX_PROBLEMS) this.all.push({ ...what, line, field });
    else if (this.all.length === MAX_PROBLEMS) {
      this.all.push({ code: 'too-many-problems', limit: MAX_PROBLEMS, line, field: null });
    }
  }
}

/** The members of an object by key, with how a field of it is called in the file. */
export interface Fields {
  readonly line: number;
  readonly members: ReadonlyMap<string, JsonMember>;
  pathOf(this: void, key: string): string;
}

/** Names of properties of every object: in a register they can only be meant to do harm. */
export const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** The fields of an object; keys that a register doesn't have are problems. */
export function fieldsOf(
  node: JsonNode,
  path: string,
  allowed: readonly string[],
  problems: Problems,
): Fields | undefined {
  if (node.type !== 'object') {
    problems.add(node.line, path === '' ? null : path, { code: 'wrong-type', expected: 'object', found: node.type });
    return undefined;
  }
  const pathOf = (key: string): string => (path === '' ? key : `${path}.${key}`);
  for (const { key, line } of node.members) {
    if (FORBIDDEN.has(key)) problems.add(line, pathOf(key), { code: 'forbidden-field', key });
    else if (!allowed.includes(key)) problems.add(line, pathOf(key), { code: 'unknown-field', key });
  }
  return { line: node.line, members: new Map(node.members.map((member) => [member.key, member])), pathOf };
}

/** A text; null where the field is missing, null or blank. */
export function textIn(fields: Fields, key: string, problems: Problems, limit = MAX_TEXT): string | null {
  const node = valueOf(fields, key, 'text', problems);
  if (node?.type !== 'text' || node.value.trim() === '') return null;
  const report = (what: ProblemCode): null => {
    problems.add(node.line, fields.pathOf(key), what);
    return null;
  };
  if (node.value.length > limit) return report({ code: 'too-long', length: node.value.length, limit });
  if (isBroken(node.value)) return report({ code: 'encoding' });
  return node.value;
}

/** A text that must be there. */
export function requiredText(fields: Fields, key: string, problems: Problems): string | null {
  const before = problems.all.length;
  const text = textIn(fields, key, problems);
  if (text === null && problems.all.length === before) {
    problems.add(fields.members.get(key)?.line ?? fields.line, fields.pathOf(key), { code: 'missing-field' });
  }
  return text;
}

/** One of a few words. */
export function wordIn<Word extends string>(
  fields: Fields,
  key: string,
  allowed: readonly Word[],
  problems: Problems,
): Word | null {
  const text = textIn(fields, key, problems)?.trim();
  if (text === undefined) return null;
  const word = allowed.find((one) => one === text);
  if (word === undefined) report(fields, key, problems, { code: 'unknown-value', value: shorten(text), allowed });
  return word ?? null;
}

/** A day of the calendar as YYYY-MM-DD. */
export function dateIn(fields: Fields, key: string, problems: Problems): string | null {
  const text = textIn(fields, key, problems)?.trim();
  if (text === undefined) return null;
  if (isDate(text)) return text;
  report(fields, key, problems, { code: 'bad-date', value: shorten(text) });
  return null;
}

/** An address that a browser may open: http or https, with a host, without a password. */
export function urlIn(fields: Fields, key: string, problems: Problems): string | null {
  const text = textIn(fields, key, problems, MAX_URL)?.trim();
  if (text === undefined) return null;
  if (isWebAddress(text)) return text;
  report(fields, key, problems, { code: 'bad-url', value: shorten(text) });
  return null;
}

/** The items of a list; none where the field is missing or null. */
export function listIn(fields: Fields, key: string, problems: Problems): readonly JsonNode[] {
  const node = valueOf(fields, key, 'list', problems);
  return node?.type === 'list' ? node.items : [];
}

export function report(fields: Fields, key: string, problems: Problems, what: ProblemCode): void {
  problems.add(fields.members.get(key)?.line ?? fields.line, fields.pathOf(key), what);
}

export function isDate(text: string): boolean {
  return (parseDate(text)?.year ?? 0) >= 1900;
}

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text) || !URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  return hostname !== '' && username === '' && password === '';
}

/** Replacement characters, NUL and halves of surrogate pairs: the file was read in the wrong encoding. */
export function isBroken(text: string): boolean {
  return /[\uFFFD\p{Cs}]/u.test(text) || text.includes('\0');
}

/** Enough of a wrong value to find it by. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function valueOf(fields: Fields, key: string, expected: FieldType, problems: Problems): JsonNode | undefined {
  const node = fields.members.get(key)?.value;
  if (!node || node.type === 'null') return undefined;
  if (node.type === expected) return node;
  problems.add(node.line, fields.pathOf(key), { code: 'wrong-type', expected, found: node.type });
  return undefined;
}
