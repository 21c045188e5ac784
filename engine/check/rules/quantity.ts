/** All, most, some, few, only: another quantity than the Code's for the same thing. */
import type { Quantity } from '../../../data/types';
import { codeSpan, codeWords, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { QuantityMark } from '../read/markers';
import type { Finding, Severity } from '../types';
import type { Rules } from './rule';

export const quantityRules = {
  'quantity-all': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Everyone with a stake is asked to support these efforts.', '10'],
      'All borders are to be secured against infiltration by terrorists.',
    ],
    quiet: [
      'Borders are to be secured against infiltration by terrorists.',
      'Every year, borders are to be secured against infiltration by terrorists.',
    ],
  },
  'quantity-most': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'Most other Member States are invited to express their commitment to the Code.',
      'The signatories appeal to most stakeholders to support their efforts.',
      'Women and women’s organizations are to participate at almost every stage of counter-terrorism.',
    ],
    quiet: ['All other Member States are invited to express their commitment to the Code.'],
  },
  'quantity-some': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories appeal to some stakeholders to support their efforts.',
      'Women and women’s organizations are to lead at some stages of counter-terrorism.',
    ],
    quiet: [
      'Women and women’s organizations are to lead at all stages of counter-terrorism.',
      ['A wide range of international obligations is abided by.', '1'],
    ],
  },
  'quantity-few': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories appeal to few stakeholders to support their efforts.',
      'A handful of States are urged to ensure no tolerance for terrorism, regardless of targets or motives.',
    ],
    quiet: ['All States are urged to ensure no tolerance for terrorism, regardless of targets or motives.'],
  },
  'quantity-only': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Regional cooperation is to be limited to border security.', '6'],
      ['Only neighbouring States are invited to express their commitment to the Code.', '10'],
    ],
    quiet: [['Other Member States are invited to express their commitment to the Code.', '10']],
  },
  'only-actor': {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Only neighbouring States are invited to express their commitment to the Code.', '10'],
      ['Only Member States have responsibility in countering terrorism.', '4(h)'],
    ],
    quiet: [['Member States have the primary responsibility in countering terrorism.', '4(h)']],
  },
  'only-scope': {
    type: 'scope',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Regional cooperation is to be limited to border security.', '6'],
      ['The legislative framework is to be strengthened, limited to measures to improve extradition.', '3(c)'],
    ],
    quiet: [['The legislative framework is to be strengthened, including measures to improve extradition.', '3(c)']],
  },
  superlative: {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Terrorism constitutes the most serious threat to international peace and security.', 'preamble'],
      ['Terrorism is described as the gravest of all threats to international peace and security.', 'preamble'],
    ],
    quiet: [['Terrorism constitutes one of the most serious threats to international peace and security.', 'preamble']],
  },
} as const satisfies Rules;

/** How grave it is to put the first quantity for the second; a pair that isn't here is fine. `bare` is no quantity. */
const SEVERITY_OF_CHANGE: Readonly<Partial<Record<Quantity, Readonly<Partial<Record<Quantity | 'bare', Severity>>>>>> =
  {
    most: { all: 'material', none: 'material', some: 'caution', bare: 'material' },
    some: { all: 'material', none: 'material', bare: 'caution' },
    few: { all: 'material', most: 'material', some: 'material', bare: 'material' },
    only: { all: 'material', some: 'material', bare: 'material', none: 'material', both: 'material' },
    all: { some: 'material', most: 'material', few: 'material', none: 'material', bare: 'note' },
  };

export const findQuantities: Find = (context) => [...quantities(context), ...superlatives(context)];

function quantities(context: Context): Finding[] {
  const { claim } = context;
  return claim.marks.quantities.flatMap((mark): Finding[] => {
    if (mark.quantity === 'none' || mark.quantity === 'both' || isIdiom(context, mark)) return [];
    const head = headOf(context, mark);
    const partner = context.partnerOf(head, 0.6);
    if (!partner || context.claim.citation.has(mark.first)) return [];
    // "need only consider": the Code's own softening.
    const soft = partner.passage.hedges.some((h) => h.terms.includes(partner.index));
    if (mark.quantity === 'only' && (soft || limitsToCondition(context, mark))) return [];
    const there = quantityThere(context, mark, partner);
    // "the leading role", "a wide range of obligations": where the Code counts nothing, that counts nothing either.
    if (!there && context.forms.quantity.ranks.test(mark.phrase)) return [];
    const severity = SEVERITY_OF_CHANGE[mark.quantity]?.[there?.quantity ?? 'bare'];
    if (!severity || !isOffsetNearby(context, mark, partner)) return [];
    const term = claim.terms[head];
    const [first, last] = [
      Math.min(mark.first, term?.first ?? mark.first),
      Math.max(mark.last, term?.last ?? mark.last),
    ];
    const span = context.spanOf({ first, last });
    const side = there ? codeWords(partner.passage, there.first, partner.term.last) : codeSpan(partner);
    const findings = [context.finding(`quantity-${mark.quantity}`, span, side, { severity })];
    if (mark.quantity === 'only' && isActor(context, mark)) findings.push(context.finding('only-actor', span, side));
    else if (mark.quantity === 'only')
      findings.push(
        context.finding(
          'only-scope',
          context.spanOf({ first, last: Math.min(claim.words.length - 1, last + 3) }),
          openingOf(context, partner) ?? side,
        ),
      );
    return findings;
  });
}

