/** "must", "obliges", "guarantees" where the Code has no duty. */
import type { ActScope, ReadPassage } from '../read/passages';
import type { Hit } from '../read/phrases';
import type { Word } from '../read/words';
import type { Finding, Severity } from '../types';
import { actSpan, isNoun, mainPlace, negated, nextHead } from './act';
import { spanIn, type Context, type Find } from './context';
import type { Rules } from './rule';

export const dutyRules = {
  duty: {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories must curb the financing of terrorism.',
      'States are obliged to secure borders against infiltration by terrorists.',
    ],
    quiet: [
      'The signatories pledge to curb the financing of terrorism.',
      // The Code has the need, and the denial.
      'Preventing and countering terrorism demands intensified collective efforts at the regional and international levels.',
      'Terrorism must not be associated with any religion, faith or ethnic group.',
    ],
  },
  'duty-binding': {
    type: 'binding',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories are legally obliged to curb the financing of terrorism.',
      'The signatories are under a legal obligation to suppress the recruitment of terrorists.',
    ],
    quiet: ['The signatories must curb the financing of terrorism.'],
  },
  certainty: {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The Code guarantees a world free of terrorism by the centenary of the United Nations.',
      ['Failure to adhere to international law inevitably contributes to recruitment and incitement.', 'preamble'],
    ],
    quiet: [['Failure to adhere to international law could contribute to recruitment and incitement.', 'preamble']],
  },
} as const satisfies Rules;

export const findDuties: Find = (context) => {
  const place = mainPlace(context);
  return place ? duties(context, place.scope, place.passage) : [];
};

function duties(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  const findings: Finding[] = [];
  const force = scope.act?.modality;
  for (const hit of claim.marks.forces.duty) {
    const owed = isObligation(context, hit);
    const noun = hit.phrase === 'duty' || hit.phrase === 'obligation';
    // "where it is required", "as required": a condition.
    if (
      hit.phrase === 'required' &&
      [1, 2, 3].some((k) => context.forms.duty.condition.test(context.wordAt(hit.first - k)))
    )
      continue;
    // "oblige themselves": they commit; "what international law requires": a duty that exists outside the Code.
    if (context.forms.duty.reflexive.test(context.wordAt(hit.last + 1)) || isOfLaw(context, hit)) continue;
    if (context.forms.duty.ambiguous.test(hit.phrase) && !context.forms.duty.object.test(context.wordAt(hit.last + 1)))
      continue;
    if (negated(context, hit) || (!owed && (noun || context.inCode(hit) || isNoun(context, hit)))) continue;
    if (force === 'duty' && context.forms.duty.strictDuty.test(hit.phrase)) continue;
    const isOwed = hasObligatedSubject(context, hit);
    const isNeed = saysNeed(context, hit, passage);
    if (!isOwed && (isNeed || deniesOfThing(context, hit, passage))) continue;
    const span = context.spanOf({ first: hit.first, last: Math.min(claim.words.length - 1, nextHead(context, hit)) });
    const code = actSpan(context, scope, passage);
    // "Terrorists must not get hold of arms" says what should be, not what a State must do.
    const urgent = context.forms.duty.urging.test(scope.act?.verb ?? '') && !context.forms.duty.owing.test(hit.phrase);
    const severity: Severity =
      urgent || isNeed || asksOfMeasures(context, hit) || isUnderCondition(context, hit)
        ? 'caution'
        : owed || context.forms.duty.owing.test(hit.phrase) || isOwed
          ? 'material'
          : 'caution';
    findings.push(context.finding('duty', span, code, { severity }));
    if (owed || context.forms.duty.legalDuty.test(hit.phrase))
      findings.push(context.finding('duty-binding', span, code));
  }
  for (const hit of claim.marks.forces.certainty) {
    const met = context.partnerOf(context.termAt(hit.first), 0.8);
    if (negated(context, hit) || met?.passage === passage) continue;
    const softened = context.comparison.passages.flatMap((p) => p.hedges.map((h) => ({ p, h })));
    const [first] = softened;
    if (!first && !context.forms.duty.unfailing.test(hit.phrase)) continue;
    findings.push(
      context.finding(
        'certainty',
        context.spanOf({ first: hit.first, last: nextHead(context, hit) }),
        first ? spanIn(first.p, first.h) : actSpan(context, scope, passage),
      ),
    );
  }
  return findings;
}

