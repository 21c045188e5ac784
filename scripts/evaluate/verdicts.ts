/** Scores that claims of `check` and `articles` share. */
import { ratio, type Score } from './kind';

export const VERDICTS = ['matches', 'shortened', 'differs', 'elsewhere', 'not-found', 'not-checked'] as const;

/** A gold verdict with what was predicted for it; `predicted` is null where nothing was. */
export interface Pair {
  readonly verdict: string;
  readonly acceptable: readonly string[];
  readonly predicted: string | null;
}

/** Right when it is the verdict or an acceptable one. */
export function isRight({ verdict, acceptable, predicted }: Pair): boolean {
  return predicted !== null && (predicted === verdict || acceptable.includes(predicted));
}

/** Nothing is said of the statement: `unsure`, or `not-checked` where the gold isn't. */
export function isAbstention(pair: Pair): boolean {
  const { predicted } = pair;
  return predicted === null || predicted === 'unsure' || (predicted === 'not-checked' && !isRight(pair));
}

/** The mean F1 of the verdicts that occur in the gold; an acceptable prediction counts as the gold verdict. */
export function macroF1(pairs: readonly Pair[]): {
  value: number;
  each: { verdict: string; f1: number; gold: number }[];
} {
  const seen = pairs.map((p) => ({ gold: p.verdict, predicted: isRight(p) ? p.verdict : p.predicted }));
  const each = VERDICTS.filter((v) => pairs.some((p) => p.verdict === v)).map((verdict) => {
    const hits = seen.filter((p) => p.gold === verdict && p.predicted === verdict).length;
    const extra = seen.filter((p) => p.gold !== verdict && p.predicted === verdict).length;
    const gold = seen.filter((p) => p.gold === verdict).length;
    return { verdict, f1: (2 * hits) / (hits + extra + gold), gold };
  });
  return { value: each.reduce((sum, e) => sum + e.f1, 0) / Math.max(1, each.length), each };
}

/** Gold `matches` that is called `differs` and mustn't be. */
export function falseAlarms(pairs: readonly Pair[]): { alarms: number; of: number } {
  const clean = pairs.filter((p) => p.verdict === 'matches' && !p.acceptable.includes('differs'));
  return { alarms: clean.filter((p) => p.predicted === 'differs').length, of: clean.length };
}

export function verdictScores(pairs: readonly Pair[]): Score[] {
  const right = pairs.filter(isRight).length;
  const unsure = pairs.filter((p) => p.predicted === 'unsure').length;
  const answered = pairs.filter((p) => !isAbstention(p));
  const { value, each } = macroF1(pairs);
  const { alarms, of } = falseAlarms(pairs);
  return [
    {
      name: 'verdict macro-F1',
      value: value.toFixed(3),
      detail: each.map((e) => `${e.verdict} ${e.f1.toFixed(2)} (${e.gold})`).join(', '),
    },
    { name: 'verdict right', value: ratio(right, pairs.length), detail: `${right}/${pairs.length}` },
    { name: 'right when answering', value: ratio(answered.filter(isRight).length, answered.length) },
    { name: 'answered', value: ratio(answered.length, pairs.length), detail: `${answered.length}/${pairs.length}` },
    { name: 'unsure', value: ratio(unsure, pairs.length), detail: `${unsure}/${pairs.length}` },
    { name: 'false alarms', value: ratio(alarms, of), detail: `${alarms}/${of}` },
  ];
}
