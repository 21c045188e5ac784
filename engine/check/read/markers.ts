/** The closed classes of words, made ready: words → marks of negation, force, quantity, number, time, condition, actor. */
import type { Actor, Quantity, SignalWords } from '../../../data/types';
import { PhraseLists, Phrases, type Hit } from './phrases';
import type { Word, WordsOf } from './words';

export type Force = 'duty' | 'binding' | 'unbinding' | 'appeal' | 'commitment' | 'recital' | 'permission' | 'certainty';

export interface QuantityMark extends Hit {
  readonly quantity: Quantity;
}

export interface ActorMark extends Hit {
  readonly actor: Actor | 'outsider';
}

/** A word that points towards what follows (1) or away from it (-1). */
export interface PolarityMark extends Hit {
  readonly sign: 1 | -1;
}

export interface NumberMark extends Hit {
  readonly value: number;
}

/** Every mark found in a stretch of words. */
export interface Marks {
  readonly negators: readonly Hit[];
  readonly negative: readonly Hit[];
  readonly forces: Readonly<Record<Force, readonly Hit[]>>;
  readonly quantities: readonly QuantityMark[];
  readonly numbers: readonly NumberMark[];
  readonly exceptions: readonly Hit[];
  readonly overrides: readonly Hit[];
  readonly limits: readonly Hit[];
  readonly places: readonly Hit[];
  readonly directions: readonly PolarityMark[];
  readonly actors: readonly ActorMark[];
  readonly narrative: readonly Hit[];
}

const FORCES: readonly Force[] = [
  'duty',
  'binding',
  'unbinding',
  'appeal',
  'commitment',
  'recital',
  'permission',
  'certainty',
];

type ListName = keyof Pick<
  Marks,
  'negators' | 'negative' | 'exceptions' | 'overrides' | 'limits' | 'places' | 'narrative'
>;

const LISTS: readonly ListName[] = ['negators', 'negative', 'exceptions', 'overrides', 'limits', 'places', 'narrative'];

export class Signals {
  /** Every list whose words are compared as they are, by its name. */
  private readonly lists: PhraseLists<ListName | Force | 'quantity' | 'actor'>;
  private readonly quantityOf = new Map<string, Quantity>();
  private readonly actorOf = new Map<string, Actor | 'outsider'>();
  private readonly direction: Phrases;
  private readonly against: ReadonlySet<string>;
  private readonly months: ReadonlySet<string>;
  readonly parts: Phrases;

  constructor(
    private readonly data: SignalWords,
    wordsOf: WordsOf,
  ) {
    for (const [quantity, phrases] of Object.entries(data.quantifiers)) {
      for (const phrase of phrases) if (!this.quantityOf.has(phrase)) this.quantityOf.set(phrase, quantity as Quantity); // keys of the record
    }
    for (const [actor, phrases] of Object.entries(data.actors)) {
      for (const phrase of phrases) {
        this.actorOf.set(phrase, actor as Actor); // keys of the record
        if (phrase.endsWith('states') && phrase !== 'states') this.actorOf.set(phrase.slice(0, -1), actor as Actor);
      }
    }
    for (const phrase of data.outsiders) this.actorOf.set(phrase, 'outsider');
    this.lists = new PhraseLists(
      [
        ...[...LISTS, ...FORCES].map((name) => [name, data[name]] as const),
        ['quantity', this.quantityOf.keys()],
        ['actor', this.actorOf.keys()],
      ],
      wordsOf,
    );
    this.direction = new Phrases([...data.directions.towards, ...data.directions.against], wordsOf, 'stem');
    this.against = new Set(data.directions.against);
    this.months = new Set(data.months);
    this.parts = new Phrases(data.parts, wordsOf);
  }

  isMonth(norm: string): boolean {
    return this.months.has(norm);
  }

  read(words: readonly Word[]): Marks {
    const found = this.lists.find(words);
    const find = (name: ListName | Force | 'quantity' | 'actor'): readonly Hit[] => found.get(name) ?? [];
    const forces = Object.fromEntries(FORCES.map((f) => [f, find(f)])) as Record<Force, readonly Hit[]>; // one entry a force
    // "not legally binding" is no word of binding.
    forces.binding = forces.binding.filter((b) => !forces.unbinding.some((u) => overlap(u, b)));
    forces.duty = forces.duty.filter(
      (d) => !forces.unbinding.some((u) => overlap(u, d)) && !forces.permission.some((p) => overlap(p, d)),
    );
    return {
      negators: find('negators'),
      negative: find('negative'),
      forces,
      quantities: find('quantity').map((h) => ({ ...h, quantity: this.quantityOf.get(h.phrase) ?? 'some' })),
      numbers: this.numbers(words),
      exceptions: find('exceptions'),
      overrides: find('overrides'),
      limits: find('limits'),
      places: find('places'),
      directions: this.direction.find(words).map((h) => ({ ...h, sign: this.against.has(h.phrase) ? -1 : 1 })),
      actors: find('actor').map((h) => ({ ...h, actor: this.actorOf.get(h.phrase) ?? 'outsider' })),
      narrative: find('narrative'),
    };
  }

  private numbers(words: readonly Word[]): NumberMark[] {
    const marks: NumberMark[] = [];
    const ignored = (i: number): boolean => words[i]?.norm === 'zero' && words[i + 1]?.norm === 'tolerance';
    for (let i = 0; i < words.length; i += 1) {
      const first = i;
      let value = this.valueOf(words[i]);
      if (value === undefined || ignored(i)) continue;
      // "eighty-two", "two hundred"
      for (let next = this.valueOf(words[i + 1]); next !== undefined; next = this.valueOf(words[i + 1])) {
        if (value >= 20 && value < 100 && next < 10) value += next;
        else if (next >= 100 && value < next) value *= next;
        else break;
        i += 1;
      }
      marks.push({ first, last: i, phrase: String(value), value });
    }
    return marks;
  }

  private valueOf(word: Word | undefined): number | undefined {
    if (!word) return undefined;
    if (startsWithFigure(word.norm) && /^\d{1,9}(?:[.,]\d{1,9})?$/u.test(word.norm))
      return Number(word.norm.replace(/,(?=\d{3})/u, '').replace(',', '.'));
    return Object.hasOwn(this.data.numbers, word.norm) ? this.data.numbers[word.norm] : undefined;
  }
}

function startsWithFigure(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

export function overlap(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return a.first <= b.last && b.first <= a.last;
}
