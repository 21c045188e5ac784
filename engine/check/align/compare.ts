/**
 * Claim and passages, word against word: which term of the claim corresponds to which of the Code, in order where the order
 * fits, else freely; what is left over on either side.
 */
import type { Lexicon, Term } from '../read/lexicon';
import type { ActScope, ReadPassage } from '../read/passages';
import type { Paraphrases } from './paraphrases';
import { SAME_SENSE, type Ranker } from './rank';

/** A term of one of the passages compared with. */
export interface CodeTerm {
  readonly passage: ReadPassage;
  /** Index within the passage's terms. */
  readonly index: number;
  readonly term: Term;
  /** Its rarity in the Code (`Ranker.weight`). */
  readonly weight: number;
  readonly scope: ActScope | null;
}

export interface Comparison {
  readonly passages: readonly ReadPassage[];
  readonly claim: readonly Term[];
  readonly code: readonly CodeTerm[];
  /** For each term of the claim the index of its partner in `code`, or -1. */
  readonly partner: readonly number[];
  readonly nearness: readonly number[];
  /** For each term of the Code whether a term of the claim corresponds to it. */
  readonly met: readonly boolean[];
  /** Scopes that the claim reports: a good part of their words is matched. */
  readonly scopes: readonly ActScope[];
  /** Share of the claim's content, by weight, that has a partner. */
  readonly covered: number;
  /** Share of what has a partner, by weight, that is verbatim: low in a loose paraphrase. */
  readonly verbatimShare: number;
}

/** A generic word without a partner counts less. */
const PLAIN_SHARE = 0.2;
const LEAST = 0.55;
/** From this similarity on a word of the Code counts as matched. */
const MET = 0.65;

/** Rows that are remembered at most. */
const MOST_ROWS = 5_000;

/** A passage, ready to be compared with. */
interface Side {
  readonly code: readonly CodeTerm[];
  /** Its place among the passages. */
  readonly index: number;
  /** The keys of its words without content. */
  readonly functional: ReadonlySet<string>;
  /** How near each of its terms is to a term of a claim, by that term; null for not at all. */
  readonly rows: Map<string, Float64Array | null>;
}

/** Similarities of a claim's terms with those of the passages, row by row; a row and a column of zeros at the end. */
interface Grid {
  readonly values: Float64Array;
  /** Whether anything in a row is near. */
  readonly filled: readonly boolean[];
  readonly height: number;
  readonly width: number;
  /** From one row to the next. */
  readonly stride: number;
}

