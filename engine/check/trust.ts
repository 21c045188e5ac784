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
 * Rows whose answer is always given: a part that isn't there, the word "binding", a marker that differs in the very clause that is
 * cited. So is the answer of a statement that was laid beside nothing: it has no facts to judge by.
 */
const CERTAIN: ReadonlySet<RowId> = new Set(['no-such-part', 'called-binding', 'changed-where-cited']);
const SILENT: ReadonlySet<Verdict> = new Set<Verdict>(['unsure', 'not-checked']);

export function trusted(decision: Decision, facts: Facts, gated: Gated, models: TrustModels | null): Decision {
  if (!models || isGiven(decision, facts)) return decision;
  const model = gated.onPage === null ? models.asked : models.page;
  const probable = probability(model, trustFeatures(decision.verdict, facts, gated));
  return probable >= model.threshold ? decision : NOT_TRUSTED;
}

/** Whether an answer is given whatever the model says. */
export function isGiven({ row, verdict }: Decision, facts: Facts): boolean {
  return SILENT.has(verdict) || CERTAIN.has(row) || !facts.isPlaced;
}

/**
 * The same features in fitting and at run time. A verdict has those of its own, since each goes wrong in its own way. Of a page's
 * sentence it counts how surely it is content, and that a place is found for free words counts against `not-found`.
 */
export function trustFeatures(verdict: Verdict, f: Facts, { onPage }: Gated): Record<string, number> {
  const changes = Math.min(3, f.markerChanges);
  const unexplained = Math.min(4, f.unexplained);
  const contentScore = Math.max(-4, Math.min(5, f.contentScore));
  return {
    covered: f.covered,
    verbatimShare: f.verbatimShare,
    clauseRecall: f.clauseRecall,
    unexplained,
    contentScore,
    isThin: f.isThin ? 1 : 0,
    isCited: f.isCited ? 1 : 0,
    citedScore: f.citedScore,
    wordChanges: Math.min(3, f.wordChanges),
    ...(onPage !== null && { content: onPage }),
    ...of('matches', verdict, { covered: f.covered, verbatim: f.verbatimShare, recall: f.clauseRecall }),
    ...of('shortened', verdict, { covered: f.covered, verbatim: f.verbatimShare, leavesOut: f.leavesOut ? 1 : 0 }),
    ...of('differs', verdict, {
      covered: f.covered,
      verbatim: f.verbatimShare,
      changes,
      denials: Math.min(2, f.denials),
      forceChanges: Math.min(2, f.forceChanges),
      unexplained,
      addsOnly: f.addsOnly ? 1 : 0,
    }),
    ...of('elsewhere', verdict, {}),
    ...of('not-found', verdict, {
      ...(onPage === null ? { covered: f.covered, unexplained } : { unknownWords: Math.min(4, f.unknownWords) }),
      verbatim: f.verbatimShare,
      recall: f.clauseRecall,
      contentScore,
      isCited: f.isCited ? 1 : 0,
      changes,
    }),
  };
}

/** Features that count where the decision is this verdict. */
function of(verdict: Verdict, given: Verdict, features: Readonly<Record<string, number>>): Record<string, number> {
  const is = verdict === given ? 1 : 0;
  return {
    [verdict]: is,
    ...Object.fromEntries(Object.entries(features).map(([name, value]) => [`${verdict}.${name}`, value * is])),
  };
}
