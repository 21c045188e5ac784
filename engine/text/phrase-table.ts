/**
 * Phrases parsed once and asked together. A table walks along the tokens once for all of its phrases: what may follow is
 * worked out when it is met first, and then looked up.
 */
import { fits, keyOf, parsePhrase, placesOf, type Place, type Skips } from './phrase';
import type { Token } from './tokens';

/** What was found: the value filed under a phrase, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** How far the phrases of a table have been read: their words that a token was. */
interface State<T> {
  /** What ends here: of several phrases, the one listed first. */
  readonly found: Place<T> | undefined;
  readonly next: readonly Place<T>[];
  /** Under what the next words are filed. */
  readonly keys: ReadonlySet<string>;
  readonly after: Map<string, State<T> | null>;
}

/** Words remembered after one state at most. */
const MOST_REMEMBERED = 1_000;

/** Many phrases, asked together. */
export class PhraseTable<T> {
  readonly #filed = new Map<string, Place<T>[]>();
  readonly #begun = new Map<string, State<T> | null>();
  readonly #states = new Map<string, State<T>>();
  readonly #numbers = new Map<Place<T>, number>();

  constructor(
    entries: readonly (readonly [source: string, value: T])[],
    private readonly skips: Skips = skipsHyphen,
  ) {
    for (const [order, [source, value]] of entries.entries()) {
      for (const place of placesOf(parsePhrase(source), value, order)) {
        const key = keyOf(place.word);
        const list = this.#filed.get(key);
        if (list) list.push(place);
        else this.#filed.set(key, [place]);
      }
    }
  }

  /** What phrases start with; see `keyOf`. */
  openings(): readonly string[] {
    return [...this.#filed.keys()];
  }

  /** The longest phrase that starts at a token; of equals, the one listed first. */
  at(tokens: readonly Token[], index: number): Found<T> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const { text, key, bare, bareKey } = token;
    const found = this.#longest(this.#begin(text, key), tokens, index);
    if (found || bare === undefined) return found;
    return this.#longest(this.#begin(bare, bareKey), tokens, index);
  }

  #begin(text: string, key: string): State<T> | null {
    const exact = this.#filed.get(text);
    const begun = this.#filed.get(key);
    if (!exact && !begun) return null;
    return remembered(this.#begun, text, () =>
      this.#stateOf([...(exact ?? []), ...(begun ?? [])].filter(({ word }) => fits(word, text))),
    );
  }

  #longest(begun: State<T> | null, tokens: readonly Token[], index: number): Found<T> | undefined {
    let best: Found<T> | undefined;
    let at = index + 1;
    for (let state = begun; state;) {
      if (state.found) best = { value: state.found.value, end: at };
      if (state.next.length === 0) break;
      // At most two: an opening quotation mark after a hyphen, or the like.
      for (let skipped = 0; skipped < 2; skipped += 1) {
        const token = tokens[at];
        if (!token || !this.skips(token)) break;
        at += 1;
      }
      const token = tokens[at];
      state = token ? this.#after(state, token) : null;
      at += 1;
    }
    return best;
  }

  #after({ next, keys, after }: State<T>, { text, key, bare, bareKey }: Token): State<T> | null {
    const isBare = bare !== undefined && (keys.has(bare) || keys.has(bareKey));
    if (!keys.has(text) && !keys.has(key) && !isBare) return null;
    return remembered(after, text, () =>
      this.#stateOf(next.filter(({ word }) => fits(word, text) || (bare !== undefined && fits(word, bare)))),
    );
  }

  #stateOf(places: readonly Place<T>[]): State<T> | null {
    if (places.length === 0) return null;
    const name = places.map((place) => this.#numberOf(place)).join();
    const known = this.#states.get(name);
    if (known) return known;
    const [found] = places.filter(({ ends }) => ends).sort((a, b) => a.order - b.order);
    const next = [...new Set(places.flatMap((place) => place.next))];
    const keys = new Set(next.map(({ word }) => keyOf(word)));
    const state = { found, next, keys, after: new Map<string, State<T> | null>() };
    this.#states.set(name, state);
    return state;
  }

  #numberOf(place: Place<T>): number {
    const number = this.#numbers.get(place) ?? this.#numbers.size;
    this.#numbers.set(place, number);
    return number;
  }
}

function remembered<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
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

/** What the tables and sets among these begin with. */
export function openingsOf(tables: readonly unknown[]): ReadonlySet<string> {
  return new Set(tables.flatMap((it) => (it instanceof PhraseTable || it instanceof PhraseSet ? it.openings() : [])));
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
