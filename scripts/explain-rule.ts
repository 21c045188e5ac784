/**
 * npm run --silent explain:rule -- RULE: the evaluation cases in which a rule fires, each with the verdict that it has and the one
 * that it should have. Where figures change with a rule, it is in one of these.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleClaim } from '../engine/check';
import { RULES } from '../engine/check/rules/registry';
import { isClauseId } from '../engine/clause';
import { checkPage, checkPasted } from './evaluate/checker';

const FOLDER = 'tests/evaluation';

/** A claim with its clause, or an article. */
interface Case {
  readonly id: string;
  readonly claim?: string;
  readonly cited?: string;
  readonly text?: string;
  readonly verdict?: string;
}

const [rule = ''] = process.argv.slice(2);
if (!(rule in RULES)) {
  console.error(`usage: npm run --silent explain:rule -- RULE, one of\n${Object.keys(RULES).sort().join(' ')}`);
  process.exit(2);
}

let fired = 0;
for (const file of readdirSync(FOLDER).filter((name) => /^(?:check|articles)\..*jsonl$/u.test(name))) {
  const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').trim().split('\n');
  for (const one of lines.map((line) => JSON.parse(line) as Case)) {
    for (const { quote, result } of claimsOf(one)) {
      for (const finding of result.findings.filter((f) => f.rule === rule)) {
        fired += 1;
        const should = one.verdict === undefined ? '' : `, should be ${one.verdict}`;
        console.log(`${file} ${one.id}: ${result.verdict}${should}\n  ${quote}`);
        console.log(`  “${finding.claimQuote}” | “${finding.codeQuote}”`);
      }
    }
  }
}
console.log(fired === 0 ? `${rule} fires in none of the cases.` : `${rule} fires ${fired} times.`);

function claimsOf({ claim, cited, text }: Case): readonly ArticleClaim[] {
  if (claim !== undefined) return checkPasted(claim, cited !== undefined && isClauseId(cited) ? cited : null);
  return text === undefined ? [] : (checkPage(text).result?.claims ?? []);
}
