/**
 * npx tsx scripts/fit/trust.ts: fits on the sets of claims, and on the paraphrases, how far a decision can be trusted, and writes
 * data/check/trust.ts. It prints what a threshold costs, each author's cases judged by a fit on all others.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { TrustModel, TrustModels } from '../../data/check/types';
import { ClaimChecker } from '../../engine/check/checker';
import { decide } from '../../engine/check/decide';
import { ASKED, type Facts, type Gated } from '../../engine/check/facts';
import { isClauseId } from '../../engine/clause';
import { probability } from '../../engine/check/linear';
import { skipsModel, trustFeatures } from '../../engine/check/trust';
import { distil, readParaphrases } from '../distil/paraphrases';
import { checkerData } from '../evaluate/checker';
import { heldOut } from './gate';
import { gateSamples } from './gate-samples';
import { fit, type Sample } from './logistic';

const TARGET = 'data/check/trust.ts';
const PENALTY = 3;
/**
 * Chosen by the table that this script prints, authors left out. `asked`: from here on 88 in 100 answers are right, 2 % are false alarms.
 * `page`: 92 in 100 are right, and 64 in 100 statements of content are answered.
 */
const THRESHOLDS = { asked: 0.75, page: 0.72 };
/** Sets that the rules were made with say little of others; paraphrases are longer and freer than claims. */
const AT_HAND = /(?:dev|own|late|more)/u;
const WEIGHTS = { atHand: 0.25, set: 1, paraphrase: 0.15 };
/** The sets of claims and the paraphrases beside the articles. */
const BESIDE_PAGES = 0.5;
/** A claim is surely a statement of content, wherever it stands. */
const AS_ON_PAGE: Gated = { content: 'surely', pageProbability: 1 };
/** Sentences of articles that the gate takes for content with less than this say little of those that it lets through. */
const LEAST_ON_PAGE = 0.5;

interface TrustSample extends Sample {
  readonly author: string;
  /** It is faithful to the Code and called different. */
  readonly isFalseAlarm: boolean;
  readonly isFaithful: boolean;
  /** Nothing is said of it as it is. */
  readonly isSilent: boolean;
  /** What is said of it is said whatever the model makes of it. */
  readonly skipsModel: boolean;
}

interface Case {
  readonly claim: string;
  readonly cited?: string;
  readonly verdict: string;
  readonly acceptable?: readonly string[];
}

const PARAPHRASES = 'paraphrases';

/** Files that are reported on only are kept out of the fitting. */
const REPORTED = /chambers|inbox|finals|visitors|classroom|dispatches/u;

type Mode = keyof TrustModels;
export type TrustSamples = Readonly<Record<Mode, readonly TrustSample[]>>;

export function trustSamples(): TrustSamples {
  const judgements = [...claimJudgements(), ...paraphraseJudgements()];
  return {
    asked: judgements.map((j) => judged(j, ASKED)).filter(isTelling),
    page: [
      ...judgements.map((j) => judged({ ...j, weight: j.weight * BESIDE_PAGES }, AS_ON_PAGE)).filter(isTelling),
      ...pageSamples(),
    ],
  };
}

/** No paraphrase is rightly `not-found`, which says nothing of when that is right. */
function isTelling({ author, features }: TrustSample): boolean {
  return !author.startsWith(PARAPHRASES) || features['not-found'] === 0;
}

/** The sentences of articles, each with what a gate fitted on the other authors says of it. */
function pageSamples(): TrustSample[] {
  return heldOut(gateSamples())
    .filter((s) => s.probability >= LEAST_ON_PAGE)
    .map(({ author, probability: pageProbability, ...rest }) =>
      judged({ author: `articles by ${author}`, ...rest }, { content: 'surely', pageProbability }),
    );
}

