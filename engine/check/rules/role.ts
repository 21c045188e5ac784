/** Every word kept, with the roles swapped: "A consistent with B" as "B consistent with A". */
import { codeWords, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Rules } from './rule';

export const roleRules = {
  'roles-swapped': {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'The signatories are to secure infiltration against borders.',
      ['Terrorist recruitment and incitement could contribute to failure to adhere to international law.', 'PP9'],
    ],
    quiet: ['The signatories are to secure borders against infiltration.'],
  },
} as const satisfies Rules;

/** Terms with content on each side of a pivot that are looked at. */
const REACH = 4;
/** Words between a pivot and what belongs to it. */
const CLOSE = 7;

/** From this verbatim share on the order of words counts. */
const CLOSE_PARAPHRASE = 0.75;

export const findRoles: Find = (context) => {
  const { claim } = context;
  // In other words the sides may stand in another order and say the same.
  if (context.comparison.verbatimShare < CLOSE_PARAPHRASE) return [];
  for (const [w, word] of claim.words.entries()) {
    if (!context.forms.role.pivot.test(word.norm)) continue;
    const left = nearest(context, w, -1);
    const right = nearest(context, w, 1);
    const [l] = left;
    const [r] = right;
    if (!l || l.passage !== r?.passage) continue;
    const pivots = l.passage.words.flatMap((x, k) => (x.norm === word.norm ? [k] : []));
    for (const pivot of pivots) {
      const span = governed(left, right, pivot) ?? bare(l, r, pivot);
      if (!span) continue;
      const from = Math.max(0, w - 4, claim.citation.size > 0 ? Math.max(...claim.citation) + 1 : 0);
      const words = context.spanOf({ first: from, last: Math.min(claim.words.length - 1, w + 4) });
      return [context.finding('roles-swapped', words, codeWords(l.passage, span.from, span.to))];
    }
  }
  return [];
};

/** "consistent with", "contribute to": the word that governs stays, what is before it and after the pivot change places. */
function governed(
  left: readonly CodeTerm[],
  right: readonly CodeTerm[],
  pivot: number,
): { from: number; to: number } | null {
  const [governor, ...before] = left;
  if (!governor || governor.term.last >= pivot || pivot - governor.term.last > 1) return null;
  const both = new Set(before.map((t) => t.term.key).filter((k) => right.some((r) => r.term.key === k)));
  const mine = before.filter((t) => !both.has(t.term.key));
  const theirs = right.filter((t) => !both.has(t.term.key));
  const moved = mine.filter((t) => t.term.first > pivot && t.term.first - pivot <= CLOSE);
  const back = theirs.filter((t) => t.term.last < governor.term.first && governor.term.first - t.term.last <= CLOSE);
  if (moved.length === 0 || back.length === 0 || mine.length > moved.length + 1) return null;
  if (theirs.some((t) => t.term.first > pivot && t.term.first - pivot <= 2)) return null;
  return reach([...moved, ...back, governor]);
}

/** "safeguard A against B": the words right beside the pivot change places. */
function bare(l: CodeTerm, r: CodeTerm, pivot: number): { from: number; to: number } | null {
  const after = l.term.first - pivot;
  const before = pivot - r.term.last;
  return after > 0 && after <= 3 && before > 0 && before <= 2 ? reach([l, r]) : null;
}

function reach(terms: readonly CodeTerm[]): { from: number; to: number } {
  return { from: Math.min(...terms.map((t) => t.term.first)), to: Math.max(...terms.map((t) => t.term.last)) };
}

/** Partners of the terms with content beside a pivot, the nearest first, up to the next pivot. */
function nearest(context: Context, word: number, step: number): CodeTerm[] {
  const found: CodeTerm[] = [];
  let last = -1;
  for (let w = word + step; w >= 0 && w < context.claim.words.length && found.length < REACH; w += step) {
    const index = context.termAt(w);
    const term = context.claim.terms[index];
    if (!term || index === last) continue;
    last = index;
    if (term.kind === 'functional') {
      if (context.forms.role.stop.test(term.key)) break;
      continue;
    }
    const partner = context.partnerOf(index, term.kind === 'content' ? 0.9 : 1);
    if (term.kind === 'content' && !partner) break;
    if (partner) found.push(partner);
  }
  return found;
}
