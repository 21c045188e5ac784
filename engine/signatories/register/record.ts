/** One record of a register, checked field by field. */
import type { Confidence, DatePrecision, Evidence } from '../../../data/register/types';
import { findSpelt } from '../find';
import type { NameIndex } from '../names';
import {
  dateIn,
  fieldsOf,
  isDate,
  listIn,
  report,
  requiredText,
  shorten,
  textIn,
  urlIn,
  wordIn,
  type Fields,
  type Problems,
} from './fields';
import type { JsonNode } from './json';
import { MAX_EVIDENCE } from './limits';
import type { OwnRecord } from './types';

export const RECORD_KEYS = ['id', 'kind', 'name', 'status', 'date', 'datePrecision', 'evidence', 'caveat'] as const;
export const EVIDENCE_KEYS = ['title', 'url', 'date', 'says', 'confidence', 'read', 'basis'] as const;

const STATUSES = ['signed', 'reported', 'no-record'] as const;
const PRECISIONS = ['stated', 'derived', 'ceremony', 'unknown'] as const;
const CONFIDENCES: readonly Confidence[] = ['high', 'medium-high', 'medium', 'low-medium', 'low', 'background'];

/** Finds out which State or organisation a record is about; null where that is a problem. */
type SubjectOf = (fields: Fields) => RecordSubject | null;

/** A record of a file, or null where one of its fields is wrong; the problems say which. */
export function readRecord(node: JsonNode, path: string, names: NameIndex, problems: Problems): OwnRecord | null {
  return recordIn(node, path, problems, (fields) => namedSubject(fields, names, problems));
}

/** A record that was read before and kept: its id was found then, whatever names are known today. */
export function readKeptRecord(node: JsonNode, path: string, problems: Problems): OwnRecord | null {
  return recordIn(node, path, problems, (fields) => {
    const id = requiredText(fields, 'id', problems);
    const name = requiredText(fields, 'name', problems);
    const kind = wordIn(fields, 'kind', ['state', 'organisation'], problems);
    return id === null || name === null || kind === null ? null : { id, name, kind };
  });
}

function recordIn(node: JsonNode, path: string, problems: Problems, subjectOf: SubjectOf): OwnRecord | null {
  const before = problems.all.length;
  const fields = fieldsOf(node, path, RECORD_KEYS, problems);
  if (!fields) return null;
  const subject = subjectOf(fields);
  const status = wordIn(fields, 'status', STATUSES, problems);
  if (status === null && problems.all.length === before) requiredText(fields, 'status', problems);
  const beforeDate = problems.all.length;
  const date = dateIn(fields, 'date', problems);
  const datePrecision = precisionIn(fields, date, problems.all.length > beforeDate, problems);
  const evidence = evidenceIn(fields, problems);
  const caveat = textIn(fields, 'caveat', problems);
  if (!subject || status === null || problems.all.length > before) return null;
  return {
    id: subject.id,
    kind: subject.kind,
    name: subject.name,
    status,
    date,
    datePrecision,
    evidence,
    caveat,
  };
}

interface RecordSubject {
  readonly kind: 'state' | 'organisation';
  readonly id: string;
  readonly name: string;
}

/** What a record of a file is about, with the name that it gives or else the one that we show. */
function namedSubject(fields: Fields, names: NameIndex, problems: Problems): RecordSubject | null {
  const subject = subjectIn(fields, names, problems);
  const name = textIn(fields, 'name', problems);
  if (!subject) return null;
  if (name !== null) checkName(fields, name, subject.id, names, problems);
  wordIn(fields, 'kind', [subject.kind], problems);
  return { ...subject, name: name ?? names.shown.get(subject.id) ?? subject.name };
}