function claimJudgements(): Judgement[] {
  const checker = new ClaimChecker({ ...checkerData, trust: null });
  const files = readdirSync('tests/evaluation').filter((f) => /^check\..*\.jsonl$/u.test(f) && !REPORTED.test(f));
  return files.sort().flatMap((file) =>
    readFileSync(`tests/evaluation/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line): Judgement => {
        const { claim, cited, verdict, acceptable = [] } = JSON.parse(line) as Case;
        const under = cited !== undefined && isClauseId(cited) ? cited : null;
        const weight = AT_HAND.test(file) ? WEIGHTS.atHand : WEIGHTS.set;
        const { facts } = checker.prepare(claim, under);
        return { author: file, facts, weight, allowed: [verdict, ...acceptable] };
      }),
  );
}

/** Each author's by a bank of the others. Told whole or in part, `shortened` is as right as `matches`. */
function paraphraseJudgements(): Judgement[] {
  const all = readParaphrases();
  return [...new Set(all.map((p) => p.author))].sort().flatMap((author) => {
    const bank = distil(all.filter((p) => p.author !== author));
    const checker = new ClaimChecker({ ...checkerData, trust: null, paraphrases: bank });
    return all
      .filter((p) => p.author === author)
      .map(({ text, kind }) => ({
        author: `${PARAPHRASES} by ${author}`,
        facts: checker.prepare(text).facts,
        weight: WEIGHTS.paraphrase,
        allowed: kind === 'distorted' ? ['differs'] : ['matches', 'shortened'],
      }));
  });
}

interface Judgement {
  readonly author: string;
  readonly facts: Facts;
  readonly weight: number;
  readonly allowed: readonly string[];
}

function judged({ author, facts, weight, allowed }: Judgement, gated: Gated): TrustSample {
  const decision = decide(facts, gated);
  const isFaithful = allowed[0] === 'matches' && !allowed.includes('differs');
  return {
    author,
    features: trustFeatures(decision.verdict, facts, gated),
    isYes: allowed.includes(decision.verdict),
    weight,
    isFaithful,
    isFalseAlarm: isFaithful && decision.verdict === 'differs',
    skipsModel: skipsModel(decision, facts),
    isSilent: decision.verdict === 'unsure' || decision.verdict === 'not-checked',
  };
}

export function fitTrust(samples: TrustSamples): TrustModels {
  return { asked: fitMode(samples.asked, 'asked'), page: fitMode(samples.page, 'page') };
}

export function fitMode(samples: readonly TrustSample[], mode: Mode): TrustModel {
  const given = samples.filter((s) => !s.isSilent && !(s.skipsModel && mode === 'page'));
  return { ...fit(given, Object.keys(given[0]?.features ?? {}), PENALTY), threshold: THRESHOLDS[mode] };
}

export async function render(models: TrustModels): Promise<string> {
  const body = `// Generated by scripts/fit/trust.ts. Don't edit.\nimport type { TrustModels } from './types';\n\nexport const trust: TrustModels = ${JSON.stringify(models)};\n`;
  return format(body, { ...(await resolveConfig(TARGET)), parser: 'typescript' });
}

/** Of each author by a fit on the others: answered, right when answering, false alarms, at thresholds. */
function report(samples: readonly TrustSample[], mode: Mode): void {
  const thresholds = [0, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8];
  console.log(`${mode}: answered, right when answering, false alarms, at ${thresholds.join(' ')}`);
  for (const author of new Set(samples.map((s) => s.author))) {
    const model = fitMode(
      samples.filter((s) => s.author !== author),
      mode,
    );
    const judged = samples
      .filter((s) => s.author === author)
      .map((s) => ({ ...s, probability: s.isSilent ? -1 : s.skipsModel ? 1 : probability(model, s.features) }));
    const row = thresholds.map((t) => {
      const given = judged.filter((s) => s.probability >= t);
      const right = given.filter((s) => s.isYes).length / Math.max(1, given.length);
      const faithful = judged.filter((s) => s.isFaithful).length;
      const alarms = given.filter((s) => s.isFalseAlarm).length / Math.max(1, faithful);
      return `${(given.length / judged.length).toFixed(2)} ${right.toFixed(2)} ${alarms.toFixed(2)}`.padStart(16);
    });
    console.log(author.padEnd(24) + row.join(''));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const samples = trustSamples();
  report(samples.asked, 'asked');
  report(samples.page, 'page');
  writeFileSync(TARGET, await render(fitTrust(samples)));
}
