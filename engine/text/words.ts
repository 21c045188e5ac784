/** Text → words as they are compared, with their places: for search, check, quotations, selections and names. */

import { isAscii } from './ascii';
import { withShortRuns } from './marks';

/** A word of a text; offsets are UTF-16 code units of that text. */
export interface TextWord {
  /** Lower case, compatibility forms spelt out, straight apostrophes, nothing invisible. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** What is one word. */
export interface WordOptions {
  /** "women's"; two words otherwise. */
  readonly apostrophes?: boolean;
  /** "U.N."; a word for each letter otherwise. */
  readonly initialisms?: boolean;
  /** "3.5", "5,000" and "A/RES/72/284"; a word for each run of figures otherwise. */
  readonly figures?: boolean;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
const APOSTROPHES = "['’ʼ]";
const LETTERS = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
const RESOLUTION = '(?:A\\/RES\\/)?\\d{1,3}\\/\\d{1,4}';
const INITIALS = '(?:\\p{L}\\.){2,8}';

const known = new Map<string, RegExp>();

/** One expression for each set of options, each linear. */
function expressionFor({ apostrophes = false, initialisms = false, figures = false }: WordOptions): RegExp {
  const key = `${apostrophes} ${initialisms} ${figures}`;
  const before = known.get(key);
  if (before) return before;
  const inside = [
    ...(apostrophes ? [`${APOSTROPHES}(?=\\p{L})`] : []),
    ...(figures ? ['[.,](?=[\\p{L}\\p{N}])', `${APOSTROPHES}(?=\\p{N})`] : []),
  ];
  const word = inside.length > 0 ? `${LETTERS}+(?:(?:${inside.join('|')})${LETTERS}+)*` : `${LETTERS}+`;
  const forms = [...(figures ? [RESOLUTION] : []), ...(initialisms ? [INITIALS] : []), word];
  const expression = new RegExp(forms.join('|'), 'gu');
  known.set(key, expression);
  return expression;
}

/** The words of a text in order. Linear in its length. */
export function splitWords(text: string, options: WordOptions = {}): TextWord[] {
  const words: TextWord[] = [];
  for (const { 0: raw, index } of text.matchAll(expressionFor(options))) {
    const form = wordForm(raw);
    if (form !== '') words.push({ form, start: index, end: index + raw.length });
  }
  return words;
}

/** A word as it is compared. */
export function wordForm(raw: string): string {
  if (isAscii(raw)) return raw.toLowerCase();
  return withShortRuns(raw).normalize('NFKC').replace(ALL_INVISIBLE, '').replace(/[’ʼ]/gu, "'").toLowerCase();
}
