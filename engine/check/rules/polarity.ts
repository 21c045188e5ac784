/** The claim points towards what the Code points away from, or the other way round: "spread" for "counter". */
import { codeSpan, codeWords, type Find, type Context } from './context';
import type { Polarity } from '../read/polarity';
import type { CodeTerm } from '../align/compare';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const polarityRules = {
  'direction-turned': {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Facilitate the recruitment of terrorists.', '3'],
      ['Encourage the financing of terrorism.', '3'],
    ],
    quiet: [
      ['Suppress the recruitment of terrorists.', '3'],
      ['States may refuse asylum to perpetrators of terrorist acts.', '5'],
    ],
  },
  'good-harmed': {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories will curb fundamental freedoms and democracy in the fight against terrorism.',
      'States pledge to weaken the rule of law in order to prevent and counter terrorism.',
      ['The signatories agree to restrict human rights in the fight against terrorism.', '5'],
    ],
    quiet: [
      'Terrorism destroys human rights, fundamental freedoms and democracy.',
      'The signatories pledge not to weaken the rule of law in the fight against terrorism.',
      'States address conditions such as the lack of the rule of law and violations of human rights.',
    ],
  },
} as const satisfies Rules;

/** From this nearness on two terms are the same matter. */
const SAME_MATTER = 0.8;
/** Words between what points and what it points at. */
const CLOSE = 5;
/** Words between a subject and its verb. */
const LEAD = 4;

export const findPolarity: Find = (context) => {
  for (const index of context.claim.terms.keys()) {
    const found = turnedAt(context, index);
    if (found) return [found];
  }
  return harmed(context);
};

/** "States will curb freedom of the press": what the Code is for everywhere is worked against, by those whom it is addressed to. */
function harmed(context: Context): Finding[] {
  const { claim, forms } = context;
  for (const [index, term] of claim.terms.entries()) {
    const here = claim.directions[index];
    if (here?.sign !== -1 || here.denied || term.first - here.last > CLOSE) continue;
    if (
      !forms.polarityRule.harms.test(context.wordAt(here.first)) ||
      !forms.polarityRule.goods.test(context.wordAt(term.first))
    )
      continue;
    if (!isDoneByStates(context, here.first)) continue;
    const partner = context.partnerOf(index, SAME_MATTER);
    const span = context.spanOf({ first: here.first, last: term.last });
    return [context.finding('good-harmed', span, partner ? codeSpan(partner) : null)];
  }
  return [];
}

/** Between the subject and its verb stand no more than words of force: "agree to", "will", "pledge to". */
function isDoneByStates({ claim, forms }: Context, verb: number): boolean {
  const from = claim.marks.actors.findLast((a) => a.last < verb);
  const lead = claim.words.slice((from?.last ?? -1) + 1, verb);
  return (
    lead.length <= LEAD &&
    (from !== undefined || lead.some((w) => forms.checker.codeNoun.test(w.norm))) &&
    !lead.some((w) => forms.polarityRule.away.test(w.norm))
  );
}

/** The finding about one term of the claim, or null where both sides point at it the same way or one doesn't. */
function turnedAt(context: Context, index: number): Finding | null {
  const { claim } = context;
  const term = claim.terms[index];
  const here = claim.directions[index];
  const partner = context.partnerOf(index, SAME_MATTER);
  if (term?.kind !== 'content' || !here || !partner || term.first - here.last > CLOSE) return null;
  // "violence against civilians for political ends": what comes after another preposition is not what it points at.
  if (claim.words.slice(here.last + 1, term.first).some((w) => context.forms.polarityRule.away.test(w.norm)))
    return null;
  // "… spreads, the preamble counts …": another clause begins.
  for (let w = here.last + 1; w < term.first; w += 1) if (claim.citation.has(w)) return null;
  const there = partner.passage.directions[partner.index];
  if (!there || partner.term.first - there.last > CLOSE + 1) return null;
  if (here.sign === there.sign || here.inner === there.inner) return null;
  // "No act … can be justified": the denial is the verb's.
  if (here.denied && here.first === 0 && partner.passage.marks.negators.length > 0) return null;
  // The claim has the Code's operator too: the checks of negation and of opposites look at it.
  if (!there.denied && isTold(context, partner, there)) return null;
  const own = context.comparison.nearness[context.termAt(here.first)] ?? 0;
  if (!here.denied && there.denied && own >= SAME_MATTER) return null;
  // "refuse asylum", and "asylum status is not abused": the Code denies something else of it.
  const isOfSubject = there.denied && there.first > partner.term.last;
  if (isOfSubject && !here.denied && here.first < term.first && own === 0) return null;
  const span = context.spanOf({ first: Math.min(here.first, term.first), last: Math.max(here.last, term.last) });
  const denied = here.denied || there.denied;
  const type = context.forms.polarityRule.degree.test(context.wordAt(here.first))
    ? 'quantifier'
    : denied
      ? 'negation'
      : 'predicate';
  const from = Math.min(there.first, partner.term.first);
  const side = codeWords(partner.passage, from, Math.max(there.last, partner.term.last));
  return context.finding('direction-turned', span, side, { type });
}

/** The claim has the Code's operator, by itself and not within a longer term. */
function isTold(context: Context, partner: CodeTerm, there: Polarity): boolean {
  return context.comparison.code.some(
    (r, j) =>
      r.passage === partner.passage &&
      r.term.first === there.first &&
      r.term.last <= there.last &&
      context.comparison.met[j] === true,
  );
}
