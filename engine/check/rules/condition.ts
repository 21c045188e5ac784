/** Conditions: lost, turned round, or made up. */
import { codeSpan, spanIn, type Find, type Context } from './context';
import type { Phrase, ReadPassage } from '../read/passages';
import type { Hit } from '../read/phrases';
import type { Finding, PassageSpan } from '../types';
import type { Rules } from './rule';

export const conditionRules = {
  'condition-lost': {
    type: 'condition',
    severity: 'caution',
    evidence: 'marker',
    fires: [
      ['The surveillance of new technologies is to be intensified.', '3(g)'],
      ['Deploy counter-terrorism measures and preventive steps to terrorism.', '3'],
    ],
    quiet: [['Secure borders against infiltration by terrorists.', '3(f)']],
  },
  'condition-thrown-away': {
    type: 'condition',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Surveillance is to be intensified without regard to the rule of law.', '3'],
      'Strategies are to take into account, in every case, the concerns of the youth as vulnerable groups.',
    ],
    quiet: ['Strategies are to take into account, where appropriate, the concerns of the youth as vulnerable groups.'],
  },
  'condition-other-words': {
    type: 'condition',
    severity: 'note',
    evidence: 'marker',
    fires: [
      ['Wherever it is relevant, use will be made of a renewed regional approach.', '8(b)'],
      ['If necessary, strategies take into account the concerns of the youth as vulnerable groups.', '4(e)'],
    ],
    quiet: [['As appropriate, strategies take into account the concerns of the youth as vulnerable groups.', '4(e)']],
  },
  'exception-added': {
    type: 'condition',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    adds: 'limit',
    fires: [
      ['Terrorist acts are criminal unless they are committed for a just cause.', 'preamble'],
      'Borders are to be secured against infiltration by terrorists unless trade suffers.',
    ],
    quiet: ['Borders are to be secured against infiltration by terrorists.'],
  },
} as const satisfies Rules;

/** Share of a condition's words that must be met for it to be there. */
const MOST = 0.5;
/** So many words with content stand under a condition, and such a share of them must be reported, by weight. */
const CONDITIONED = 6;
const CONDITIONED_SHARE = 0.25;

export const findConditions: Find = (context) => [...lost(context), ...turned(context), ...exceptions(context)];

function touched(context: Context): { p: ReadPassage; condition: Phrase }[] {
  const { comparison } = context;
  return comparison.passages.flatMap((p) =>
    p.conditions.flatMap((condition) => {
      const index = p.terms.findIndex((t) => t.start >= condition.start);
      const scope = p.scopes.find((l) => index >= l.from && index < l.to);
      return !scope || comparison.scopes.includes(scope) ? [{ p, condition }] : [];
    }),
  );
}

function isThere(context: Context, p: ReadPassage, condition: Phrase): boolean {
  const { comparison } = context;
  const own = comparison.code.flatMap((r, j) => (r.passage === p && condition.terms.includes(r.index) ? [j] : []));
  if (own.length === 0) return context.claim.text.toLowerCase().includes(condition.text.toLowerCase());
  const met = own.filter((j) => comparison.met[j]).length;
  return met / own.length >= MOST;
}

function lost(context: Context): Finding[] {
  return touched(context).flatMap(({ p, condition }) =>
    isThere(context, p, condition) || !isConditionedReported(context, p, condition)
      ? []
      : [context.finding('condition-lost', null, spanIn(p, condition))],
  );
}

/** Of a long sentence a condition goes with the words before it; where there are hardly any, with those behind it. */
function isConditionedReported({ comparison, ranker }: Context, p: ReadPassage, condition: Phrase): boolean {
  const own = comparison.code.flatMap((r, j) =>
    r.passage === p && r.term.kind === 'content' && !condition.terms.includes(r.index)
      ? [{ start: r.term.start, weight: ranker.weight(r.term), met: comparison.met[j] === true }]
      : [],
  );
  const before = own.filter(({ start }) => start < condition.start).slice(-CONDITIONED);
  const governed =
    before.length > 1 ? before : own.filter(({ start }) => start > condition.start).slice(0, CONDITIONED);
  const sum = (of: typeof governed): number => of.reduce((total, { weight }) => total + weight, 0);
  return sum(governed.filter(({ met }) => met)) >= CONDITIONED_SHARE * sum(governed);
}

