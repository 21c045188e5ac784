/** What is wrong in our own file of records, a line each: the record's id, the field, what is expected there. */
import { en as messages } from '../../data/messages/en';
import file from '../../data/register/register.json';
import { stateNames } from '../../data/states';
import { buildNames, parseRegister, type Problem } from '../../engine/signatories';
import { problemSentence } from '../../wording/register';

const READINGS = Object.keys(messages.signatories.sentences);
const IN_RECORDS = ['kind', 'name', 'date', 'datePrecision', 'caveat'];
const IN_EVIDENCE = ['title', 'url', 'date', 'says', 'confidence', 'basis'];
const PLACE = /^\[(?<index>\d+)\]\.?(?<field>.*)$/u;

/** A record as a hand may have written it. */
interface Written {
  readonly id?: string;
  readonly reading?: string;
  readonly evidence?: readonly object[];
}

export function registerMistakes(records: readonly Written[] = file): string[] {
  const shared = records.map((record) => ({ ...record, reading: undefined }));
  const parsed = parseRegister(JSON.stringify(shared), buildNames(stateNames));
  return [
    ...(parsed.ok ? parsed.register.flags.map(({ id }) => `${id}: evidence: at least one piece is required`) : []),
    ...(parsed.ok ? [] : parsed.problems.map((problem) => inWords(problem, records))),
    ...records.flatMap((record, index) =>
      [
        ...order(record, records[index - 1]),
        ...reading(record),
        ...missing(record, IN_RECORDS),
        ...(record.evidence ?? []).flatMap((piece, at) => pieceOf(piece).map((text) => `evidence[${at}].${text}`)),
      ].map((text) => `${nameOf(record, index)}: ${text}`),
    ),
  ];
}

function order({ id = '' }: Written, before: Written | undefined): string[] {
  return id < (before?.id ?? '')
    ? [`id: records are in the order of their ids; this one comes before ${before?.id ?? ''}`]
    : [];
}

function reading({ reading: given }: Written): string[] {
  return READINGS.includes(given ?? '') ? [] : [`reading: “${given ?? ''}” isn’t one of: ${READINGS.join(', ')}.`];
}

function pieceOf(piece: object): string[] {
  const isRead = 'read' in piece && /^\d{4}-\d{2}-\d{2}$/u.test(String(piece.read));
  return [
    ...missing(piece, IN_EVIDENCE),
    ...(isRead ? [] : ['read: The day on which the page was read is required, in the form YYYY-MM-DD.']),
  ];
}

function missing(of: object, fields: readonly string[]): string[] {
  const given = new Map(Object.entries(of));
  return fields
    .filter((field) => given.get(field) === undefined)
    .map((field) => `${field}: This field is required (null if unknown).`);
}

function inWords(problem: Problem, records: readonly Written[]): string {
  const { index, field } = PLACE.exec(problem.field ?? '')?.groups ?? {};
  const at = Number(index);
  const where = index === undefined ? 'the file' : nameOf(records[at] ?? {}, at);
  return `${where}: ${field === undefined ? '' : `${field}: `}${problemSentence(problem, messages)}`;
}

function nameOf({ id }: Written, index: number): string {
  return id ?? `record ${index + 1}`;
}
