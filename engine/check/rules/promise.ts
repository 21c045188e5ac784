/** A pledge or an appeal presented as a mere thought, or as done already. */
import type { Find, Context } from './context';
import type { ActScope, ReadPassage } from '../read/passages';
import type { Finding } from '../types';
import { actSpan, mainPlace } from './act';
import { CLOSE_PARAPHRASE } from './force';
import type { Rules } from './rule';

export const promiseRules = {
  'promise-as-thought': {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Study the recruitment of terrorists', '3'],
      ['States are to examine how the recruitment of terrorists could be suppressed.', '3(a)'],
    ],
    quiet: [['The financing of terrorism is to be curbed.', '3(e)']],
  },
  'promise-as-done': {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['All other UN Member States have expressed their commitment to the Code.', '10'],
      [
        'The signatories have strengthened their legislative framework, including measures to improve extradition and prosecution.',
        '3(c)',
      ],
    ],
    quiet: [['The signatories are to strengthen their legislative framework.', '3(c)']],
  },
} as const satisfies Rules;

export const findPromises: Find = (context) => {
  const place = mainPlace(context);
  if (!place) return [];
  const { scope, passage } = place;
  return [...considered(context, scope, passage), ...done(context, scope, passage)];
};

/** "is to be considered" where the Code promises. */
function considered(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  if (scope.act?.modality !== 'commitment' && scope.act?.modality !== 'duty') return [];
  const word = claim.words.findIndex((w) => context.forms.promise.ponders.test(w.norm));
  if (word < 0 || context.partnerOf(context.termAt(word), 0.65)) return [];
  return [
    context.finding(
      'promise-as-thought',
      context.spanOf({ first: Math.max(0, word - 3), last: word }),
      actSpan(context, scope, passage),
    ),
  ];
}

/** "have expressed their commitment" where the Code only invites or promises. */
function done(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim, comparison } = context;
  const { forces } = claim.marks;
  if (scope.act?.modality !== 'commitment' && scope.act?.modality !== 'appeal') return [];
  if (forces.commitment.length + forces.appeal.length + forces.recital.length > 0) return [];
  const have = claim.words.findIndex((w) => context.forms.promise.have.test(w.norm));
  const index = context.headAfter(have + 1, 3);
  const verb = claim.terms[index];
  const past = context.forms.promise.pastParticiple.test(context.wordAt(verb?.first ?? -1));
  const isReported =
    (comparison.nearness[index] ?? 0) >= 0.8 && comparison.code[comparison.partner[index] ?? -1]?.scope === scope;
  if (have < 0 || !verb || !past || !isReported || comparison.verbatimShare < CLOSE_PARAPHRASE) return [];
  const span = context.spanOf({ first: have, last: verb.last });
  return [context.finding('promise-as-done', span, actSpan(context, scope, passage))];
}
