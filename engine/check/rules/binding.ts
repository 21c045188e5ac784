/** The Code presented as binding, as a treaty, as a set of obligations. */
import { codeWords, type Check, type Context } from './context';
import type { Hit } from '../read/phrases';
import type { PassageSpan } from '../types';
import { negated } from './force';

const ABOUT_CODE = /^(?:code|document|text|instrument|it|paragraph|accord|signing)$/u;

/** The Code called binding, a treaty, a set of obligations. */
export const checkBinding: Check = (context) => {
  const { claim, comparison } = context;
  const status = context.passage('1.1');
  if (!status) return [];
  const voluntary = status.words.findIndex((w) => w.norm === 'voluntary');
  const side = (): PassageSpan => codeWords(status, voluntary, voluntary + 4);
  const named = claim.words.some((w) => ABOUT_CODE.test(w.norm));
  const reportsStatus = comparison.passages.includes(status);
  return claim.marks.forces.binding.flatMap((hit) => {
    if (negated(context, hit)) return [];
    const noun = /^obligations?$|^(?:legal )?dut(?:y|ies)$|^legal obligations$/u.test(hit.phrase);
    if (noun)
      return createsObligations(context, hit)
        ? [context.finding('binding', 'material', 'obligations', context.spanOf(hit), side())]
        : [];
    if (hit.phrase === 'treaty' || hit.phrase === 'international treaty') {
      return named &&
        /^(?:a|an|binding|this|new|international|the)$/u.test(context.wordAt(hit.first - 1)) &&
        isPredicate(context, hit)
        ? [context.finding('binding', 'material', 'treaty', context.spanOf(hit), side())]
        : [];
    }
    const partner = context.partnerOf(context.termAt(hit.first), 0.9);
    if (partner && partner.passage !== status) return [];
    if (partner && claim.marks.forces.unbinding.length > 0) return [];
    if (!named && !reportsStatus) return [];
    return [context.finding('binding', 'material', 'binding', context.spanOf(hit), side())];
  });
};

/** "includes a number of obligations", "imposes duties on": obligations that the Code itself would make. */
function createsObligations(context: Context, hit: Hit): boolean {
  const MAKES =
    /^(?:include|includes|contain|contains|impose|imposes|create|creates|set|sets|lay|lays|place|places|establish|establishes|list|lists|provides|introduces|introduce|comprises|enshrines|stipulates|has|prescribes)$/u;
  const MADE = /^(?:created|imposed|introduced|established|laid)$/u;
  const made = [1, 2, 3, 4].some((k) => MADE.test(context.wordAt(hit.last + k)));
  return (
    (made || [1, 2, 3, 4, 5, 6].some((k) => MAKES.test(context.wordAt(hit.first - k)))) &&
    !context.claim.marks.negators.some((n) => n.last < hit.first && hit.first - n.last < 7)
  );
}

function isPredicate(context: Context, hit: Hit): boolean {
  return [1, 2, 3, 4, 5].some((k) =>
    /^(?:is|are|be|as|becomes|constitutes|was|amounts|called)$/u.test(context.wordAt(hit.first - k)),
  );
}
