/**
 * Text → sentences: by the browser's rules, mended where they go wrong in legal prose ("para. 3", a quotation of several
 * sentences). The spotter counts its own by tokens: it reads every page, where these rules would take too long.
 */

/** A sentence with the space after it; offsets are UTF-16 code units of the text, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a text from an offset on, in order and without gaps. Linear in the length of the text. */
export type SplitSentences = (text: string, from?: number) => Sentence[];

/** UTF-16 code units that the segmenter reads at once: more than a sentence has. */
const WINDOW = 2000;
/** Longer quotations are not waited for: a mark that is never closed would join everything after it. */
const LONGEST_QUOTATION = 600;
const LAST_WORD = /(?<!\p{L})(\p{L}{1,12})\.\s*$/u;
/** Characters that show it. */
const TAIL = 20;

/**
 * @param language BCP 47 tag
 * @param abbreviations in lower case and without their stop, after which no sentence ends; initials need no entry.
 */
export function sentenceSplitter(language: string, abbreviations: readonly string[]): SplitSentences {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const known = new Set(abbreviations);

  return (text, from = 0) => {
    const sentences: { start: number; end: number }[] = [];
    let isCut = false;
    for (const { start, words, isWhole } of split(text, from, segmenter)) {
      const last = sentences.at(-1);
      const before = last ? text.slice(last.start, last.end) : '';
      if (last && (isCut || endsInAbbreviation(before) || /^\s*[\p{Ll}\d]/u.test(words) || isInQuotation(before)))
        last.end = start + words.length;
      else sentences.push({ start, end: start + words.length });
      isCut = !isWhole;
    }
    return sentences;
  };

  function endsInAbbreviation(text: string): boolean {
    const [, word] = LAST_WORD.exec(text.trimEnd().slice(-TAIL)) ?? [];
    return word !== undefined && (word.length === 1 || known.has(word.toLowerCase()));
  }
}

/** The words of the sentence at an offset; only what is near is read, so that a long text costs no more. */
export function sentenceAt(text: string, at: number, sentences: SplitSentences): string {
  const from = Math.max(0, at - WINDOW);
  const near = text.slice(from, at + WINDOW);
  const sentence = sentences(near).find(({ end }) => end > at - from);
  return sentence ? near.slice(sentence.start, sentence.end) : near;
}

/** The segmenter can take the square of a text's length: it is given windows. */
function* split(
  text: string,
  from: number,
  segmenter: Intl.Segmenter,
): Generator<{ readonly start: number; readonly words: string; readonly isWhole: boolean }> {
  for (let start = from; start < text.length;) {
    const isLast = start + WINDOW >= text.length;
    const found = [...segmenter.segment(text.slice(start, start + WINDOW))];
    const isWhole = isLast || found.length > 1;
    // The last one in a window may go on after it.
    const whole = isLast || !isWhole ? found : found.slice(0, -1);
    for (const { segment: words, index } of whole) yield { start: start + index, words, isWhole };
    start += whole.reduce((length, { segment: words }) => length + words.length, 0);
  }
}

function isInQuotation(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return text.length < LONGEST_QUOTATION && (count('“') > count('”') || count('«') > count('»'));
}
