/** Where in the Code a statement may be from: the passages from the best down, each aligned with it and searched for changes. */
import { isWithin, type ClauseId } from '../clause';
import type { Comparer, Comparison } from './align/compare';
import { piecesOf } from './align/pieces';
import type { Ranked, Ranker } from './align/rank';
import { selectPassages, unitsOf } from './align/select';
import type { ReadClaim } from './read/claim';
import type { Lexicon } from './read/lexicon';
import type { Signals } from './read/markers';
import type { ReadPassage } from './read/passages';
import { RULES, findChanges, isMaterial } from './rules';
import { CENTENARY_YEAR, GOAL } from './rules/date';
import { Context } from './rules/context';
import { putInBy } from './results';
import type { ClaimResult, Finding } from './types';

/** A passage that turns to those whom the claim names is the likelier one. */
const TURNED_BONUS = 1.15;
/** What the Code is for is put freely, but it says so in one place. */
const AIM_BONUS = 1.4;
/** The Code sets a time for one thing alone: a statement with that year is likeliest of it, whatever else it says. */
const DEADLINE_BONUS = 2;
/** They are named everywhere. */
const COMMON = new Set(['member-states', 'all-states', 'united-nations', 'organizations']);
/** A cited clause that has so much of what the best one has is the one that is meant, where neither has it all. */
const CITED_ENOUGH = 0.7;
/** With so much of a statement a cited clause has something of it. */
const CITED_AT_ALL = 0.2;
/** With so much of a short statement a cited clause is the one that is meant. */
const CITED_MOSTLY = 0.6;
/** Where it is reported at least so much as the other place is, as shares of their own words. */
const NEARLY_AS_MUCH = 0.6;
/** With less of its own words a place isn't what the statement tells. */
const TOLD_AT_ALL = 0.1;
/** A place is clean that has so much of a statement, and nothing of it changed. */
const CLEAN = 0.8;
/** So much more of a statement another place must have than the cited clause to be taken in its stead. */
const CLEARLY_BETTER = 0.05;
/** The same where neither is clean. */
const FAR_BETTER = 0.25;
/** The cited clause scores as well as the best place from this share on. */
const AS_GOOD = 0.95;
/** Two places so near to each other are both tried. */
const TIE = 0.07;
/** The clause in which the Code says what it is for. */
const OF_AIM: ClauseId = '9';
/** The passage in which the Code says what it is. */
const STATUS = '1.1';

export interface Tools {
  readonly lexicon: Lexicon;
  readonly comparer: Comparer;
  readonly signals: Signals;
  readonly ranker: Ranker;
  readonly passages: readonly ReadPassage[];
  readonly byId: ReadonlyMap<string, ReadPassage>;
}

/** A place in the Code, with the statement laid beside it. */
export interface Candidate {
  readonly ranked: Ranked;
  /** Indices of the passages compared with, in reading order. */
  readonly chosen: readonly number[];
  readonly comparison: Comparison;
  readonly context: Context;
  /** Looked for when they are asked for first: of most candidates nobody asks. */
  readonly findings: () => readonly Finding[];
}

export class Candidates {
  /** What has been laid beside the claim in hand. */
  private last: { readonly claim: ReadClaim | null; readonly tried: Map<string, Candidate> } = {
    claim: null,
    tried: new Map(),
  };

  constructor(private readonly tools: Tools) {}

