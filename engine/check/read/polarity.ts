/**
 * The polarity of each word of a text: the text is for it ("promote dialogue", "not prevent dialogue") or against it
 * ("suppress the recruitment", "no tolerance"). Polarity operators are stacked from left to right, as each governs what
 * follows: "refuse to help terrorists" is against, "stop those who fight poverty" too. There is no grammar behind it:
 * where the stack can't be trusted it is reset, and nothing has a polarity.
 */
import type { Forms } from '../../../data/check/en/forms';
import type { Term } from './lexicon';
import type { PolarityMark, Marks } from './markers';
import type { Word } from './words';

type Sign = 1 | -1;

/** The polarity of a term: 1 for, -1 against; set by the words from `first` to `last`, both included. */
export interface Polarity {
  readonly sign: Sign;
  /** The polarity by the innermost operator alone, its negation included. */
  readonly inner: Sign;
  readonly first: number;
  readonly last: number;
  /** The innermost operator is negated. */
  readonly denied: boolean;
}

interface Governor {
  readonly sign: Sign;
  readonly first: number;
  readonly last: number;
  readonly gerund: boolean;
  readonly denied: boolean;
}

/** A negation and its operator are at most this many words apart, a list between them aside. */
const NEGATION_REACH = 4;
/** The operator of a passive comes at most this many words after its "is". */
const PASSIVE_REACH = 5;
/** A "keep" and its "from" or "out" are at most this many words apart. */
const KEEP_REACH = 6;

/** The polarity of each term, by its index; null where it has none. */
export function polaritiesOf(
  text: string,
  words: readonly Word[],
  terms: readonly Term[],
  marks: Pick<Marks, 'directions' | 'negators'>,
  forms: Forms['polarity'],
): readonly (Polarity | null)[] {
  return new Reading(text, words, terms, marks, forms).read();
}

