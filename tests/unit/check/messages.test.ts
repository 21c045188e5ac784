/** Every rule that the checker can tell has a name for readers. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../../data/messages/en/check';
import type { ClauseId } from '../../../engine/clause';
import { checker } from '../../../scripts/evaluate/checker';

it.each(['check.dev.jsonl', 'check.own.jsonl'])('the rules that fire on %s have names', (file) => {
  const cases = readFileSync(`tests/evaluation/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { claim: string; cited?: ClauseId });
  const rules = new Set(
    cases.flatMap(({ claim, cited }) =>
      checker.checkClaim(claim, cited ?? null).findings.map((f) => f.rule.replace(/-in-free-telling$/u, '')),
    ),
  );
  expect(rules.size).toBeGreaterThan(15);
  expect([...rules].filter((rule) => check.rules[rule] === undefined)).toEqual([]);
});
