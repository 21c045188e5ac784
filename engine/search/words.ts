/** Words of a text with their places, and the forms in which they are compared. */
import { withShortRuns } from '../text/marks';
import { stemmer } from 'stemmer';

/** A word of a text; offsets are UTF-16 code units of that text. */
export interface Word {
  /** Lower case, American spelling, without accents, invisible characters and the possessive s. */
  readonly form: string;
  /** What its inflections share. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters and digits; inside a word also soft hyphens and zero-width characters, apostrophes, and the full stops of
 * "U.N.".
 */
const WORD = /(?:\p{L}\.){2,8}|[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]|['’](?=\p{L}))*/gu;

/** Prefixes that are written apart, with a hyphen or together; those that are one word with what follows. */
const SPLIT = /^(?:counter|anti|non)(?=\p{L}{5})/u;
const JOINED = /^(?:co|de|re|pre)$/u;

/** The words of a text in order. "Counterterrorism" is two words as "counter-terrorism" is; "co-operation" is one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = words.at(-1);
    if (before && JOINED.test(before.form) && before.end + 1 === start && /[-‐‑]/u.test(text[before.end] ?? '')) {
      words[words.length - 1] = word(before.form + formOf(match[0]), before.start, end);
      continue;
    }
    const cut = SPLIT.exec(match[0].toLowerCase())?.[0].length ?? 0;
    if (cut > 0) words.push(word(formOf(match[0].slice(0, cut)), start, start + cut));
    const form = formOf(match[0].slice(cut));
    if (form !== '') words.push(word(form, start + cut, end));
  }
  return words;
}

function word(form: string, start: number, end: number): Word {
  return { form, stem: stemOf(form), start, end };
}

function formOf(raw: string): string {
  const plain = withShortRuns(raw)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF.]/gu, '')
    .replace(/['’](?:s)?$/u, '')
    .replace(/['’]/gu, '');
  return american(plain);
}

/** One spelling for both sides of the Atlantic; what it does to other words it does to query and text alike. */
function american(form: string): string {
  if (form.length < 5) return form;
  return form
    .replace(/(?<=\p{L}{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|ational)$)/u, 'iz')
    .replace(/(?<=\p{L}{2})ys(?=(?:e|ed|es|ing)$)/u, 'yz')
    .replace(/(?<=[bdilmnv])our/u, 'or')
    .replace(/tre(?=s?$)/u, 'ter')
    .replace(/ogue(?=s?$)/u, 'og')
    .replace(/amme(?=s?$)/u, 'am')
    .replace(/(?<=f|cy|li)ence(?=s?$)/u, 'ense');
}

/** Porter's stem, without the endings that it keeps apart: terror-ist and terror-ism, ideolog-y and ideolog-ical. */
export function stemOf(form: string): string {
  const stem = stemmer(form);
  const bare = stem.replace(/(?<=\p{L}{4})is[tm]$/u, '');
  return bare.replace(/(?<=\p{L}{3})i$/u, '');
}
