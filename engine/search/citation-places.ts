/** Places in a query's citation: a number, its letter, lists and ranges of them, as ids that may or may not exist. */
import { CLAUSE_IDS, type ClauseId } from '../clause';
import { decimalOf, LETTER_WORDS, numeralOf, PARAGRAPH_WORDS, PREAMBULAR_WORDS, type Piece } from './citation-words';

interface Place {
  readonly preambular: boolean;
  readonly number: number;
  readonly letter?: string;
  readonly deeper?: string;
}

/** Ranges longer than this are no citation of anything here; their ends are kept. */
const LONGEST_RANGE = 30;

/** A list of places with its ranges; a letter alone takes the paragraph before it: "3(a), (c) and 5–7". */
export function placesAt(
  pieces: readonly Piece[],
  start: number,
  preambular: boolean,
  words: boolean,
): { ids: string[]; next: number; bracketed: boolean } | null {
  const first = placeAt(pieces, start, preambular, words);
  if (!first) return null;
  const ids = idsOf(first.place);
  let { place, next, bracketed } = first;
  for (;;) {
    const joint = jointAt(pieces, next);
    if (!joint) break;
    const again = repeatedWordEnd(pieces, joint.next);
    const letter = preambular ? null : letterAt(pieces, again, true);
    const following =
      letter && place.letter !== undefined
        ? {
            place: { preambular, number: place.number, letter: letter.letter },
            next: letter.next,
            bracketed: letter.bracketed,
          }
        : placeAt(pieces, again, preambular, words);
    if (!following) break;
    ids.push(...(joint.range ? rangeBetween(place, following.place) : idsOf(following.place)));
    ({ place, next } = following);
    bracketed ||= following.bracketed;
  }
  return { ids, next, bracketed };
}

function placeAt(
  pieces: readonly Piece[],
  start: number,
  preambular: boolean,
  words: boolean,
): { place: Place; next: number; bracketed: boolean } | null {
  const number = numberAt(pieces, start, words);
  if (!number) return null;
  // "3.b", "3-b".
  const joint = /^[.‐‑-]$/u.test(pieces[number.next]?.text ?? '') && pieces[number.next]?.joined === true;
  const dot = joint && pieces[number.next + 1]?.joined === true ? 1 : 0;
  const word = letterWordEnd(pieces, skipComma(pieces, number.next));
  const letter = letterAt(pieces, word ?? number.next + dot, word !== null);
  // A recital has no letters; one in brackets is cited all the same and doesn't exist.
  if (!letter || (preambular && !letter.bracketed)) {
    return { place: { preambular, number: number.value }, next: number.next, bracketed: false };
  }
  const deeper = letter.bracketed ? deeperAt(pieces, letter.next) : null;
  return {
    place: {
      preambular,
      number: number.value,
      letter: letter.letter,
      ...(deeper && { deeper: deeper.text }),
    },
    next: deeper?.next ?? letter.next,
    bracketed: letter.bracketed,
  };
}

export function numberAt(
  pieces: readonly Piece[],
  at: number,
  words: boolean,
): { readonly value: number; readonly next: number } | null {
  const text = pieces[at]?.text ?? '';
  const bracket = (text === '(' || text === '[') && /^[)\]]$/u.test(pieces[at + 2]?.text ?? '') ? 1 : 0;
  const inside = pieces[at + bracket]?.text ?? '';
  const value = decimalOf(inside) ?? (words ? numeralOf(inside) : null);
  if (value === null) return null;
  const sign = pieces[at + 1]?.text;
  // "72/284", "8.5" and "3%" are other numbers.
  if (bracket === 0 && (sign === '/' || sign === '%')) return null;
  if (bracket === 0 && sign === '.' && pieces[at + 2]?.joined && /^[0-9]/u.test(pieces[at + 2]?.text ?? ''))
    return null;
  if (pieces[at - 1]?.text === '/') return null;
  return { value, next: at + 1 + 2 * bracket };
}

/** "(b)", "b)", "[b]" or "b". A lone "a" or "i" before a word is an article or a pronoun unless a letter is expected. */
export function letterAt(
  pieces: readonly Piece[],
  at: number,
  expected: boolean,
): { letter: string; next: number; bracketed: boolean } | null {
  const open = /^[([]$/u.test(pieces[at]?.text ?? '') ? 1 : 0;
  const letter = pieces[at + open]?.text ?? '';
  if (!/^[a-z]$/u.test(letter)) return null;
  const after = at + open + 1;
  const close = /^[)\]]$/u.test(pieces[after]?.text ?? '');
  if (close) return { letter, next: after + 1, bracketed: true };
  if (open === 1) return null;
  const follows = pieces[after]?.text ?? '';
  const wordFollows = /^\p{L}{2,}$/u.test(follows) && !/^(?:and|or|to|of|through|thru)$/u.test(follows);
  return wordFollows && !expected && /[ai]/u.test(letter) ? null : { letter, next: after, bracketed: false };
}

