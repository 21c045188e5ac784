/** A fitted linear model at run time: the gate's and the one of trust (scripts/fit/). */
import type { LinearModel } from '../../data/check/types';

/** The probability that a model gives to features; those that it doesn't know don't count. */
export function probability(model: LinearModel, features: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const [name, [mean, scale, weight]] of Object.entries(model.features))
    sum += weight * (((features[name] ?? mean) - mean) / scale);
  return 1 / (1 + Math.exp(-sum));
}
