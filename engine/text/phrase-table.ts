/** Phrases parsed once and filed by their first letters, so that many are asked at the price of one. */
import { firstKeys, matchPhrase, parsePhrase, type Phrase, type Skips } from './phrase';
import type { Token } from './tokens';

/** What was found: the value filed under a phrase, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

interface Filed<T> {
  readonly phrase: Phrase;
  readonly value: T;
}

/** Many phrases, asked together. */
export class PhraseTable<T> {
  readonly #filed = new Map<string, Filed<T>[]>();

  constructor(
    entries: readonly (readonly [source: string, value: T])[],
    private readonly skips: Skips = skipsHyphen,
  ) {
    for (const [source, value] of entries) {
      const phrase = parsePhrase(source);
      for (const key of new Set(firstKeys(phrase))) {
        const list = this.#filed.get(key) ?? [];
        list.push({ phrase, value });
        this.#filed.set(key, list);
      }
    }
  }

  /** The first two letters that phrases start with. */
  keys(): readonly string[] {
    return [...this.#filed.keys()];
  }

  /** The longest phrase that starts at a token; of equals, the one listed first. */
  at(tokens: readonly Token[], index: number): Found<T> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const list = this.#filed.get(token.key);
    const found = list && this.#longest(list, tokens, index);
    if (found || token.bare === undefined) return found;
    const more = this.#filed.get(token.bareKey);
    return more && this.#longest(more, tokens, index);
  }

  #longest(list: readonly Filed<T>[], tokens: readonly Token[], index: number): Found<T> | undefined {
    let best: Found<T> | undefined;
    for (const { phrase, value } of list) {
      const end = matchPhrase(phrase, tokens, index, this.skips);
      if (end > (best?.end ?? index)) best = { value, end };
    }
    return best;
  }
}

/** A set of phrases without values. */
export class PhraseSet {
  readonly #table: PhraseTable<true>;

  constructor(source: string) {
    this.#table = new PhraseTable(source === '' ? [] : [[source, true]]);
  }

  keys(): readonly string[] {
    return this.#table.keys();
  }

  /** The token after the longest match that starts at `index`, or -1. */
  at(tokens: readonly Token[], index: number): number {
    return this.#table.at(tokens, index)?.end ?? -1;
  }

  /** The token after a match at `index`, or `index`. */
  past(tokens: readonly Token[], index: number): number {
    return Math.max(index, this.at(tokens, index));
  }

  /** Whether the one token at `index` is such a word. */
  has(tokens: readonly Token[], index: number): boolean {
    return this.at(tokens, index) > index;
  }

  /** The longest match that ends before `end`, at most `reach` tokens long: its first token, or -1. */
  before(tokens: readonly Token[], end: number, reach = 4): number {
    for (let from = Math.max(0, end - reach); from < end; from += 1) if (this.at(tokens, from) === end) return from;
    return -1;
  }
}

/** The fields of an object that hold a phrase. */
export type PhraseFields<T> = { readonly [K in keyof T as T[K] extends string ? K : never]: PhraseSet };

/** A set for each phrase of an object, under the same name. */
export function setsOf<T extends object>(phrases: T): PhraseFields<T> {
  const fields = Object.entries(phrases).filter((field): field is [string, string] => typeof field[1] === 'string');
  // What the type says of its keys is what the filter keeps.
  return Object.fromEntries(fields.map(([name, source]) => [name, new PhraseSet(source)])) as PhraseFields<T>;
}

/** A phrase for each form; the form is what is found. */
export function tableOf<T extends { readonly phrase: string }>(forms: readonly T[], skips?: Skips): PhraseTable<T> {
  return new PhraseTable(
    forms.map((form) => [form.phrase, form]),
    skips,
  );
}

function skipsHyphen(token: Token): boolean {
  return token.text === '-';
}
