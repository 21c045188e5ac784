/** A word of the claim that is the contrary of the Code's word in the same place. */
import { codeSpan, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const oppositeRules = {
  prefix: {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Terrorist acts are criminal and justifiable, the preamble says.', 'preamble'],
      ['The admissibility of supporting terrorist groups is stressed.', '2'],
    ],
    quiet: [['Terrorist acts are criminal and unjustifiable, the preamble says.', 'preamble']],
  },
  opposite: {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Support the recruitment of terrorists.', '3(a)'],
      'The signatories pledge to weaken their legislative framework.',
    ],
    quiet: [
      'The signatories pledge to strengthen their legislative framework.',
      ['The criminal prosecution of perpetrators rests on the principle of extradite or prosecute.', '5'],
      ['States may refuse to hand perpetrators over to the State where the act took place.', '5'],
    ],
  },
  exchanged: {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Counter-narrative strategies serve to spread propaganda and to promote hatred.', '7'],
      [
        'Counter-narrative strategies are to promote hatred and to discourage peace, tolerance, coexistence and respect.',
        '7',
      ],
    ],
    quiet: [['Counter-narrative strategies are to promote peace and tolerance.', '7']],
  },
} as const satisfies Rules;

/** How far apart, in terms with content, what stands around the two words may be. */
const WINDOW = 3;

export const findOpposites: Find = (context) => {
  const { claim, comparison, lexicon } = context;
  return claim.terms.flatMap((term, index) => {
    if (term.kind === 'functional') return [];
    const nearness = comparison.nearness[index] ?? 0;
    if (nearness === 1) return exchanged(context, index);
    const rivals = comparison.code.filter(
      (r, j) =>
        lexicon.areOpposite(term, r.term) &&
        !isLaw(context, r) &&
        !isDone(context, r) &&
        !strictlyMet(context, j) &&
        sameSurroundings(context, index, j),
    );
    // A word of the same family may stand elsewhere in the passage: "justification" beside "unjustifiable".
    const rival = nearness < 0.9 ? rivals[0] : rivals.find((r) => isPrefixed(term.key, r.term.key));
    if (nearness >= 0.9 && !rival) return exchanged(context, index);
    // "help to keep them from it": the verb behind it is what is done.
    if (context.forms.opposite.aiding.test(context.wordAt(term.last)) && context.wordAt(term.last + 1) === 'to')
      return [];
    if (!rival || denied(context, index) !== deniedInCode(rival)) return [];
    if (isPrefixed(term.key, rival.term.key))
      return [context.finding('prefix', { start: term.start, end: term.end }, codeSpan(rival))];
    const type =
      context.forms.opposite.binding.test(term.key) && context.forms.opposite.binding.test(rival.term.key)
        ? 'binding'
        : 'predicate';
    return [context.finding('opposite', { start: term.start, end: term.end }, codeSpan(rival), { type })];
  });
};

/** "laws" has the stem of "lawful", and is no contrary of "criminal". */
function isLaw({ forms }: Context, { passage, term }: CodeTerm): boolean {
  return forms.opposite.law.test(passage.words[term.last]?.norm ?? '');
}

/** "where the act was committed": no promise, and so no contrary of "refuse". */
function isDone({ forms }: Context, { passage, term }: CodeTerm): boolean {
  const word = passage.words[term.last]?.norm ?? '';
  return forms.opposite.commits.test(word) && !forms.force.afterCommit.test(passage.words[term.last + 1]?.norm ?? '');
}

/** "justifiable" and "unjustifiable" */
function isPrefixed(a: string, b: string): boolean {
  return a !== b && (a.endsWith(b) || b.endsWith(a));
}

/** "promote hatred and discourage peace": both words are kept, and each governs what the other governs in the Code. */
function exchanged(context: Context, index: number): Finding[] {
  const { claim, comparison, lexicon } = context;
  const term = claim.terms[index];
  const next = claim.terms.findIndex((t, k) => k > index && t.kind !== 'functional');
  const object = comparison.partner[next] ?? -1;
  // Active voice alone: in the passive what follows is no object.
  const passive =
    term !== undefined && [1, 2].some((k) => context.forms.opposite.be.test(context.wordAt(term.first - k)));
  const between = term ? claim.text.slice(term.end, claim.terms[next]?.start ?? term.end) : '';
  if (passive || context.forms.opposite.preposition.test(between)) return [];
  const target = comparison.code[object];
  const after = claim.terms[next];
  if (!term || !target || !after || (comparison.nearness[next] ?? 0) < 0.9 || after.kind !== 'content') return [];
  const home = comparison.partner[index] ?? -1;
  for (let j = object - 1, seen = 0; j >= 0 && seen < 4; j -= 1) {
    const r = comparison.code[j];
    if (r?.passage !== target.passage) return [];
    if (r.term.kind === 'functional') continue;
    seen += 1;
    // Two of one list ("internal and external") may change places.
    if (home >= 0 && Math.abs(home - j) <= 3) return [];
    if (j === home || lexicon.nearness(term, r.term) >= 0.9) return [];
    if (lexicon.areOpposite(term, r.term))
      return [context.finding('exchanged', { start: term.start, end: after.end }, codeSpan(r, target))];
  }
  return [];
}

/** Another term of the claim is that word verbatim. */
function strictlyMet(context: Context, j: number): boolean {
  return context.comparison.partner.some((p, i) => p === j && (context.comparison.nearness[i] ?? 0) >= 0.9);
}

/** The next or the last term with content before stands for one near by in the Code. */
function sameSurroundings(context: Context, index: number, j: number): boolean {
  const { claim, comparison } = context;
  for (const step of [1, -1]) {
    let seen = 0;
    for (let k = index + step; k >= 0 && k < claim.terms.length && seen < WINDOW; k += step) {
      if (claim.terms[k]?.kind === 'functional') continue;
      seen += 1;
      const partner = comparison.partner[k] ?? -1;
      if (partner < 0 || (comparison.nearness[k] ?? 0) < 0.8) continue;
      if (contentBetween(comparison.code, j, partner) <= WINDOW) return true;
    }
  }
  return false;
}

function contentBetween(code: readonly CodeTerm[], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  return code.slice(from + 1, to).filter((r) => r.term.kind !== 'functional').length;
}

function denied(context: Context, index: number): boolean {
  const first = context.claim.terms[index]?.first ?? 0;
  return context.claim.marks.negators.some((n) => n.last < first && first - n.last <= 3);
}

function deniedInCode(term: CodeTerm): boolean {
  return term.passage.marks.negators.some((n) => n.last < term.term.first && term.term.first - n.last <= 3);
}
