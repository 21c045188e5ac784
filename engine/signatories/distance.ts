/**
 * How many typing errors lie between a query and a name. An optimal-string-alignment distance with weights, which no library
 * has: what hands and ears confuse costs less, the first letter more. Without weights five look-ups of the evaluation sets
 * fail. It distinguishes Niger, Nigeria and their misspellings:
 *
 *     query  n i g e r ·   a        omitted i: 0.9
 *     name   n i g e r i   a        (from Niger an extra a would cost 1)
 */

const OMITTED = 0.9;
const EXTRA = 1;
const SWAPPED = 0.8;
/** A letter doubled, or a double letter written once. */
const DOUBLED = 0.4;
const VOWEL = 0.75;
const ALIKE = 0.5;
/** People seldom err in the first letter; a different one is rather a different word. */
const FIRST = 1.5;

/** Letters that spell the same sound. */
const ALIKE_PAIRS = new Set(
  [
    'iy',
    'ck',
    'kq',
    'cq',
    'sz',
    'vw',
    'gj',
    'ij',
    'cs',
    'jy',
    'gh',
    'kh',
    'еэ',
    'ие',
    'ыи',
    'гк',
    'тд',
    'бп',
    'зс',
    'цс',
    'шщ',
  ].flatMap(([a = '', b = '']) => [a + b, b + a]),
);
const VOWELS = new Set('aeiouyаеёиоуыэюяі');

/** How many errors a name of this length may have; under four letters none. */
export function tolerance(queryLength: number, nameLength: number): number {
  const shorter = Math.min(queryLength, nameLength);
  const mean = (queryLength + nameLength) / 2;
  if (shorter < 4) return 0;
  return Math.min(3, Math.max(1, 0.2 * mean));
}

/** The weighted distance of two keys, or Infinity where it is above `limit`. Symmetric but for omitted and extra letters. */
export function distance(query: string, name: string, limit: number): number {
  const q = query.replaceAll('ph', 'f');
  const n = name.replaceAll('ph', 'f');
  // No row can end under the limit when the lengths differ by more letters than the limit pays for.
  if (Math.abs(q.length - n.length) * DOUBLED > limit) return Infinity;
  let before: number[] = [];
  let above = [0];
  for (let j = 1; j <= n.length; j++) above.push((above[j - 1] ?? 0) + omitted(n, j));
  for (let i = 1; i <= q.length; i++) {
    const row = [(above[0] ?? 0) + extra(q, i)];
    let best = row[0] ?? 0;
    for (let j = 1; j <= n.length; j++) {
      const a = q.charAt(i - 1);
      const b = n.charAt(j - 1);
      let cost = Math.min(
        (above[j - 1] ?? 0) + substitution(a, b, i === 1 && j === 1),
        (above[j] ?? 0) + extra(q, i),
        (row[j - 1] ?? 0) + omitted(n, j),
      );
      if (i > 1 && j > 1 && a === n.charAt(j - 2) && b === q.charAt(i - 2) && a !== b) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return Infinity;
    before = above;
    above = row;
  }
  const total = above[n.length] ?? Infinity;
  return total <= limit ? total : Infinity;
}

function substitution(a: string, b: string, first: boolean): number {
  if (a === b) return 0;
  if (ALIKE_PAIRS.has(a + b)) return ALIKE;
  if (first) return FIRST;
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL : 1;
}

/** A letter of the name that the query lacks. */
function omitted(name: string, j: number): number {
  if (j > 1 && name.charAt(j - 1) === name.charAt(j - 2)) return DOUBLED;
  return j === 1 ? FIRST : OMITTED;
}

/** A letter of the query that the name lacks. */
function extra(query: string, i: number): number {
  if (i > 1 && query.charAt(i - 1) === query.charAt(i - 2)) return DOUBLED;
  return i === 1 ? FIRST : EXTRA;
}
