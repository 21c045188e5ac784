/** Numbers and letters of parts, one at a time: 3, III, three, third, 3rd; (b), b), .b, b. */
import type { Token } from '../text/tokens';
import type { CitationVocabulary } from './vocabulary';

/** A number read, with the token after it. */
export interface NumberRead {
  readonly value: number;
  readonly end: number;
}

/** Part numbers have at most three digits: a year is none. */
export const MAX_DIGITS = 3;
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The value of a Roman numeral up to 39 in lower case, or 0. */
export function romanValue(text: string): number {
  if (text === '' || text.length > 7 || !ROMAN.test(text)) return 0;
  const values = [...text].map((c) => ROMAN_VALUES[c] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/**
 * A cardinal at a token: figures, Roman numerals, words. Nothing where it is part of a date, price, time, decimal,
 * percentage or compound ("3.5", "5,000", "5:30", "5-year", "5km").
 */
export function readNumber(tokens: readonly Token[], at: number, words: CitationVocabulary): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const end = at + 1;
  if (token.kind === 'number') {
    if (token.text.length > MAX_DIGITS || isFigureOfSomethingElse(tokens, at, words)) return undefined;
    const next = tokens[end];
    if (next && !next.spaced && next.kind === 'word' && next.raw.length > 1 && !words.inserted.has(tokens, end))
      return undefined;
    return words.measures.has(tokens, end) ? undefined : { value: Number(token.text), end };
  }
  if (token.kind !== 'word') return undefined;
  const cardinal = words.cardinals.at(tokens, at) ?? (words.ordinalsAfter ? readPlace(tokens, at, words) : undefined);
  if (cardinal) {
    const last = cardinal.end - 1;
    return isCompound(tokens, last) || words.measures.has(tokens, cardinal.end) ? undefined : cardinal;
  }
  // A single small letter is a letter; "I" alone is mostly a pronoun.
  const capitals = token.raw === token.raw.toUpperCase();
  const roman = capitals || (token.capitalised !== true && token.raw.length > 1) ? romanValue(token.text) : 0;
  if (roman === 0 || isCompound(tokens, at)) return undefined;
  const next = tokens[end];
  if (roman === 1 && next?.kind === 'word' && !words.binding.has(tokens, end)) return undefined;
  return { value: roman, end };
}

/** An ordinal: third, 3rd, III-rd is none. */
function readOrdinal(tokens: readonly Token[], at: number, words: CitationVocabulary): NumberRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const word = words.ordinals.at(tokens, at);
  if (word) return word;
  // "3rd", "3-й"
  const fused = tokens[at + 1];
  const from = fused?.text === '-' && !fused.spaced ? at + 2 : at + 1;
  const next = tokens[from];
  if (token.kind !== 'number' || token.text.length > 2 || !next || next.spaced) return undefined;
  return words.ordinalSuffixes.has(tokens, from) ? { value: Number(token.text), end: from + 1 } : undefined;
}

/** An ordinal, "last" (-1) or "penultimate" (-2). */
export function readPlace(tokens: readonly Token[], at: number, words: CitationVocabulary): NumberRead | undefined {
  const penultimate = words.penultimate.at(tokens, at);
  if (penultimate > 0) return { value: -2, end: penultimate };
  const last = words.last.at(tokens, at);
  if (last > 0) return { value: -1, end: last };
  return readOrdinal(tokens, at, words);
}

function isFigureOfSomethingElse(tokens: readonly Token[], at: number, words: CitationVocabulary): boolean {
  const [before, mark, next] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  const token = tokens[at];
  if (before && !token?.spaced && (before.text === '$' || before.text === '€' || before.text === '£')) return true;
  if (before && !token?.spaced && (before.text === '.' || before.text === ',' || before.text === ':')) {
    const left = tokens[at - 2];
    if (left?.kind === 'number' && !before.spaced) return true;
  }
  if (!mark || mark.spaced) return mark?.text === '%';
  if (mark.text === '%' || mark.text === '°') return true;
  if (!next || next.spaced) return false;
  if (next.kind === 'number')
    return mark.text === '.' || mark.text === ':' || (mark.text === ',' && next.text.length === 3);
  if (words.units.at(tokens, at + 2)) return false;
  // "5-тен 7-ге дейін"
  if (words.numberFirst && (words.rangeWords.has(tokens, at + 2) || words.ordinalSuffixes.has(tokens, at + 2)))
    return false;
  return mark.text === '-' && next.kind === 'word' && next.raw.length > 1 && romanValue(next.text) === 0;
}

function isCompound(tokens: readonly Token[], at: number): boolean {
  const [mark, next] = [tokens[at + 1], tokens[at + 2]];
  return (
    mark?.text === '-' &&
    !mark.spaced &&
    next !== undefined &&
    !next.spaced &&
    next.kind === 'word' &&
    next.raw.length > 1 &&
    romanValue(next.text) === 0
  );
}

/** A letter read as its place in the alphabet from 0, or what stands where a letter would: "(ii)", "(1)". */
export interface LetterRead {
  readonly end: number;
  readonly place?: number;
  /** As cited, where it is no letter. */
  readonly other?: string;
}

/** A letter in brackets or with a closing one: (b), b), « b »; spaces don't matter. */
export function readBracketed(tokens: readonly Token[], at: number, words: CitationVocabulary): LetterRead | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const opened = token.text === '(';
  const quoted = token.text === '"' || token.text === "'";
  const inner = opened || quoted ? at + 1 : at;
  const letter = tokens[inner];
  const close = tokens[inner + 1];
  if (!letter || !close) return undefined;
  const closed = quoted ? close.text === token.text : close.text === ')';
  if (!closed || (!opened && !quoted && close.spaced)) return undefined;
  const end = inner + 2;
  const place = placeOf(letter, words);
  if (place >= 0) return { end, place };
  // 第3段(三)项: the third item.
  const item = words.numberOnlyFirst ? words.cardinals.at(tokens, inner) : undefined;
  if (item?.end === inner + 1) return { end, place: item.value - 1 };
  if (opened && letter.kind === 'number' && letter.text.length <= 2) return { end, other: letter.text };
  if (opened && letter.kind === 'word' && romanValue(letter.text) > 0) return { end, other: letter.text };
  return undefined;
}

/** The place of a one-letter word in the language's lettering, or -1. */
export function placeOf(token: Token | undefined, words: CitationVocabulary): number {
  if (token?.kind !== 'word' || token.raw.length !== 1) return -1;
  const { letters } = words.sub;
  const own = letters.indexOf(token.raw.toLowerCase());
  if (own >= 0) return own;
  const folded = words.script.cased ? -1 : letters.indexOf(token.text);
  // "п. 3 (b)": a text in another script may keep the letters of the original.
  return folded >= 0 ? folded : LATIN.indexOf(token.raw.toLowerCase());
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
