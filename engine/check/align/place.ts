/** Where a claim is compared with the Code: the passages from the best down, the clause that is meant, the attempt. */
import { isWithin, type ClauseId } from '../../clause';
import type { ReadClaim } from '../rules/context';
import { isMaterial, judge, type Judged, type Tools } from '../rules/judge';
import type { ReadPassage } from '../read/passages';
import { piecesOf } from './pieces';
import type { Ranked } from './rank';
import type { ClaimResultBody } from '../results';
import { selectPassages, unitsOf } from './select';
import type { Verdict } from '../types';

/** A passage that turns to those whom the claim names is the likelier one. */
const TURNED_BONUS = 1.15;
/** They are named everywhere. */
const COMMON = new Set(['member-states', 'all-states', 'united-nations', 'organizations']);
/** A cited clause that has so much of what the best one has is the one that is meant, where neither has it all. */
const CITED_ENOUGH = 0.7;
/** Two places so near to each other are both tried. */
const TIE = 0.07;

export interface Attempt {
  readonly ranked: Ranked;
  readonly judged: Judged;
  readonly chosen: readonly number[];
}

export class Placer {
  constructor(private readonly tools: Tools) {}

  /** The passages from the best down. Those that turn to whom the claim names go a little before. */
  ranked(claim: ReadClaim): Ranked[] {
    const named = new Set<string>(claim.marks.actors.map((a) => a.actor));
    const free = this.tools.ranker.rank(claim.terms.slice(0, claim.core), null).map((r) => {
      const acts = this.tools.passages[r.index]?.note.acts ?? [];
      const turned = acts.some((a) => a.addressee !== undefined && !COMMON.has(a.addressee) && named.has(a.addressee));
      return turned ? { ...r, score: r.score * TURNED_BONUS } : r;
    });
    return free.sort((a, b) => b.score - a.score);
  }

  /** The cited clause where it is meant, else the best place. */
  choose(claim: ReadClaim, under: ClauseId | null, free: readonly Ranked[]): Attempt | null {
    const [top] = free;
    if (!top || !under) return this.best(claim, free);
    const within = free.filter((r) => isWithin(this.unit(r.index), under));
    const [home] = within;
    if (!home) return this.best(claim, free);
    if (isWithin(this.unit(top.index), under)) return this.best(claim, within, under);
    const there = this.best(claim, within, under);
    const other = this.best(claim, free);
    if (!there || !other || isWithin(this.unit(other.ranked.index), under)) return there ?? other;
    const clean = (a: Attempt): boolean => !a.judged.findings.some(isMaterial) && a.judged.comparison.covered >= 0.8;
    const support = ({ judged }: Attempt): number =>
      judged.comparison.covered * (0.8 + 0.2 * judged.comparison.verbatimShare);
    const margin = support(other) - support(there);
    if (clean(other))
      return (clean(there) && margin < 0.06) || ((margin < 0.04 || isTurned(there)) && home.score >= 0.95 * top.score)
        ? there
        : other;
    // Neither is clean: the citation decides, unless hardly anything of the claim is there.
    return home.score >= CITED_ENOUGH * top.score || margin < 0.25 ? there : other;
  }

  /** Tries the best places, and where two are nearly even takes the one with the fewer material findings. */
  private best(claim: ReadClaim, pool: readonly Ranked[], under: ClauseId | null = null): Attempt | null {
    const [top] = pool;
    if (!top) return null;
    const near = pool.filter((r) => r.score >= top.score - TIE).slice(0, 3);
    const attempts = near.map((ranked) => this.attempt(claim, ranked, under));
    const worth = (a: Attempt): number =>
      a.judged.comparison.covered + a.ranked.score * 0.5 - a.judged.findings.filter(isMaterial).length * 0.04;
    return attempts.sort((a, b) => worth(b) - worth(a))[0] ?? null;
  }

  /** @param under an item under which alone the claim is looked for, with its chapeau. */
  attempt(claim: ReadClaim, ranked: Ranked, under: ClauseId | null = null): Attempt {
    const { passages, ranker } = this.tools;
    const chosen = selectPassages(claim.terms, ranked.index, passages, ranker).filter((i) => {
      const passage = passages[i]?.passage;
      return !under?.includes('(') || passage?.kind !== 'item' || isWithin(passage.unit, under);
    });
    return {
      ranked,
      chosen,
      judged: judge(
        claim,
        chosen.flatMap((i) => passages[i] ?? []),
        this.tools,
      ),
    };
  }

  result(claim: ReadClaim, attempt: Attempt, verdict: Verdict): ClaimResultBody {
    const { comparison, findings } = attempt.judged;
    return {
      verdict,
      units: unitsOf(attempt.ranked.index, attempt.chosen, this.tools.passages),
      passages: comparison.passages.map((p) => p.passage.id),
      findings,
      ...piecesOf(claim, comparison, findings),
      covered: comparison.covered,
      wordsFrom: [],
    };
  }

  unit(index: number): ReadPassage['passage']['unit'] {
    const passage = this.tools.passages[index];
    if (!passage) throw new Error(`no passage ${index}`);
    return passage.passage.unit;
  }
}

/** A claim from the cited clause with its meaning reversed. */
function isTurned({ judged }: Attempt): boolean {
  return judged.findings.some((f) => isMaterial(f) && /^(?:direction|opposite|negation|prefix)/u.test(f.rule));
}

/** The share of the reported scopes' content, by weight, that the claim has. */
export function clauseRecall({ code, met, scopes }: Judged['comparison'], tools: Tools): number {
  let total = 0;
  let matched = 0;
  code.forEach((r, j) => {
    if (r.term.kind !== 'content' || (scopes.length > 0 && !(r.scope && scopes.includes(r.scope)))) return;
    const weight = tools.ranker.weight(r.term);
    total += weight;
    if (met[j]) matched += weight;
  });
  return total === 0 ? 1 : matched / total;
}
