/** A promise or an appeal told as a mere thought, or as done already. */
import type { Check, Context } from '../context';
import type { Limb, ReadPassage } from '../passages';
import type { Finding } from '../types';
import { CLOSE_TELLING, actSpan, mainPlace } from './force';

export const checkPromises: Check = (context) => {
  const place = mainPlace(context);
  if (!place) return [];
  const { limb, passage } = place;
  return [...considered(context, limb, passage), ...done(context, limb, passage)];
};

const PONDERS =
  /^(?:consider|considers|considered|considering|explore|explores|explored|examine|examines|examined|discuss|discusses|discussed|ponder|weigh|study|contemplate|contemplates|contemplated)$/u;

/** "is to be considered" where the Code promises. */
function considered(context: Context, limb: Limb, passage: ReadPassage): Finding[] {
  const { claim } = context;
  if (limb.act?.modality !== 'commitment' && limb.act?.modality !== 'duty') return [];
  const word = claim.words.findIndex((w) => PONDERS.test(w.norm));
  if (word < 0 || context.partnerOf(context.termAt(word), 0.65)) return [];
  return [
    context.finding(
      'modality',
      'material',
      'promise-as-thought',
      context.spanOf({ first: Math.max(0, word - 3), last: word }),
      actSpan(context, limb, passage),
    ),
  ];
}

/** "have expressed their commitment" where the Code only invites or promises. */
function done(context: Context, limb: Limb, passage: ReadPassage): Finding[] {
  const { claim, comparison } = context;
  const { forces } = claim.marks;
  if (limb.act?.modality !== 'commitment' && limb.act?.modality !== 'appeal') return [];
  if (forces.commitment.length + forces.appeal.length + forces.recital.length > 0) return [];
  const have = claim.words.findIndex((w) => /^(?:have|has)$/u.test(w.norm));
  const index = context.headAfter(have + 1, 3);
  const verb = claim.terms[index];
  const past = /(?:ed|en|ne|pt|ld|ught|ade|ut|id|un|wn)$/u.test(context.wordAt(verb?.first ?? -1));
  const told =
    (comparison.nearness[index] ?? 0) >= 0.8 && comparison.code[comparison.partner[index] ?? -1]?.limb === limb;
  if (have < 0 || !verb || !past || !told || comparison.literal < CLOSE_TELLING) return [];
  const span = context.spanOf({ first: have, last: verb.last });
  return [context.finding('modality', 'material', 'told-as-done', span, actSpan(context, limb, passage))];
}
