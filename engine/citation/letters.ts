/** Letters of parts: "(b)", "b)", ".b", "b", "(a, c and f)", "(a)–(c)", "(a)(ii)". */
import type { Token } from '../text/tokens';
import { placeOf, readBracketed, type LetterRead } from './numbers';
import type { Element, Item, Part } from './outline';
import type { CitationVocabulary } from './vocabulary';

/** Letters that follow a paragraph's number: 3(b), 3 b), 3.b, 3-b, 3b, 3 b. */
export function lettersAfter(
  tokens: readonly Token[],
  at: number,
  part: Part,
  words: CitationVocabulary,
): Element | undefined {
  const bracketed = bracketedLetters(tokens, at, part, words);
  if (bracketed) return bracketed;
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!token) return undefined;
  if (!token.spaced && (token.text === '.' || token.text === '-' || token.text === '/') && next && !next.spaced) {
    const place = next.capitalised !== true || words.mode.loose ? placeOf(next, words) : -1;
    const fusedOn =
      after !== undefined &&
      !after.spaced &&
      (after.text === '-' || after.text === '.') &&
      tokens[at + 3]?.spaced === false &&
      tokens[at + 3]?.kind === 'word';
    // "3.d)"
    const closed = after?.text === ')' && !after.spaced;
    return place < 0 || fusedOn
      ? undefined
      : { parts: [{ from: { ...part, letter: place } }], end: closed ? at + 3 : at + 2 };
  }
  const place = token.spaced ? bareLetter(tokens, at, words) : placeOf(token, words);
  if (place < 0) return undefined;
  return { parts: [{ from: { ...part, letter: place } }], end: at + 1 };
}

/** A letter standing alone: never one that could be a word, unless what follows shows that it is none. */
export function bareLetter(tokens: readonly Token[], at: number, words: CitationVocabulary): number {
  const token = tokens[at];
  if (!token || (token.capitalised === true && !words.mode.loose) || words.listWords.has(tokens, at)) return -1;
  const place = placeOf(token, words);
  const next = tokens[at + 1];
  // "párrafos 5 a 7"
  if (next?.kind === 'number' && words.rangeWords.has(tokens, at)) return -1;
  if (place < 0 || next?.text === "'" || (next?.text === '.' && !next.spaced && tokens[at + 2]?.spaced === false))
    return -1;
  const plain = next?.kind === 'word' && !words.binding.has(tokens, at + 1) && !words.listWords.has(tokens, at + 1);
  // "lit. a bis c"
  const ranged = words.rangeWords.has(tokens, at + 1);
  return plain && !ranged && words.sub.words.includes(token.text) ? -1 : place;
}

/** "(b)", "b)", "(a, c and f)", "(a–c)", "(a)(ii)". */
export function bracketedLetters(
  tokens: readonly Token[],
  at: number,
  part: Part,
  words: CitationVocabulary,
): Element | undefined {
  const one = readBracketed(tokens, at, words);
  if (one) return deepen(tokens, one, part, words);
  if (tokens[at]?.text !== '(') return undefined;
  const parts: Item[] = [];
  let cursor = at + 1;
  for (let join: 'list' | 'range' = 'list'; ;) {
    const place = placeOf(tokens[cursor], words);
    if (place < 0) return undefined;
    const letter: Part = { ...part, letter: place };
    const last = join === 'range' ? parts.pop() : undefined;
    parts.push(last ? { from: last.from, to: letter } : { from: letter });
    cursor += 1;
    if (tokens[cursor]?.text === ')') return { parts, end: cursor + 1 };
    if (tokens[cursor]?.text === '-' || words.rangeWords.has(tokens, cursor)) {
      join = 'range';
      cursor += 1;
      continue;
    }
    join = 'list';
    const joint = cursor;
    if (tokens[cursor]?.text === ',') cursor += 1;
    cursor = words.listWords.past(tokens, cursor);
    if (cursor === joint) return undefined;
  }
}

/** What follows a letter in brackets of its own: below it there is nothing, beside it may be another letter. */
function deepen(
  tokens: readonly Token[],
  read: LetterRead,
  part: Part,
  words: CitationVocabulary,
): Element | undefined {
  if (read.place === undefined) {
    // "(ii)" and "(1)" without a paragraph belong to somebody else's list.
    if (part.number === null) return undefined;
    return { parts: [{ from: { ...part, beyond: `(${read.other ?? ''})` } }], end: read.end };
  }
  const letter: Part = { ...part, letter: read.place };
  const below = tokens[read.end];
  if (below?.text !== '(' || below.spaced) return { parts: [{ from: letter }], end: read.end };
  const next = readBracketed(tokens, read.end, words);
  if (!next) return { parts: [{ from: letter }], end: read.end };
  const inner = tokens[read.end + 1]?.text ?? '';
  const roman = next.place === undefined || inner === 'i' || inner === 'v' || inner === 'x';
  if (roman) return { parts: [{ from: { ...letter, beyond: `(${inner})` } }], end: next.end };
  return { parts: [{ from: letter }, { from: { ...part, letter: next.place } }], end: next.end };
}
