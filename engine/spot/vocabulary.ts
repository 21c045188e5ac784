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
  private readonly filed = new Map<string, { readonly phrase: Phrase; readonly value: T }[]>();

  constructor(
    entries: readonly (readonly [source: string, value: T])[],
    private readonly skips: (this: void, token: Token) => boolean = skipsHyphen,
  ) {
    for (const [source, value] of entries) {
      const phrase = parsePhrase(source);
      for (const key of new Set(firstKeys(phrase))) {
        const list = this.filed.get(key) ?? [];
        list.push({ phrase, value });
        this.filed.set(key, list);
      }
    }
  }

  /** The first two letters that phrases start with. */
  keys(): readonly string[] {
    return [...this.filed.keys()];
  }

  /** The longest phrase that starts at a token; of equals, the one listed first. */
  at(tokens: readonly Token[], index: number): Found<T> | undefined {
    const token = tokens[index];
    const list = token && this.filed.get(token.key);
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
  private readonly table: PhraseTable<true>;

  constructor(source: string, skips?: (this: void, token: Token) => boolean) {
    this.table = new PhraseTable(source === '' ? [] : [[source, true]], skips);
  }

  keys(): readonly string[] {
    return this.table.keys();
  }

  /** The token after the longest match that starts at `index`, or -1. */
  at(tokens: readonly Token[], index: number): number {
    return this.table.at(tokens, index)?.end ?? -1;
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

export function vocabularyOf(lexicon: Lexicon) {
  const units: (readonly [string, UnitFound])[] = [];
  for (const unit of lexicon.units) {
    if (unit.many) units.push([unit.many, { ...unit, plural: true }]);
    if (unit.one) units.push([unit.one, { ...unit, plural: false }]);
    if (unit.either) units.push([unit.either, { ...unit, plural: null }]);
  }
  const ambiguous = new Set(lexicon.ambiguousUnits);
  const set = (source: string) => new PhraseSet(source);
  const { determiners, linkers, cues } = lexicon;
  const unitTable = new PhraseTable<UnitFound>(units, skipsStop);
  const openers = [
    lexicon.preamble,
    lexicon.chapeau,
    lexicon.ending,
    lexicon.last,
    lexicon.penultimate,
    lexicon.ibid,
    lexicon.supraNote,
    lexicon.samePart,
  ].map(set);
  const opening = new Set([...openers.flatMap((s) => s.keys()), ...unitTable.keys(), ...lexicon.ordinals.map(keyOf)]);
  const cueKinds = Object.keys(cues) as CueKind[]; // the keys of a literal of this very type
  return {
    lexicon,
    abbreviations: new Set(lexicon.abbreviations),
    names: new PhraseTable<NameForm>(
      lexicon.names.map((form) => [form.phrase, form]),
      skipsInTitle,
    ),
    titlePrefix: set(lexicon.titlePrefix),
    heads: new PhraseTable(lexicon.heads.map((head) => [head.phrase, head])),
    modifiers: set(lexicon.modifiers),
    foreignModifiers: set(lexicon.foreignModifiers),
    purposes: set(lexicon.purposes),
    noPurposes: set(lexicon.noPurposes),
    compounds: set(lexicon.compounds),
    bareBefore: set(lexicon.bareBefore),
    cues: new PhraseTable(cueKinds.map((kind) => [cues[kind], kind])),
    initiator: set(cues.initiator),
    subject: set(`${cues.subject}|${lexicon.subjectModifiers}`),
    rivals: new PhraseTable<RivalForm>(lexicon.rivals.map((form) => [form.phrase, form])),
    definite: set(determiners.definite),
    demonstrative: set(determiners.demonstrative),
    indefinite: set(determiners.indefinite),
    possessive: set(determiners.possessive),
    foreign: set(determiners.foreign),
    extra: set(determiners.extra),
    genitive: set(lexicon.genitive),
    units: unitTable,
    /** Whether a citation may start at a token: a cheap look before reading. */
    mayOpen: (token: Token) => (token.kind === 'word' ? opening.has(token.key) : true),
    /** Whether a unit word is one only in a certain form; see `ambiguousUnits`. */
    needsFusion: (token: Token) => ambiguous.has(token.text),
    preamble: set(lexicon.preamble),
    sentence: set(lexicon.sentence),
    chapeau: set(lexicon.chapeau),
    ending: set(lexicon.ending),
    cardinals: new Map(lexicon.cardinals.map((word, index) => [word, index + 1])),
    ordinals: new Map(lexicon.ordinals.map((word, index) => [word, index + 1])),
    ordinalSuffixes: set(lexicon.ordinalSuffixes),
    last: set(lexicon.last),
    penultimate: set(lexicon.penultimate),
    inserted: set(lexicon.inserted),
    rangeWords: set(lexicon.rangeWords),
    listWords: set(lexicon.listWords),
    etSeq: set(lexicon.etSeq),
    binding: set(linkers.binding),
    looseLink: set(linkers.loose),
    bridge: set(lexicon.bridge),
    ibid: set(lexicon.ibid),
    supraNote: set(lexicon.supraNote),
    instrumentNouns: set(lexicon.instrumentNouns),
    samePart: set(lexicon.samePart),
    thereof: set(lexicon.thereof),
    dismissing: set(lexicon.dismissing),
    leads: set(lexicon.leads),
    interjections: set(lexicon.interjections),
    selfMarks: set(lexicon.selfMarks),
    measures: set(lexicon.measures),
    counted: set(lexicon.counted),
    afterNumber: set(lexicon.afterNumber),
    noUnitAfter: set(lexicon.noUnitAfter),
  };
}
