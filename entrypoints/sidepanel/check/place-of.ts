/** From words that the panel shows back to their place on the page. */
import type { FrameText } from '../../../platform/contract';

const SPACE = /\s/u;

/** The place of words in a frame's text, however its white space falls; null where they aren't there, or are in two blocks. */
export function placeOf(text: FrameText, words: string): { key: number; start: number; end: number } | null {
  const wanted = words.trim().replace(/\s+/gu, ' ');
  if (wanted === '') return null;
  const borders = bordersOf(wanted);
  for (const [key, block] of text.blocks.entries()) {
    const span = spanOf(block.text, wanted, borders);
    if (span) return { key, ...span };
  }
  return null;
}

/**
 * Looks for words letter by letter, any white space for a space, in time that grows with the text alone: where letters
 * don't fit, so many are kept as are a beginning of the words too (Knuth, Morris and Pratt).
 */
function spanOf(text: string, wanted: string, borders: readonly number[]): { start: number; end: number } | null {
  const places: number[] = [];
  let fitting = 0;
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = SPACE.test(text.charAt(at));
    if (isSpace && SPACE.test(text.charAt(at - 1))) continue;
    const letter = isSpace ? ' ' : text.charAt(at);
    places.push(at);
    while (fitting > 0 && wanted[fitting] !== letter) fitting = borders[fitting - 1] ?? 0;
    if (wanted[fitting] === letter) fitting += 1;
    if (fitting === wanted.length) return { start: places[places.length - fitting] ?? 0, end: at + 1 };
  }
  return null;
}

/** For each beginning of the words how long a shorter beginning it ends with. */
function bordersOf(wanted: string): readonly number[] {
  const borders = [0];
  for (let at = 1, length = 0; at < wanted.length; at += 1) {
    while (length > 0 && wanted[length] !== wanted[at]) length = borders[length - 1] ?? 0;
    if (wanted[length] === wanted[at]) length += 1;
    borders.push(length);
  }
  return borders;
}
