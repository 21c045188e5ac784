/** Folding of letters: case, diacritics and the forms of one letter that are mixed up in writing. */

import { isAscii } from './ascii';
import { withShortRuns } from './marks';

/** Letters that Unicode doesn't take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
  // Kazakh, Kyrgyz, Mongol, Tajik and Ukrainian letters, for keyboards that lack them.
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  һ: 'х',
  ҳ: 'х',
  ҷ: 'ч',
  ә: 'а',
  і: 'и',
  є: 'е',
  ґ: 'г',
  // Arabic: forms that are mixed up in writing, and the Persian and Urdu forms of the same letter.
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ٱ: 'ا',
  ء: '',
};

/** Marks of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts; in Indic scripts marks are vowels and stay. */
const MARKS = /[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u200B-\u200F\u00AD\uFEFF]/gu;

/** A text with plain letters in lower case. Punctuation stays; offsets don't. */
export function foldLetters(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return withShortRuns(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter);
}
