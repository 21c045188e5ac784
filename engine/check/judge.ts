/** A claim compared with one place in the Code: the comparison, the findings of every check. */
import { checkAcronyms } from './checks/acronym';
import { checkActors } from './checks/actor';
import { checkBinding } from './checks/binding';
import { checkConditions } from './checks/condition';
import { checkConnectives } from './checks/connective';
import { checkDates } from './checks/date';
import { checkPolarity } from './checks/polarity';
import { checkForce } from './checks/force';
import { checkNegation } from './checks/negation';
import { checkNumbers } from './checks/number';
import { checkOmissions } from './checks/omission';
import { checkOpposites } from './checks/opposite';
import { checkOwners } from './checks/owner';
import { checkPromises } from './checks/promise';
import { checkQuantities } from './checks/quantity';
import { checkRoles } from './checks/role';
import { checkScope } from './checks/scope';
import { checkTerms } from './checks/term';
import { compare, type Comparison } from './compare';
import { Context, type Check, type ReadClaim } from './context';
import type { Lexicon } from './lexicon';
import type { ReadPassage } from './passages';
import type { Ranker } from './rank';
import type { Signals } from './signals';
import type { Finding } from './types';

/** The checks in the order in which their findings are listed. Words that one has explained are no addition to the last. */
const CHECKS: readonly Check[] = [
  checkNumbers,
  checkDates,
  checkNegation,
  checkOpposites,
  checkPolarity,
  checkForce,
  checkPromises,
  checkBinding,
  checkQuantities,
  checkConnectives,
  checkActors,
  checkOwners,
  checkScope,
  checkConditions,
  checkRoles,
  checkAcronyms,
  checkOmissions,
];

export interface Judged {
  readonly comparison: Comparison;
  readonly context: Context;
  readonly findings: readonly Finding[];
}

export interface Tools {
  readonly lexicon: Lexicon;
  readonly signals: Signals;
  readonly ranker: Ranker;
  readonly passages: readonly ReadPassage[];
  readonly byId: ReadonlyMap<string, ReadPassage>;
}

export function judge(claim: ReadClaim, chosen: readonly ReadPassage[], tools: Tools): Judged {
  const { lexicon, signals, ranker, byId } = tools;
  const comparison = compare(claim.terms, chosen, lexicon, ranker, claim.core);
  const context = new Context(claim, comparison, lexicon, signals, ranker, byId);
  const findings = CHECKS.flatMap((check) => check(context));
  const taken = findings.flatMap((f) => (f.claimSpan && f.severity !== 'note' ? [f.claimSpan] : []));
  const terms = checkTerms(context, taken);
  return {
    comparison,
    context,
    findings: [...findings, ...(comparison.verbatimShare < LITERAL ? terms.map(softened) : terms)],
  };
}

/** In a telling freer than this one word that the Code doesn't have proves nothing. */
const LITERAL = 0.63;
/** Ends the rule of a finding that was softened for that. */
export const FREE = '-in-free-telling';

/** A finding that rests on a single word alone. */
export function isWord(finding: Finding): boolean {
  return /^(?:changed|added|verb-other)/u.test(finding.rule);
}

function softened(finding: Finding): Finding {
  if (!isMaterial(finding) || !isWord(finding)) return finding;
  return { ...finding, severity: 'note', rule: finding.rule + FREE };
}

export function isMaterial(finding: Finding): boolean {
  return finding.severity === 'material';
}