export class Comparer {
  private readonly sides = new WeakMap<ReadPassage, Side>();
  private rows = 0;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly paraphrases: Paraphrases,
    private readonly ranker: Ranker,
  ) {}

  /** @param core so many terms of the claim, from the first, are to be covered; what follows is an exception. */
  compare(claim: readonly Term[], passages: readonly ReadPassage[], core: number = claim.length): Comparison {
    const { lexicon, ranker } = this;
    const sides = passages.map((passage) => this.sideOf(passage));
    const [first] = sides;
    const code = sides.length === 1 && first ? first.code : sides.flatMap((side) => side.code);
    const grid = this.gridOf(claim, sides, code.length);
    const weights = claim.map((c) => ranker.weight(c) + 0.05);
    const { partner, nearness } = align(grid, weights);
    const met = metIn(claim, code, grid, partner, nearness);
    let total = 0;
    let sum = 0;
    let matchedWeight = 0;
    let exactWeight = 0;
    claim.forEach((c, i) => {
      if (c.kind !== 'content' || i >= core) return;
      const value = nearness[i] ?? 0;
      const weight = weights[i] ?? 0;
      total += weight * (value === 0 && lexicon.isGeneric(c) ? PLAIN_SHARE : 1);
      sum += weight * value;
      if (value >= LEAST) matchedWeight += weight;
      if (value === 1) exactWeight += weight;
    });
    return {
      passages,
      claim,
      code,
      partner,
      nearness,
      met,
      scopes: reportedScopes(passages, code, met, partner, claim, ranker),
      covered: total === 0 ? 0 : sum / total,
      verbatimShare: matchedWeight === 0 ? 0 : exactWeight / matchedWeight,
    };
  }

  private sideOf(passage: ReadPassage): Side {
    const known = this.sides.get(passage);
    if (known) return known;
    const code = passage.terms.map((term, index): CodeTerm => ({
      passage,
      index,
      term,
      weight: this.ranker.weight(term),
      scope: passage.scopes.find((l) => index >= l.from && index < l.to) ?? null,
    }));
    const functional = new Set(passage.terms.flatMap(({ kind, key }) => (kind === 'functional' ? [key] : [])));
    const side: Side = { code, index: this.ranker.indexOf(passage), functional, rows: new Map() };
    this.sides.set(passage, side);
    return side;
  }

  private gridOf(claim: readonly Term[], sides: readonly Side[], width: number): Grid {
    const stride = width + 1;
    const values = new Float64Array((claim.length + 1) * stride);
    const filled = claim.map((term, i) => {
      let at = i * stride;
      let isFilled = false;
      for (const side of sides) {
        const row = this.rowOf(term, side);
        if (row) values.set(row, at);
        isFilled ||= row !== null;
        at += side.code.length;
      }
      return isFilled;
    });
    return { values, filled, height: claim.length, width, stride };
  }

  /** Texts have few different words, and the same passages are compared with again and again. */
  private rowOf(term: Term, side: Side): Float64Array | null {
    const { code, rows } = side;
    const name = term.kind === 'functional' ? `=${term.key}` : term.key;
    const known = rows.get(name);
    if (known !== undefined) return known;
    const row = this.mayBeNear(term, side)
      ? Float64Array.from(code, (r) => valueOf(term, r, this.lexicon, this.paraphrases))
      : null;
    if (this.rows < MOST_ROWS) {
      rows.set(name, row);
      this.rows += 1;
    }
    return row;
  }

  /** Whether a passage has a term, or anything near to it. A word without content is near to itself alone. */
  private mayBeNear(term: Term, { index, functional, code }: Side): boolean {
    if (functional.has(term.key)) return true;
    if (term.kind === 'functional') return code.some((r) => r.term.key === term.key);
    return this.ranker.nearest(term)[index] !== 0;
  }
}

function valueOf(c: Term, { term, passage }: CodeTerm, lexicon: Lexicon, paraphrases: Paraphrases): number {
  if (c.kind === 'functional' || term.kind === 'functional') return c.key === term.key ? 1 : 0;
  return Math.max(lexicon.nearness(c, term), paraphrases.nearness(passage.passage.id, c, term));
}

/** For each term of the Code whether a term of the claim corresponds to it. */
function metIn(
  claim: readonly Term[],
  code: readonly CodeTerm[],
  { values, stride }: Grid,
  partner: readonly number[],
  nearness: readonly number[],
): boolean[] {
  const met = code.map(() => false);
  partner.forEach((j, i) => {
    if (j >= 0 && (nearness[i] ?? 0) >= MET) met[j] = true;
  });
  // A word said twice in the Code and once in the claim is there in both places.
  const keys = new Set(claim.map((c) => c.key));
  const stoodFor = new Map<string, number[]>();
  partner.forEach((at, i) => {
    const key = code[at]?.term.key;
    if (key === undefined) return;
    const rows = stoodFor.get(key);
    if (rows) rows.push(i);
    else stoodFor.set(key, [i]);
  });
  code.forEach(({ term: { kind, key } }, j) => {
    if (met[j] || kind === 'functional') return;
    met[j] = keys.has(key) || stoodFor.get(key)?.some((i) => (values[i * stride + j] ?? 0) >= SAME_SENSE) === true;
  });
  return met;
}

