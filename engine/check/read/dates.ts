/** Dates of a statement: of a document that it names, or by when something is to be done. */
import type { Forms } from '../../../data/check/en/forms';
import type { Word } from './words';

/** What a statement is read from so far. */
interface Dated {
  readonly text: string;
  readonly words: readonly Word[];
  readonly forms: Forms;
}

/** Whether a date is of a document ("resolution 72/284 of 26 June 2018"), and no time for doing something. `first`: its first word. */
export function datesDocument({ text, words, forms }: Dated, first: number): boolean {
  const before = words[first - 1]?.norm ?? '';
  // "by the end of 2021" sets a time.
  if (forms.date.ofDocument.test(before)) return !forms.date.partOfYear.test(words[first - 2]?.norm ?? '');
  return !forms.date.beforeDeadline.test(before) && forms.date.document.test(text);
}

/** Indices of the words for months in dates that are of no document, as all of the Code's are. */
export function monthsOfDeadlines(dated: Dated, isMonth: (norm: string) => boolean): ReadonlySet<number> {
  const { words } = dated;
  const isFigure = (at: number): boolean => /^\d/u.test(words[at]?.norm ?? '');
  return new Set(
    words.flatMap(({ norm }, at) => {
      if (!isMonth(norm) || !(isFigure(at - 1) || isFigure(at + 1))) return [];
      return datesDocument(dated, isFigure(at - 1) ? at - 1 : at) ? [] : [at];
    }),
  );
}
