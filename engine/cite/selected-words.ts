/** Words that a reader selected: checked to be the Code's, and given in the Code's own characters. */
import type { Code, Passage } from '../../data/types';
import { isWithin, type ClauseId } from '../clause';
import { splitWords } from '../text/words';
import { withSic } from './quotable';

export interface SelectedWords {
  /** The smallest clause that has all of the words. */
  readonly clause: ClauseId;
  /** From the Code's text, not from the selection: punctuation and capitals are the Code's. */
  readonly text: string;
}

/** A word of the haystack and its place; a letter of an item has no place in its text. */
interface Token {
  readonly word: string;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a clause has words, side by side and in order; null where they don't. Case, spaces, dashes, quotation marks
 * and a "[sic]" don't matter, letters of items may be there or not; every word does.
 */
export function findSelectedWords(code: Code, clause: ClauseId, words: string): SelectedWords | null {
  const needle = splitWords(words.replace(/\[\s*sic[^\]]{0,40}\]/giu, ' ')).map((t) => t.form);
  if (needle.length === 0) return null;
  const passages = code.passages.filter((p) => isWithin(p.unit, clause));
  for (const letters of [false, true]) {
    const tokens = passages.flatMap((passage) => passageTokens(passage, letters));
    const at = tokens.findIndex((_, i) => needle.every((word, j) => tokens[i + j]?.word === word));
    if (at >= 0) return selected(code, clause, tokens.slice(at, at + needle.length));
  }
  return null;
}

function selected(code: Code, clause: ClauseId, tokens: readonly Token[]): SelectedWords {
  const passages = [...new Set(tokens.map((t) => t.passage))];
  const parts = passages.map((passage, index) => {
    const own = tokens.filter((t) => t.passage === passage && t.end > 0);
    // Words that run on into the next passage have the signs between them.
    const start = index > 0 ? 0 : (own[0]?.start ?? 0);
    const end = index < passages.length - 1 ? passage.text.length : (own.at(-1)?.end ?? 0);
    const text = withSic(code, passage, start, closedEnd(passage.text, start, end));
    const letter = passage.kind === 'item' && (index > 0 || own.length < tokensIn(tokens, passage));
    return letter ? `${passage.unit.slice(passage.unit.indexOf('('))} ${text}` : text;
  });
  const units = new Set(passages.map((p) => p.unit));
  const [unit] = units;
  return { clause: units.size === 1 && unit !== undefined ? unit : clause, text: parts.join(' ').trim() };
}

function tokensIn(tokens: readonly Token[], passage: Passage): number {
  return tokens.filter((t) => t.passage === passage).length;
}

/** One further where the last word ends a quotation that began within the stretch. */
function closedEnd(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  return text[end] === '”' && stretch.lastIndexOf('“') > stretch.lastIndexOf('”') ? end + 1 : end;
}

function passageTokens(passage: Passage, letters: boolean): Token[] {
  const tokens = splitWords(passage.text).map(({ form, start, end }) => ({ word: form, passage, start, end }));
  if (!letters || passage.kind !== 'item') return tokens;
  return [{ word: passage.unit.slice(-2, -1), passage, start: 0, end: 0 }, ...tokens];
}
