/**
 * npm run --silent explain -- "statement" [clause]: what the checker makes of a statement, and why: how it is read, where in the
 * Code it may be from, its facts, the row of the decision table, what the rules found.
 */
import { ClaimChecker } from '../engine/check/checker';
import { decide } from '../engine/check/decide';
import { probability } from '../engine/check/linear';
import { trustFeatures } from '../engine/check/trust';
import { isClauseId } from '../engine/clause';
import { checkerData } from './evaluate/checker';

const [statement = '', clause] = process.argv.slice(2);
if (statement === '' || (clause !== undefined && !isClauseId(clause))) {
  console.error('usage: npm run --silent explain -- "statement" [clause]');
  process.exit(2);
}

const checker = new ClaimChecker(checkerData);
const prepared = checker.prepare(statement, clause ?? null);
const result = checker.conclude(prepared);
const { claim, ranked, under } = prepared.seen;

const words = claim.terms.map((t) => `${statement.slice(t.start, t.end)}${t.kind === 'content' ? '' : ` (${t.kind})`}`);
console.log(`terms       ${words.join(' · ')}`);
console.log(`cites       ${under ?? 'nothing'}`);
console.log('candidates');
for (const { index, score, covered } of ranked.slice(0, 5)) {
  const passage = checker.tools.passages[index]?.passage;
  console.log(
    `  ${(passage?.id ?? '').padEnd(8)}score ${score.toFixed(2)}  covered ${covered.toFixed(2)}  ${passage?.text.slice(0, 80) ?? ''}`,
  );
}
console.log('facts');
for (const [name, value] of Object.entries(prepared.facts))
  console.log(`  ${name.padEnd(20)}${typeof value === 'number' ? Number(value.toFixed(3)) : String(value)}`);
const decision = decide(prepared.facts);
if (checkerData.trust && prepared.facts.isPlaced) {
  const features = trustFeatures(decision.verdict, prepared.facts);
  const p = probability(checkerData.trust, features);
  console.log(
    `trust       ${p.toFixed(2)} of ${checkerData.trust.threshold} for ${decision.row} → ${decision.verdict}`,
  );
}
console.log(
  `row         ${result.because.row} → ${result.verdict}, ${result.units.join(' ') || `nearest ${result.nearest.join(' ')}`}`,
);
console.log('findings');
for (const f of result.findings)
  console.log(`  ${f.rule} (${f.type}, ${f.evidence}, ${f.severity}): “${f.claimQuote}” | “${f.codeQuote}”`);
