/** What is stored and can't be read is set aside, never lost. */

/** What was set aside, as a list: before there were several, one value was kept by itself. */
export function asideOf(kept: unknown): readonly unknown[] {
  if (Array.isArray(kept)) return kept;
  return isNothing(kept) ? [] : [kept];
}

/** Whether a browser's storage has nothing there. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
