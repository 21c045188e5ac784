/** The thesaurus, made ready: words → terms with senses, and how near two terms are. */
import type { Forms } from '../../../data/check/en/forms';
import type { Thesaurus } from '../../../data/types';
import type { Word, WordsOf } from './words';
import type { Span } from '../types';

/** Neutral terms speak about a text; functional ones have no content. */
export type TermKind = 'content' | 'neutral' | 'functional';

/** A word, or several words that the thesaurus knows as one. */
export interface Term extends Span {
  readonly kind: TermKind;
  /** Stems joined by a space. */
  readonly key: string;
  readonly stems: readonly string[];
  readonly senses: readonly number[];
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

/** Letters in which the stems of one family agree from the start. */
export const KIN_LETTERS = 4;

interface Entry {
  readonly rest: readonly string[];
  readonly key: string;
}

export class Lexicon {
  private readonly phrases = new Map<string, Entry[]>();
  private readonly byStart = new Map<string, string[]>();
  private readonly senses = new Map<string, number[]>();
  private readonly relatedSenses = new Map<number, Set<number>>();
  private readonly against = new Map<string, Set<string>>();
  private readonly kin = new Map<string, number[]>();
  private readonly neutral: ReadonlySet<string>;
  private readonly functional: ReadonlySet<string>;
  private readonly plain = new Set<string>();
  /** From this sense on a sense is a name and its short form. */
  private readonly firstAcronym: number;

  /** @param vocabulary the words of the Code, which are never plain. */
  constructor(
    thesaurus: Thesaurus,
    readonly wordsOf: WordsOf,
    private readonly forms: Forms['lexicon'],
    vocabulary: Iterable<Word> = [],
  ) {
    const keyOf = (phrase: string): string =>
      wordsOf(phrase)
        .map((w) => w.stem)
        .join(' ');
    this.functional = new Set(thesaurus.functional);
    const neutral = new Set(thesaurus.neutral.map((phrase) => keyOf(phrase)));
    this.neutral = neutral;
    for (const phrase of thesaurus.neutral) this.addPhrase(phrase);
    const heads = new Map<string, number>();
    this.firstAcronym = thesaurus.groups.length;
    const lines = [...thesaurus.groups, ...acronymLines(thesaurus.acronyms)];
    lines.forEach((line, sense) => {
      const members = line.split(', ');
      heads.set(keyOf(members[0] ?? ''), heads.get(keyOf(members[0] ?? '')) ?? sense);
      for (const member of members) {
        const key = this.addPhrase(member);
        const known = this.senses.get(key) ?? [];
        const start = key.slice(0, KIN_LETTERS);
        if (known.length === 0 && !key.includes(' '))
          this.byStart.set(start, [...(this.byStart.get(start) ?? []), key]);
        if (!known.includes(sense)) this.senses.set(key, [...known, sense]);
      }
    });
    for (const line of thesaurus.related) {
      const ids = line.split(', ').flatMap((head) => heads.get(keyOf(head)) ?? []);
      for (const a of ids) {
        const set = this.relatedSenses.get(a) ?? new Set();
        for (const b of ids) set.add(b);
        this.relatedSenses.set(a, set);
      }
    }
    for (const [left, right] of thesaurus.opposites) {
      for (const a of left.split(', '))
        for (const b of right.split(', ')) this.addOpposite(this.addPhrase(a), this.addPhrase(b));
    }
    thesaurus.siblings.forEach((line, family) => {
      for (const member of line.split(', ')) {
        const key = this.addPhrase(member);
        this.kin.set(key, [...(this.kin.get(key) ?? []), family]);
      }
    });
    const own = new Set([...vocabulary].map((w) => w.stem));
    for (const word of thesaurus.plain) {
      const key = keyOf(word);
      if (own.has(key) || this.against.has(key) || this.kin.has(key)) continue;
      this.plain.add(key);
      if (!this.senses.has(key)) neutral.add(key);
    }
  }

  /** Reads words as terms, the longest known phrase first. */
  read(words: readonly Word[]): Term[] {
    const terms: Term[] = [];
    for (let i = 0; i < words.length;) {
      const length = this.longest(words, i);
      const head = words[i];
      const tail = words[i + length - 1];
      if (!head || !tail) break;
      const stems = length === 1 ? [head.stem] : words.slice(i, i + length).map((w) => w.stem);
      const key = length === 1 ? head.stem : stems.join(' ');
      const senses = this.sensesOf(key, length);
      const kind = length === 1 && this.functional.has(head.norm) ? 'functional' : this.kindOf(key);
      terms.push({ start: head.start, end: tail.end, kind, key, stems, senses, first: i, last: i + length - 1 });
      i += length;
    }
    return terms;
  }

  private kindOf(key: string): TermKind {
    return this.neutral.has(key) || this.forms.numeric.test(key) ? 'neutral' : 'content';
  }

