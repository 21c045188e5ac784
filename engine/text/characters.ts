/** What kind of character stands at a place, looked up rather than asked anew. */

export const SPACE = 1;
/** A letter of a script with something between words. */
export const LETTER = 2;
export const DIGIT = 3;
/** Any other: a mark, or a character of Chinese or Japanese. */
export const SINGLE = 4;

const IS_SPACE = /^\s/u;
const IS_SINGLE = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const IS_LETTER = /^\p{L}/u;
const IS_DIGIT = /^\p{Nd}/u;

/** By UTF-16 code unit; 0 for what hasn't been met. */
const known = new Uint8Array(0x1_0000);

/** The class of the character that begins at an offset. */
export function characterClass(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const before = known[unit];
  if (before) return before;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = IS_SPACE.test(character)
    ? SPACE
    : IS_SINGLE.test(character)
      ? SINGLE
      : IS_LETTER.test(character)
        ? LETTER
        : IS_DIGIT.test(character)
          ? DIGIT
          : SINGLE;
  // Half of a pair says nothing.
  if (unit < 0xd800 || unit > 0xdfff) known[unit] = found;
  return found;
}

/** How many UTF-16 code units the character at an offset has. */
export function unitsAt(text: string, at: number): number {
  return text.charCodeAt(at) >= 0xd800 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