/** "only with due observance of the rule of law": the Code's own condition, stressed. "just named": no limit at all. */
function limitsToCondition(context: Context, mark: QuantityMark): boolean {
  const next = context.wordAt(mark.last + 1);
  if (mark.phrase === 'just') return context.forms.quantity.justDone.test(next);
  if (mark.phrase === 'alone')
    return (
      context.forms.quantity.coordinator.test(next) &&
      context.forms.quantity.jointly.test(context.wordAt(mark.last + 2))
    );
  // "merely restates": it judges the Code, and counts nothing.
  if (context.forms.quantity.restates.test(next)) return true;
  if (context.claim.marks.negators.some((n) => n.last < mark.first && mark.first - n.last <= 3)) return true;
  if (!context.forms.quantity.beforeCondition.test(next)) return false;
  const partner = context.partnerOf(context.headAfter(mark.last + 2, 5, true), 0.6);
  if (!partner) return false;
  const { start, end } = partner.term;
  return partner.passage.conditions.some((c) => c.start <= start && end <= c.end);
}

/** "including", "particularly": what shows that the Code's list is open. */
function openingOf(context: Context, partner: CodeTerm): ReturnType<typeof codeWords> | null {
  const at = partner.passage.words.findIndex((w) => context.forms.quantity.opening.test(w.norm));
  return at < 0
    ? null
    : codeWords(
        partner.passage,
        at,
        Math.max(at + 2, partner.term.last > at && partner.term.last - at < 8 ? partner.term.last : at + 2),
      );
}

/** "one of the most serious threats" presented as "the most serious threat". */
function superlatives(context: Context): Finding[] {
  return context.comparison.passages.flatMap((p) => {
    const at = p.words.findIndex(
      (w, k) => w.norm === 'one' && p.words[k + 1]?.norm === 'of' && p.words[k + 3]?.norm === 'most',
    );
    if (at < 0) return [];
    const claim = context.claim.words.findIndex(
      (w, k) =>
        (w.norm === 'most' && context.forms.quantity.beforeMost.test(context.wordAt(k - 1))) ||
        context.forms.quantity.foremost.test(w.norm),
    );
    if (
      claim < 0 ||
      context.claim.words.slice(Math.max(0, claim - 5), claim).some((w) => w.norm === 'one' || w.norm === 'among')
    )
      return [];
    const head = context.partnerOf(context.headAfter(claim + 1), 0.8);
    if (head?.passage !== p || Math.abs(head.term.first - at) > 6) return [];
    return [
      context.finding('superlative', context.spanOf({ first: claim, last: claim + 1 }), codeWords(p, at, at + 5)),
    ];
  });
}

/** Uses of these words that count nothing. */
function isIdiom(context: Context, mark: QuantityMark): boolean {
  const before = context.wordAt(mark.first - 1);
  const after = context.wordAt(mark.last + 1);
  if (before === 'not' && mark.phrase !== 'all') return true;
  if (mark.phrase === 'most' && before === 'the') return true;
  if (mark.phrase === 'one') return true;
  if (mark.phrase === 'all' && (before === 'above' || before === 'at' || before === 'of' || before === 'in'))
    return true;
  if (mark.phrase === 'just' && after === 'as') return true;
  // "every year": how often, which the rules for times look at.
  if (context.forms.date.unit.test(after)) return true;
  if (mark.phrase === 'certain' && before === 'make') return true;
  return (
    mark.phrase === 'part of' ||
    mark.phrase === 'half' ||
    mark.phrase === 'always' ||
    mark.phrase === 'often' ||
    (mark.phrase === 'alone' &&
      (before === 'let' ||
        context.claim.words.slice(0, mark.first).some((w) => context.forms.quantity.leaves.test(w.norm))))
  );
}

/** What is counted: the next term; for "alone" the one before. */
function headOf(context: Context, mark: QuantityMark): number {
  const { claim } = context;
  // "direct support only"
  if (mark.phrase === 'alone' || (mark.phrase === 'only' && mark.last === claim.words.length - 1))
    return context.termAt(mark.first - 1);
  const content = context.headAfter(mark.last + 1, 4);
  const term = claim.terms[content];
  // "all relevant obligations": the noun may be one word further.
  if (term && context.partnerOf(content, 0.6) === null) {
    const next = context.headAfter(term.last + 1, 3);
    // "every year on the money": another phrase begins.
    if (claim.terms[next]?.first === term.last + 1 && context.partnerOf(next, 0.6)) return next;
  }
  return content;
}

/** The quantity that the Code has for the thing, wherever it says it; the same as the claim's where there is one. */
function quantityThere(context: Context, mark: QuantityMark, partner: CodeTerm): QuantityMark | null {
  const all = context.comparison.code.flatMap((r) =>
    r.passage === partner.passage && r.term.key === partner.term.key ? (before(r) ?? []) : [],
  );
  return all.find((q) => q.quantity === mark.quantity) ?? before(partner) ?? all[0] ?? null;
}

/** The quantity that stands before a term in its passage. */
function before(partner: CodeTerm): QuantityMark | null {
  return (
    partner.passage.marks.quantities.find(
      (q) =>
        (q.last < partner.term.first && partner.term.first - q.last <= 4 && q.phrase !== 'one') ||
        (q.first <= partner.term.first && q.last >= partner.term.first),
    ) ?? null
  );
}

/** The same quantity isn't said otherwise near by in the claim. */
function isOffsetNearby(context: Context, mark: QuantityMark, partner: CodeTerm): boolean {
  const there = before(partner)?.quantity;
  return !context.claim.marks.quantities.some(
    (m) => m !== mark && m.quantity === there && Math.abs(m.first - mark.first) <= 2,
  );
}

function isActor(context: Context, mark: QuantityMark): boolean {
  return context.claim.marks.actors.some((a) => a.first >= mark.first && a.first - mark.last <= 2);
}
