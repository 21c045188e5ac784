/** Normalised text → tokens: words, numbers and single marks, with the sentences that they stand in. */
import { prefixOf, type ScriptRules } from './script';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token in lower case, its letters as they are compared. */
  readonly text: string;
  /** Its first two letters and `*`, by which phrases are filed that begin with no exact word. */
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
  /** Whether a word has a capital letter; null in a script that has none. */
  readonly capitalised: boolean | null;
  /** The word without the prefix that clings to it, and that prefix: "والفقرة" is "فقرة" with "وال". */
  readonly bare: string | undefined;
  readonly bareKey: string;
  readonly prefix: string;
}

// Where a script has nothing between words, each character is a token.
// A figure in square brackets is a note's mark.
const TOKEN =
  /\[\p{Nd}{1,3}\]|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[\p{L}--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+|\p{Nd}+|\S/gv;
/** A capital within a word, and the words that such capitals begin. */
const HUMP = /\p{Ll}\p{Lu}/u;
const HUMPS = /\p{Lu}(?=\p{Lu}\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/guy;
const LETTER = /^\p{L}/u;
const DIGIT = /^\p{Nd}/u;
const OPENERS = new Set(['"', "'", '(', '[']);
const SPACE = /\s/u;

/** Splits normalised text. Linear in the length of the text. */
export function tokenise(text: string, rules: ScriptRules): readonly Token[] {
  const tokens: Token[] = [];
  const { script, stops, closeStops, abbreviations, elided, fold } = rules;
  let sentence = 0;
  let first = true;
  let ended = false;
  let before: Token | undefined;
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    if (found.length > 2 && found.startsWith('[')) continue;
    // "#WorldFreeOfTerrorism" is four words.
    const inHashtag = before?.text === '#' && before.end === match.index && HUMP.test(found);
    if (inHashtag) for (const { 0: word, index } of found.matchAll(HUMPS)) add(word, match.index + index);
    else add(found, match.index);
  }
  return tokens;

  function add(raw: string, start: number): void {
    const end = start + raw.length;
    const kind = LETTER.test(raw) ? 'word' : DIGIT.test(raw) ? 'number' : 'mark';
    const spaced = start > 0 && SPACE.test(text.charAt(start - 1));
    if (raw === "'" && before?.end === start && elided.has(before.text)) {
      // "l'" is an article and no quotation.
      before = { ...before, text: `${before.text}’`, raw: `${before.raw}${raw}`, end };
      tokens[tokens.length - 1] = before;
      return;
    }
    const small = raw.toLowerCase();
    const lower = kind === 'word' ? fold(small) : small;
    const capitalised = kind !== 'word' ? false : script.cased ? raw !== small : null;
    if (ended && ((before && closeStops.has(before.text)) || (spaced && opensSentence(kind, capitalised, lower)))) {
      sentence += 1;
      first = true;
    }
    const closes = kind === 'mark' && (lower === '"' || lower === "'" || lower === ')' || lower === ']');
    if (kind === 'mark' && stops.has(lower)) ended = !(lower === '.' && before && keepsOn(before, abbreviations));
    else if (!(closes && !spaced)) ended = false;
    const prefix = kind === 'word' && script.prefixes.length > 0 ? prefixOf(lower, script) : '';
    const bare = prefix === '' ? undefined : lower.slice(prefix.length);
    const token: Token = {
      kind,
      text: lower,
      key: `${lower.slice(0, 2)}*`,
      raw,
      start,
      end,
      spaced,
      sentence,
      first,
      capitalised,
      bare,
      bareKey: bare === undefined ? '' : `${bare.slice(0, 2)}*`,
      prefix,
    };
    tokens.push(token);
    if (kind !== 'mark' || !OPENERS.has(lower)) first = false;
    before = token;
  }
}

/** A word opens a sentence unless it is known to have no capital. */
function opensSentence(kind: Token['kind'], capitalised: boolean | null, text: string): boolean {
  if (kind === 'mark') return OPENERS.has(text) || text === '¶' || text === '§';
  return kind === 'number' || capitalised !== false;
}

/** Whether a full stop after this token belongs to an abbreviation or an initial. */
function keepsOn(token: Token, abbreviations: ReadonlySet<string>): boolean {
  if (token.kind !== 'word') return false;
  return abbreviations.has(token.text) || (token.raw.length === 1 && token.capitalised === true);
}
