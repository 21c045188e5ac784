/** The Code presented as binding, as a treaty, as a set of obligations. */
import { codeWords, type Find, type Context } from './context';
import type { Hit } from '../read/phrases';
import type { PassageSpan } from '../types';
import { negated } from './act';
import type { Rules } from './rule';

export const bindingRules = {
  obligations: {
    type: 'binding',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The Code creates legal obligations for everyone who signs it.',
      'It includes a number of obligations in the fight against terrorism.',
    ],
    quiet: ['The Code leaves the obligations of States under international law untouched.'],
  },
  treaty: {
    type: 'binding',
    severity: 'material',
    evidence: 'marker',
    fires: ['The Code is a treaty.', 'The Code is a binding treaty between States.'],
    quiet: ['The Code is not a treaty.'],
  },
  binding: {
    type: 'binding',
    severity: 'material',
    evidence: 'marker',
    fires: ['The Code is legally binding.', 'This document is binding on all signatories.'],
    quiet: ['The Code is not legally binding.', 'The Code binds nobody.'],
  },
} as const satisfies Rules;

/** The Code called binding, a treaty, a set of obligations. */
export const findBinding: Find = (context) => {
  const { claim, comparison } = context;
  const status = context.passage('1.1');
  if (!status) return [];
  const voluntary = status.words.findIndex((w) => w.norm === 'voluntary');
  const side = (): PassageSpan => codeWords(status, voluntary, voluntary + 4);
  // "non-legally binding": the words that are turned round, and no others.
  const turned = (): PassageSpan => codeWords(status, voluntary + 2, voluntary + 4);
  const named = claim.words.some((w) => context.forms.binding.aboutCode.test(w.norm));
  const reportsStatus = comparison.passages.includes(status);
  return claim.marks.forces.binding.flatMap((hit) => {
    // "binds nobody"
    const isDenied = claim.marks.forces.unbinding.some((u) => u.first <= hit.first && hit.last <= u.last);
    if (isDenied || negated(context, hit)) return [];
    const noun = context.forms.binding.obligationNoun.test(hit.phrase);
    if (noun)
      return createsObligations(context, hit) ? [context.finding('obligations', context.spanOf(hit), side())] : [];
    if (hit.phrase === 'treaty' || hit.phrase === 'international treaty') {
      return named &&
        context.forms.binding.beforeTreaty.test(context.wordAt(hit.first - 1)) &&
        isPredicate(context, hit)
        ? [context.finding('treaty', context.spanOf(hit), side())]
        : [];
    }
    const partner = context.partnerOf(context.termAt(hit.first), 0.9);
    if (partner && partner.passage !== status) return [];
    if (partner && claim.marks.forces.unbinding.length > 0) return [];
    if (!named && !reportsStatus) return [];
    return [context.finding('binding', context.spanOf(hit), turned())];
  });
};

/** "includes a number of obligations", "imposes duties on": obligations that the Code itself would make. */
function createsObligations(context: Context, hit: Hit): boolean {
  const made = [1, 2, 3, 4].some((k) => context.forms.binding.made.test(context.wordAt(hit.last + k)));
  return (
    (made || [1, 2, 3, 4, 5, 6].some((k) => context.forms.binding.makes.test(context.wordAt(hit.first - k)))) &&
    !context.claim.marks.negators.some((n) => n.last < hit.first && hit.first - n.last < 7)
  );
}

function isPredicate(context: Context, hit: Hit): boolean {
  return [1, 2, 3, 4, 5].some((k) => context.forms.binding.predicateVerb.test(context.wordAt(hit.first - k)));
}
