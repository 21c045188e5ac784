/** The act of the Code (it pledges, appeals, notes) under which the reported words stand, and how a mark of force is put. */
import type { ActScope, ReadPassage } from '../read/passages';
import type { Hit } from '../read/phrases';
import type { PassageSpan } from '../types';
import { spanIn, type Context } from './context';

/** The scope that most of the claim's weight falls in, and its passage. */
export function mainPlace(context: Context): { readonly scope: ActScope; readonly passage: ReadPassage } | null {
  const scope = mainLimb(context);
  const passage = scope ? context.comparison.passages.find((p) => p.scopes.includes(scope)) : undefined;
  return scope && passage ? { scope, passage } : null;
}

function mainLimb(context: Context): ActScope | null {
  const weights = new Map<ActScope, number>();
  context.comparison.partner.forEach((j, i) => {
    const scope = context.comparison.code[j]?.scope;
    const term = context.claim.terms[i];
    if (scope && term)
      weights.set(
        scope,
        (weights.get(scope) ?? 0) + context.ranker.weight(term) * (context.comparison.nearness[i] ?? 0),
      );
  });
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The performative of a scope as a span; an item's is its chapeau's. */
export function actSpan(context: Context, scope: ActScope, passage: ReadPassage): PassageSpan | null {
  const host = passage.chapeau ? (context.passage(passage.chapeau) ?? null) : passage;
  if (!scope.act || !host) return firstOf(passage, scope);
  const at = host.passage.text.indexOf(scope.act.verb);
  return at < 0 ? firstOf(passage, scope) : { passage: host.passage.id, start: at, end: at + scope.act.verb.length };
}

function firstOf(passage: ReadPassage, scope: ActScope): PassageSpan | null {
  const [from, to] = [passage.terms[scope.from], passage.terms[Math.min(scope.from + 2, scope.to - 1)]];
  return from && to ? spanIn(passage, from, to) : null;
}

/** A denial right before a mark. */
export function negated(context: Context, hit: Hit): boolean {
  return context.claim.marks.negators.some(
    (n) => n.last < hit.first && (hit.first - n.last <= 2 || context.forms.act.subjectNegation.test(n.phrase)),
  );
}

/** "their commitment to", "the demands of": no verb. */
export function isNoun(context: Context, hit: Hit): boolean {
  const before = context.wordAt(hit.first - 1);
  const word = context.wordAt(hit.first);
  return (
    (context.forms.act.nounMarker.test(before) && !context.forms.act.dutyVerb.test(word)) ||
    (before === 'in' && word === 'order')
  );
}

/** The last word of the mark or of the head after it. */
export function nextHead(context: Context, hit: Hit): number {
  const head = context.claim.terms[context.headAfter(hit.last + 1)];
  return head && head.last - hit.last <= 4 ? head.last : hit.last;
}
