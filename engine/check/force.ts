/** What a statement says of the Code's own force, and what it is compared with then. */
import { isWithin, type ClauseId } from '../clause';
import type { Ranker } from './align/rank';
import type { Candidate, Candidates } from './candidates';
import type { Facts } from './facts';
import { FORCE_ALONE_WEIGHT, SUPPORTED } from './limits';
import type { ReadClaim } from './read/claim';
import type { Term } from './read/lexicon';
import { isMaterial, mayBind, type RuleId } from './rules';
import type { Finding, Span } from './types';

/** Rules by which the Code itself is called binding; a duty of States to do one thing is another matter. */
const CALLED_BINDING: ReadonlySet<RuleId> = new Set(['binding', 'treaty', 'obligations', 'negation-half']);

/** By this one it is said to have obligations in it, which may be other words for commitments. */
const OBLIGING: RuleId = 'obligations';

/** A statement, and the clause under which it is presented. */
interface Stated {
  readonly claim: ReadClaim;
  readonly under: ClauseId | null;
}

interface Tools {
  readonly ranker: Ranker;
  readonly candidates: Candidates;
}

/** Whether the statement says of what force the Code is, and nothing else of it. */
export function forceOf(stated: Stated, { findings, comparison, context }: Candidate, tools: Tools): Facts['force'] {
  const { claim, under } = stated;
  if (!mayBind(context) && claim.marks.forces.unbinding.length === 0) return null;
  const isOfForce = hasLittleBesidesForce(claim, tools.ranker);
  const namesCode = claim.words.some((w) => claim.forms.checker.codeNoun.test(w.norm));
  if (under !== null && !isWithin('1', under) && !(namesCode && isOfForce)) return null;
  const isDenied = claim.marks.forces.unbinding.length > 0;
  if (!isDenied && (comparison.covered < SUPPORTED || isOfForce) && mayBind(context)) {
    const calling = findings().filter((f) => isMaterial(f) && CALLED_BINDING.has(f.rule));
    if (calling.some((f) => f.rule !== OBLIGING)) return 'binding';
    if (calling.length > 0) return 'obliging';
    // "The Code obliges its signatories": to what isn't said, or in no words of content.
    const isToNothing = claim.terms.every((t) => t.kind !== 'content' || isOfForceWord(claim, t));
    if (namesCode && isToNothing && findings().some((f) => isMaterial(f) && f.rule === 'duty-binding'))
      return 'binding';
  }
  if (isOfForce && namesCode && claim.marks.forces.binding.length > 0 && isCalledBinding(claim, tools.candidates))
    return 'binding';
  return claim.marks.forces.unbinding.length > 0 && namesCode && isOfForce ? 'voluntary' : null;
}

/** Beside what the Code says of its own force it is found to be called binding. */
function isCalledBinding(claim: ReadClaim, candidates: Candidates): boolean {
  return candidates
    .atStatus(claim, true)
    .findings()
    .some((f) => isMaterial(f) && f.rule === 'binding');
}

/** What the Code says of its own force is compared with, where the statement is about that. */
export function onForce(
  { claim, under }: Stated,
  chosen: Candidate,
  force: Facts['force'],
  candidates: Candidates,
): Candidate {
  if (force === null) return chosen;
  const candidate = candidates.atStatus(claim, force !== 'voluntary');
  if (force === 'voluntary') {
    if (under !== null || !deniesForceAlone(claim)) return candidate;
    const settled = [
      ...claim.marks.forces.unbinding.map((hit) => candidate.context.spanOf(hit)),
      ...asidesOnOrigin(claim),
    ];
    const isSettled = ({ claimSpan: own }: Finding): boolean =>
      own !== null && settled.some(({ start, end }) => start < own.end && own.start < end);
    // What else that sentence of the Code says isn't asked of it.
    const changes = candidate
      .findings()
      .filter((f) => f.type !== 'omission' && f.type !== 'condition' && !isSettled(f));
    return { ...candidate, findings: () => changes };
  }
  const own = candidate.findings().filter((f) => f.type === 'binding' || f.type === 'modality');
  const findings = own.length > 0 ? own : chosen.findings().filter((f) => f.type === 'binding');
  return { ...candidate, findings: () => findings };
}

function isOfForceWord({ marks: { forces } }: ReadClaim, { first, last }: Term): boolean {
  return [...forces.binding, ...forces.duty].some((hit) => hit.first <= first && last <= hit.last);
}

/** Whether a statement that denies the Code's force denies nothing else, makes no exception, and sets no duty. */
export function deniesForceAlone({ marks, forms }: ReadClaim): boolean {
  const { forces, negators, exceptions } = marks;
  // "States voluntarily signed the Code" says how they did.
  if (forces.unbinding.every((u) => forms.binding.adverb.test(u.phrase))) return false;
  const besides = [...negators, ...forces.duty, ...forces.binding, ...exceptions];
  return besides.every((mark) => forces.unbinding.some((u) => u.first <= mark.first && mark.last <= u.last));
}

/** Whether a claim has little content besides its words of force, if it has any of those. */
function hasLittleBesidesForce(claim: ReadClaim, ranker: Ranker): boolean {
  const force = [...claim.marks.forces.binding, ...claim.marks.forces.unbinding];
  const asides = asidesOnOrigin(claim);
  // "not binding unless it is ratified": what the exception is on is asked of the exception.
  const first = claim.marks.exceptions[0]?.first ?? Infinity;
  const exception = force.every(({ last }) => last < first) ? first : Infinity;
  const rest = claim.terms.filter(
    (t) =>
      t.kind === 'content' &&
      t.first < exception &&
      !force.some((b) => b.first <= t.last && t.first <= b.last) &&
      !asides.some((aside) => aside.start <= t.start && t.end <= aside.end),
  );
  return rest.reduce((sum, t) => sum + ranker.weight(t), 0) < FORCE_ALONE_WEIGHT;
}

/** ", which Kazakhstan launched in 2018," says where the Code is from; that is held against the records. */
function asidesOnOrigin({ text, words, forms }: ReadClaim): readonly Span[] {
  const cuts = [...text.matchAll(/[,()–—]/gu)].map(({ index }) => index);
  return cuts.slice(1).flatMap((end, at): Span[] => {
    const start = cuts[at] ?? 0;
    const isOnOrigin = words.some((w) => w.start > start && w.end <= end && forms.binding.origin.test(w.norm));
    return isOnOrigin ? [{ start, end }] : [];
  });
}
