/** Claims against the Code: verdicts, clauses, material findings. */
import { isClauseId } from '../../engine/clause';
import type { ArticleClaim, Finding, Verdict } from '../../engine/check';
import { checkPasted } from './checker';
import { ratio, type Kind, type Score } from './kind';
import { verdictScores, type Pair } from './verdicts';

interface GoldFinding {
  readonly type: string;
  readonly severity: string;
  readonly claimQuote: string;
  readonly codeQuote: string;
}

interface CheckCase {
  readonly id: string;
  readonly claim: string;
  readonly cited?: string;
  readonly units?: readonly string[];
  readonly verdict?: string;
  readonly acceptable?: readonly string[];
  readonly findings?: readonly GoldFinding[];
}

interface CheckPrediction {
  readonly id: string;
  readonly units: readonly string[];
  readonly verdict: string;
  readonly findings: readonly GoldFinding[];
}

function predict({ id, claim, cited }: CheckCase): CheckPrediction {
  const parts = checkPasted(claim, cited !== undefined && isClauseId(cited) ? cited : null);
  return {
    id,
    units: [...new Set([...parts.flatMap((p) => p.result.units), ...parts.flatMap((p) => p.result.nearest)])],
    verdict: verdictOfParts(parts),
    findings: parts.flatMap((p) => p.result.findings).map(plain),
  };
}

/** The panel takes a long statement apart; the first of these that one of its parts has is the whole's. */
const GRAVEST: readonly Verdict[] = ['differs', 'elsewhere', 'unsure', 'not-found', 'shortened', 'matches'];

function verdictOfParts(parts: readonly ArticleClaim[]): Verdict {
  return GRAVEST.find((v) => parts.some((p) => p.result.verdict === v)) ?? 'not-checked';
}

function plain({ type, severity, claimQuote, codeQuote }: Finding): GoldFinding {
  return { type, claimQuote, codeQuote, severity };
}

function score(cases: readonly CheckCase[], predictions: readonly CheckPrediction[]): Score[] {
  const both = cases.flatMap((gold, index) => {
    const predicted = predictions[index];
    return predicted && gold.verdict !== undefined ? [{ gold, predicted }] : [];
  });
  const pairs = both.map(({ gold, predicted }): Pair => ({
    verdict: gold.verdict ?? '',
    acceptable: gold.acceptable ?? [],
    predicted: predicted.verdict,
  }));
  const placed = both.filter(({ gold }) => (gold.units ?? []).length > 0);
  const top = (depth: number): number =>
    placed.filter(({ gold, predicted }) => predicted.units.slice(0, depth).some((u) => gold.units?.includes(u))).length;
  const paragraphs = placed.filter(({ gold, predicted }) => {
    const [first] = predicted.units;
    return first !== undefined && gold.units?.some((u) => paragraph(u) === paragraph(first));
  }).length;
  const material = both.flatMap(({ gold, predicted }) =>
    (gold.findings ?? []).filter((f) => f.severity === 'material').map((f) => ({ f, predicted })),
  );
  const found = material.filter(({ f, predicted }) => predicted.findings.some((p) => sameFinding(p, f))).length;
  return [
    ...verdictScores(pairs),
    { name: 'clause shown', value: ratio(paragraphs, placed.length), detail: `${paragraphs}/${placed.length}` },
    { name: 'unit top-1', value: ratio(top(1), placed.length), detail: `${top(1)}/${placed.length}` },
    { name: 'unit top-3', value: ratio(top(3), placed.length) },
    { name: 'material findings', value: ratio(found, material.length), detail: `${found}/${material.length}` },
  ];
}

/** Of its type, with a quote that contains, or is contained in, the gold's on either side. */
function sameFinding(predicted: GoldFinding, gold: GoldFinding): boolean {
  const touch = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));
  return (
    predicted.type === gold.type &&
    predicted.severity === 'material' &&
    (touch(predicted.claimQuote, gold.claimQuote) || touch(predicted.codeQuote, gold.codeQuote))
  );
}

function paragraph(unit: string): string {
  return unit.split('(')[0] ?? unit;
}

// The command line hands over cases of the kind that it was asked for.
export const kind: Kind = { predict, score };
