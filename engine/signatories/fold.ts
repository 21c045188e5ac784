/**
 * Folding of names: two spellings of one name fold alike. Case, diacritics, punctuation, articles and conjunctions go;
 * letters with a stroke, the Kazakh letters of the Cyrillic script and the forms of Arabic letters become plain ones.
 */
import { withShortRuns } from '../text/marks';

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

const APOSTROPHES = /['’‘ʻʼ`´′ʿʾ]/gu;

/** Articles and conjunctions of the languages that the names come in. */
const SMALL_WORDS = new Set(
  (
    'the of and et y e i und и и ve və va we және va a o os as la le les los las el l d de del della du des der die das il ' +
    'do da dos das di lo gli och og en ja'
  ).split(' '),
);

/** Abbreviations and variants of one word. */
const WORDS: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'saint',
  sainte: 'saint',
  rep: 'republic',
  dem: 'democratic',
  democr: 'democratic',
  fed: 'federated',
  organisation: 'organization',
};

/** Every word of a text, folded; nothing is dropped. */
export function wordsOf(text: string): string[] {
  const plain = withShortRuns(text)
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    // l’Italie, d’Ivoire: an elided article is a word of its own; any other apostrophe is no letter.
    .replace(/(?<!\p{L})([ld])['’‘ʼ]/gu, '$1 ')
    .replace(APOSTROPHES, '')
    .replace(/[^\p{ASCII}]/gu, (letter) => LETTERS[letter] ?? letter)
    // U.S.A., U. S.: an abbreviation is one word.
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,8}/gu, (letters) => `${letters.replace(/[.\s]/gu, '')} `);
  return plain.match(/[\p{L}\p{N}\p{M}]+/gu)?.map((word) => WORDS[word] ?? word.replace(/^ال(?=\p{L}{3})/u, '')) ?? [];
}

/** The words that tell names apart: articles and conjunctions are dropped, unless there is nothing else. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** The key that a name is found by: its telling words without spaces. Empty where the text has no letter or digit. */
export function keyOf(text: string): string {
  return tellingWords(text).join('');
}
