/** Phrases parsed once and filed by their first letters, so that many are asked at the price of one. */
import { firstWords, matchPhrase, parsePhrase, type Phrase, type Skips } from './phrase';
import type { Token } from './tokens';

/** What was found: the value filed under a phrase, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

interface Filed<T> {
  readonly phrase: Phrase;
  readonly value: T;
  /** Its place among the phrases of the table. */
  readonly place: number;
}

/** Many phrases, asked together. */
export class PhraseTable<T> {
  readonly #filed = new Map<string, Filed<T>[]>();

  constructor(
    entries: readonly (readonly [source: string, value: T])[],
    private readonly skips: Skips = skipsHyphen,
  ) {
    for (const [place, [source, value]] of entries.entries()) {
      const phrase = parsePhrase(source);
      for (const word of new Set(firstWords(phrase))) {
        const list = this.#filed.get(word) ?? [];
        list.push({ phrase, value, place });
        this.#filed.set(word, list);
      }
    }
  }

  /** What phrases start with; see `firstWords`. */
  openings(): readonly string[] {
    return [...this.#filed.keys()];
  }

  /** The longest phrase that starts at a token; of equals, the one listed first. */
  at(tokens: readonly Token[], index: number): Found<T> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const { text, key, bare, bareKey } = token;
    const exact = this.#filed.get(text);
    const begun = this.#filed.get(key);
    let best = exact && this.#longest(exact, tokens, index);
    if (begun) best = longer(best, this.#longest(begun, tokens, index));
    if (!best && bare !== undefined) {
      best = this.#longest(this.#filed.get(bare) ?? [], tokens, index);
      best = longer(best, this.#longest(this.#filed.get(bareKey) ?? [], tokens, index));
    }
    return best;
  }

  #longest(list: readonly Filed<T>[], tokens: readonly Token[], index: number): Match<T> | undefined {
    let best: Match<T> | undefined;
    for (const { phrase, value, place } of list) {
      const end = matchPhrase(phrase, tokens, index, this.skips);
      if (end > (best?.end ?? index)) best = { value, end, place };
    }
    return best;
  }
}

interface Match<T> extends Found<T> {
  readonly place: number;
}

function longer<T>(a: Match<T> | undefined, b: Match<T> | undefined): Match<T> | undefined {
  if (!a || !b) return a ?? b;
  return b.end > a.end || (b.end === a.end && b.place < a.place) ? b : a;
}

/** A set of phrases without values. */
export class PhraseSet {
  readonly #table: PhraseTable<true>;

  constructor(source: string) {
    this.#table = new PhraseTable(source === '' ? [] : [[source, true]]);
  }

  openings(): readonly string[] {
    return this.#table.openings();
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
