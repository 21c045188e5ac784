/** A responsibility or a role given to somebody else than the Code gives it to. */
import { spanIn, type Find, type Context } from './context';
import type { Phrase, ReadPassage } from '../read/passages';
import type { ActorMark } from '../read/markers';
import { fits, subjectOf } from './actor';
import type { Rules } from './rule';

export const ownerRules = {
  owner: {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Civil society bears the primary responsibility for countering terrorism.', '4(h)'],
      ['The United Nations has the primary responsibility for countering terrorism.', '4(h)'],
    ],
    quiet: [['Member States have the primary responsibility for countering terrorism.', '4(h)']],
  },
} as const satisfies Rules;

const BETWEEN = 14;

export const findOwners: Find = (context) =>
  context.comparison.passages.flatMap((p) =>
    p.roles.flatMap(({ words, actor }) => {
      if (!isTold(context, p, words)) return [];
      const owners = [subjectOf(context), ...context.claim.marks.actors.filter((m) => isGiven(context, m))];
      const named = owners.filter((m): m is ActorMark => m !== null);
      if (named.length === 0 || named.some((m) => fits(m.actor, actor))) return [];
      const [first] = named;
      return first ? [context.finding('owner', context.spanOf(first), spanIn(p, words))] : [];
    }),
  );

function isTold(context: Context, p: ReadPassage, words: Phrase): boolean {
  const own = context.comparison.code.flatMap((r, j) => (r.passage === p && words.terms.includes(r.index) ? [j] : []));
  return own.length > 0 && own.every((j) => context.comparison.met[j]);
}

/** "The leading role belongs to the Secretariat", "is left to civil society". */
function isGiven(context: Context, mark: ActorMark): boolean {
  const { words } = context.claim;
  const leads = [1, 2].find((k) => context.forms.owner.leads.test(words[mark.first - k]?.norm ?? ''));
  if (leads === undefined) return false;
  const from = Math.max(0, mark.first - BETWEEN);
  return words.slice(from, mark.first - leads).some((w) => context.forms.owner.gives.test(w.norm));
}
