/** Logistic regression: standardised columns, L2, Newton's steps in a fixed order, nothing random. */
import type { LinearModel } from '../../data/check/types';

export interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly isYes: boolean;
  readonly weight: number;
}

const STEPS = 12;

/** @param penalty weight of the squared coefficients, of standardised columns. */
export function fit(samples: readonly Sample[], names: readonly string[], penalty: number): LinearModel {
  const columns = names.map((name) => samples.map((s) => s.features[name] ?? 0));
  const total = samples.reduce((sum, s) => sum + s.weight, 0);
  const means = columns.map((c) => c.reduce((sum, x, i) => sum + x * (samples[i]?.weight ?? 0), 0) / total);
  const scales = columns.map((c, j) => {
    const variance = c.reduce((sum, x, i) => sum + (x - (means[j] ?? 0)) ** 2 * (samples[i]?.weight ?? 0), 0) / total;
    return Math.sqrt(variance) || 1;
  });
  const rows = samples.map((_, i) => [1, ...columns.map((c, j) => ((c[i] ?? 0) - (means[j] ?? 0)) / (scales[j] ?? 1))]);
  let weights = new Array<number>(names.length + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) weights = newton(rows, samples, weights, penalty);
  const round = (x: number): number => Number(x.toPrecision(5));
  return {
    bias: round(weights[0] ?? 0),
    features: Object.fromEntries(
      names.map((name, j) => [
        name,
        [round(means[j] ?? 0), round(scales[j] ?? 1), round(weights[j + 1] ?? 0)] as const,
      ]),
    ),
  };
}

function newton(
  rows: readonly number[][],
  samples: readonly Sample[],
  weights: readonly number[],
  penalty: number,
): number[] {
  const size = weights.length;
  const gradient = weights.map((w, j) => (j === 0 ? 0 : -penalty * w));
  const hessian = Array.from({ length: size }, (_, j) => {
    const row = new Array<number>(size).fill(0);
    row[j] = j === 0 ? 1e-9 : penalty;
    return row;
  });
  rows.forEach((row, i) => {
    const sample = samples[i];
    if (!sample) return;
    const p = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0)));
    const error = ((sample.isYes ? 1 : 0) - p) * sample.weight;
    const curve = p * (1 - p) * sample.weight;
    row.forEach((x, j) => {
      gradient[j] = (gradient[j] ?? 0) + error * x;
      const target = hessian[j];
      if (target) for (let k = 0; k <= j; k += 1) target[k] = (target[k] ?? 0) + curve * x * (row[k] ?? 0);
    });
  });
  const step = solve(hessian, gradient);
  return weights.map((w, j) => w + (step[j] ?? 0));
}

/** Solves a symmetric positive system, of which the lower half is given, by Cholesky's way. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const lower = Array.from({ length: size }, () => new Float64Array(size));
  const at = (i: number, j: number): number => lower[i]?.[j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i]?.[j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      const row = lower[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const y = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (y[k] ?? 0);
    y[i] = sum / at(i, i);
  }
  const x = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = y[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= at(k, i) * (x[k] ?? 0);
    x[i] = sum / at(i, i);
  }
  return [...x];
}
