/** Words of a text with their places, and the forms in which they are compared. */
import { foldLetters } from '../text/fold';
import { american } from '../text/spelling';
import { broadStemOf } from '../text/stem';
import { splitWords } from '../text/words';

/** A word of a text; offsets are UTF-16 code units of that text. */
export interface Word {
  /** Lower case, American spelling, without accents, invisible characters and the possessive s. */
  readonly form: string;
  /** What its inflections share. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Prefixes that are written apart, with a hyphen or together; those that are one word with what follows. */
const SPLIT = /^(?:counter|anti|non)(?=\p{L}{5})/u;
const JOINED = /^(?:co|de|re|pre)$/u;

/** The words of a text in order. "Counterterrorism" is two words as "counter-terrorism" is; "co-operation" is one. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { form: whole, start, end } of splitWords(text, { apostrophes: true, initialisms: true })) {
    const before = words.at(-1);
    if (before && JOINED.test(before.form) && before.end + 1 === start && /[-‐‑]/u.test(text[before.end] ?? '')) {
      words[words.length - 1] = word(before.form + formOf(whole), before.start, end);
      continue;
    }
    const cut = SPLIT.exec(whole)?.[0].length ?? 0;
    if (cut > 0) words.push(word(formOf(whole.slice(0, cut)), start, start + cut));
    const form = formOf(whole.slice(cut));
    if (form !== '') words.push(word(form, start + cut, end));
  }
  return words;
}

function word(form: string, start: number, end: number): Word {
  return { form, stem: broadStemOf(form), start, end };
}

/** Without accents, full stops and the possessive s, in American spelling. */
function formOf(form: string): string {
  const plain = foldLetters(form).replaceAll('.', '').replace(/'s?$/u, '').replaceAll("'", '');
  return american(plain);
}
