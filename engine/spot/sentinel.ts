/**
 * The sentinel's question: in which languages may this text name the Code? Linear whatever the text: of a run
 * of a stem's first letter only the last goes on. Wherever the spotter finds a name, or a short name identified by its
 * circumstances, its language is among them.
 */
import type { Sentinel } from '../../data/lexicon/types';

/** A word’s division at the end of a line. Without the flag u, with which the search takes twice the time. */
const DIVISION = /[-\u2010]\s*\n\s*/g;
/** Invisible characters, marks and the stretching of Arabic words. */
export const NOISE = /[\p{DI}\p{M}\u0640]/gu;
/**
 * Stretches that may have noise or a letter in disguise (ﬁ, Ⅽ, Ａ, 𝐜) among others: all that Latin, Cyrillic and Chinese prose does
 * without. The exact classes have hundreds of ranges, and cost many times the rest of the question. Without the flag u each half
 * of a pair is unusual, and so is every pair.
 */
export const UNUSUAL =
  /[^\0-\xa9\xab\xae-\xb9\xbb-\u017e\u0400-\u0482\u048a-\u0556\u2010-\u2027\u3001-\u3029\u3400-\u9fff]+/g;
/** How far apart the words of one title may stand, in characters, after runs of spaces became one. */
const REACH = 240;

/** Gives the languages in which a text (of a page, all blocks of it) may name the Code. */
export function mayNameCode(text: string, { goal, instead, initiator, languages }: Sentinel): readonly string[] {
  // Marks go first: normalising would put a long run of them in order, slower than linear.
  const clean = text.replace(DIVISION, '').replace(UNUSUAL, (it) => it.replace(NOISE, '').normalize('NFKC'));
  const has = (stems: string): boolean => new RegExp(sourceOf(stems), 'i').test(clean);
  // The rarest first: nearly every page ends here.
  if (!has(`${goal}|${instead}`)) return [];
  const hasGoal = has(goal);
  const isInitiated = has(initiator);
  if (!isInitiated && !hasGoal) return [];
  const flat = clean.replace(/\s+/gu, ' ');
  const isTitle = (head: string, beside: string): boolean => areClose(flat, [head, goal, beside]);
  // Texts in any language cite the English title, and then say "Кодекс".
  const [, original = '', besideIt = ''] = languages[0] ?? [];
  const isOriginal = !isInitiated && has(original) && isTitle(original, besideIt);
  return languages
    .filter(([, head, beside]) => has(head) && (isInitiated || isOriginal || isTitle(head, beside)))
    .map(([language]) => language);
}

/** Whether a word of each kind stands close to the others, as in a title. Runs of spaces count as one: the text has none. */
function areClose(text: string, kinds: readonly string[]): boolean {
  const last = [NaN, NaN, NaN];
  const any = kinds.map((stems) => `(${sourceOf(stems)})`).join('|');
  for (const match of text.matchAll(new RegExp(any, 'gi'))) {
    last[match.slice(1).findIndex(Boolean)] = match.index;
    if (Math.max(...last) - Math.min(...last) <= REACH) return true;
  }
  return false;
}

/** An expression for any of these stems; each Latin letter may be doubled, as a text with slips has it. */
function sourceOf(stems: string): string {
  // But for the first: of two the second is met.
  return stems.replace(/(?<=[^|])[a-z]/gu, '$&+').replaceAll(' ', '\\W+');
}
