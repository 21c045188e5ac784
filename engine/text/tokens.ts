/** Normalised text → tokens: words, numbers and single marks, with the sentences that they stand in. */
import { characterClass, DIGIT, LETTER, SPACE, unitsAt } from './characters';
import { prefixOf, type ScriptRules } from './script';

/** What a token is by its own letters, wherever it stands. */
export interface Shape {
  readonly kind: 'word' | 'number' | 'mark';
  /** The token in lower case, its letters as they are compared. */
  readonly text: string;
  /** Its first two letters and `*`, by which phrases are filed that begin with no exact word. */
  readonly key: string;
  /** As written. */
  readonly raw: string;
  /** Whether a word has a capital letter; null in a script that has none. */
  readonly capitalised: boolean | null;
  /** The word without the prefix that clings to it, and that prefix: "والفقرة" is "فقرة" with "وال". */
  readonly bare: string | undefined;
  readonly bareKey: string;
  readonly prefix: string;
}

export interface Token extends Shape {
  /** What may begin here, as flags that `ScriptRules.begins` gives. */
  readonly begins: number;
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

/** A figure in square brackets is a note's mark. */
const NOTE = /\[\p{Nd}{1,3}\]/uy;
/** A capital within a word, and the words that such capitals begin. */
const HUMP = /\p{Ll}\p{Lu}/u;
const HUMPS = /\p{Lu}(?=\p{Lu}\p{Ll})|\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/guy;
const IS_LETTER = /^\p{L}/u;
const IS_DIGIT = /^\p{Nd}/u;
const OPENERS = new Set(['"', "'", '(', '[']);
/** Every flag: of a token that nothing is known of. */
const ANYTHING = -1;

/** Splits normalised text. Linear in the length of the text. */
export function tokenise(text: string, rules: ScriptRules): readonly Token[] {
  const tokens: Token[] = [];
  const { stops, closeStops, abbreviations, elided } = rules;
  let sentence = 0;
  let first = true;
  let ended = false;
  let spaced = false;
  let before: Token | undefined;
  for (let at = 0; at < text.length;) {
    const kind = characterClass(text, at);
    let end = at + unitsAt(text, at);
    if (kind === SPACE) {
      spaced = true;
      at = end;
      continue;
    }
    // Where a script has nothing between words, each character is a token.
    if (kind === LETTER || kind === DIGIT)
      while (end < text.length && characterClass(text, end) === kind) end += unitsAt(text, end);
    else if (text.charCodeAt(at) === BRACKET) {
      NOTE.lastIndex = at;
      if (NOTE.test(text)) {
        at = NOTE.lastIndex;
        spaced = false;
        continue;
      }
    }
    const found = text.slice(at, end);
    // "#WorldFreeOfTerrorism" is four words.
    if (before?.text === '#' && before.end === at && HUMP.test(found))
      for (const { 0: word, index } of found.matchAll(HUMPS)) add(word, at + index);
    else add(found, at);
    spaced = false;
    at = end;
  }
  return tokens;

  function add(raw: string, start: number): void {
    const end = start + raw.length;
    if (raw === "'" && before?.end === start && elided.has(before.text)) {
      // "l'" is an article and no quotation.
      before = { ...before, text: `${before.text}’`, raw: `${before.raw}${raw}`, end, begins: ANYTHING };
      tokens[tokens.length - 1] = before;
      return;
    }
    const { shape, begins } = knownShape(raw, rules);
    const { kind, text: lower, key, capitalised, bare, bareKey, prefix } = shape;
    if (ended && ((before && closeStops.has(before.text)) || (spaced && opensSentence(kind, capitalised, lower)))) {
      sentence += 1;
      first = true;
    }
    const closes = kind === 'mark' && (lower === '"' || lower === "'" || lower === ')' || lower === ']');
    if (kind === 'mark' && stops.has(lower)) ended = !(lower === '.' && before && keepsOn(before, abbreviations));
    else if (!(closes && !spaced)) ended = false;
    before = {
      kind,
      text: lower,
      key,
      raw,
      start,
      end,
      spaced,
      sentence,
      first,
      capitalised,
      bare,
      bareKey,
      prefix,
      begins,
    };
    tokens.push(before);
    spaced = false;
    if (kind !== 'mark' || !OPENERS.has(lower)) first = false;
  }
}

const BRACKET = 0x5b;
/** Words that are remembered for one vocabulary at most, and the length of a word from which it would keep its whole text in memory. */
const MOST_SHAPES = 5_000;
const LONG = 13;

/** A text uses few different words, again and again. */
function knownShape(raw: string, rules: ScriptRules): { readonly shape: Shape; readonly begins: number } {
  const { shapes } = rules;
  const known = shapes.get(raw);
  if (known) return known;
  const shape = shapeOf(raw, rules);
  const made = { shape, begins: rules.begins(shape) };
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  if (raw.length < LONG) shapes.set(raw, made);
  return made;
}

function shapeOf(raw: string, { script, fold }: ScriptRules): Shape {
  const kind = IS_LETTER.test(raw) ? 'word' : IS_DIGIT.test(raw) ? 'number' : 'mark';
  const small = raw.toLowerCase();
  const text = kind === 'word' ? fold(small) : small;
  const capitalised = kind !== 'word' ? false : script.cased ? raw !== small : null;
  const prefix = kind === 'word' && script.prefixes.length > 0 ? prefixOf(text, script) : '';
  const bare = prefix === '' ? undefined : text.slice(prefix.length);
  const bareKey = bare === undefined ? '' : `${bare.slice(0, 2)}*`;
  return { kind, text, key: `${text.slice(0, 2)}*`, raw, capitalised, bare, bareKey, prefix };
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
