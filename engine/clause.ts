/**
 * Clause ids: the way a lawyer cites the Code. The world of clauses is closed, so the outline lives here as a
 * constant that everything is validated against; a test proves that it is the outline of the source text.
 */

/** Letters of the sub-paragraphs, in order, by the number of the paragraph that has any. */
export const LETTERS = {
  3: 'abcdefghijk',
  4: 'abcdefghi',
  8: 'abcd',
} as const;

export const PREAMBULAR_COUNT = 14;
export const PARAGRAPH_COUNT = 10;

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export type ParagraphNumber = Digit | 10;
export type PreambularId = `PP${ParagraphNumber | 11 | 12 | 13 | 14}`;
export type ParagraphId = `${ParagraphNumber}`;
export type SubParagraphId =
  | `3(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k'})`
  | `4(${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i'})`
  | `8(${'a' | 'b' | 'c' | 'd'})`;

/** What an instrument is divided into; citations are validated against it. */
export interface Outline<Id extends string = string> {
  readonly paragraphs: number;
  readonly preambular: number;
  /** The letters of a paragraph in order, an empty string where it has none. */
  lettersOf(this: void, paragraph: number): string;
  has(this: void, id: string): id is Id;
}

/** A citable part of the Code; `code` is the instrument as a whole, `preamble` its fourteen recitals together. */
export type ClauseId = 'code' | 'preamble' | PreambularId | ParagraphId | SubParagraphId;

/** The parts of an id. `letter` is there for a sub-paragraph only. */
export type ClauseParts =
  | { readonly kind: 'code' }
  | { readonly kind: 'preamble' }
  | { readonly kind: 'preambular'; readonly number: number }
  | { readonly kind: 'paragraph'; readonly number: number }
  | { readonly kind: 'sub-paragraph'; readonly number: number; readonly letter: string };

/** The letters of a paragraph in order, an empty string where it has none or doesn't exist. */
export function lettersOf(paragraph: number): string {
  return (LETTERS as Readonly<Record<number, string>>)[paragraph] ?? '';
}

/** Every clause id in reading order: `code`, `preamble`, PP1 … PP14, 1, 2, 3, 3(a) … 10. */
export const CLAUSE_IDS: readonly ClauseId[] = [
  'code',
  'preamble',
  ...count(PREAMBULAR_COUNT).map((n) => `PP${n}`),
  ...count(PARAGRAPH_COUNT).flatMap((n) => [`${n}`, ...[...lettersOf(n)].map((l) => `${n}(${l})`)]),
] as ClauseId[]; // the template strings above spell exactly the members of the union

const order = new Map<string, number>(CLAUSE_IDS.map((id, index) => [id, index]));

/** Whether a string is the id of a clause that exists. */
export function isClauseId(id: string): id is ClauseId {
  return order.has(id);
}

/** The Code's own outline. */
export const CODE_OUTLINE: Outline<ClauseId> = {
  paragraphs: PARAGRAPH_COUNT,
  preambular: PREAMBULAR_COUNT,
  lettersOf,
  has: isClauseId,
};

/**
 * What there is in place of a part that there isn't, written as a citation of it: “3(a)–(k)” for “3(z)”, “1–10” for “12”.
 *
 * @param missing written as an id: “14”, “PP15”, “4(j)”, “5(b)”, “3(a)(i)”
 */
export function insteadOf(missing: string): string {
  if (missing.startsWith('PP')) return `PP1–${PREAMBULAR_COUNT}`;
  const [, paragraph = '', letter = ''] = /^(\d+)(?:\((\w+)\))?/u.exec(missing) ?? [];
  const letters = lettersOf(Number(paragraph));
  if (letters.includes(letter || '-')) return `${paragraph}(${letter})`;
  if (letter !== '' && letters !== '') return `${paragraph}(a)–(${letters.slice(-1)})`;
  return letter !== '' && isClauseId(paragraph) ? paragraph : `1–${PARAGRAPH_COUNT}`;
}

/** The parts of a clause id. */
export function partsOf(id: ClauseId): ClauseParts {
  if (id === 'code' || id === 'preamble') return { kind: id };
  if (id.startsWith('PP')) return { kind: 'preambular', number: Number(id.slice(2)) };
  const [number = '', letter] = id.split(/[()]/u);
  return letter
    ? { kind: 'sub-paragraph', number: Number(number), letter }
    : { kind: 'paragraph', number: Number(number) };
}

/** The number of the paragraph that a clause stands in, its own id for any other: 3(b) → 3; PP2 → PP2. */
export function paragraphOf(id: ClauseId): string {
  let paragraph = paragraphs.get(id);
  if (paragraph === undefined) {
    const parts = partsOf(id);
    paragraph = parts.kind === 'sub-paragraph' ? String(parts.number) : id;
    paragraphs.set(id, paragraph);
  }
  return paragraph;
}

/** Of each clause that was asked for: the check asks very often. */
const paragraphs = new Map<ClauseId, string>();

/** The clause that contains a clause: 3(b) → 3 → code; PP2 → preamble → code; null for the Code itself. */
export function parentOf(id: ClauseId): ClauseId | null {
  const parts = partsOf(id);
  switch (parts.kind) {
    case 'code':
      return null;
    case 'preambular':
      return 'preamble';
    case 'sub-paragraph':
      return `${parts.number}` as ParagraphId; // the number comes from an id that exists
    default:
      return 'code';
  }
}

/** Sorts by reading order. */
export function compareClauses(a: ClauseId, b: ClauseId): number {
  return (order.get(a) ?? 0) - (order.get(b) ?? 0);
}

/** Whether `id` is `ancestor` or within it. */
export function isWithin(id: ClauseId, ancestor: ClauseId): boolean {
  for (let at: ClauseId | null = id; at !== null; at = parentOf(at)) if (at === ancestor) return true;
  return false;
}

function count(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index + 1);
}
