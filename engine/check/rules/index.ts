/** Every change that the rules find between a statement and the passages that it reports. */
import { findAcronyms } from './acronym';
import { findActors } from './actor';
import { findBinding } from './binding';
import { findConditions } from './condition';
import { findConnectives } from './connective';
import type { Context, Find } from './context';
import { findDates } from './date';
import { findDuties } from './duty';
import { findForce } from './force';
import { findNegation } from './negation';
import { findNumbers } from './number';
import { findOmissions } from './omission';
import { findOpposites } from './opposite';
import { findOwners } from './owner';
import { findPolarity } from './polarity';
import { findPromises } from './promise';
import { findQuantities } from './quantity';
import { findRoles } from './role';
import { findScope } from './scope';
import { findTerms } from './term';
import { RULES } from './registry';
import type { Rule } from './rule';
import type { Finding } from '../types';

export { RULES, type RuleId } from './registry';

/** In the order in which their findings are listed. Words that one has explained are no addition to the last. */
const FAMILIES: readonly Find[] = [
  findNumbers,
  findDates,
  findNegation,
  findOpposites,
  findPolarity,
  findDuties,
  findForce,
  findPromises,
  findBinding,
  findQuantities,
  findConnectives,
  findActors,
  findOwners,
  findScope,
  findConditions,
  findRoles,
  findAcronyms,
  findOmissions,
];

/** In a paraphrase freer than this one word that the Code doesn't have proves nothing. */
const CLOSE_ENOUGH = 0.63;

export function findChanges(context: Context): readonly Finding[] {
  const found = FAMILIES.flatMap((find) => find(context));
  const findings = found.filter((f) => f.rule !== 'negation-half' || !found.some((other) => isCalledBinding(other, f)));
  const taken = findings.flatMap((f) => (f.claimSpan && f.severity !== 'note' ? [f.claimSpan] : []));
  const words = findTerms(context, taken);
  if (context.comparison.verbatimShare >= CLOSE_ENOUGH) return [...findings, ...words];
  return [...findings.map(asWord), ...words.map(softened)];
}

/** "binding" for "non-legally binding" is reported as that, and not as a lost denial besides. */
function isCalledBinding({ rule, claimSpan }: Finding, half: Finding): boolean {
  if (rule !== 'binding' || !claimSpan || !half.claimSpan) return false;
  return claimSpan.start < half.claimSpan.end && half.claimSpan.start < claimSpan.end;
}

function asWord(finding: Finding): Finding {
  const rule: Rule = RULES[finding.rule];
  return rule.closeOnly ? { ...finding, evidence: 'word' } : finding;
}

function softened(finding: Finding): Finding {
  if (!isMaterial(finding) || finding.evidence !== 'word') return finding;
  return { ...finding, severity: 'note', softened: true };
}

/** Whether any rule may find that the Code is called binding: without these words none does. */
export function mayBind({ claim, comparison }: Context): boolean {
  const { binding, duty } = claim.marks.forces;
  return binding.length > 0 || duty.length > 0 || comparison.code.some(({ term }) => term.stems.includes('bind'));
}

export function isMaterial(finding: Finding): boolean {
  return finding.severity === 'material';
}