/** A level below the letters, which the Code doesn't have: the "(i)" of 3(a)(i). */
function deeperAt(pieces: readonly Piece[], at: number): { text: string; next: number } | null {
  const [open, inside, close] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  return open?.text === '(' && open.joined && close?.text === ')' && /^[\p{L}\p{N}]{1,4}$/u.test(inside?.text ?? '')
    ? { text: inside?.text ?? '', next: at + 3 }
    : null;
}

function jointAt(pieces: readonly Piece[], at: number): { range: boolean; next: number } | null {
  const text = pieces[at]?.text ?? '';
  if (/^(?:[-–—‑‒−]|to|through|thru|until)$/u.test(text)) return { range: true, next: at + 1 };
  if (text === 'and' || text === 'or' || text === '&' || text === '+') return { range: false, next: at + 1 };
  if (text !== ',' && text !== ';') return null;
  const and = /^(?:and|or|&)$/u.test(pieces[at + 1]?.text ?? '') ? 1 : 0;
  return { range: false, next: at + 1 + and };
}

/** The end of "sub-paragraph", "subpara", "sub", "letter" …, or null where none stands. */
export function letterWordEnd(pieces: readonly Piece[], at: number): number | null {
  const text = pieces[at]?.text ?? '';
  if (text === 'sub') {
    const dash = pieces[at + 1]?.text === '-' ? 1 : 0;
    if (PARAGRAPH_WORDS.has(pieces[at + 1 + dash]?.text ?? '')) return skipDot(pieces, at + 2 + dash);
    const letter = skipDot(pieces, at + 1 + dash);
    return letterAt(pieces, letter, true) ? letter : null;
  }
  return LETTER_WORDS.has(text) ? skipDot(pieces, at + 1) : null;
}

/** Past "paragraph", "para.", "no.", a second "§" and the full stop of an abbreviation. */
export function skipParagraphWord(pieces: readonly Piece[], start: number): number {
  let at = skipDot(pieces, start);
  while (PARAGRAPH_WORDS.has(pieces[at]?.text ?? '')) at = skipDot(pieces, at + 1);
  return at;
}

/** Past a word that a list repeats: "paragraph 3 and paragraph 4". */
function repeatedWordEnd(pieces: readonly Piece[], at: number): number {
  const word = pieces[at]?.text ?? '';
  return (
    letterWordEnd(pieces, at) ??
    (PARAGRAPH_WORDS.has(word) || PREAMBULAR_WORDS.has(word) ? skipParagraphWord(pieces, at) : at)
  );
}

function skipDot(pieces: readonly Piece[], at: number): number {
  return /^[.:]$/u.test(pieces[at]?.text ?? '') ? at + 1 : at;
}

export function skipComma(pieces: readonly Piece[], at: number): number {
  return pieces[at]?.text === ',' ? at + 1 : at;
}

function idOf({ preambular, number, letter }: Place): string {
  return `${preambular ? 'PP' : ''}${number}${letter === undefined ? '' : `(${letter})`}`;
}

/** The place, and the part below it that doesn't exist where it is cited too deeply. */
function idsOf(place: Place): string[] {
  return place.deeper === undefined ? [idOf(place)] : [idOf(place), `${idOf(place)}(${place.deeper})`];
}

/** What a range adds to its first end, which is in the list already; a reversed one covers the same. */
function rangeBetween(from: Place, to: Place): string[] {
  const [a, b] = [from.number, to.number];
  if (from.letter !== undefined && to.letter !== undefined && a === b) {
    const [low, high] = [from.letter.charCodeAt(0), to.letter.charCodeAt(0)].sort((x, y) => x - y);
    return count(low ?? 0, high ?? 0).map((code) => idOf({ ...from, letter: String.fromCharCode(code) }));
  }
  if (from.letter !== undefined && to.letter !== undefined) {
    const [i, j] = [CLAUSE_IDS.indexOf(idOf(from) as ClauseId), CLAUSE_IDS.indexOf(idOf(to) as ClauseId)];
    const between = i < 0 || j < 0 ? [] : CLAUSE_IDS.slice(Math.min(i, j), Math.max(i, j));
    return [...between.filter((id) => id.includes('(')), idOf(to)];
  }
  if (Math.abs(a - b) > LONGEST_RANGE) return [idOf(to)];
  return count(Math.min(a, b), Math.max(a, b)).map((number) => idOf({ preambular: from.preambular, number }));
}

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
