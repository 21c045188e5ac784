/** Force: what is only stated, asked for or pledged, presented as a duty or a fact; and the other way round. */
import { actSpan, isNoun, mainPlace, negated, nextHead } from './act';
import { spanIn, type Find, type Context } from './context';
import type { ActScope, ReadPassage } from '../read/passages';
import type { Hit } from '../read/phrases';
import type { Finding, Severity } from '../types';
import type { RuleId } from './registry';
import type { Rules } from './rule';

export const forceRules = {
  'appeal-as-promise': {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['All stakeholders pledge to support efforts to intensify cooperation.', '10'],
      ['All other Member States pledge to express their commitment to the Code.', '10'],
    ],
    quiet: [['All other Member States are invited to express their commitment to the Code.', '10']],
  },
  'note-as-promise': {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['The signatories pledge to note the importance of regional cooperation in exchanging information.', '6'],
      ['They promise the exchange of information with their neighbours.', '6'],
    ],
    quiet: [
      ['They note the importance of exchanging information with their neighbours.', '6'],
      ['They resolve to note the importance of exchanging information with their neighbours.', '6'],
    ],
  },
  'promise-as-appeal': {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      [
        'The seventh paragraph calls for the protection of critical infrastructure and cultural heritage against terrorist attacks.',
        '3',
      ],
      ['The principle of extradite or prosecute is recommended to States, as the fifth paragraph has it.', '5'],
    ],
    quiet: [['States pledge to curb the financing of terrorism.', '3(e)']],
  },
  'promise-as-note': {
    type: 'modality',
    severity: 'caution',
    evidence: 'marker',
    fires: [
      ['The signatories note the importance of curbing the financing of terrorism.', '3(e)'],
      ['They acknowledge that borders should be secured against infiltration by terrorists.', '3(f)'],
    ],
    quiet: [['The signatories pledge to curb the financing of terrorism.', '3(e)']],
  },
  'statement-as-act': {
    type: 'predicate',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['To carry out urgent concerted actions by the international community in the fight against terrorism', '8'],
      ['Launch urgent concerted actions by the international community in combating terrorism', '8'],
    ],
    quiet: [
      ['The urgency of concerted actions by the international community in combating terrorism is underscored.', '8'],
    ],
  },
  'hedge-dropped': {
    type: 'modality',
    severity: 'caution',
    evidence: 'marker',
    fires: [
      ['The signatories commit to conclude the comprehensive convention.', '8(d)'],
      'The signatories pledge to achieve a world free of terrorism.',
    ],
    quiet: [
      'The signatories pledge to strive towards achieving a world free of terrorism.',
      'Its major goals are achieving a world free of terrorism.',
    ],
  },
  permission: {
    type: 'modality',
    severity: 'material',
    evidence: 'marker',
    fires: [
      'The signatories may curb the financing of terrorism.',
      'States are free to suppress the recruitment of terrorists.',
    ],
    quiet: ['The signatories are to curb the financing of terrorism.'],
  },
} as const satisfies Rules;

/** From this verbatim share on a missing qualifier was left out. */
export const CLOSE_PARAPHRASE = 0.6;
export const findForce: Find = (context) => {
  const place = mainPlace(context);
  if (!place) return [];
  const { scope, passage } = place;
  return [
    ...weaker(context, scope, passage),
    ...hedges(context),
    ...permissions(context, scope, passage),
    ...statementAsAction(context, scope, passage),
  ];
};

/** An appeal presented as a pledge, a pledge as an appeal or a note. */
function weaker(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  const act = scope.act;
  if (!act) return [];
  const code = actSpan(context, scope, passage);
  const at = (hit: Hit, severity: Severity, rule: RuleId): Finding =>
    context.finding(rule, context.spanOf({ first: hit.first, last: nextHead(context, hit) }), code, { severity });
  const free = (hits: readonly Hit[]): Hit[] => hits.filter((h) => !negated(context, h));
  const promises = free(claim.marks.forces.commitment).filter(
    (h) => !isNoun(context, h) && !h.phrase.startsWith('determin') && isPromise(context, h),
  );
  // "Encourage dialogue" for "promote dialogue": the action itself, not an appeal.
  const appeals = free(claim.marks.forces.appeal).filter((h) => act.modality === 'appeal' || !context.isMet(h, 0.55));
  const notes = free(claim.marks.forces.recital);
  const others = context.comparison.scopes.some((l) => l.act?.modality === 'commitment');
  const appealing = context.comparison.scopes.some((l) => l.act?.modality === 'appeal');

  if (act.modality === 'appeal' && !others && appeals.length === 0 && promises[0])
    return [at(promises[0], 'material', 'appeal-as-promise')];
  const pledges = promises.filter((h) => !context.forms.force.resolved.test(h.phrase));
  if (
    act.modality === 'recital' &&
    !others &&
    pledges[0] &&
    !context.forms.force.determined.test(passage.passage.text.slice(0, 60))
  ) {
    return [at(pledges[0], 'material', 'note-as-promise')];
  }
  if ((act.modality === 'commitment' || act.modality === 'duty') && !appealing && promises.length === 0 && appeals[0]) {
    const passive = context.forms.force.passiveAppeal.test(appeals[0].phrase) && isPassive(context, appeals[0]);
    return [
      at(
        appeals[0],
        passive || context.forms.force.softAppeal.test(appeals[0].phrase) ? 'material' : 'caution',
        'promise-as-appeal',
      ),
    ];
  }
  if (
    act.modality === 'commitment' &&
    promises.length === 0 &&
    notes[0] &&
    context.forms.force.noting.test(notes[0].phrase)
  ) {
    return [at(notes[0], 'caution', 'promise-as-note')];
  }
  return [];
}

