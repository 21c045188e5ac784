/** Small checks of what comes over a border, put together to checks of whole messages. */

/** Whether a value is of a type. */
export type Guard<T> = (value: unknown) => value is T;

export function isNull(value: unknown): value is null {
  return value === null;
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0 up to a largest one. */
export function wholeUpTo(most: number): Guard<number> {
  return (value): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
}

/** A string of at most so many UTF-16 code units. */
export function textUpTo(most: number): Guard<string> {
  return (value): value is string => typeof value === 'string' && value.length <= most;
}

/** One of these strings. */
export function oneOf<T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((v) => v === value);
}

/** An array of at most so many. */
export function listOf<T>(item: Guard<T>, most: number): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.length <= most && value.every(item);
}

export function nullOr<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

/** An object with these fields and no others. */
export function record<T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const checks = Object.entries<Guard<unknown>>(fields);
  return (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every((name) => Object.hasOwn(fields, name)) &&
    checks.every(([name, fits]) => fits((value as Readonly<Record<string, unknown>>)[name]));
}
