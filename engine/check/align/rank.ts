/**
 * Which passages a claim reports: the share of its words, weighed by their rarity in the Code, that a passage has, and a
 * little of the passage's own share that the claim has.
 */
import { isWithin, paragraphOf, parentOf, type ClauseId } from '../../clause';
import { KIN_LETTERS, type Lexicon, type Term } from '../read/lexicon';
import type { Paraphrases } from './paraphrases';
import type { ReadPassage } from '../read/passages';

export interface Ranked {
  readonly index: number;
  readonly score: number;
  /** Share of the claim alone. */
  readonly covered: number;
}

/** From this similarity on a term counts as present. */
export const SAME_SENSE = 0.8;
const UNKNOWN_WEIGHT = 3;
const NEUTRAL_SHARE = 0.2;
/** A common word that the thesaurus knows in some sense. */
const PLAIN_SHARE = 0.5;
/** A lettered item is read under its chapeau, whose words count less than its own. */
const CHAPEAU_SHARE = 0.6;
/** A synonym counts less for a passage than the word itself. */
const OTHER_WORD = 0.92;
const REVERSE_SHARE = 0.16;
/** A recital is seldom what a summary means where a paragraph says the same. */
const RECITAL_SHARE = 0.95;
const CITED_BONUS = 1.1;

/** What a term is to the passages. */
interface Standing {
  /** Its best nearness to any term of each. */
  readonly near: Float64Array;
  readonly isNowhere: boolean;
  readonly weight: number;
}

interface Posting {
  readonly passage: number;
  readonly term: number;
}

