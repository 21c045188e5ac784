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

export interface ComparingTools {
  readonly lexicon: Lexicon;
  readonly paraphrases: Paraphrases;
  readonly ranker: Ranker;
}

/** @param core so many terms of the claim, from the first, are to be covered; what follows is an exception. */
export function compare(
  claim: readonly Term[],
  passages: readonly ReadPassage[],
  { lexicon, paraphrases, ranker }: ComparingTools,
  core: number = claim.length,
): Comparison {
  const code = passages.flatMap((passage) =>
    passage.terms.map((term, index): CodeTerm => ({
      passage,
      index,
      term,
      scope: passage.scopes.find((l) => index >= l.from && index < l.to) ?? null,
    })),
  );
  const similarity = claim.map((c) =>
    code.map((r) =>
      c.kind === 'functional' && r.term.kind !== 'functional' && c.senses.length === 0
        ? 0
        : valueOf(c, r, lexicon, paraphrases),
    ),
  );
  const weights = claim.map((c) => ranker.weight(c) + 0.05);
  const { partner, nearness } = align(similarity, weights, code.length);
  const met = code.map(() => false);
  partner.forEach((j, i) => {
    if (j >= 0 && (nearness[i] ?? 0) >= MET) met[j] = true;
  });
  // A word said twice in the Code and once in the claim is there in both places.
  code.forEach((r, j) => {
    if (met[j] || r.term.kind === 'functional') return;
    met[j] = claim.some(
      (c, i) =>
        c.key === r.term.key ||
        ((similarity[i]?.[j] ?? 0) >= SAME_SENSE && code[partner[i] ?? -1]?.term.key === r.term.key),
    );
  });
  let total = 0;
  let sum = 0;
  let matchedWeight = 0;
  let exactWeight = 0;
  claim.forEach((c, i) => {
    if (c.kind !== 'content' || i >= core) return;
    const value = nearness[i] ?? 0;
    total += (weights[i] ?? 0) * (value === 0 && lexicon.isGeneric(c) ? PLAIN_SHARE : 1);
    sum += (weights[i] ?? 0) * (nearness[i] ?? 0);
    if ((nearness[i] ?? 0) >= LEAST) matchedWeight += weights[i] ?? 0;
    if (nearness[i] === 1) exactWeight += weights[i] ?? 0;
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

function valueOf(c: Term, { term, passage }: CodeTerm, lexicon: Lexicon, paraphrases: Paraphrases): number {
  if (c.kind === 'functional' || term.kind === 'functional') return c.key === term.key ? 1 : 0;
  return Math.max(lexicon.nearness(c, term), paraphrases.nearness(passage.passage.id, c, term));
}

/** The order-keeping alignment of the greatest weight; what stays free then takes the nearest place that is left. */
function align(
  similarity: readonly (readonly number[])[],
  weights: readonly number[],
  width: number,
): { partner: number[]; nearness: number[] } {
  const height = similarity.length;
  const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  for (let i = height - 1; i >= 0; i -= 1) {
    for (let j = width - 1; j >= 0; j -= 1) {
      const value = similarity[i]?.[j] ?? 0;
      // Neighbours in both texts belong together.
      const next = value > 0 && (similarity[i + 1]?.[j + 1] ?? 0) > 0 ? 0.02 : 0;
      const take = value >= LEAST ? value * (weights[i] ?? 0) + next + (best[i + 1]?.[j + 1] ?? 0) : -1;
      const row = best[i];
      if (row) row[j] = Math.max(take, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const partner = similarity.map(() => -1);
  const nearness = similarity.map(() => 0);
  const used = new Set<number>();
  for (let i = 0, j = 0; i < height && j < width;) {
    const value = similarity[i]?.[j] ?? 0;
    const next = value > 0 && (similarity[i + 1]?.[j + 1] ?? 0) > 0 ? 0.02 : 0;
    const here = best[i]?.[j] ?? 0;
    if (value >= LEAST && Math.abs(here - (value * (weights[i] ?? 0) + next + (best[i + 1]?.[j + 1] ?? 0))) < 1e-9) {
      partner[i] = j;
      nearness[i] = value;
      used.add(j);
      i += 1;
      j += 1;
    } else if (here === (best[i + 1]?.[j] ?? 0)) i += 1;
    else j += 1;
  }
  similarity.forEach((row, i) => {
    // A better partner elsewhere wins over a poor one in order.
    const before = partner[i - 1] ?? -1;
    let choice = partner[i] ?? -1;
    let value = nearness[i] ?? 0;
    row.forEach((candidate, j) => {
      if (candidate < LEAST) return;
      const taken = used.has(j) && j !== choice ? 0.12 : 0;
      const distance = before >= 0 ? Math.min(0.05, Math.abs(j - before) * 0.002) : 0;
      if (candidate - taken - distance > value + (choice >= 0 ? (candidate === 1 && !used.has(j) ? 0.04 : 0.15) : 0)) {
        choice = j;
        value = candidate - taken - distance;
      }
    });
    if (choice !== partner[i]) {
      partner[i] = choice;
      nearness[i] = choice >= 0 ? (row[choice] ?? 0) : 0;
      if (choice >= 0) used.add(choice);
    }
  });
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
    total += ranker.weight(term);
    const scope = code[j]?.scope;
    if (scope) reported.set(scope, (reported.get(scope) ?? 0) + ranker.weight(term));
  });
  return passages.flatMap((p) =>
    p.scopes.filter((scope) => {
      const weight = reported.get(scope) ?? 0;
      if (weight === 0) return false;
      let whole = 0;
      let matched = 0;
      code.forEach((r, j) => {
        if (r.scope !== scope || r.term.kind !== 'content') return;
        whole += ranker.weight(r.term);
        if (met[j]) matched += ranker.weight(r.term);
      });
      return weight / total > 0.3 || (weight / total > 0.15 && matched / whole > 0.5);
    }),
  );
}