class Reading {
  private readonly found: (Polarity | null)[];
  private readonly termAt = new Map<number, number>();
  private readonly opensAt: ReadonlyMap<number, PolarityMark>;
  private readonly denials: ReadonlySet<number>;
  private stack: Governor[] = [];
  /** Where the subject of a coming "is" may begin. */
  private subject = 0;
  /** The last negation that has found nothing to negate yet, and the commas since. */
  private denial = -1;
  private commas = 0;
  /** The last "keep" that has a "from". */
  private held = -1;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly terms: readonly Term[],
    marks: Pick<Marks, 'directions' | 'negators'>,
    private readonly forms: Forms['polarity'],
  ) {
    this.found = terms.map(() => null);
    terms.forEach((t, i) => {
      for (let w = t.first; w <= t.last; w += 1) this.termAt.set(w, i);
    });
    this.opensAt = new Map(marks.directions.map((d) => [d.first, d]));
    this.denials = new Set(marks.negators.flatMap((n) => range(n.first, n.last)));
  }

  read(): readonly (Polarity | null)[] {
    for (let w = 0; w < this.words.length; w += 1) w = this.step(w);
    return this.found;
  }

  /** Reads the word at `w` and says which word was read last. */
  private step(w: number): number {
    const norm = this.norm(w);
    const gap = this.gapBefore(w);
    if (w > 0 && /[;:.!?()–—]/u.test(gap)) this.begin(w);
    if (gap.includes(',')) this.commas += 1;
    if (this.denials.has(w) && !this.forms.merely.test(this.norm(w + 1))) {
      this.denial = w;
      this.commas = 0;
      return w;
    }
    const mark = this.opensAt.get(w);
    if (mark && this.keeps(mark) === 'from') {
      this.held = w;
      return mark.last;
    }
    if (mark && this.isOperator(mark)) {
      this.put(mark, this.denial >= 0 && w - this.denial <= NEGATION_REACH + 2 * this.commas);
      this.denial = -1;
      this.subject = mark.last + 1;
      const own = this.termAt.get(w);
      if (own !== undefined && this.stack.length > 1) this.found[own] = product(this.stack.slice(0, -1));
      return mark.last;
    }
    if (this.forms.be.test(norm)) return this.predicate(w);
    // "The fight against terrorism may …": the subject's words don't govern its verb.
    if (this.forms.modal.test(norm) && !this.forms.opensClause.test(this.norm(w - 1))) this.stack = [];
    // "curb propaganda, further peace": a verb where a clause of the list begins.
    if (this.forms.verbInList.test(norm) && (gap.includes(',') || this.forms.joins.test(this.norm(w - 1))))
      this.stack = [];
    if (this.forms.breaks.test(norm) || (norm === 'in' && this.norm(w + 1) === 'order')) this.stack = [];
    // "…, acting in accordance with": goes with the sentence; in "planning, initiating, financing" it goes on.
    if (gap.includes(',') && norm.endsWith('ing') && !this.norm(w - 1).endsWith('ing')) this.stack = [];
    if (norm === 'from' && this.shielding(w)) {
      this.stack.push({ sign: -1, first: w, last: w, gerund: false, denied: false });
      return w;
    }
    if (this.forms.opensClause.test(norm) || (this.forms.joins.test(norm) && gap.includes(','))) this.subject = w + 1;
    this.point(w);
    return w;
  }

  private begin(w: number): void {
    this.stack = [];
    this.subject = w;
    this.denial = -1;
  }

  /** Gives the term that begins at a word its polarity. */
  private point(w: number): void {
    const index = this.termAt.get(w);
    const term = this.terms[index ?? -1];
    if (index === undefined || !term || term.kind === 'functional' || term.first !== w) return;
    if (this.denial === w - 1 && w > 0) {
      // "no tolerance", "without violence"
      const direct: Governor = { sign: -1, first: w - 1, last: w - 1, gerund: false, denied: true };
      this.found[index] = product([...this.stack, direct]);
      return;
    }
    if (this.stack.length > 0) this.found[index] = product(this.stack);
  }

  private put(mark: PolarityMark, denied: boolean): void {
    const gerund = this.norm(mark.first).endsWith('ing');
    const joined = this.forms.joins.test(this.norm(mark.first - 1)) || this.gapBefore(mark.first).includes(',');
    const top = this.stack.at(-1);
    const turned = denied !== (this.keeps(mark) !== undefined);
    const sign: Sign = turned === (mark.sign === 1) ? -1 : 1;
    if (mark.phrase === 'against' && top?.last === mark.first - 1 && top.sign === -1) {
      this.stack.splice(-1, 1, { ...top, last: mark.last });
      return;
    }
    if (joined && top && !this.contentBetween(top.last, mark.first)) {
      // "prevent and counter", "planning, financing or arming": one deed in several words.
      this.stack.splice(-1, 1, { ...top, last: mark.last });
      return;
    }
    if (joined) {
      // "curb the financing of terrorism and promote peace": the earlier operator of the same form no longer governs.
      const like = this.stack.findLastIndex((g) => g.gerund === gerund);
      // "may not plan, finance or harbour": what denies the first denies all.
      const series = this.stack[like]?.denied === true && !denied && this.norm(mark.first - 1) !== 'and';
      if (like >= 0) this.stack = this.stack.slice(0, like);
      if (series) {
        this.stack.push({ sign: sign === 1 ? -1 : 1, first: mark.first, last: mark.last, gerund, denied: true });
        return;
      }
    }
    this.stack.push({ sign, first: mark.first, last: mark.last, gerund, denied });
  }

  /** "Women are excluded": the predicate sets the polarity of the subject. Any other "is" resets the stack. */
  private predicate(be: number): number {
    const passive = this.passiveAt(be);
    this.stack = passive ? [passive] : [];
    if (!passive) {
      // "are not used for …": a denial, whatever the verb.
      const denied =
        this.denials.has(be + 1) && this.forms.participle.test(this.norm(be + 2)) && this.norm(be + 3) === 'for';
      if (denied) this.stack = [{ sign: -1, first: be, last: be + 2, gerund: false, denied: true }];
      return denied ? be + 2 : be;
    }
    const end = this.words.findIndex((x, w) => w >= this.subject && this.forms.preposition.test(x.norm));
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
    for (let w = be + 1; w <= Math.min(this.words.length - 1, be + PASSIVE_REACH); w += 1) {
      if (this.denials.has(w)) denied = true;
      const mark = this.opensAt.get(w);
      if (mark) {
        if (!this.isOperator(mark) || !(this.forms.state.test(mark.phrase) || this.forms.participle.test(this.norm(w))))
          return null;
        const sign: Sign = denied === (mark.sign === 1) ? -1 : 1;
        return { sign, first: denied ? be : w, last: mark.last, gerund: false, denied };
      }
      if (this.terms[this.termAt.get(w) ?? -1]?.kind === 'content') return null;
    }
    return null;
  }

  /** Not a part of a longer word ("counter-terrorism"), no adjective made of it, not "to this end". */
  private isOperator(mark: PolarityMark): boolean {
    const norm = this.norm(mark.first);
    const term = this.terms[this.termAt.get(mark.first) ?? -1];
    const inside =
      term && term.last > mark.last && (term.first < mark.first || this.gapBefore(mark.last + 1).trim() !== '');
    if (inside || (mark.first === mark.last && this.forms.naming.test(norm) && !this.denials.has(mark.first - 1)))
      return false;
    // "encouraged to look at": says how firmly it is meant, not for or against.
    if (mark.sign === 1 && this.norm(mark.last + 1) === 'to') return false;
    if (norm === 'limited' && this.norm(mark.first - 1) === 'not') return false;
    return !((norm === 'end' || norm === 'ends') && this.forms.determiner.test(this.norm(mark.first - 1)));
  }

  /** "keep guns out of …" is against them; "keep them from …" has no polarity before its "from". */
  private keeps(mark: PolarityMark): string | undefined {
    if (mark.phrase !== 'keep') return undefined;
    return this.words.slice(mark.last + 1, mark.last + KEEP_REACH).find((w) => this.forms.awayWords.test(w.norm))?.norm;
  }

  private shielding(from: number): boolean {
    const top = this.stack.at(-1);
    return (
      (this.held >= 0 && from - this.held <= KEEP_REACH) ||
      this.forms.shields.test(this.opensAt.get(top?.first ?? -1)?.phrase ?? '')
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

function product(stack: readonly Governor[]): Polarity {
  const top = stack.at(-1);
  const against = stack.filter((g) => g.sign === -1).length;
  return {
    sign: against % 2 === 0 ? 1 : -1,
    inner: top?.sign ?? 1,
    first: top?.first ?? 0,
    last: top?.last ?? 0,
    denied: top?.denied === true,
  };
}

function times(known: Polarity | null, by: Governor): Polarity {
  const sign: Sign = (known?.sign ?? 1) === by.sign ? 1 : -1;
  return { sign, inner: by.sign, first: by.first, last: by.last, denied: by.denied };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
