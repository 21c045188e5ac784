/**
 * Which languages a block of text is read in, of those that the page may speak: those of its scripts; of several in one script
 * the one whose everyday words it has most of. In the others it may still name the Code.
 */
import type { Lexicon } from '../../data/lexicon/types';

export interface Spoken<T> {
  readonly main: readonly T[];
  /** In which only a full name counts. */
  readonly beside: readonly T[];
}

const SCRIPTS: Readonly<Record<Lexicon['citation']['script']['name'], RegExp>> = {
  Latin: /\p{sc=Latin}/u,
  Cyrillic: /\p{sc=Cyrillic}/u,
  Arabic: /\p{sc=Arabic}/u,
  Han: /\p{sc=Han}/u,
};
const WORD = /\p{L}+/gu;
const CLOSING = new Set([')', '»', '”', '“', '"', '）']);
/** Texts in every language give the title as it is. */
const ORIGINAL = /Code of Conduct towards achieving a world free of terrorism/giu;
/** Words that are looked at: more tell nothing more. */
const ENOUGH = 400;

/** Sorts languages for blocks of text. Linear in the length of the text. */
export function languageChooser<T extends { readonly lexicon: Lexicon }>(
  languages: readonly T[],
): (text: string) => Spoken<T> {
  const groups = Object.entries(SCRIPTS).map(([name, expression]) => ({
    expression,
    languages: languages
      .filter(({ lexicon }) => lexicon.citation.script.name === name)
      .map((language) => ({ language, common: new Set(language.lexicon.commonWords.split(' ')) })),
  }));
  return (text) => {
    const main: T[] = [];
    const beside: T[] = [];
    for (const { expression, languages: group } of groups) {
      if (group.length === 0 || !expression.test(text)) continue;
      const counts = group.map(() => 0);
      if (group.length > 1) {
        let met = 0;
        const read = text.replace(ORIGINAL, '');
        for (const { 0: word, index } of read.matchAll(WORD)) {
          // "б) және в)": a letter of a part is no word.
          if (word.length === 1 && CLOSING.has(read[index + 1] ?? ' ')) continue;
          group.forEach(({ common }, index) => {
            if (common.has(word.toLowerCase())) counts[index] = (counts[index] ?? 0) + 1;
          });
          if (++met > ENOUGH) break;
        }
      }
      const most = Math.max(...counts);
      group.forEach(({ language }, index) => (counts[index] === most ? main : beside).push(language));
    }
    // "¶ 6" is in no language, or in any.
    return { main: main.length > 0 ? main : languages.slice(0, 1), beside };
  };
}
