/**
 * Which way a text points with each of its words: towards it ("promote dialogue", "not prevent dialogue") or against it
 * ("suppress the recruitment", "no tolerance"). Words that point are heaped up from left to right, as each governs what
 * follows: "refuse to help terrorists" points against, "stop those who fight poverty" too. There is no grammar behind it:
 * where the heap can't be trusted it is thrown away, and nothing points.
 */
import type { Term } from './lexicon';
import type { DirectionMark, Marks } from './signals';
import type { Word } from './words';

type Sign = 1 | -1;

/** The way a term is pointed at: 1 towards, -1 against; by the words from `first` to `last`, both included. */
export interface Direction {
  readonly sign: Sign;
  /** The way of the innermost word alone, its denial included. */
  readonly inner: Sign;
  readonly first: number;
  readonly last: number;
  /** The innermost word is denied. */
  readonly denied: boolean;
}

interface Governor {
  readonly sign: Sign;
  readonly first: number;
  readonly last: number;
  readonly gerund: boolean;
  readonly denied: boolean;
}

/** A denial belongs to a pointing word so many words further, a list that is gone through aside. */
const DENIES = 4;
/** The pointing word of a passive stands so many words after its "is" at most. */
const PASSIVE = 5;
/** A "keep" and its "from" or "out" are so many words apart at most. */
const KEEPS = 6;
const BE = /^(?:is|are|be|been|being|was|were|get|gets|becomes?|remains?|stands?)$/u;
const JOINS = /^(?:and|or|nor)$/u;
const PREPOSITION = /^(?:of|for|to|in|on|at|by|from|with|against|between|among|through)$/u;
const MERELY = /^(?:just|only|merely|yet|less|limited)$/u;
/** Words that say how a thing stands, after "is". */
const STATE = /able$|ible$|ful$|legitimate$|free of|free from|rid of|against/u;
const PARTICIPLE = /(?:ed|en|pt|ld|ught|ade|ut|id|un|wn)$/u;
/** Adjectives and names of things made of pointing words. */
const NAMING =
  /(?:ive|ively|ity|ities|ers?|ors?)$|^(?:development|cooperation|coordination|assistance|tolerance|resistance)s?$/u;
/** Where what was heaped up governs no longer. */
const BREAKS = /^(?:by|through|via|so|because|since|if|unless|when|who|whose|as)$/u;
const OPENS_CLAUSE = /^(?:that|which|who|where|while|whereas|but|as)$/u;
/** Words that shield: what follows their "from" is pointed away from. */
const SHIELDS = /^(?:protect|safeguard|secure|defend|shield|guard|keep|preserve)$/u;

/** The direction of each term, by its index; null where nothing points at it. */
export function directionsOf(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
  marks: Pick<Marks, 'directions' | 'negators'>,
): readonly (Direction | null)[] {
  return new Reading(text, words, terms, marks).read();
}

