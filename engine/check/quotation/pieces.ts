/** A quotation as its writer marked it: pieces of running words, gaps and insertions in brackets between them. */
import type { TextWord } from '../../text/words';
import { quoteWords } from './source';

/** A gap, an insertion, a word put in another's place: "[…]", "(...)", "…", "[sic]", "[they]". */
const GAP = /\[[^\]]{0,200}\]|\(\s?(?:…|\.{3})\s?\)|…|\.\s?\.\s?\./gu;
/** "[W]e": the word, with its first letter in another case. */
const CAPITAL = /(?<!\p{L})\[(\p{L})\](?=\p{L})/gu;
/** "abid[e]", "[re]affirm": another form of a word, and marked as one. */
const FORM = /(?<!\p{L})(?:\p{L}+\[\p{L}{0,6}\]\p{L}*|\[\p{L}{2,6}\]\p{L}+)/gu;

/** The words of each piece; offsets are UTF-16 code units of the quotation. */
export function piecesOf(quote: string): TextWord[][] {
  // Whatever is replaced keeps its length. A soft hyphen is no letter to whoever compares words.
  const spelled = quote.replace(CAPITAL, '\u00AD$1\u00AD').replace(FORM, (word) => `[${'…'.repeat(word.length - 2)}]`);
  const pieces: TextWord[][] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = from;
    const words = quoteWords(spelled.slice(start, to));
    if (words.length > 0) pieces.push(words.map((w) => ({ form: w.norm, start: start + w.start, end: start + w.end })));
  };
  for (const gap of spelled.matchAll(GAP)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(spelled.length);
  return pieces;
}

/** Whether the writer marked a gap or a change. */
export function hasMarks(quote: string): boolean {
  return quote.search(GAP) >= 0;
}
