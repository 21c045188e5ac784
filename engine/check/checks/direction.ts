/** The claim points towards what the Code points away from, or the other way round: "spread" for "counter". */
import { codeWords, type Check, type Context } from '../context';
import type { Direction } from '../direction';
import type { CodeTerm } from '../compare';

/** From this nearness on two terms are the same matter. */
const SAME_MATTER = 0.8;
/** Words between what points and what it points at. */
const CLOSE = 5;
const AWAY = /^(?:for|in|on|at|by|with|through|under|within)$/u;
/** More, less: a change of quantity. */
const DEGREE = /^(?:less|lesser|fewer|more|greater|lower)$/u;

export const checkDirections: Check = (context) => {
  const { claim } = context;
  const turned: { index: number; here: Direction; there: Direction; partner: CodeTerm }[] = [];
  claim.terms.forEach((term, index) => {
    const here = claim.directions[index];
    const partner = context.partnerOf(index, SAME_MATTER);
    if (term.kind !== 'content' || !here || !partner || term.first - here.last > CLOSE) return;
    // "violence against civilians for political ends": what comes after another preposition is not what it points at.
    if (claim.words.slice(here.last + 1, term.first).some((w) => AWAY.test(w.norm))) return;
    // "… spreads, the preamble counts …": another clause begins.
    for (let w = here.last + 1; w < term.first; w += 1) if (claim.citation.has(w)) return;
    const there = partner.passage.directions[partner.index];
    if (!there || partner.term.first - there.last > CLOSE + 1) return;
    if (here.sign === there.sign || here.inner === there.inner) return;
    // "No act … can be justified": the denial is the verb's.
    if (here.denied && here.first === 0 && partner.passage.marks.negators.length > 0) return;
    // The Code's pointing word is told too: the checks of negation and of opposites look at it.
    if (!there.denied && isTold(context, partner, there)) return;
    if (!here.denied && there.denied && (context.comparison.nearness[context.termAt(here.first)] ?? 0) >= SAME_MATTER)
      return;
    turned.push({ index, here, there, partner });
  });
  const [first] = turned;
  if (!first) return [];
  const { here, there, partner, index } = first;
  const last = claim.terms[index]?.last ?? here.last;
  const span = context.spanOf({
    first: Math.min(here.first, claim.terms[index]?.first ?? 0),
    last: Math.max(here.last, last),
  });
  const type = DEGREE.test(context.wordAt(here.first))
    ? 'quantifier'
    : here.denied || there.denied
      ? 'negation'
      : 'predicate';
  const from = Math.min(there.first, partner.term.first);
  const side = codeWords(partner.passage, from, Math.max(there.last, partner.term.last));
  return [context.finding(type, 'material', 'direction-turned', span, side)];
};

/** The pointing word of the Code is told in the claim, by itself and not within a longer term. */
function isTold(context: Context, partner: CodeTerm, there: Direction): boolean {
  return context.comparison.code.some(
    (r, j) =>
      r.passage === partner.passage &&
      r.term.first === there.first &&
      r.term.last <= there.last &&
      context.comparison.met[j] === true,
  );
}
