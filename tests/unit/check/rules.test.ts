/** Every rule fires where its examples say so, and is quiet in what is nearly one of them. */
import { describe, expect, it } from 'vitest';
import { isClauseId } from '../../../engine/clause';
import { RULES, type RuleId } from '../../../engine/check/rules';
import type { Example, Rule } from '../../../engine/check/rules/rule';
import { checker } from '../../../scripts/evaluate/checker';

function rulesIn(claim: string, cited: string | undefined): readonly RuleId[] {
  return checker
    .checkClaim(claim, cited !== undefined && isClauseId(cited) ? cited : null)
    .findings.flatMap((f) => (f.softened ? [] : [f.rule]));
}

/** An example as the arguments of a test. */
function row(example: Example): [claim: string, cited: string | undefined] {
  return typeof example === 'string' ? [example, undefined] : [...example];
}

describe.each(Object.entries<Rule>(RULES))('%s', (id, { fires, quiet }) => {
  it('has two examples and a near miss', () => {
    expect(fires.length).toBeGreaterThanOrEqual(2);
    expect(quiet.length).toBeGreaterThanOrEqual(1);
  });

  it.each(fires.map(row))('fires: %s (cited %s)', (claim, cited) => {
    expect(rulesIn(claim, cited)).toContain(id);
  });

  it.each(quiet.map(row))('is quiet: %s (cited %s)', (claim, cited) => {
    expect(rulesIn(claim, cited)).not.toContain(id);
  });
});
