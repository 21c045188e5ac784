/** A claim compared with one place in the Code: the comparison, the findings of every check. */
import { checkAcronyms } from './acronym';
import { checkActors } from './actor';
import { checkBinding } from './binding';
import { checkConditions } from './condition';
import { checkConnectives } from './connective';
import { checkDates } from './date';
import { checkPolarity } from './polarity';
import { checkForce } from './force';
import { checkNegation } from './negation';
import { checkNumbers } from './number';
import { checkOmissions } from './omission';
import { checkOpposites } from './opposite';
import { checkOwners } from './owner';
import { checkPromises } from './promise';
import { checkQuantities } from './quantity';
import { checkRoles } from './role';
import { checkScope } from './scope';
import { checkTerms } from './term';
import { compare, type Comparison } from '../align/compare';
import { Context, type Check, type ReadClaim } from './context';
import type { Lexicon } from '../read/lexicon';
import type { ReadPassage } from '../read/passages';
import type { Ranker } from '../align/rank';
import type { Signals } from '../read/markers';
import type { Finding } from '../types';

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
