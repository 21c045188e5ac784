/**
 * The sentinel's question: may this text name the Code? One linear pass that says no on nearly every page. Wherever
 * the spotter finds a name, or a short name identified by its circumstances, the answer is yes.
 */
import type { SentinelStems } from '../../data/lexicon/types';

/** Invisible characters and stray marks, and a word's division at the end of a line. */
const NOISE = '[\\xad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\p{M}]|-\\r?\\n[ \\t]*';
const ALL_NOISE = new RegExp(NOISE, 'gu');
/** Runs of spaces, and what is a space otherwise: single ones are most of a page and stay, which is forty times faster. */
const SPACES = /\s{2,}|[^\S ]/gu;
/** What the spotter reads as other letters, alone or with the one before: ﬁ, Ⅽ, ⓒ, Ａ, 𝐜, a combining accent. */
const DISGUISE = /[\u0300-\u036f\u0653-\u0655\u2160-\u2188\u2460-\u24ff\ufb00-\ufdff\ufe70-\ufefc\uff21-\uff60\ud835]/;
/** How far apart the words of one title may stand, in characters, after runs of spaces became one. */
const REACH = 240;

/** Whether text (of a page, all blocks of it) may name the Code in one of these languages. */
export function mayNameCode(text: string, languages: readonly SentinelStems[]): boolean {
  const has = (stem: string, within: string): boolean => new RegExp(stem, 'iu').test(within);
  // The page as it stands: letters with any noise between them. The rarest words are asked for first.
  const disguised = DISGUISE.test(text);
  const rough = languages.filter(
    ({ head, goal }) => disguised || (has(loosely(goal), text) && has(loosely(head), text)),
  );
  if (rough.length === 0) return false;
  const clean = text.normalize('NFKC').replace(ALL_NOISE, '').replace(SPACES, ' ');
  return rough.some(({ head, goal, beside, initiator }) => {
    if (!has(goal, clean) || !has(head, clean)) return false;
    if (has(initiator, clean)) return true;
    const near = [new RegExp(goal, 'iu'), new RegExp(beside, 'iu')];
    for (const { index } of clean.matchAll(new RegExp(head, 'giu'))) {
      const around = clean.slice(Math.max(0, index - REACH), index + REACH);
      if (near.every((stem) => stem.test(around))) return true;
    }
    return false;
  });
}

/** A stem of letters, `+`, `?`, `|` that allows noise after each letter. */
function loosely(stem: string): string {
  return stem.replace(/\p{L}/gu, `(?:$&(?:${NOISE})*)`);
}
