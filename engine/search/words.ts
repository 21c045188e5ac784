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

const AS_ONE = { apostrophes: true, initialisms: true };

interface Part extends Pick<Word, 'form' | 'stem'> {
  /** UTF-16 code units as it is written. */
  readonly length: number;
}

/** "Counterterrorism" is two words as "counter-terrorism" is; "co-operation" is one. */
export function wordReader({ apart, together }: SearchWords, { spelled, broadStemOf }: Stems): WordsOf {
  const joining = new Set(together);
  const known = remembering(read);
  return (text) => {
    const words: Word[] = [];
    for (const { form: whole, start, end } of splitWords(text, AS_ONE)) {
      const before = words.at(-1);
      if (before && joining.has(before.form) && before.end + 1 === start && isHyphen(text[before.end])) {
        const form = before.form + readForm(whole);
        words[words.length - 1] = { form, stem: broadStemOf(form), start: before.start, end };
        continue;
      }
      const { prefix, own } = known(whole);
      if (prefix) words.push({ form: prefix.form, stem: prefix.stem, start, end: start + prefix.length });
      if (own.form !== '')
        words.push({ form: own.form, stem: own.stem, start: prefix ? start + prefix.length : start, end });
    }
    return words;
  };

  /** A word as it is written: the prefix that is a word of its own, and the rest. */
  function read(whole: string): { readonly prefix?: Part; readonly own: Part } {
    const prefix = prefixOf(whole);
    const own = partOf(whole.slice(prefix.length));
    return prefix === '' ? { own } : { prefix: partOf(prefix), own };
  }

  function partOf(written: string): Part {
    const form = readForm(written);
    return { form, stem: form === '' ? '' : broadStemOf(form), length: written.length };
  }

  function prefixOf(form: string): string {
    return apart.find((prefix) => form.startsWith(prefix) && LONG_ENOUGH.test(form.slice(prefix.length))) ?? '';
  }

  /** Without accents, full stops and the possessive s, in one spelling. */
  function readForm(form: string): string {
    return spelled(foldLetters(form).replaceAll('.', '').replace(/'s?$/u, '').replaceAll("'", ''));
  }
}

/** The same words come again and again; what is remembered is let go of before it grows large. */
function remembering<T>(read: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
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
