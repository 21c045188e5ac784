/** Words of a text with their places, and the forms in which they are compared. */
import type { SearchWords } from '../../data/types';
import { foldLetters } from '../text/fold';
import type { Stems } from '../text/stem';
import { splitWords } from '../text/words';

/** A word of a text; offsets are UTF-16 code units of that text. */
export interface Word {
  /** Lower case, in one spelling, without accents, invisible characters and the possessive s. */
  readonly form: string;
  /** What its inflections share. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order. */
export type WordsOf = (text: string) => Word[];

/** What a prefix has after it at least to be a word of its own. */
const LONG_ENOUGH = /^\p{L}{5}/u;

/** Words that are remembered at most: more than the Code and our words for it have. */
const MOST_REMEMBERED = 5_000;

/** "Counterterrorism" is two words as "counter-terrorism" is; "co-operation" is one. */
export function wordReader({ apart, together }: SearchWords, { spelled, broadStemOf }: Stems): WordsOf {
  const forms = remembering(readForm);
  const stems = remembering(broadStemOf);
  return (text) => {
    const words: Word[] = [];
    for (const { form: whole, start, end } of splitWords(text, { apostrophes: true, initialisms: true })) {
      const before = words.at(-1);
      if (before && together.includes(before.form) && before.end + 1 === start && isHyphen(text[before.end])) {
        words[words.length - 1] = word(before.form + forms(whole), before.start, end);
        continue;
      }
      const cut = prefixOf(whole).length;
      if (cut > 0) words.push(word(forms(whole.slice(0, cut)), start, start + cut));
      const form = forms(whole.slice(cut));
      if (form !== '') words.push(word(form, start + cut, end));
    }
    return words;
  };

  function prefixOf(form: string): string {
    return apart.find((prefix) => form.startsWith(prefix) && LONG_ENOUGH.test(form.slice(prefix.length))) ?? '';
  }

  function word(form: string, start: number, end: number): Word {
    return { form, stem: stems(form), start, end };
  }

  /** Without accents, full stops and the possessive s, in one spelling. */
  function readForm(form: string): string {
    return spelled(foldLetters(form).replaceAll('.', '').replace(/'s?$/u, '').replaceAll("'", ''));
  }
}

/** The same words come again and again; what is remembered is let go of before it grows large. */
function remembering(read: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = read(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
}

/** Whether a character is a hyphen, of any kind. */
export function isHyphen(character = ''): boolean {
  return /^[-‐‑]$/u.test(character);
}