/** "We underscore the urgency of action" presented as an act: "To carry out urgent actions". */
function statementAsAction(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  if (!context.forms.force.urging.test(scope.act?.verb ?? '') || passage.passage.kind === 'recital') return [];
  if (claim.marks.forces.recital.length + claim.marks.forces.appeal.length > 0) return [];
  const first = claim.terms.findIndex((t) => t.kind !== 'functional' && !claim.citation.has(t.first));
  const verb = claim.terms[first];
  const leads = claim.words[0]?.norm === 'to' ? 1 : 0;
  // An infinitive or an imperative: the first word, with its object after it.
  if (
    verb?.first !== leads ||
    claim.words.some((w) => context.forms.force.isAre.test(w.norm)) ||
    (context.comparison.nearness[first] ?? 0) === 1
  )
    return [];
  return [context.finding('statement-as-act', { start: verb.start, end: verb.end }, actSpan(context, scope, passage))];
}

/** A softening word of the Code that is lost before what it softens. */
function hedges(context: Context): Finding[] {
  const { claim, comparison } = context;
  if (claim.words.some((w) => context.forms.force.soft.test(w.norm))) return [];
  return comparison.passages.flatMap((p) =>
    p.hedges.flatMap((hedge) => {
      if (!context.forms.force.hedges.test(hedge.text)) return [];
      const [word] = context.lexicon.wordsOf(hedge.text);
      if (claim.words.some((w) => w.stem === word?.stem)) return [];
      const start = comparison.code.findIndex((r) => r.passage === p && r.term.start >= hedge.start);
      const soft = comparison.code[start];
      if (!soft || (soft.scope && !comparison.scopes.includes(soft.scope))) return [];
      // What the word softens: the next two terms with content.
      const next = comparison.code
        .slice(start + 1)
        .filter((r) => r.passage === p && r.term.kind !== 'functional')
        .slice(0, 6);
      const found = next.filter((r) => comparison.met[comparison.code.indexOf(r)]);
      const [first] = found;
      const close = next.slice(0, 3).filter((r) => found.includes(r)).length;
      const done = context.forms.force.hasBeen.test(claim.text);
      if (!first || (!done && close < Math.min(2, next.length) && found.length < 3)) return [];
      const index = comparison.partner.indexOf(comparison.code.indexOf(first));
      const term = claim.terms[index];
      const asserted =
        claim.marks.forces.commitment.length > 0 || claim.words.some((w) => context.forms.force.asserts.test(w.norm));
      return [
        context.finding('hedge-dropped', term ? { start: term.start, end: term.end } : null, spanIn(p, hedge), {
          severity: asserted && comparison.verbatimShare >= CLOSE_PARAPHRASE ? 'material' : 'caution',
        }),
      ];
    }),
  );
}

/** "may", "are free to" where the Code promises or asks. */
/** Words between "so that" and its verb. */
const PURPOSE_REACH = 8;

function permissions(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  return context.claim.marks.forces.permission.flatMap((hit) => {
    if (context.isMet(hit) || passage.marks.forces.permission.length > 0) return [];
    if (
      hit.phrase === 'may' &&
      (/^\d/u.test(context.wordAt(hit.last + 1)) ||
        context.wordAt(hit.last + 1) === 'not' ||
        passage.hedges.some((h) => context.forms.force.mayCanCould.test(h.text)))
    )
      return [];
    if (hit.phrase === 'may' && isPurposeOrOpen(context, hit)) return [];
    if (hit.phrase === 'optional' && passage.marks.forces.unbinding.length > 0) return [];
    if (negated(context, hit)) return [];
    return [
      context.finding(
        'permission',
        context.spanOf({ first: hit.first, last: nextHead(context, hit) }),
        actSpan(context, scope, passage),
      ),
    ];
  });
}

/** "so that dialogue may be enhanced", "such measures as they may adopt", "there may be": nobody is permitted anything. */
function isPurposeOrOpen(context: Context, hit: Hit): boolean {
  const { claim, forms } = context;
  if (
    forms.force.there.test(context.wordAt(hit.first - 1)) ||
    forms.force.alternative.test(context.wordAt(hit.last + 2))
  )
    return true;
  for (let w = hit.first - 1; w >= Math.max(0, hit.first - PURPOSE_REACH); w -= 1) {
    const gap = claim.text.slice(claim.words[w]?.end ?? 0, claim.words[w + 1]?.start ?? 0);
    if (/[;.:]/u.test(gap)) return false;
    if (forms.force.whatever.test(context.wordAt(w))) return true;
    if (forms.force.purposeEnd.test(context.wordAt(w)) && forms.force.purposeStart.test(context.wordAt(w - 1)))
      return true;
  }
  return false;
}

/** "commits to", not "commits terrorist acts". */
function isPromise(context: Context, hit: Hit): boolean {
  if (!hit.phrase.startsWith('commit')) return true;
  return context.forms.force.afterCommit.test(context.wordAt(hit.last + 1));
}

function isPassive(context: Context, hit: Hit): boolean {
  return [1, 2, 3].some((k) => context.forms.force.be.test(context.wordAt(hit.first - k)));
}
