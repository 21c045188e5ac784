/**
 * The sentinel's question: in which languages may this text name the Code? Linear whatever the text: every stem is looked for from
 * the beginning of a run of its first letter alone. Wherever the spotter finds a name, or a short name identified by its
 * circumstances, its language is among them.
 */
import type { Sentinel } from '../../data/lexicon/types';

/** Invisible characters, marks and the stretching of Arabic words, and a word's division at the end of a line. */
const NOISE = '[\\p{DI}\\p{M}\\u0640]|[-\\u2010]\\s*\\n\\s*';
const ALL_NOISE = new RegExp(NOISE, 'gu');
/** What the spotter reads as other letters, and signs among them: ﬁ, Ⅽ, ⓒ, Ａ, 𝐜. */
const DISGUISE = '[\\u2160-\\u24ff\\ufb00-\\ufefc\\uff21-\\uff60\\u{1d400}-\\u{1d7ff}]';
const NOISY = new RegExp(`${NOISE}|${DISGUISE}`, 'u');
const SPACES = /\s+/gu;
/** How far apart the words of one title may stand, in characters, after runs of spaces became one. */
const REACH = 240;

/** Asks a text (of a page, all blocks of it) in which languages it may name the Code. */
export function sentinelFor({ goal, initiator, languages }: Sentinel): (text: string) => readonly string[] {
  const anything = finder([goal, ...languages.map(([, , , instead]) => instead)].filter(Boolean).join('|'));
  const initiators = finder(initiator);
  return (text) => {
    // Marks go first: normalising would put a long run of them in order, slower than linear.
    const clean = NOISY.test(text) ? text.replace(ALL_NOISE, '').normalize('NFKC') : text;
    // Nearly every page ends here.
    if (!anything.test(clean)) return [];
    return languages.flatMap(([language, head, beside, instead]) =>
      finder(head).test(clean) &&
      ((initiators.test(clean) && finder(instead ? `${goal}|${instead}` : goal).test(clean)) ||
        areClose(clean, [head, goal, beside]))
        ? language
        : [],
    );
  };
}

/** Whether a word of each kind stands close to the others, as in a title. */
function areClose(text: string, kinds: readonly string[]): boolean {
  const last = [NaN, NaN, NaN];
  const any = kinds.map((stems) => `(${sourceOf(stems)})`).join('|');
  for (const match of text.replace(SPACES, ' ').matchAll(new RegExp(any, 'giu'))) {
    last[match.slice(1).findIndex(Boolean)] = match.index;
    if (Math.max(...last) - Math.min(...last) <= REACH) return true;
  }
  return false;
}

function finder(stems: string): RegExp {
  return new RegExp(sourceOf(stems), 'iu');
}

/** An expression for any of these stems; each Latin letter may be doubled, as a text with slips has it. */
function sourceOf(stems: string): string {
  return stems
    .replace(/[a-z]/gu, '$&+')
    .replace(/(?<![^|])./gu, '(?<!$&)$&')
    .replaceAll(' ', '\\W+');
}
