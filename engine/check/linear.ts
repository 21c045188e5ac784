/** A fitted linear model at run time: the gate's and the one of trust (scripts/fit/). */
import type { LinearModel } from '../../data/check/types';

/** The probability that a model gives to features; those that it doesn't know don't count. */
export function probability(model: LinearModel, features: Readonly<Record<string, number>>): number {
  let sum = model.bias;
  for (const [name, [mean, scale, weight]] of featuresOf(model))
    sum += weight * (((features[name] ?? mean) - mean) / scale);
  return 1 / (1 + Math.exp(-sum));
}

type Features = readonly (readonly [name: string, LinearModel['features'][string]])[];

/** The features of the models asked before, as a list. */
const listed = new WeakMap<LinearModel, Features>();

function featuresOf(model: LinearModel): Features {
  let features = listed.get(model);
  if (!features) {
    features = Object.entries(model.features);
    listed.set(model, features);
  }
  return features;
}
