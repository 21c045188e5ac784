/**
 * npm run --silent explain -- "statement" [clause]: what the checker makes of a statement, and why: how it is read, where in the
 * Code it may be from, its facts, the row of the decision table, what the rules found.
 */
import { ClaimChecker } from '../engine/check/checker';
import { decide } from '../engine/check/decide';
import { ASKED } from '../engine/check/facts';
import { probability } from '../engine/check/linear';
import { Gate } from '../engine/check/gate';
import { skipsModel, trustFeatures } from '../engine/check/trust';
import type { LinearModel } from '../data/check/types';
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
const model = checkerData.trust?.asked;
if (!model || skipsModel(decision, prepared.facts))
  console.log(`trust       not asked for ${decision.row} → ${decision.verdict}`);
else {
  const features = trustFeatures(decision.verdict, prepared.facts, ASKED);
  const needed = `${probability(model, features).toFixed(2)}, needs ${model.threshold}`;
  console.log(`trust       ${needed} for ${decision.row} → ${decision.verdict}: ${greatest(model, features)}`);
}
if (checkerData.gate) {
  const [features = {}] = new Gate(checkerData.gateWords, checker.tools.ranker).features([
    {
      claim,
      facts: prepared.facts,
      ...checker.scores(prepared),
      namesCode: true,
      citesPart: claim.citedWithin !== null,
      sinceCode: 0,
      sinceRival: null,
      isHeading: false,
      isItem: false,
      block: 1,
      blocks: 3,
      blockSize: 1,
      indexInBlock: 0,
    },
  ]);
  const { perhaps, surely } = checkerData.gate.page;
  const given = probability(checkerData.gate, features).toFixed(2);
  console.log(
    `gate        ${given} alone on a page about the Code (perhaps from ${perhaps}, surely from ${surely}): ${greatest(checkerData.gate, features)}`,
  );
}
console.log(
  `row         ${result.because.row} → ${result.verdict}, ${result.units.join(' ') || `nearest ${result.nearest.join(' ')}`}`,
);
console.log(result.findings.length === 0 ? 'findings    none' : 'findings');
for (const f of result.findings)
  console.log(`  ${f.rule} (${f.type}, ${f.evidence}, ${f.severity}): “${f.claimQuote}” | “${f.codeQuote}”`);

/** The features that weigh most, with what they add. */
function greatest(of: LinearModel, features: Readonly<Record<string, number>>): string {
  return Object.entries(of.features)
    .map(([name, [mean, scale, weight]]) => ({ name, adds: (weight * ((features[name] ?? mean) - mean)) / scale }))
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, 5)
    .map(({ name, adds }) => `${name} ${adds < 0 ? '−' : '+'}${Math.abs(adds).toFixed(2)}`)
    .join(', ');
}
