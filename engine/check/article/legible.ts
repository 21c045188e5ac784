/** Whether a text can be checked at all: the check reads English prose. */

export type Legibility = 'legible' | 'empty' | 'not-text' | 'not-english';

/** UTF-16 code units that are looked at. */
const SAMPLE = 20_000;
/** Share of signs that no text has, from which on it is none. */
const ODD = 0.02;
/** Share of letters that must be Latin. */
const LATIN = 0.6;
/** Fewer words prove nothing about a language. */
const FEW = 12;
/** English prose has a third of these; a list of nouns may have few. */
const ENGLISH = 0.08;
const SMALL_WORDS = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our me even most made after also did many off before must well back through years much where your way down should because long each just state those people too mr how little world good year work'.split(
    ' ',
  ),
);

/** Small words of languages in Latin letters in which pages speak of the Code; none is an English word. */
const OTHER_SMALL_WORDS = new Set(
  'le la les des du une et est dans pour avec sont qui que aux leur der das und ist ein eine mit von dem zu nicht auf für werden wird zur zum els los las una y con por del su como al il lo gli della delle dei di è che nel alla ve bir bu ile için olarak da de uma não em dos het een en voor zijn'.split(
    ' ',
  ),
);
/** Share of them from which on a stretch without English is in one of these languages. */
const OTHER = 0.12;

/** How many characters of a class a text has, by its runs of them: a match for each would be a string for each. */
function charactersIn(text: string, runs: RegExp): number {
  const all = (text.match(runs) ?? []).join('');
  return all.length - (all.match(/[\ud800-\udbff]/g)?.length ?? 0);
}

/** Whether a block is surely in another language than English; a name or a list of nouns is not. */
export function isOtherLanguage(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = charactersIn(sample, /\p{L}+/gu);
  if (letters === 0) return false;
  const latin = charactersIn(sample, /\p{Script=Latin}+/gu);
  if (latin / letters < LATIN) return true;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const share = (set: ReadonlySet<string>): number => words.filter((w) => set.has(w)).length / words.length;
  return words.length >= FEW / 2 && share(SMALL_WORDS) < ENGLISH && share(OTHER_SMALL_WORDS) >= OTHER;
}

export function legibilityOf(text: string): Legibility {
  const sample = text.slice(0, SAMPLE);
  if (sample.trim() === '') return 'empty';
  // Control characters other than blanks, the replacement character, and code points that are no characters.
  const odd = sample.match(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD\uFFFE\uFFFF\p{Co}\p{Cn}]/gu)?.length ?? 0;
  if (odd / sample.length > ODD) return 'not-text';
  const letters = charactersIn(sample, /\p{L}+/gu);
  if (letters / sample.length < 0.3) return 'not-text';
  const latin = charactersIn(sample, /\p{Script=Latin}+/gu);
  if (latin / letters < LATIN) return 'not-english';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  // One "word" without a blank for pages on end: an encoded file.
  if (sample.length > 400 && words.length < sample.length / 40) return 'not-text';
  if (words.length < FEW) return 'legible';
  return words.filter((w) => SMALL_WORDS.has(w)).length / words.length < ENGLISH ? 'not-english' : 'legible';
}
