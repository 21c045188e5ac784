/** A line of the score table; `value` is ready to print. */
export interface Score {
  readonly name: string;
  readonly value: string;
  readonly detail?: string;
}

/** One kind of evaluation: how a case is predicted (from its text alone) and how predictions are scored. */
export interface Kind {
  predict(this: void, one: { readonly id: string }): { readonly id: string };
  score(
    this: void,
    cases: readonly { readonly id: string }[],
    predictions: readonly { readonly id: string }[],
  ): Score[];
}

export function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}

/** F1 of two counts of errors and one of hits. */
export function f1(hits: number, extra: number, missed: number): string {
  return ratio(2 * hits, 2 * hits + extra + missed);
}
