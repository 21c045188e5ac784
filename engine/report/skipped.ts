/** Why a statement was not compared with a clause, as far as its words tell. */
import type { GateWords } from '../../data/check/types';
import type { ArticleClaim } from '../check';
import { isOtherLanguage } from '../check/article/legible';
import { splitWords } from '../text/words';

/** `little`: too few words to go on. `news` is what the gate took for no statement of content and has no mark of a view. */
export type Skipped = 'other-instrument' | 'not-english' | 'too-long' | 'question' | 'opinion' | 'news' | 'little';

/** The order in which they are shown. */
export const SKIPPED: readonly Skipped[] = [
  'news',
  'opinion',
  'other-instrument',
  'question',
  'not-english',
  'too-long',
  'little',
];

/** UTF-16 code units from which on a statement is too long to be read as one; as the check has it. */
const TOO_LONG = 1800;
/** Words of a statement that says too little to be placed. */
const FEW_WORDS = 6;

/** The reason; null for a statement that has a verdict. `text` is its block's. */
export function skippedBecause(
  { quote, ofOther, result }: ArticleClaim,
  text: string,
  words: GateWords,
): Skipped | null {
  if (result.verdict !== 'not-checked') return null;
  if (isOtherLanguage(text)) return 'not-english';
  if (ofOther) return 'other-instrument';
  if (quote.length > TOO_LONG) return 'too-long';
  if (/\?["”’)]?\s*$/u.test(quote)) return 'question';
  const norms = splitWords(quote, { apostrophes: true }).map(({ form }) => form);
  const opinions = norms.filter((norm) => words.opinion.includes(norm)).length;
  if (opinions > 1 || (opinions > 0 && norms.some((norm) => words.firstPerson.includes(norm)))) return 'opinion';
  return norms.length <= FEW_WORDS && result.because.row === 'no-statement' ? 'little' : 'news';
}
