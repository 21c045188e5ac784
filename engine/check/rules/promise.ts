/** A pledge or an appeal presented as a mere thought, or as done already. */
import type { Check, Context } from './context';
import type { ActScope, ReadPassage } from '../read/passages';
import type { Finding } from '../types';
import { CLOSE_PARAPHRASE, actSpan, mainPlace } from './force';

export const checkPromises: Check = (context) => {
  const place = mainPlace(context);
  if (!place) return [];
  const { scope, passage } = place;
  return [...considered(context, scope, passage), ...done(context, scope, passage)];
};

const PONDERS =
  /^(?:consider|considers|considered|considering|explore|explores|explored|examine|examines|examined|discuss|discusses|discussed|ponder|weigh|study|contemplate|contemplates|contemplated)$/u;

/** "is to be considered" where the Code promises. */
function considered(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  if (scope.act?.modality !== 'commitment' && scope.act?.modality !== 'duty') return [];
  const word = claim.words.findIndex((w) => PONDERS.test(w.norm));
  if (word < 0 || context.partnerOf(context.termAt(word), 0.65)) return [];
  return [
    context.finding(
      'modality',
      'material',
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
  const have = claim.words.findIndex((w) => /^(?:have|has)$/u.test(w.norm));
  const index = context.headAfter(have + 1, 3);
  const verb = claim.terms[index];
  const past = /(?:ed|en|ne|pt|ld|ught|ade|ut|id|un|wn)$/u.test(context.wordAt(verb?.first ?? -1));
  const isReported =
    (comparison.nearness[index] ?? 0) >= 0.8 && comparison.code[comparison.partner[index] ?? -1]?.scope === scope;
  if (have < 0 || !verb || !past || !isReported || comparison.verbatimShare < CLOSE_PARAPHRASE) return [];
  const span = context.spanOf({ first: have, last: verb.last });
  return [context.finding('modality', 'material', 'told-as-done', span, actSpan(context, scope, passage))];
}