/** "in every case", "even where": a condition of the Code expressly negated. */
function turned(context: Context): Finding[] {
  const { claim } = context;
  return claim.marks.overrides.flatMap((hit) => {
    if (context.inCode(hit)) return [];
    const guarded = touched(context).filter(({ condition }) => context.forms.condition.manner.test(condition.text));
    const waivesItself = context.comparison.passages.some((p) =>
      p.words.some((w) => context.forms.condition.waiving.test(w.norm)),
    );
    const [first] = guarded;
    if (!isConcession(hit) && waivesItself) return [];
    const isFollowed = guarded.some(({ p, condition }) => conditionFollows(context, hit, p, condition));
    // "always within the rule of law": the condition is there, and strengthened.
    if (context.forms.condition.always.test(hit.phrase) && isFollowed) return [];
    if (context.forms.condition.ambiguous.test(hit.phrase) && !isFollowed) return [];
    if (first) return [override(context, hit, spanIn(first.p, first.condition))];
    // A safeguard named in the passage, and the claim goes ahead without it.
    const after =
      context.partnerOf(context.headAfter(hit.last + 1, 6, true), 0.75) ??
      context.partnerOf(context.termAt(hit.first - 1), 0.75);
    const pair = after?.passage.lists.some(
      (items) => items.length === 2 && items.some((i) => i.terms.includes(after.index)),
    );
    const either = after ? context.forms.condition.eitherWay.test(after.passage.passage.text) : false;
    if (after && !pair && !either && context.forms.condition.waiverOpening.test(hit.phrase))
      return [override(context, hit, codeSpan(after))];
    if (hit.phrase === 'always') return [];
    return context.forms.condition.boundless.test(hit.phrase) ? [override(context, hit, null)] : [];
  });
}

/** The words right after the mark are those of the condition: "outside their mandates". */
function conditionFollows(context: Context, hit: Hit, p: ReadPassage, condition: Phrase): boolean {
  const head = context.headAfter(hit.last + 1, 5, true);
  const partner = context.partnerOf(head, 0.65);
  const between = context.claim.text.slice(context.spanOf(hit).end, context.claim.terms[head]?.start);
  if (context.forms.condition.breaksOff.test(between)) return false;
  return partner?.passage === p && condition.terms.includes(partner.index);
}

/** "even where", "even if" */
function isConcession(hit: Hit): boolean {
  return hit.phrase.startsWith('even');
}

function override(context: Context, hit: Hit, side: PassageSpan | null): Finding {
  const last = Math.min(context.claim.words.length - 1, hit.last + 8);
  return context.finding(
    'condition-thrown-away',
    context.spanOf({ first: hit.first, last: Math.max(hit.last, lastOfClause(context, hit.last, last)) }),
    side,
  );
}

/** "unless", "except", "only if": an exception that the Code doesn't make. */
function exceptions(context: Context): Finding[] {
  const { claim } = context;
  return claim.marks.exceptions.flatMap((hit) => {
    if (context.isMet(hit, 0.9) || context.inCode(hit)) return [];
    const own = context.comparison.passages.some((p) =>
      p.words.some((w) => w.norm === context.wordAt(hit.first) && context.forms.condition.ownException.test(w.norm)),
    );
    if (own) return [];
    // "if terrorism is to be prevented": what it is for.
    if (hit.phrase === 'if' && context.forms.condition.isToBe.test(claim.text.slice(context.spanOf(hit).end)))
      return [];
    // "If all acceded, this would …": the Code's own supposition.
    if (
      hit.phrase === 'if' &&
      context.comparison.passages.some((p) => p.words.some((w) => context.forms.condition.would.test(w.norm)))
    )
      return [];
    if (hit.phrase === 'save' || (hit.phrase === 'provided' && context.wordAt(hit.last + 1) !== 'that')) return [];
    // "as far as possible", "if they need it": as much as there is cause for.
    const fit = [1, 2, 3].find((k) => context.forms.condition.fit.test(context.wordAt(hit.last + k))) ?? -1;
    if (hit.phrase.endsWith('far as') && fit === 1) return [];
    // "as far as they can": to the utmost.
    if (hit.phrase.endsWith('far as') && context.forms.condition.can.test(context.wordAt(hit.last + 2))) return [];
    // "If you look at paragraph 4", "if paragraph 8 has its way": how the text is read.
    const clauseEnd = lastOfClause(context, hit.last, Math.min(claim.words.length - 1, hit.last + 7));
    const cites = Array.from({ length: clauseEnd - hit.last }, (_, k) => hit.last + 1 + k).some((w) =>
      claim.citation.has(w),
    );
    if (hit.phrase === 'if' && (cites || context.forms.condition.ofReader.test(context.wordAt(hit.last + 1))))
      return [];
    const head = context.headAfter(hit.last + 1, 4);
    const kept = touched(context).find(({ condition }) => context.forms.condition.guarded.test(condition.text));
    // "if necessary" for "as appropriate": the condition in other words.
    if (kept && context.forms.condition.ifNecessary.test(hit.phrase) && fit >= 0) {
      return [
        context.finding(
          'condition-other-words',
          context.spanOf({ first: hit.first, last: hit.last + fit }),
          spanIn(kept.p, kept.condition),
        ),
      ];
    }
    if (kept && context.forms.condition.onlyIf.test(hit.phrase) && context.partnerOf(head, 0.8)) return [];
    const [any] = touched(context);
    return [
      context.finding(
        'exception-added',
        context.spanOf({ first: hit.first, last: clauseEnd }),
        any ? spanIn(any.p, any.condition) : null,
      ),
    ];
  });
}

/** The last word before a comma or the end. */
function lastOfClause(context: Context, from: number, until: number): number {
  for (let w = from; w < until; w += 1) {
    const gap = context.claim.text.slice(context.claim.words[w]?.end ?? 0, context.claim.words[w + 1]?.start ?? 0);
    if (/[,;:.]/u.test(gap)) return w;
  }
  return until;
}
