/** A lexicon made ready for matching: phrases parsed once and filed by their first letters. */
import type { Lexicon, NameForm, RivalForm, UnitWord } from '../../data/lexicon/types';
import { firstKeys, keyOf, matchPhrase, parsePhrase, type Phrase } from '../text/phrase';
import type { Token } from '../text/tokens';

/** What was found: the value filed under a phrase, and the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Many phrases, asked together. */
export class PhraseTable<T> {
  readonly #filed = new Map<string, { readonly phrase: Phrase; readonly value: T }[]>();

  constructor(
    entries: readonly (readonly [source: string, value: T])[],
    private readonly skips: (this: void, token: Token) => boolean = skipsHyphen,
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
    const list = token && this.#filed.get(token.key);
    if (!list) return undefined;
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

/**
 * The first token of a genitive mark that ends before `end` ("Code's", "States'"), or -1. A quotation mark, which has a
 * space before it, is none.
 */
export function genitiveBefore(tokens: readonly Token[], end: number, words: Vocabulary): number {
  const start = words.genitive.before(tokens, end, 2);
  if (start <= 0 || tokens[start]?.spaced !== false || tokens[start - 1]?.kind !== 'word') return -1;
  return start;
}

function skipsHyphen(token: Token): boolean {
  return token.text === '-';
}

function skipsStop(token: Token): boolean {
  return token.text === '-' || token.text === '.';
}

const IN_TITLE = new Set(['-', '—', '"', "'", ':', '(', ',']);

/** Between the words of a title there may be hyphens, quotation marks, a colon, a bracket. */
function skipsInTitle(token: Token): boolean {
  return IN_TITLE.has(token.text);
}

export interface UnitFound extends UnitWord {
  readonly plural: boolean | null;
}

type CueKind = keyof Lexicon['cues'];

/** Everything that the recognisers ask of a language. */
export type Vocabulary = ReturnType<typeof vocabularyOf>;

/** The fields of an object that hold a phrase. */
type PhraseFields<T> = { readonly [K in keyof T as T[K] extends string ? K : never]: PhraseSet };

/** A set for each phrase of an object, under the same name. */
function setsOf<T extends object>(phrases: T): PhraseFields<T> {
  const fields = Object.entries(phrases).filter((field): field is [string, string] => typeof field[1] === 'string');
  // What the type says of its keys is what the filter keeps.
  return Object.fromEntries(fields.map(([name, source]) => [name, new PhraseSet(source)])) as PhraseFields<T>;
}

/** A phrase for each form; the form is what is found. */
function tableOf<T extends { readonly phrase: string }>(forms: readonly T[], skips?: (token: Token) => boolean) {
  return new PhraseTable(
    forms.map((form) => [form.phrase, form]),
    skips,
  );
}

/** Words → their places from 1. */
function places(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map(words.map((word, index) => [word, index + 1]));
}

export function vocabularyOf(lexicon: Lexicon) {
  const sets = setsOf(lexicon);
  const { determiners, linkers, cues } = lexicon;
  const units = new PhraseTable<UnitFound>(
    lexicon.units.flatMap((unit) =>
      ([unit.either, unit.one, unit.many] as const).flatMap((phrase, plural) =>
        phrase === undefined ? [] : [[phrase, { ...unit, plural: plural === 0 ? null : plural === 2 }] as const],
      ),
    ),
    skipsStop,
  );
  const { preamble, chapeau, ending, last, penultimate, ibid, supraNote, samePart } = sets;
  const opening = new Set([
    ...[preamble, chapeau, ending, last, penultimate, ibid, supraNote, samePart, units].flatMap((s) => s.keys()),
    ...lexicon.ordinals.map(keyOf),
  ]);
  const cueKinds = Object.keys(cues) as CueKind[]; // the keys of a literal of this very type
  return {
    lexicon,
    ...sets,
    ...setsOf(determiners),
    ...setsOf(linkers),
    abbreviations: new Set(lexicon.abbreviations),
    names: tableOf<NameForm>(lexicon.names, skipsInTitle),
    heads: tableOf(lexicon.heads),
    cues: new PhraseTable(cueKinds.map((kind) => [cues[kind], kind])),
    initiator: new PhraseSet(cues.initiator),
    subject: new PhraseSet(`${cues.subject}|${lexicon.subjectModifiers}`),
    rivals: tableOf<RivalForm>(lexicon.rivals),
    /** Whatever may lead from a part to what it belongs to. */
    link: new PhraseSet(`${linkers.binding}|${linkers.loose}`),
    units,
    /** Whether a citation may start at a token: a cheap look before reading. */
    mayOpen: (token: Token) => (token.kind === 'word' ? opening.has(token.key) : true),
    /** Whether a unit word is one only in a certain form; see `ambiguousUnits`. */
    needsFusion: (token: Token) => lexicon.ambiguousUnits.includes(token.text),
    cardinals: places(lexicon.cardinals),
    ordinals: places(lexicon.ordinals),
  };
}
