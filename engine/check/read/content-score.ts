/** Statements about the Code's content, and narrative about events, people and opinions, which isn't checked. */
import type { ReadClaim } from './claim';

/** Positive where a statement is about the Code's content, negative where it is narrative. */
export function contentScore(claim: ReadClaim): number {
  let score = 0;
  const norms = claim.words.map((w) => w.norm);
  const text = claim.text.trim();
  if (/\?["”’)]?$/u.test(text)) return -5;
  if (norms.some((n) => claim.forms.contentScore.normative.test(n))) score += 1.2;
  if (norms.slice(0, 4).some((n) => claim.forms.contentScore.subject.test(n)) || norms.includes('code')) score += 1;
  if (claim.forms.contentScore.hasTo.test(text)) score += 1.5;
  if (norms[0] === 'to' || claim.citedWithin !== null) score += 1;
  if (
    norms.some((n, k) => claim.forms.contentScore.past.test(n) && !claim.forms.contentScore.be.test(norms[k - 1] ?? ''))
  )
    score -= 1.5;
  if (claim.forms.contentScore.isDone.test(text)) score += 0.7;
  if (claim.forms.contentScore.willDo.test(text)) score += 1.2;
  if (norms.slice(0, 6).some((n) => claim.forms.contentScore.firstPerson.test(n)) && !norms.includes('pledge'))
    score -= 1.5;
  if (norms.some((n) => claim.forms.contentScore.opinion.test(n))) score -= 1;
  if (claim.forms.contentScore.heOrShe.test(norms[0] ?? '')) score -= 2.5;
  if (claim.forms.contentScore.statesOrSignatory.test(text)) score += 0.6;
  score -= Math.min(2, claim.marks.narrative.length) * 0.9;
  if (claim.words.length < 4) score -= 0.5;
  if (claim.forms.contentScore.imperative.test(norms[0] ?? '') && claim.words.length <= 9) score -= 2;
  if (claim.forms.contentScore.nextOrLast.test(norms.slice(0, 2).join(' '))) score -= 2;
  return score;
}
