/** Normalised text → tokens: words, numbers and single marks, with the sentences that they stand in. */

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token in lower case. */
  readonly text: string;
  /** Its first two letters, by which phrases are filed. */
  readonly key: string;
  /** As written. */
  readonly raw: string;
  /** Offsets in the normalised text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Number of its sentence within the text, from 0. */
  readonly sentence: number;
  /** Whether it opens a sentence, or follows only quotation marks and brackets there. */
  readonly first: boolean;
}

// A Han character is a word of its own: there is nothing between words to tell them apart.
// A figure in square brackets is a note's mark.
const TOKEN = /\[\p{Nd}{1,3}\]|\p{sc=Han}|[\p{L}--\p{sc=Han}]+|\p{Nd}+|\S/gv;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const STOPS = new Set(['.', '!', '?', '。', '؟', '…']);
/** Ends a sentence with no space after it. */
const WIDE_STOP = '。';
const OPENERS = new Set(['"', "'", '(', '[']);
const SPACE = /\s/u;

/**
 * Splits normalised text. `abbreviations` are words, in lower case and without their stop, that don't end a sentence.
 * Linear in the length of the text.
 */
export function tokenise(text: string, abbreviations: ReadonlySet<string>): readonly Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let first = true;
  let ended = false;
  let before: Token | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const [raw] = match;
    if (raw.length > 2 && raw.startsWith('[')) continue;
    const start = match.index;
    const end = start + raw.length;
    const kind = LETTER.test(raw) ? 'word' : DIGIT.test(raw) ? 'number' : 'mark';
    const spaced = start > 0 && SPACE.test(text.charAt(start - 1));
    const lower = raw.toLowerCase();
    if (ended && (before?.text === WIDE_STOP || (spaced && opensSentence(kind, raw, lower)))) {
      sentence += 1;
      first = true;
    }
    const closes = kind === 'mark' && (lower === '"' || lower === "'" || lower === ')' || lower === ']');
    if (kind === 'mark' && STOPS.has(lower)) ended = !(lower === '.' && before && keepsOn(before, abbreviations));
    else if (!(closes && !spaced)) ended = false;
    const token: Token = { kind, text: lower, key: lower.slice(0, 2), raw, start, end, spaced, sentence, first };
    tokens.push(token);
    if (kind !== 'mark' || !OPENERS.has(lower)) first = false;
    before = token;
  }
  return tokens;
}

function opensSentence(kind: Token['kind'], raw: string, lower: string): boolean {
  return kind === 'number' || (kind === 'mark' ? OPENERS.has(lower) || lower === '¶' || lower === '§' : raw !== lower);
}

/** Whether a full stop after this token belongs to an abbreviation or an initial. */
function keepsOn(token: Token, abbreviations: ReadonlySet<string>): boolean {
  if (token.kind !== 'word') return false;
  return abbreviations.has(token.text) || (token.raw.length === 1 && token.raw !== token.text);
}
