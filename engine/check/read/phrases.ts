/** Finds the phrases of closed classes in words: the longest that fits at each place. */
import type { Word, WordsOf } from './words';

/** A phrase found: from word `first` to word `last`, both included. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  readonly phrase: string;
}

interface Entry {
  readonly rest: readonly string[];
  readonly phrase: string;
}

type By = 'norm' | 'stem';

/** A set of phrases, made once, looked up in linear time. `by` says which form of a word counts. */
export class Phrases {
  private readonly byFirst: ReadonlyMap<string, readonly Entry[]>;

  constructor(
    phrases: Iterable<string>,
    wordsOf: WordsOf,
    private readonly by: By = 'norm',
  ) {
    this.byFirst = byFirstWord(phrases, wordsOf, by);
  }

  /** The longest phrase that begins at a word, or null. */
  at(words: readonly Word[], index: number): Hit | null {
    const entries = this.byFirst.get(words[index]?.[this.by] ?? '');
    return entries ? longest(entries, words, index, this.by) : null;
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

/** Several sets of phrases, looked up together: one look at a word for all of them. */
export class PhraseLists<Name extends string> {
  private readonly byFirst = new Map<string, { readonly name: Name; readonly entries: readonly Entry[] }[]>();

  constructor(lists: readonly (readonly [Name, Iterable<string>])[], wordsOf: WordsOf) {
    for (const [name, phrases] of lists) {
      for (const [first, entries] of byFirstWord(phrases, wordsOf, 'norm')) {
        const filed = this.byFirst.get(first) ?? [];
        filed.push({ name, entries });
        this.byFirst.set(first, filed);
      }
    }
  }

  /** The hits of each list that has any, from left to right, without overlaps within a list. */
  find(words: readonly Word[]): ReadonlyMap<Name, readonly Hit[]> {
    const found = new Map<Name, Hit[]>();
    for (let i = 0; i < words.length; i += 1) {
      for (const { name, entries } of this.byFirst.get(words[i]?.norm ?? '') ?? []) {
        const hits = found.get(name);
        if (hits && (hits.at(-1)?.last ?? -1) >= i) continue;
        const hit = longest(entries, words, i, 'norm');
        if (!hit) continue;
        if (hits) hits.push(hit);
        else found.set(name, [hit]);
      }
    }
    return found;
  }
}

/** Phrases by their first word, the longest first. */
function byFirstWord(phrases: Iterable<string>, wordsOf: WordsOf, by: By): Map<string, Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const [first, ...rest] = wordsOf(phrase).map((w) => w[by]);
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ rest, phrase });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

function longest(entries: readonly Entry[], words: readonly Word[], index: number, by: By): Hit | null {
  const entry = entries.find(({ rest }) => rest.every((form, k) => words[index + 1 + k]?.[by] === form));
  return entry ? { first: index, last: index + entry.rest.length, phrase: entry.phrase } : null;
}
