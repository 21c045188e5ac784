/**
 * The sentinel's question: may this text name the Code? Linear whatever the text: every stem is looked for from the beginning of
 * a run of its first letter alone. Wherever the spotter finds a name, or a short name identified by its circumstances, the answer
 * is yes.
 */
import type { SentinelStems } from '../../data/lexicon/types';

/** Invisible characters and marks, and a word's division at the end of a line. */
const NOISE = '[\\p{DI}\\p{M}]|[-\\u2010]\\s*\\n\\s*';
const ALL_NOISE = new RegExp(NOISE, 'gu');
/** What the spotter reads as other letters, and signs among them: ﬁ, Ⅽ, ⓒ, Ａ, 𝐜. */
const DISGUISE = '[\\u2160-\\u24ff\\ufb00-\\ufefc\\uff21-\\uff60\\u{1d400}-\\u{1d7ff}]';
const NOISY = new RegExp(`${NOISE}|${DISGUISE}`, 'u');
const SPACES = /\s+/gu;
/** How far apart the words of one title may stand, in characters, after runs of spaces became one. */
const REACH = 240;

/** Whether text (of a page, all blocks of it) may name the Code in one of these languages. */
export function mayNameCode(text: string, languages: readonly SentinelStems[]): boolean {
  // Marks go first: normalising would put a long run of them in order, slower than linear.
  const clean = NOISY.test(text) ? text.replace(ALL_NOISE, '').normalize('NFKC') : text;
  return languages.some((stems) => {
    // The rarest first: nearly every page ends here.
    const isThere = (part: keyof SentinelStems): boolean => new RegExp(sourceOf(stems[part]), 'iu').test(clean);
    return isThere('any') && isThere('head') && (isThere('initiator') || areClose(clean, stems));
  });
}

/** Whether a word of each kind stands close to the others, as in a title. */
function areClose(text: string, { head, goal, beside }: SentinelStems): boolean {
  const kinds = [head, goal, beside].map((stems) => `(${sourceOf(stems)})`).join('|');
  const last = [NaN, NaN, NaN];
  for (const match of text.replace(SPACES, ' ').matchAll(new RegExp(kinds, 'giu'))) {
    last[match.slice(1).findIndex(Boolean)] = match.index;
    if (Math.max(...last) - Math.min(...last) <= REACH) return true;
  }
  return false;
}

/** An expression for any of these stems; each letter may be doubled, as a text with slips has it. */
function sourceOf(stems: readonly string[]): string {
  return stems.map((stem) => `(?<!${stem.charAt(0)})${stem.replace(/\p{L}/gu, '$&+')}`).join('|');
}
