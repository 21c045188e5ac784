/**
 * Folding of names: two spellings of one name fold alike. Case, diacritics, punctuation, articles and conjunctions go.
 */
import { foldLetters } from '../text/fold';
import { splitWords } from '../text/words';

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
  const plain = foldLetters(text)
    // l’Italie, d’Ivoire: an elided article is a word of its own; any other apostrophe is no letter.
    .replace(/(?<!\p{L})([ld])['’‘ʼ]/gu, '$1 ')
    .replace(APOSTROPHES, '')
    // U.S.A., U. S.: an abbreviation is one word.
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,8}/gu, (letters) => `${letters.replace(/[.\s]/gu, '')} `);
  return splitWords(plain).map(({ form }) => WORDS[form] ?? form.replace(/^ال(?=\p{L}{3})/u, ''));
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