class Reading {
  private readonly found: (Direction | null)[];
  private readonly termAt = new Map<number, number>();
  private readonly opensAt: ReadonlyMap<number, DirectionMark>;
  private readonly denials: ReadonlySet<number>;
  private heap: Governor[] = [];
  /** Where the subject of a coming "is" may begin. */
  private subject = 0;
  /** The last word of denial that has met nothing to deny yet, and the commas since. */
  private denial = -1;
  private commas = 0;
  /** The last "keep" that has a "from". */
  private held = -1;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly terms: readonly Term[],
    marks: Pick<Marks, 'directions' | 'negators'>,
  ) {
    this.found = terms.map(() => null);
    terms.forEach((t, i) => {
      for (let w = t.first; w <= t.last; w += 1) this.termAt.set(w, i);
    });
    this.opensAt = new Map(marks.directions.map((d) => [d.first, d]));
    this.denials = new Set(marks.negators.flatMap((n) => range(n.first, n.last)));
  }

  read(): readonly (Direction | null)[] {
    for (let w = 0; w < this.words.length; w += 1) w = this.step(w);
    return this.found;
  }

  /** Reads the word at `w` and says which word was read last. */
  private step(w: number): number {
    const norm = this.norm(w);
    const gap = this.gapBefore(w);
    if (w > 0 && /[;:.!?()–—]/u.test(gap)) this.begin(w);
    if (gap.includes(',')) this.commas += 1;
    if (this.denials.has(w) && !MERELY.test(this.norm(w + 1))) {
      this.denial = w;
      this.commas = 0;
      return w;
    }
    const mark = this.opensAt.get(w);
    if (mark && this.keeps(mark) === 'from') {
      this.held = w;
      return mark.last;
    }
    if (mark && this.points(mark)) {
      this.put(mark, this.denial >= 0 && w - this.denial <= DENIES + 2 * this.commas);
      this.denial = -1;
      this.subject = mark.last + 1;
      const own = this.termAt.get(w);
      if (own !== undefined && this.heap.length > 1) this.found[own] = product(this.heap.slice(0, -1));
      return mark.last;
    }
    if (BE.test(norm)) return this.predicate(w);
    if (BREAKS.test(norm) || (norm === 'in' && this.norm(w + 1) === 'order')) this.heap = [];
    // "…, acting in accordance with": goes with the sentence; in "planning, initiating, financing" it goes on.
    if (gap.includes(',') && norm.endsWith('ing') && !this.norm(w - 1).endsWith('ing')) this.heap = [];
    if (norm === 'from' && this.shielding(w)) {
      this.heap.push({ sign: -1, first: w, last: w, gerund: false, denied: false });
      return w;
    }
    if (OPENS_CLAUSE.test(norm) || (JOINS.test(norm) && gap.includes(','))) this.subject = w + 1;
    this.point(w);
    return w;
  }

  private begin(w: number): void {
    this.heap = [];
    this.subject = w;
    this.denial = -1;
  }

  /** Gives the term that begins at a word the way that it is pointed at. */
  private point(w: number): void {
    const index = this.termAt.get(w);
    const term = this.terms[index ?? -1];
    if (index === undefined || !term || term.kind === 'functional' || term.first !== w) return;
    if (this.denial === w - 1 && w > 0) {
      // "no tolerance", "without violence"
      const direct: Governor = { sign: -1, first: w - 1, last: w - 1, gerund: false, denied: true };
      this.found[index] = product([...this.heap, direct]);
      return;
    }
    if (this.heap.length > 0) this.found[index] = product(this.heap);
  }

  private put(mark: DirectionMark, denied: boolean): void {
    const gerund = this.norm(mark.first).endsWith('ing');
    const joined = JOINS.test(this.norm(mark.first - 1)) || this.gapBefore(mark.first).includes(',');
    const top = this.heap.at(-1);
    const turned = denied !== (this.keeps(mark) !== undefined);
    const sign: Sign = turned === (mark.sign === 1) ? -1 : 1;
    if (mark.phrase === 'against' && top?.last === mark.first - 1 && top.sign === -1) {
      this.heap.splice(-1, 1, { ...top, last: mark.last });
      return;
    }
    if (joined && top && !this.contentBetween(top.last, mark.first)) {
      // "prevent and counter", "planning, financing or arming": one deed in several words.
      this.heap.splice(-1, 1, { ...top, last: mark.last });
      return;
    }
    if (joined) {
      // "curb the financing of terrorism and promote peace": what came after its own like is done with.
      const like = this.heap.findLastIndex((g) => g.gerund === gerund);
      // "may not plan, finance or harbour": what denies the first denies all.
      const series = this.heap[like]?.denied === true && !denied && this.norm(mark.first - 1) !== 'and';
      if (like >= 0) this.heap = this.heap.slice(0, like);
      if (series) {
        this.heap.push({ sign: sign === 1 ? -1 : 1, first: mark.first, last: mark.last, gerund, denied: true });
        return;
      }
    }
    this.heap.push({ sign, first: mark.first, last: mark.last, gerund, denied });
  }

  /** "Women are excluded": what is said of the subject points at it. Any other "is" ends what was heaped up. */
  private predicate(be: number): number {
    const passive = this.passiveAt(be);
    this.heap = passive ? [passive] : [];
    if (!passive) {
      // "are not used for …": a denial, whatever the verb.
      const denied = this.denials.has(be + 1) && PARTICIPLE.test(this.norm(be + 2)) && this.norm(be + 3) === 'for';
      if (denied) this.heap = [{ sign: -1, first: be, last: be + 2, gerund: false, denied: true }];
      return denied ? be + 2 : be;
    }
    const end = this.words.findIndex((x, w) => w >= this.subject && PREPOSITION.test(x.norm));
    const last = end >= 0 && end < be ? end : be;
    for (const [i, t] of this.terms.entries()) {
      if (t.first < this.subject || t.last >= last || t.kind === 'functional') continue;
      this.found[i] = times(this.found[i] ?? null, passive);
    }
    this.denial = -1;
    return passive.last;
  }

  private passiveAt(be: number): Governor | null {
    let denied = this.denials.has(be - 1);
    for (let w = be + 1; w <= Math.min(this.words.length - 1, be + PASSIVE); w += 1) {
      if (this.denials.has(w)) denied = true;
      const mark = this.opensAt.get(w);
      if (mark) {
        if (!this.points(mark) || !(STATE.test(mark.phrase) || PARTICIPLE.test(this.norm(w)))) return null;
        const sign: Sign = denied === (mark.sign === 1) ? -1 : 1;
        return { sign, first: denied ? be : w, last: mark.last, gerund: false, denied };
      }
      if (this.terms[this.termAt.get(w) ?? -1]?.kind === 'content') return null;
    }
    return null;
  }

  /** Not a part of a longer word ("counter-terrorism"), no adjective made of it, not "to this end". */
  private points(mark: DirectionMark): boolean {
    const norm = this.norm(mark.first);
    const term = this.terms[this.termAt.get(mark.first) ?? -1];
    const inside =
      term && term.last > mark.last && (term.first < mark.first || this.gapBefore(mark.last + 1).trim() !== '');
    if (inside || (mark.first === mark.last && NAMING.test(norm) && !this.denials.has(mark.first - 1))) return false;
    // "encouraged to look at": says how much it is meant, not which way.
    if (mark.sign === 1 && this.norm(mark.last + 1) === 'to') return false;
    if (norm === 'limited' && this.norm(mark.first - 1) === 'not') return false;
    return !(norm === 'end' && /^(?:this|that|the|an)$/u.test(this.norm(mark.first - 1)));
  }

  /** "keep guns out of …" points against them; "keep them from …" at nothing before its "from". */
  private keeps(mark: DirectionMark): string | undefined {
    if (mark.phrase !== 'keep') return undefined;
    return this.words.slice(mark.last + 1, mark.last + KEEPS).find((w) => /^(?:from|out|away)$/u.test(w.norm))?.norm;
  }

  private shielding(from: number): boolean {
    const top = this.heap.at(-1);
    return (
      (this.held >= 0 && from - this.held <= KEEPS) || SHIELDS.test(this.opensAt.get(top?.first ?? -1)?.phrase ?? '')
    );
  }

  private contentBetween(after: number, before: number): boolean {
    return this.terms.some((t) => t.first > after && t.last < before && t.kind === 'content');
  }

  private norm(w: number): string {
    return this.words[w]?.norm ?? '';
  }

  private gapBefore(w: number): string {
    return w <= 0 ? '' : this.text.slice(this.words[w - 1]?.end ?? 0, this.words[w]?.start ?? 0);
  }
}

function product(heap: readonly Governor[]): Direction {
  const top = heap.at(-1);
  const against = heap.filter((g) => g.sign === -1).length;
  return {
    sign: against % 2 === 0 ? 1 : -1,
    inner: top?.sign ?? 1,
    first: top?.first ?? 0,
    last: top?.last ?? 0,
    denied: top?.denied === true,
  };
}

function times(known: Direction | null, by: Governor): Direction {
  const sign: Sign = (known?.sign ?? 1) === by.sign ? 1 : -1;
  return { sign, inner: by.sign, first: by.first, last: by.last, denied: by.denied };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
