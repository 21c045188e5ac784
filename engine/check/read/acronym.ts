/** Acronyms of the Code as other alphabets write them. */

/** The acronym of the Code that a word is one letter off, or null. */
export function acronymOf(norm: string, acronyms: readonly string[]): string | null {
  if (acronyms.includes(norm)) return null;
  return (
    acronyms.find((a) => a.length === norm.length && a.length >= 4 && a !== norm && distance(a, norm) === 1) ?? null
  );
}

/** Letters that differ in place. */
function distance(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) count += 1;
  return count;
}
