/** One figure of the benchmark, as `npm run bench -- --json` prints it. */
export interface Row {
  readonly figure: string;
  /** In `unit`; the median of the runs where the figure doesn't name another percentile. */
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, measured in the same run and in the same unit; null where the target is absolute. */
  readonly reference: number | null;
  /** `value / reference`, or the other way round where more is better. */
  readonly ratio: number | null;
  readonly target: string;
  readonly holds: boolean;
}

/** A figure that may not exceed a limit of its own unit. */
export function atMost(figure: string, value: number, unit: string, limit: number): Row {
  return { figure, value, unit, reference: null, ratio: null, target: `≤ ${limit} ${unit}`, holds: value <= limit };
}

/** A figure that may be at most so many times its reference. */
export function atMostTimes(figure: string, value: number, unit: string, reference: number, limit: number): Row {
  const ratio = value / reference;
  return { figure, value, unit, reference, ratio, target: `≤ ${limit} ×`, holds: ratio <= limit };
}

/** A time that is to be so many times shorter than its reference. */
export function timesFaster(figure: string, value: number, unit: string, reference: number, least: number): Row {
  const ratio = reference / value;
  return { figure, value, unit, reference, ratio, target: `≥ ${least} × faster`, holds: ratio >= least };
}

/** A figure that may exceed its reference by so much. */
export function atMostMore(figure: string, value: number, unit: string, reference: number, more: number): Row {
  const holds = value - reference <= more;
  return { figure, value, unit, reference, ratio: value / reference, target: `≤ + ${more} ${unit}`, holds };
}

/** A figure that is measured for information. */
export function shown(figure: string, value: number, unit: string): Row {
  return { figure, value, unit, reference: null, ratio: null, target: '—', holds: true };
}

export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ figure, value, unit, reference, ratio, target, holds }) => [
    figure,
    `${short(value)} ${unit}`,
    reference === null ? '' : `${short(reference)} ${unit}`,
    ratio === null ? '' : `${short(ratio)} ×`,
    target,
    holds ? 'yes' : 'NO',
  ]);
  const all = [['figure', 'value', 'reference', 'ratio', 'target', 'holds'], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : Number(value.toPrecision(3)).toString();
}