/** "Countering terrorism demands stronger efforts": what the Code says is required, and nobody who is to make them. */
function saysNeed(context: Context, { phrase, last }: Hit, passage: ReadPassage): boolean {
  const { duty } = context.forms;
  if (!duty.need.test(phrase) || !passage.marks.forces.duty.some((d) => duty.needed.test(d.phrase))) return false;
  return context.claim.marks.actors.every((a) => a.first <= last || a.first - last > 3);
}

/** "Terrorism must not be tied to any faith": what may not be so in the Code either, of a thing. */
function deniesOfThing(context: Context, { phrase, last }: Hit, { marks }: ReadPassage): boolean {
  const { duty } = context.forms;
  return (
    duty.mayNot.test(phrase) &&
    duty.denies.test(context.wordAt(last + 1)) &&
    marks.negators.length + marks.negative.length > 0
  );
}

/** Somebody who can owe it stands before the verb. */
function hasObligatedSubject(context: Context, hit: Hit): boolean {
  const { claim } = context;
  const before = claim.words.slice(0, hit.first);
  const { duty: forms } = context.forms;
  // Its clause begins behind a comma, or behind "it adds that".
  const cut = before.findLastIndex(
    (w, k) =>
      /[;:.,]/u.test(claim.text.slice(w.end, claim.words[k + 1]?.start ?? w.end)) ||
      (k < hit.first - 1 && forms.reports.test(context.wordAt(k - 1)) && w.norm === forms.reportedBy),
  );
  // "a threat that has to be addressed": the word before it is what has to.
  const isRelative = context.forms.duty.relative.test(context.wordAt(hit.first - 1));
  const clause = claim.words.slice(cut + 1, hit.first);
  const subject = isRelative
    ? claim.words.slice(hit.first - 2, hit.first - 1)
    : clause.slice(forms.conjunction.test(clause[0]?.norm ?? '') ? 1 : 0);
  if (context.forms.duty.notOwing.test(subject[0]?.norm ?? '')) return false;
  // "Cooperation among signatories has to …": they aren't what has to.
  const isInside = (first: number): boolean =>
    first - 1 > cut + 1 && [1, 2].some((k) => first - k > cut + 1 && forms.between.test(context.wordAt(first - k)));
  const owing = (a: Hit): boolean => a.first > cut && a.last < hit.first && !isInside(a.first);
  return (
    claim.marks.actors.some((a) => owing(a) && (!isRelative || a.last === hit.first - 2)) ||
    subject.length === 0 ||
    headOf(subject, forms.between).some((w) => context.forms.duty.owingSubject.test(w.norm))
  );
}

/** The words of a subject before what it is among or between. */
function headOf(subject: readonly Word[], between: { test(word: string): boolean }): readonly Word[] {
  const at = subject.findIndex((w, k) => k > 0 && between.test(w.norm));
  return at < 0 ? subject : subject.slice(0, at);
}

/** "demands that the measures comply with …": what it asks is what measures are to be like. */
function asksOfMeasures(context: Context, hit: Hit): boolean {
  const { duty: forms } = context.forms;
  if (context.wordAt(hit.last + 1) !== forms.reportedBy) return false;
  const next = context.wordAt(hit.last + 2);
  return forms.notOwing.test(forms.determiner.test(next) ? context.wordAt(hit.last + 3) : next);
}

/** "but they have to stay within the rule of law": the Code's own condition. */
function isUnderCondition(context: Context, hit: Hit): boolean {
  if (context.forms.duty.owing.test(hit.phrase)) return false;
  const partners = [0, 1, 2].map((k) => context.partnerOf(context.termAt(hit.last + 1) + k, 0.65));
  return partners.some(
    (partner) =>
      partner?.passage.conditions.some(({ start, end }) => start <= partner.term.start && partner.term.end <= end) ===
      true,
  );
}

/** "as international law requires", "the obligations that the conventions impose": its subject is other law. */
function isOfLaw(context: Context, hit: Hit): boolean {
  const at = context.forms.duty.relative.test(context.wordAt(hit.first - 1)) ? hit.first - 2 : hit.first - 1;
  return !context.forms.duty.strictDuty.test(hit.phrase) && context.forms.duty.otherLaw.test(context.wordAt(at));
}

/** "have a legal duty to", "are under an obligation to". */
function isObligation(context: Context, hit: Hit): boolean {
  if (!context.forms.duty.dutyNoun.test(hit.phrase) || context.wordAt(hit.last + 1) !== 'to') return false;
  return [1, 2, 3, 4].some((k) => context.forms.duty.owes.test(context.wordAt(hit.first - k)));
}
