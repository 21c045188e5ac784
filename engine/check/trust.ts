/**
 * How far a decision can be trusted: the probability that a careful reader would agree, by a logistic model over the facts and the
 * verdict. It may only turn an answer into `unsure`; it never names another verdict.
 */
import type { TrustModels } from '../../data/check/types';
import { NOT_TRUSTED, type Decision, type RowId } from './decide';
import type { Facts, Gated } from './facts';
import { probability } from './linear';
import type { Verdict } from './types';

/**
 * Rows whose answer is always given: a part that isn't there, the word "binding" or its denial, a marker that differs in the very clause cited, a known
 * line of the press, a year that the Code's goal doesn't have, a clause that is about what it is said to be about, a
 * quotation with another word in it.
 */
const CERTAIN: ReadonlySet<RowId> = new Set([
  'no-such-part',
  'part-denied',
  'called-binding',
  'said-not-binding',
  'changed-where-cited',
  'press-line',
  'goal-by-another-year',
  'points-to-clause',
  'misquoted',
]);
const CLAIMS_NOTHING: ReadonlySet<Verdict> = new Set<Verdict>(['unsure', 'not-checked']);

export function trusted(decision: Decision, facts: Facts, gated: Gated, models: TrustModels | null): Decision {
  if (!models || skipsModel(decision, facts)) return decision;
  const model = gated.pageProbability === null ? models.asked : models.page;
  const probable = probability(model, trustFeatures(decision.verdict, facts, gated));
  return probable >= model.threshold ? decision : NOT_TRUSTED;
}

/**
 * Whether an answer is given whatever the model says: one that claims nothing, a certain one, and one that needs no place (a count, a
 * date, a silence, a press line, `not-found` where nothing is near), since the model's features are all of a place.
 */
export function skipsModel({ row, verdict }: Decision, facts: Facts): boolean {
  return CLAIMS_NOTHING.has(verdict) || CERTAIN.has(row) || !facts.isPlaced;
}

/**
 * The same features in fitting and at run time. A verdict has those of its own, since each goes wrong in its own way. Of a page's
 * sentence it counts how surely it is content.
 */
export function trustFeatures(verdict: Verdict, f: Facts, { pageProbability }: Gated): Record<string, number> {
  const changes = Math.min(3, f.markerChanges);
  const wordsNotAtPlace = Math.min(4, f.wordsNotAtPlace);
  const contentScore = Math.max(-4, Math.min(5, f.contentScore));
  return {
    covered: f.covered,
    verbatimShare: f.verbatimShare,
    clauseRecall: f.clauseRecall,
    wordsNotAtPlace,
    contentScore,
    isThin: f.isThin ? 1 : 0,
    isCited: f.isCited ? 1 : 0,
    citedScore: f.citedScore,
    wordChanges: Math.min(3, f.wordChanges),
    ...(pageProbability !== null && { content: pageProbability }),
    ...onlyFor('matches', verdict, {
      covered: f.covered,
      verbatimShare: f.verbatimShare,
      clauseRecall: f.clauseRecall,
    }),
    ...onlyFor('shortened', verdict, {
      covered: f.covered,
      verbatimShare: f.verbatimShare,
      leavesOut: f.leavesOut ? 1 : 0,
    }),
    ...onlyFor('differs', verdict, {
      covered: f.covered,
      verbatimShare: f.verbatimShare,
      changes,
      denials: Math.min(2, f.denials),
      forceChanges: Math.min(2, f.forceChanges),
      wordsNotAtPlace,
      addsOnly: f.addsOnly ? 1 : 0,
    }),
    ...onlyFor('elsewhere', verdict, {}),
    ...onlyFor('not-found', verdict, {
      // On a page free words are found a place easily, so how much is covered says little; words that the Code doesn't have say more.
      ...(pageProbability === null
        ? { covered: f.covered, wordsNotAtPlace }
        : { wordsNotInCode: Math.min(4, f.wordsNotInCode) }),
      verbatimShare: f.verbatimShare,
      clauseRecall: f.clauseRecall,
      contentScore,
      isCited: f.isCited ? 1 : 0,
      changes,
    }),
  };
}

/** Features that count where the decision is the target. */
function onlyFor(
  target: Verdict,
  decided: Verdict,
  features: Readonly<Record<string, number>>,
): Record<string, number> {
  const is = target === decided ? 1 : 0;
  const own: Record<string, number> = { [target]: is };
  for (const [name, value] of Object.entries(features)) own[`${target}.${name}`] = value * is;
  return own;
}