  /**
   * How near two terms are: 1 the same word, 0.9 the same sense, 0.7 one a part of the other, 0.6 related senses, 0.5
   * opposites, which speak of the same matter; 0 nothing.
   */
  nearness(a: Term, b: Term): number {
    if (a.key === b.key) return 1;
    if (a.senses.some((s) => s >= this.firstAcronym && b.senses.includes(s))) return 1;
    if (a.senses.some((s) => b.senses.includes(s))) return 0.9;
    if (a.stems.length !== b.stems.length || a.stems.length > 1) {
      const [short, long] = a.stems.length <= b.stems.length ? [a, b] : [b, a];
      if (
        long.stems.length > 1 &&
        short.stems.some((s) => s.length > 3 && long.stems.includes(s) && !this.functional.has(s))
      )
        return short.stems.length === 1 && long.stems.length > 3 ? 0.5 : 0.7;
    }
    if (a.senses.some((s) => b.senses.some((t) => this.relatedSenses.get(s)?.has(t)))) return 0.6;
    if (a.stems.length === 1 && b.stems.length === 1 && haveSameRoot(a.key, b.key)) return 0.7;
    return this.areOpposite(a, b) ? 0.5 : 0;
  }

  /** The senses that a summary may use for a sense. */
  relatedTo(sense: number): readonly number[] {
    return [...(this.relatedSenses.get(sense) ?? [])];
  }

  /** Whether two terms are antonyms. */
  areOpposite(a: Term, b: Term): boolean {
    return this.against.get(a.key)?.has(b.key) === true && !a.senses.some((s) => b.senses.includes(s));
  }

  /** The keys of the opposites of a term. */
  oppositesOf(term: Term): Iterable<string> {
    return this.against.get(term.key) ?? [];
  }

  /** Whether two terms are different members of one class (co-hyponyms). */
  areCoHyponyms(a: Term, b: Term): boolean {
    if (a.key === b.key || a.senses.some((s) => b.senses.includes(s))) return false;
    const families = this.kin.get(a.key);
    return families !== undefined && (this.kin.get(b.key) ?? []).some((f) => families.includes(f));
  }

  /** A generic word, which adds no content of its own. */
  isGeneric(term: Term): boolean {
    return this.plain.has(term.key);
  }

  /** Several words of which none has content by itself: "as well", "together with". */
  isFiller({ stems }: Term): boolean {
    return stems.length > 1 && stems.every((s) => this.functional.has(s) || this.neutral.has(s));
  }

  isFunctional(norm: string): boolean {
    return this.functional.has(norm);
  }

  /** A single word without senses of its own takes those of the nearest word of the same root: "creation" those of "create". */
  private sensesOf(key: string, length: number): readonly number[] {
    const own = this.senses.get(key);
    if (
      own ||
      length > 1 ||
      this.functional.has(key) ||
      this.neutral.has(key) ||
      this.kin.has(key) ||
      this.against.has(key)
    )
      return own ?? [];
    const known = (this.byStart.get(key.slice(0, KIN_LETTERS)) ?? []).filter((k) => haveSameRoot(k, key));
    const [best] = known.sort((a, b) => Math.abs(a.length - key.length) - Math.abs(b.length - key.length));
    const senses = best === undefined ? [] : (this.senses.get(best) ?? []);
    this.senses.set(key, [...senses]);
    return senses;
  }

  private addPhrase(phrase: string): string {
    const stems = this.wordsOf(phrase).map((w) => w.stem);
    const [first, ...rest] = stems;
    const key = stems.join(' ');
    if (first !== undefined && rest.length > 0) {
      const list = this.phrases.get(first) ?? [];
      if (!list.some((e) => e.key === key)) {
        list.push({ rest, key });
        list.sort((a, b) => b.rest.length - a.rest.length);
        this.phrases.set(first, list);
      }
    }
    return key;
  }

  private addOpposite(a: string, b: string): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const set = this.against.get(x) ?? new Set();
      set.add(y);
      this.against.set(x, set);
    }
  }

  private longest(words: readonly Word[], index: number): number {
    const word = words[index];
    if (!word) return 1;
    for (const { rest } of this.phrases.get(word.stem) ?? []) {
      if (rest.every((stem, k) => words[index + 1 + k]?.stem === stem)) return rest.length + 1;
    }
    return 1;
  }
}

/** Endings that make another word of the same family, longest first. */
const ENDINGS =
  'ization isation ational ation ition ional ative itive ship ator izer ment ness hood able ible ance ence ancy ency ical ious ist ism ity ive ion ant ent ous ful li iz is at it or er al ic ar ur an y i e s t'.split(
    ' ',
  );

/** Words of one family that the stemmer keeps apart: "prosecut" and "prosecutor"; not "react" and "reach". */
function haveSameRoot(a: string, b: string): boolean {
  if (a.slice(0, KIN_LETTERS) !== b.slice(0, KIN_LETTERS)) return false;
  const [x, y] = [bare(a), bare(b)];
  return (
    x === y || (x.length > KIN_LETTERS && (x.startsWith(y) || y.startsWith(x)) && Math.abs(x.length - y.length) <= 1)
  );
}

/** A word without its endings, at least as long as kin must agree. */
function bare(word: string): string {
  // "broaden" and "broader"
  let rest = word.length > KIN_LETTERS + 2 && word.endsWith('en') ? word.slice(0, -2) : word;
  for (let k = 0; k < 3; k += 1) {
    const ending = ENDINGS.find((e) => rest.endsWith(e) && rest.length - e.length >= KIN_LETTERS);
    if (ending === undefined) break;
    rest = rest.slice(0, -ending.length);
  }
  return rest;
}

/** One line an acronym, with all its full forms. */
function acronymLines(pairs: Thesaurus['acronyms']): string[] {
  const forms = new Map<string, string[]>();
  for (const [short, full] of pairs) forms.set(short, [...(forms.get(short) ?? [short]), full]);
  return [...forms.values()].map((f) => f.join(', '));
}