export class Ranker {
  private readonly byKey = new Map<string, Posting[]>();
  private readonly bySense = new Map<number, Posting[]>();
  private readonly byStem = new Map<string, Posting[]>();
  private readonly byStart = new Map<string, Posting[]>();
  private readonly standings = new Map<string, Standing>();
  /** The weights of each passage's terms. */
  private readonly weights: readonly Float64Array[];
  private readonly totals: readonly number[];
  private readonly chapeaux: readonly number[];
  private readonly neighbours: readonly (readonly number[])[];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly passages: readonly ReadPassage[],
    private readonly paraphrases: Paraphrases,
  ) {
    passages.forEach(({ terms }, passage) => {
      terms.forEach((t, term) => {
        if (t.kind === 'functional') return;
        const posting = { passage, term };
        push(this.byKey, t.key, posting);
        for (const sense of t.senses) push(this.bySense, sense, posting);
        for (const stem of t.stems) push(this.byStem, stem, posting);
        if (t.stems.length === 1) push(this.byStart, t.key.slice(0, KIN_LETTERS), posting);
      });
    });
    this.chapeaux = passages.map((p) => (p.chapeau ? passages.findIndex((q) => q.passage.id === p.chapeau) : -1));
    this.weights = passages.map((p) => Float64Array.from(p.terms, (t) => this.weight(t)));
    this.totals = this.weights.map((weights) => weights.reduce((sum, weight) => sum + weight, 0));
    const paragraphs = passages.map((p) => paragraphOf(p.passage.unit));
    this.neighbours = paragraphs.map((own, index) =>
      paragraphs.flatMap((paragraph, other) => (other !== index && paragraph === own ? [other] : [])),
    );
  }

  /** Rarity of a term in the Code, 0 for a word without content. */
  weight(term: Term): number {
    return term.kind === 'functional' ? 0 : this.standing(term).weight;
  }

  /** The best nearness of a term to any term of each passage. */
  nearest(term: Term): Float64Array {
    return this.standing(term).near;
  }

  /** Whether no passage has a term, nor one that is near to it. */
  isNowhere(term: Term): boolean {
    return this.standing(term).isNowhere;
  }

  /** The other passages of a passage's paragraph. */
  around(passage: number): readonly number[] {
    return this.neighbours[passage] ?? [];
  }

  indexOf(passage: ReadPassage): number {
    return this.passages.indexOf(passage);
  }

  /** The passage that opens the list in which a passage stands, or -1. */
  chapeauOf(passage: number): number {
    return this.chapeaux[passage] ?? -1;
  }

  private standing(term: Term): Standing {
    const known = this.standings.get(term.key);
    if (known) return known;
    const near = this.nearnessOf(term);
    let count = 0;
    for (const value of near) if (value >= SAME_SENSE) count += 1;
    const rarity = count === 0 ? UNKNOWN_WEIGHT : Math.log(1 + this.passages.length / (count + 0.5));
    const share = term.kind === 'neutral' ? NEUTRAL_SHARE : this.lexicon.isGeneric(term) ? PLAIN_SHARE : 1;
    const standing = { near, isNowhere: near.every((value) => value === 0), weight: rarity * share };
    this.standings.set(term.key, standing);
    return standing;
  }

  private nearnessOf(term: Term): Float64Array {
    const near = new Float64Array(this.passages.length);
    const seen = new Set<Posting>();
    const visit = (postings: readonly Posting[] | undefined): void => {
      for (const posting of postings ?? []) {
        if (seen.has(posting)) continue;
        seen.add(posting);
        const other = this.passages[posting.passage]?.terms[posting.term];
        if (!other) continue;
        near[posting.passage] = Math.max(near[posting.passage] ?? 0, this.lexicon.nearness(term, other));
      }
    };
    visit(this.byKey.get(term.key));
    for (const key of this.lexicon.oppositesOf(term)) visit(this.byKey.get(key));
    for (const sense of term.senses)
      for (const s of [sense, ...this.lexicon.relatedTo(sense)]) visit(this.bySense.get(s));
    for (const stem of term.stems) visit(this.byStem.get(stem));
    if (term.stems.length === 1) visit(this.byStart.get(term.key.slice(0, KIN_LETTERS)));
    this.passages.forEach(({ passage }, index) => {
      near[index] = Math.max(near[index] ?? 0, this.paraphrases.within(passage.id, term));
    });
    return near;
  }

  /** Share of the claim's content in each passage. */
  coverage(terms: readonly Term[]): { covered: Float64Array; total: number } {
    const count = this.passages.length;
    const covered = new Float64Array(count);
    let total = 0;
    for (const term of terms) {
      if (term.kind === 'functional') continue;
      const { weight, near, isNowhere } = this.standing(term);
      if (term.kind === 'content') total += weight;
      if (isNowhere) continue;
      for (let i = 0; i < count; i += 1) {
        const own = near[i] ?? 0;
        const above = this.chapeaux[i] ?? -1;
        const chapeau = above < 0 ? 0 : (near[above] ?? 0) * CHAPEAU_SHARE;
        covered[i] = (covered[i] ?? 0) + weight * Math.max(own >= 1 ? own : own * OTHER_WORD, chapeau);
      }
    }
    return { covered, total };
  }

  /** The passages from the best down. `cited` favours those that stand in the cited clause, a little. */
  rank(terms: readonly Term[], cited: ClauseId | null, bonus = CITED_BONUS): Ranked[] {
    const { covered, total } = this.coverage(terms);
    if (total === 0) return [];
    const keys = new Set(terms.map((t) => t.key));
    const senses = new Set(terms.flatMap((t) => t.senses));
    const ranked = this.passages.map((p, index): Ranked => {
      const share = Math.min(1, (covered[index] ?? 0) / total);
      const reverse = share > 0.25 ? this.reverseCoverage(keys, senses, index) : 0;
      let score = share * (1 - REVERSE_SHARE) + reverse * REVERSE_SHARE;
      if (p.passage.kind === 'recital') score *= RECITAL_SHARE;
      if (cited && isWithin(p.passage.unit, cited)) score *= bonus;
      // A claim that cites an item by its letter may use the words of its chapeau.
      else if (cited && parentOf(cited) === p.passage.unit) score *= 1 + (bonus - 1) / 2;
      return { index, score, covered: share };
    });
    return ranked.sort((a, b) => b.score - a.score);
  }

  private reverseCoverage(keys: ReadonlySet<string>, senses: ReadonlySet<number>, index: number): number {
    const passage = this.passages[index];
    const weights = this.weights[index];
    const total = this.totals[index] ?? 0;
    if (!passage || !weights || total === 0) return 0;
    let sum = 0;
    passage.terms.forEach((t, k) => {
      const weight = weights[k] ?? 0;
      if (weight > 0 && (keys.has(t.key) || t.senses.some((s) => senses.has(s)))) sum += weight;
    });
    return Math.min(1, sum / total);
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
