/** Cited parts → clauses that exist and parts that don't, by the outline of the instrument. */
import type { ClauseId, Outline } from '../clause';

/** A part as cited, before anybody asked whether it exists. */
export interface Part {
  readonly preambular: boolean;
  /** One-based; 0 is the preamble as a whole, -1 the last, -2 the last but one; null where only a letter is given. */
  readonly number: number | null;
  /** Place of the letter from 0; -1 is the last. */
  readonly letter?: number;
  /** What a paragraph lists, counted: it has none where the paragraph has no letters. */
  readonly counted?: boolean;
  /** What was cited below the paragraph or its letter and can't exist: "(ii)" of 3(a)(ii). */
  readonly beyond?: string;
  /** What makes it a part of its own that the Code doesn't have: " bis" of 2 bis. */
  readonly inserted?: string;
}

/** A part or a range of parts; a range may be given backwards. */
export interface Item {
  readonly from: Part;
  readonly to?: Part;
}

/** Items read as one, with the token after them. */
export interface Element {
  readonly parts: readonly Item[];
  readonly end: number;
}

/** Items with each part changed. */
export function mapParts(items: readonly Item[], change: (part: Part) => Part): readonly Item[] {
  return items.map(({ from, to }) => ({ from: change(from), ...(to && { to: change(to) }) }));
}

export interface Expanded<Id extends string = ClauseId> {
  readonly targets: readonly Id[];
  readonly invalid: readonly string[];
}

/** A range over more parts than this is no citation of a short instrument. */
const MAX_RANGE = 40;

/** The preamble as a whole. */
export const PREAMBLE: Part = { preambular: true, number: 0 };
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Expands and validates; null where the parts can't be known (a letter of no paragraph, a monstrous range). */
export function expand<Id extends string>(items: readonly Item[], outline: Outline<Id>): Expanded<Id> | null {
  const targets: Id[] = [];
  const invalid: string[] = [];
  for (const item of items) {
    const ids = idsOf(item, outline);
    if (!ids) return null;
    for (const id of ids) {
      if (outline.has(id)) {
        if (!targets.includes(id)) targets.push(id);
      } else if (!invalid.includes(id)) invalid.push(id);
    }
  }
  return targets.length + invalid.length > 0 ? { targets, invalid } : null;
}

function idsOf({ from, to }: Item, outline: Outline): readonly string[] | null {
  const first = fixed(from, outline);
  if (!first) return null;
  if (!to) return idsOfPart(first);
  const last = fixed(to, outline);
  if (last?.preambular !== first.preambular) return null;
  const [low, high] = backwards(first, last) ? [last, first] : [first, last];
  if (high.number - low.number > MAX_RANGE) return null;
  const ids: string[] = [];
  for (let n = low.number; n <= high.number; n += 1) {
    const start = n === low.number ? low.letter : undefined;
    const end = n === high.number ? high.letter : undefined;
    if (start === undefined && end === undefined) ids.push(idOf({ ...low, number: n }));
    else {
      const until = end ?? Math.max(outline.lettersOf(n).length - 1, start ?? 0);
      for (let l = start ?? 0; l <= until; l += 1) ids.push(idOf({ ...low, number: n }, l));
    }
  }
  return ids;
}

type Fixed = Part & { readonly number: number };

/** Gives "last" its number; null where there is nothing to count. */
function fixed(part: Part, { paragraphs, preambular, lettersOf }: Outline): Fixed | null {
  if (part.number === null) return null;
  const count = part.preambular ? preambular : paragraphs;
  const number = part.number < 0 ? count + 1 + part.number : part.number;
  if (part.letter === undefined) return { ...part, number };
  const letters = part.letter < 0 || part.counted ? lettersOf(number).length : 1;
  const letter = part.letter < 0 ? letters + part.letter : part.letter;
  return letters === 0 || letter < 0 ? null : { ...part, number, letter };
}

function backwards(a: Fixed, b: Fixed): boolean {
  return a.number > b.number || (a.number === b.number && a.letter !== undefined && (b.letter ?? a.letter) < a.letter);
}

function idsOfPart(part: Fixed): readonly string[] {
  const id = idOf(part, part.letter);
  if (part.inserted !== undefined) return [`${id}${part.inserted}`];
  if (part.beyond === undefined) return [id];
  // 3(a)(ii) is 3(a), and something below it that isn't there.
  return part.letter === undefined ? [`${id}${part.beyond}`] : [id, `${id}${part.beyond}`];
}

function idOf(part: Fixed, letter?: number): string {
  if (part.preambular && part.number === 0) return 'preamble';
  const number = part.preambular ? `PP${part.number}` : `${part.number}`;
  return letter === undefined ? number : `${number}(${ALPHABET[letter] ?? '?'})`;
}