  /** The passages from the best down. Those that turn to whom the claim names go a little before, and the aim where it is meant. */
  ranked(claim: ReadClaim): Ranked[] {
    const named = new Set<string>(claim.marks.actors.flatMap(({ actor }) => (COMMON.has(actor) ? [] : [actor])));
    const free = this.tools.ranker.rank(claim.terms.slice(0, claim.core), null);
    const hasDeadline = claim.timesGoal || claim.words.some(({ norm }) => norm === CENTENARY_YEAR);
    const isOnAim = hasDeadline || claim.forms.aim.matter.test(claim.text);
    if (named.size === 0 && !isOnAim) return free;
    const bonus = ({ index }: Ranked): number =>
      isOnAim && this.unit(index) === OF_AIM
        ? hasDeadline
          ? DEADLINE_BONUS
          : AIM_BONUS
        : this.tools.passages[index]?.note.acts.some((a) => named.has(a.addressee ?? ''))
          ? TURNED_BONUS
          : 1;
    const scored = free.map((r) => ({ ...r, score: r.score * bonus(r) }));
    if (claim.timesGoal) {
      // However terrorism is ended in its words, the Code sets a time for that in one passage.
      const goal = scored.find(({ index }) => this.tools.passages[index]?.passage.id === GOAL);
      if (goal) goal.score = Math.max(...scored.map(({ score }) => score)) + 2 * TIE;
    }
    return scored.sort((a, b) => b.score - a.score);
  }

  /** The cited clause where it is meant, else the best place. */
  choose(claim: ReadClaim, under: ClauseId | null, free: readonly Ranked[]): Candidate | null {
    const [top] = free;
    if (!top || !under) return this.best(claim, free);
    const within = free.filter((r) => isWithin(this.unit(r.index), under));
    const [home] = within;
    if (!home) return this.best(claim, free);
    if (isWithin(this.unit(top.index), under)) return this.best(claim, within, under);
    const there = this.best(claim, within, under);
    const other = this.best(claim, free);
    if (!there || !other || isWithin(this.unit(other.ranked.index), under)) return there ?? other;
    const clean = (c: Candidate): boolean => c.comparison.covered >= CLEAN && !c.findings().some(isMaterial);
    const support = ({ comparison }: Candidate): number => comparison.covered * (0.8 + 0.2 * comparison.verbatimShare);
    const margin = support(other) - support(there);
    // A word or two that many clauses have, or not much more of the other clause than of the cited one: the citation decides.
    const isTold = clauseRecall(other.comparison) >= TOLD_AT_ALL;
    const share = clauseRecall(there.comparison) / clauseRecall(other.comparison);
    // The changes are asked for last: to look for them costs more than all the rest.
    const isAsLikely = (): boolean => !isTold || (share >= NEARLY_AS_MUCH && !there.findings().some(isMaterial));
    if (there.comparison.covered >= CITED_MOSTLY && isAsLikely()) return there;
    if (clean(other))
      return (clean(there) && margin < CLEARLY_BETTER) ||
        ((margin < CLEARLY_BETTER || isReversed(there)) && home.score >= AS_GOOD * top.score)
        ? there
        : other;
    // Neither is clean: the citation decides, unless hardly anything of the claim is there, and more of the other place is reported.
    return home.score >= CITED_ENOUGH * top.score || margin < FAR_BETTER || (home.score >= CITED_AT_ALL && !isTold)
      ? there
      : other;
  }

  /** Tries the best places, and where two are nearly even takes the one with the fewer material findings. */
  private best(claim: ReadClaim, pool: readonly Ranked[], under: ClauseId | null = null): Candidate | null {
    const [top] = pool;
    if (!top) return null;
    const near = pool.filter((r) => r.score >= top.score - TIE).slice(0, 3);
    const worth = ({ comparison, ranked }: Candidate, changes: number): number =>
      comparison.covered + ranked.score * 0.5 - changes * 0.04;
    const candidates = near.map((ranked) => this.at(claim, ranked, under));
    if (candidates.length === 1) return candidates[0] ?? null;
    let best = -1;
    let most = -Infinity;
    // The most promising first: of the others the changes are seldom asked for. Of equals the first stays.
    const order = candidates
      .map((candidate, index) => ({ index, candidate, hope: worth(candidate, 0) }))
      .sort((a, b) => b.hope - a.hope);
    for (const { index, candidate, hope } of order) {
      if (hope < most) break;
      const value = worth(candidate, candidate.findings().filter(isMaterial).length);
      if (value > most || (value === most && index < best)) [best, most] = [index, value];
    }
    return candidates[best] ?? null;
  }