/** The order-keeping alignment of the greatest weight; what stays free then takes the nearest place that is left. */
function align(grid: Grid, weights: readonly number[]): { partner: number[]; nearness: number[] } {
  const { values, filled, height, width, stride } = grid;
  const best = new Float64Array((height + 1) * stride);
  // Neighbours in both texts belong together.
  const taken = (at: number, value: number, weight: number): number =>
    value * weight + (value > 0 && (values[at + stride + 1] ?? 0) > 0 ? 0.02 : 0) + (best[at + stride + 1] ?? 0);
  for (let i = height - 1; i >= 0; i -= 1) {
    if (filled[i] !== true) {
      best.copyWithin(i * stride, (i + 1) * stride, (i + 2) * stride);
      continue;
    }
    const weight = weights[i] ?? 0;
    for (let j = width - 1; j >= 0; j -= 1) {
      const at = i * stride + j;
      const value = values[at] ?? 0;
      const [below, right] = [best[at + stride] ?? 0, best[at + 1] ?? 0];
      const left = below > right ? below : right;
      best[at] = value >= LEAST ? Math.max(taken(at, value, weight), left) : left;
    }
  }
  const partner = weights.map(() => -1);
  const nearness = weights.map(() => 0);
  const used = new Set<number>();
  for (let i = 0, j = 0; i < height && j < width;) {
    const at = i * stride + j;
    const value = values[at] ?? 0;
    const here = best[at] ?? 0;
    if (value >= LEAST && Math.abs(here - taken(at, value, weights[i] ?? 0)) < 1e-9) {
      partner[i] = j;
      nearness[i] = value;
      used.add(j);
      i += 1;
      j += 1;
    } else if (here === best[at + stride]) i += 1;
    else j += 1;
  }
  for (let i = 0; i < height; i += 1) {
    // A better partner elsewhere wins over a poor one in order.
    const before = partner[i - 1] ?? -1;
    let choice = partner[i] ?? -1;
    let value = nearness[i] ?? 0;
    if (filled[i] !== true) continue;
    for (let j = 0; j < width; j += 1) {
      const candidate = values[i * stride + j] ?? 0;
      if (candidate < LEAST) continue;
      const shared = used.has(j) && j !== choice ? 0.12 : 0;
      const distance = before >= 0 ? Math.min(0.05, Math.abs(j - before) * 0.002) : 0;
      if (candidate - shared - distance > value + (choice >= 0 ? (candidate === 1 && !used.has(j) ? 0.04 : 0.15) : 0)) {
        choice = j;
        value = candidate - shared - distance;
      }
    }
    if (choice !== partner[i]) {
      partner[i] = choice;
      nearness[i] = choice >= 0 ? (values[i * stride + choice] ?? 0) : 0;
      if (choice >= 0) used.add(choice);
    }
  }
  return { partner, nearness };
}

/** A scope is reported where the claim's partners in it weigh a fair part of the claim or of the scope. */
function reportedScopes(
  passages: readonly ReadPassage[],
  code: readonly CodeTerm[],
  met: readonly boolean[],
  partner: readonly number[],
  claim: readonly Term[],
  ranker: Ranker,
): ActScope[] {
  const reported = new Map<ActScope, number>();
  let total = 0;
  partner.forEach((j, i) => {
    const term = claim[i];
    if (term?.kind !== 'content') return;
    const weight = ranker.weight(term);
    total += weight;
    const scope = code[j]?.scope;
    if (scope) reported.set(scope, (reported.get(scope) ?? 0) + weight);
  });
  return passages.flatMap((p) =>
    p.scopes.filter((scope) => {
      const weight = reported.get(scope) ?? 0;
      if (weight === 0) return false;
      if (weight / total > 0.3) return true;
      if (weight / total <= 0.15) return false;
      let whole = 0;
      let matched = 0;
      code.forEach((r, j) => {
        if (r.scope !== scope || r.term.kind !== 'content') return;
        whole += r.weight;
        if (met[j]) matched += r.weight;
      });
      return matched / whole > 0.5;
    }),
  );
}