/** A code or a name spelt out; no typing errors, no demonyms: a record must not land on a State by a guess. */
function subjectIn(fields: Fields, names: NameIndex, problems: Problems): RecordSubject | null {
  const before = problems.all.length;
  const value = requiredText(fields, 'id', problems)?.trim();
  if (value === undefined || problems.all.length > before) return null;
  const organisation = names.entries.find((e) => e.subject.kind === 'organisation' && e.subject.id === value);
  if (organisation) return { kind: 'organisation', id: value, name: organisation.name };
  const lookup = findSpelt(value, names);
  if (lookup.kind === 'unclear') {
    const candidates = lookup.candidates.map((match) => match.subject.id);
    report(fields, 'id', problems, { code: 'unclear-state', value: shorten(value), candidates });
    return null;
  }
  const match = lookup.kind === 'found' ? lookup.match : undefined;
  if (!match || match.sort === 'demonym' || (match.fit !== 'exact' && match.fit !== 'reordered')) {
    report(fields, 'id', problems, { code: 'unknown-state', value: shorten(value) });
    return null;
  }
  const { subject, name } = match;
  if (subject.kind === 'outside') {
    report(fields, 'id', problems, { code: 'outside-scope', value: shorten(value) });
    return null;
  }
  return { kind: subject.kind, id: subject.id, name };
}

/** A name that is another State's shows that a line has slipped. */
function checkName(fields: Fields, name: string, id: string, names: NameIndex, problems: Problems): void {
  const lookup = findSpelt(name, names);
  if (lookup.kind !== 'found' || lookup.match.fit !== 'exact' || lookup.match.subject.kind !== 'state') return;
  if (lookup.match.subject.id === id || lookup.others.some((other) => other.subject.id === id)) return;
  report(fields, 'name', problems, { code: 'name-mismatch', id, value: shorten(name) });
}

/** `badDate`: there is a date that can't be read, so that nothing can be said about how it agrees. */
function precisionIn(fields: Fields, date: string | null, badDate: boolean, problems: Problems): DatePrecision {
  const text = textIn(fields, 'datePrecision', problems)?.trim();
  if (text === undefined) return date === null ? 'unknown' : 'stated';
  const notAfter = /^not-after (\S+)$/u.exec(text);
  if (notAfter?.[1] !== undefined) {
    if (!isDate(notAfter[1])) report(fields, 'datePrecision', problems, { code: 'bad-date', value: shorten(text) });
    else if (date !== null) report(fields, 'datePrecision', problems, { code: 'date-mismatch', precision: text });
    return `not-after ${notAfter[1]}`;
  }
  const word = wordIn(fields, 'datePrecision', PRECISIONS, problems);
  if (word !== null && !badDate && (word === 'unknown') !== (date === null)) {
    report(fields, 'datePrecision', problems, { code: 'date-mismatch', precision: word });
  }
  return word ?? 'unknown';
}

function evidenceIn(fields: Fields, problems: Problems): Evidence[] {
  const items = listIn(fields, 'evidence', problems);
  if (items.length > MAX_EVIDENCE) {
    report(fields, 'evidence', problems, { code: 'too-long', length: items.length, limit: MAX_EVIDENCE });
    return [];
  }
  const path = fields.pathOf('evidence');
  return items.flatMap((item, index) => {
    // In a table the column is called `evidence.url` in every row; the line shows which piece it is.
    const one = fieldsOf(item, path === 'evidence' ? path : `${path}[${index}]`, EVIDENCE_KEYS, problems);
    if (!one) return [];
    const before = problems.all.length;
    const evidence: Evidence = {
      title: textIn(one, 'title', problems),
      url: urlIn(one, 'url', problems),
      date: dateIn(one, 'date', problems),
      says: textIn(one, 'says', problems),
      confidence: wordIn(one, 'confidence', CONFIDENCES, problems),
      read: dateIn(one, 'read', problems),
      basis: textIn(one, 'basis', problems),
    };
    if (evidence.title === null && evidence.url === null && problems.all.length === before) {
      problems.add(one.line, one.pathOf('title'), { code: 'empty-evidence' });
    }
    return [evidence];
  });
}
