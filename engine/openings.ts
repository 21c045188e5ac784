/** The first words of the Code's passages, by which a page that has them is noticed without the whole text of the Code. */
import type { Passage } from '../data/types';
import { splitWords } from './text/words';

/** Words by which a passage is noticed, at least; more where several begin alike. */
const OPENING = 4;

/** The words of a text as they are compared, with a space between. */
export function plainWords(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}

/** As few words from the beginning of each passage as tell it from every other, as they stand among plain words. */
export function openingsOf(passages: readonly Pick<Passage, 'text'>[]): readonly string[] {
  const all = passages.map(({ text }) => plainWords(text).split(' '));
  return all.map((words) => {
    for (let length = OPENING; length < words.length; length += 1) {
      const opening = words.slice(0, length).join(' ');
      if (all.filter((other) => other.slice(0, length).join(' ') === opening).length === 1) return opening;
    }
    return words.join(' ');
  });
}
