/** Finds the phrases of closed classes in words: the longest that fits at each place. */
import type { Word, WordsOf } from './words';

/** A phrase found: from word `first` to word `last`, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
}

/** A set of phrases, made once, looked up in linear time. `by` says which form of a word counts. */
export class Phrases {
  private readonly byFirst = new Map<string, { rest: readonly string[]; phrase: string }[]>();

  constructor(
    phrases: Iterable<string>,
    wordsOf: WordsOf,
    private readonly by: 'norm' | 'stem' = 'norm',
  ) {
    for (const phrase of phrases) {
      const [first, ...rest] = wordsOf(phrase).map((w) => w[by]);
      if (first === undefined) continue;
      const list = this.byFirst.get(first) ?? [];
      list.push({ rest, phrase });
      this.byFirst.set(first, list);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  }

  /** The longest phrase that begins at a word, or null. */
  at(words: readonly Word[], index: number): Hit | null {
    const word = words[index];
    if (!word) return null;
    for (const { rest, phrase } of this.byFirst.get(word[this.by]) ?? []) {
      if (rest.every((form, k) => words[index + 1 + k]?.[this.by] === form)) {
        return { first: index, last: index + rest.length, phrase };
      }
    }
    return null;
  }

  /** All hits from left to right, without overlaps. */
  find(words: readonly Word[]): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < words.length; i += 1) {
      const hit = this.at(words, i);
      if (!hit) continue;
      hits.push(hit);
      i = hit.last;
    }
    return hits;
  }
}
