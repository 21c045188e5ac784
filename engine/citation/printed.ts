/** Letters of other alphabets in a citation: "в" is the third, and so "c". */
import type { Lexicon } from '../../data/lexicon/types';
import { partsOf, type ClauseId } from '../clause';
import { folding } from '../text/script';

/** A letter as it is printed, and the clause that it marks. */
export interface PrintedLetter {
  readonly printed: string;
  /** Its place in its alphabet's lettering, from 1. */
  readonly place: number;
  readonly target: ClauseId;
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Letters on their own; where words aren't parted by spaces, any. */
const LETTER = /(?<![\p{L}\p{M}\p{N}])\p{L}(?![\p{L}\p{M}])|\p{sc=Han}/gu;

/** The letters of a citation's words that aren't those of the clauses cited, each once, in order. */
export function printedLetters(
  quote: string,
  targets: readonly ClauseId[],
  lexicons: readonly Pick<Lexicon, 'citation'>[],
): readonly PrintedLetter[] {
  const found = new Map<string, PrintedLetter>();
  for (const { 0: printed } of quote.matchAll(LETTER)) {
    const letter = printed.toLowerCase();
    if (LATIN.includes(letter) || found.has(letter)) continue;
    for (const { citation } of lexicons) {
      const at = citation.sub.letters.indexOf(folding(citation.script.folds)(letter));
      const target = at < 0 ? undefined : targets.find((id) => letterOf(id) === LATIN[at]);
      if (target === undefined) continue;
      found.set(letter, { printed, place: at + 1, target });
      break;
    }
  }
  return [...found.values()];
}

function letterOf(id: ClauseId): string | null {
  const parts = partsOf(id);
  return parts.kind === 'sub-paragraph' ? parts.letter : null;
}