  /** @param under an item under which alone the claim is looked for, with its chapeau. */
  at(claim: ReadClaim, ranked: Ranked, under: ClauseId | null = null): Candidate {
    if (this.last.claim !== claim) this.last = { claim, tried: new Map() };
    const key = `${ranked.index} ${under?.includes('(') ? under : ''}`;
    const known = this.last.tried.get(key);
    if (known) return known.ranked === ranked ? known : { ...known, ranked };
    const candidate = this.tried(claim, ranked, under);
    this.last.tried.set(key, candidate);
    return candidate;
  }

  private tried(claim: ReadClaim, ranked: Ranked, under: ClauseId | null): Candidate {
    const { passages, ranker } = this.tools;
    const chosen = selectPassages(claim.terms, ranked.index, passages, ranker).filter((i) => {
      const passage = passages[i]?.passage;
      return !under?.includes('(') || passage?.kind !== 'item' || isWithin(passage.unit, under);
    });
    return this.laidBeside(claim, ranked, chosen);
  }

  /** The statement beside what the Code says of itself. `alone`: beside that passage and no neighbour of it. */
  atStatus(claim: ReadClaim, alone: boolean): Candidate {
    const index = this.tools.passages.findIndex((p) => p.passage.id === STATUS);
    const ranked = { index, score: 1, covered: 1 };
    return alone ? this.laidBeside(claim, ranked, [index]) : this.at(claim, ranked);
  }

  private laidBeside(claim: ReadClaim, ranked: Ranked, chosen: readonly number[]): Candidate {
    const { passages, lexicon, comparer, signals, ranker, byId } = this.tools;
    const beside = chosen.flatMap((i) => passages[i] ?? []);
    const comparison = comparer.compare(claim.terms, beside, claim.core);
    const context = new Context(claim, comparison, lexicon, signals, ranker, byId, RULES);
    return { ranked, chosen, comparison, context, findings: lazily(() => findChanges(context)) };
  }

  /** What a result shows of a candidate. */
  shown(claim: ReadClaim, { ranked, chosen, comparison, findings: find }: Candidate): Shown {
    const findings = find();
    const units = unitsOf(ranked.index, chosen, this.tools.passages);
    return {
      units,
      nearest: units,
      passages: comparison.passages.map((p) => p.passage.id),
      findings,
      putIn: putInBy(findings),
      ...piecesOf(claim, comparison, findings),
      covered: comparison.covered,
    };
  }

  unit(index: number): ReadPassage['passage']['unit'] {
    const passage = this.tools.passages[index];
    if (!passage) throw new Error(`no passage ${index}`);
    return passage.passage.unit;
  }
}

/** Makes a value when it is asked for first. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The part of a result that says which clause a statement is held against. */
export type Shown = Omit<ClaimResult, 'verdict' | 'because' | 'pressLine'>;

/** A claim from the cited clause with its meaning reversed. */
function isReversed({ findings }: Candidate): boolean {
  return findings().some((f) => isMaterial(f) && REVERSING.has(f.rule));
}

const REVERSING: ReadonlySet<string> = new Set([
  'direction-turned',
  'opposite',
  'negation-added',
  'negation-dropped',
  'negation-half',
  'prefix',
]);

/** The share of the reported scopes' content, by weight, that the claim has. */
export function clauseRecall({ code, met, scopes }: Comparison): number {
  let total = 0;
  let matched = 0;
  code.forEach((r, j) => {
    if (r.term.kind !== 'content' || (scopes.length > 0 && !(r.scope && scopes.includes(r.scope)))) return;
    total += r.weight;
    if (met[j]) matched += r.weight;
  });
  return total === 0 ? 1 : matched / total;
}
