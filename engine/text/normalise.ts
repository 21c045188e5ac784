/**
 * Text as it is met → text as it is read by the grammar: one kind of space, hyphen and quotation mark, nothing
 * invisible, compatibility forms (full-width, ligatures, Roman-numeral characters) spelt out, words divided at the end of a line
 * joined. Case is kept.
 *
 * The result may be shorter or longer than the original; every offset of it (UTF-16 code units) leads back.
 *
 *   original     para.[NBSP]3[¹²] of the Con[SHY]duct
 *   normalised   para.     3     of the Conduct
 */

import { isAscii } from './ascii';

/** Normalised text with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** Where the character at a normalised offset starts in the original. */
  toOriginal(this: void, offset: number): number;
  /** Where the character before a normalised offset ends in the original: the end of a span that ends there. */
  toOriginalEnd(this: void, offset: number): number;
}

const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u0640\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
const SPACES = '\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
/** Raised and lowered figures are notes or chemistry, never digits of a number: 3¹² is 3 with note 12. */
const RAISED = '\\u00b2\\u00b3\\u00b9\\u2070-\\u209c\\ufffc';
const HYPHENS = '\\u2010-\\u2013\\u2043\\u2212\\ufe58\\ufe63\\uff0d';
const DASHES = '\\u2014\\u2015\\ufe31';
const SINGLE = '\\u0060\\u00b4\\u02bc\\u2018-\\u201b\\u2032\\u2039\\u203a\\uff07';
const DOUBLE = '\\u00ab\\u00bb\\u201c-\\u201f\\u2033\\u300a-\\u300f\\u301d-\\u301f\\uff02';
/** Arabic comma, semicolon and question mark. */
const ARABIC_MARKS = '\\u060c\\u061b\\u061f';
const COMPATIBLE =
  '\\u0660-\\u0669\\u06f0-\\u06f9\\u2160-\\u2188\\u2460-\\u24ff\\ufb00-\\ufdff\\ufe70-\\ufefc\\uff01-\\uff60\\u{1d400}-\\u{1d7ff}';

/** A word divided at the end of a line; the bounded repeat keeps it linear. */
const DIVIDED = '(?:(?<=\\p{Ll})-\\r?\\n[ \\t]{0,8}(?=\\p{Ll})|(?<=\\p{Lu}{2})-\\r?\\n[ \\t]{0,8}(?=\\p{Lu}{2}))';
const SPECIAL = new RegExp(
  `${DIVIDED}|[\\p{L}\\p{N}]\\p{M}+|[${INVISIBLE}${SPACES}${RAISED}${HYPHENS}${DASHES}${SINGLE}${DOUBLE}${ARABIC_MARKS}${COMPATIBLE}]`,
  'gu',
);
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^-/u, ''],
  [/^\u060c/u, ','],
  [/^\u061b/u, ';'],
  [/^\u061f/u, '?'],
  [new RegExp(`^[${INVISIBLE}]`, 'u'), ''],
  [new RegExp(`^[${SPACES}${RAISED}]`, 'u'), ' '],
  [new RegExp(`^[${HYPHENS}]`, 'u'), '-'],
  [new RegExp(`^[${DASHES}]`, 'u'), '—'],
  [new RegExp(`^[${SINGLE}]`, 'u'), "'"],
  [new RegExp(`^[${DOUBLE}]`, 'u'), '"'],
];
const LINE_END = /-\r?\n/u;
const MARKS = /\p{M}+/gu;
/** UTF-16 code units of a letter with its marks at most; further marks change nothing. */
const LONGEST_COMPOSED = 16;

/** Digits of other scripts that count in tens, by their zero. */
const ZEROS = [0x0660, 0x06f0];

/** What nearly every text in the languages that we read is made of: letters and marks that stay, and those that become one other each. */
const STAYING =
  '\\xa1-\\xa9\\xac\\xae-\\xb1\\xb6-\\xb8\\xbf-\\u02af\\u0400-\\u0482\\u048a-\\u052f\\u0620-\\u063f\\u0641-\\u064a\\u2026\\u3001-\\u3009\\u3010-\\u301c\\u4e00-\\u9fff';
const REPLACED =
  '\\x60\\xa0\\xab\\xbb\\u060c\\u061b\\u061f\\u2010-\\u2015\\u2018-\\u201f\\u300a-\\u300f\\u301d-\\u301f\\uff01-\\uff5e';
const USUAL = new RegExp(`^[\\0-\\x7f${STAYING}${REPLACED}]*$`, 'u');
const EACH_REPLACED = new RegExp(`[${REPLACED}]`, 'gu');
const replacements = new Map<string, string>();

/** Normalises a block of text. Linear in its length. */
export function normalise(text: string): Normalised {
  if (!LINE_END.test(text)) {
    if (isAscii(text)) return { text, toOriginal: same, toOriginalEnd: same };
    if (USUAL.test(text)) {
      const read = text.replace(EACH_REPLACED, (found) => readingOf(found, replacements));
      return { text: read, toOriginal: same, toOriginalEnd: same };
    }
  }
  const changes = new Changes();
  const known = new Map<string, string>();
  let out = '';
  let done = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const [found] = match;
    out += text.slice(done, match.index);
    const read = readingOf(found, known);
    if (read.length !== found.length) changes.add(out.length, read.length, match.index, found.length);
    out += read;
    done = match.index + found.length;
  }
  out += text.slice(done);
  return {
    text: out,
    toOriginal: (offset) => changes.startOf(offset),
    toOriginalEnd: (offset) => changes.endOf(offset),
  };
}

/** A page uses few different special characters, again and again. */
function readingOf(found: string, known: Map<string, string>): string {
  let read = known.get(found);
  if (read === undefined) {
    read = readAnew(found);
    known.set(found, read);
  }
  return read;
}

function readAnew(found: string): string {
  for (const [kind, reading] of KINDS) if (kind.test(found)) return reading;
  const code = found.codePointAt(0) ?? 0;
  const zero = ZEROS.find((z) => code >= z && code < z + 10);
  if (zero !== undefined) return String(code - zero);
  // Marks in a long run are sorted in quadratic time, and no letter is composed with so many.
  return found.slice(0, LONGEST_COMPOSED).normalize('NFKC').replace(MARKS, '');
}

function same(offset: number): number {
  return offset;
}

/** Places where the length changed, in order; between them both texts run in step. */
class Changes {
  readonly #at: number[] = [];
  readonly #length: number[] = [];
  readonly #from: number[] = [];
  readonly #fromLength: number[] = [];

  add(at: number, length: number, from: number, fromLength: number): void {
    this.#at.push(at);
    this.#length.push(length);
    this.#from.push(from);
    this.#fromLength.push(fromLength);
  }

  startOf(offset: number): number {
    const i = this.#before(offset);
    if (i < 0) return offset;
    const past = offset - this.#value(this.#at, i) - this.#value(this.#length, i);
    return past < 0 ? this.#value(this.#from, i) : this.#value(this.#from, i) + this.#value(this.#fromLength, i) + past;
  }

  endOf(offset: number): number {
    if (offset <= 0) return 0;
    const i = this.#before(offset - 1);
    if (i < 0) return offset;
    const end = this.#value(this.#from, i) + this.#value(this.#fromLength, i);
    return end + Math.max(0, offset - this.#value(this.#at, i) - this.#value(this.#length, i));
  }

  /** The last change that starts at or before a normalised offset, -1 for none. */
  #before(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#value(this.#at, middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #value(list: readonly number[], index: number): number {
    return list[index] ?? 0;
  }
}
