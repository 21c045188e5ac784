/** Force: what is only stated, asked for or pledged, presented as a duty or a fact; and the other way round. */
import { spanIn, type Check, type Context } from './context';
import type { ActScope, ReadPassage } from '../read/passages';
import type { Hit } from '../read/phrases';
import type { Finding, PassageSpan, Severity } from '../types';

/** Softening words of the Code that a claim must not lose, by their stems. */
const HEDGES = /\b(?:consider|considering|strive|striving|every effort|could|may|can)\b/u;
const SOFT =
  /^(?:consider|strive|striving|strives|seek|seeks|try|tries|aim|aims|aimed|aiming|could|may|might|can|would|towards|toward|effort|efforts|attempt|want|wants|wish|hope|work|works|working|help|potential|potentially|endeavour|endeavor|aspire|possible|possibly|look|examine|weigh|think|risk|pursue|intend|intends|vision|goal|determined|determination|sought|explore|contemplate|thought|consideration|purpose|task|ambition|dream)$/u;
/** From this verbatim share on a missing qualifier was left out. */
export const CLOSE_PARAPHRASE = 0.6;
/** Nouns as often as verbs: verbs where somebody follows. */
const AMBIGUOUS = /^(?:forces?|orders|demands?|mandates?|commands|dictates|imposes?|instructs)$/u;
/** Words that express a duty whatever the subject. */
const OWING = /oblig|compel|mandat|compuls|duty|force|require|impos|order|demand|dictat|command/u;
const OBJECT =
  /^(?:the|a|an|all|every|each|any|states?|signatories|signatory|governments?|countries|them|it|that|on|us|members?|parties|everyone|others?|regional|their|its|platforms|companies)$/u;

export const checkForce: Check = (context) => {
  const place = mainPlace(context);
  if (!place) return [];
  const { scope, passage } = place;
  return [
    ...duties(context, scope, passage),
    ...weaker(context, scope, passage),
    ...hedges(context),
    ...permissions(context, scope, passage),
    ...statementAsAction(context, scope, passage),
  ];
};

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

/** "must", "obliges", "guarantees" where the Code has no duty. */
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
      [1, 2, 3].some((k) => /^(?:where|when|if|as)$/u.test(context.wordAt(hit.first - k)))
    )
      continue;
    if (AMBIGUOUS.test(hit.phrase) && !OBJECT.test(context.wordAt(hit.last + 1))) continue;
    if (negated(context, hit) || (!owed && (noun || context.inCode(hit) || isNoun(context, hit)))) continue;
    if (force === 'duty' && /must|shall|bound|have to|has to|duty/u.test(hit.phrase)) continue;
    const span = context.spanOf({ first: hit.first, last: Math.min(claim.words.length - 1, nextHead(context, hit)) });
    const code = actSpan(context, scope, passage);
    // "Terrorists must not get hold of arms" says what should be, not what a State must do.
    const urgent = /^(?:underscore|stress)/u.test(scope.act?.verb ?? '') && !OWING.test(hit.phrase);
    const severity: Severity = urgent
      ? 'caution'
      : owed || OWING.test(hit.phrase) || hasObligatedSubject(context, hit)
        ? 'material'
        : 'caution';
    findings.push(context.finding('modality', severity, 'duty', span, code));
    if (owed || /oblig|bind|mandat|compuls/u.test(hit.phrase))
      findings.push(context.finding('binding', 'material', 'duty-binding', span, code));
  }
  for (const hit of claim.marks.forces.certainty) {
    const met = context.partnerOf(context.termAt(hit.first), 0.8);
    if (negated(context, hit) || met?.passage === passage) continue;
    const softened = context.comparison.passages.flatMap((p) => p.hedges.map((h) => ({ p, h })));
    const [first] = softened;
    if (
      !first &&
      !/inevit|certain|undoubt|invariab|automatic|without fail|surely|guarantee|definitely/u.test(hit.phrase)
    )
      continue;
    findings.push(
      context.finding(
        'modality',
        'material',
        'certainty',
        context.spanOf({ first: hit.first, last: nextHead(context, hit) }),
        first ? spanIn(first.p, first.h) : actSpan(context, scope, passage),
      ),
    );
  }
  return findings;
}

/** An appeal presented as a pledge, a pledge as an appeal or a note. */
function weaker(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  const act = scope.act;
  if (!act) return [];
  const code = actSpan(context, scope, passage);
  const at = (hit: Hit, severity: Severity, rule: string): Finding =>
    context.finding(
      'modality',
      severity,
      rule,
      context.spanOf({ first: hit.first, last: nextHead(context, hit) }),
      code,
    );
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
  if (
    act.modality === 'recital' &&
    !others &&
    promises[0] &&
    !/determin|commit/u.test(passage.passage.text.slice(0, 60))
  ) {
    return [at(promises[0], 'material', 'note-as-promise')];
  }
  if ((act.modality === 'commitment' || act.modality === 'duty') && !appealing && promises.length === 0 && appeals[0]) {
    const passive =
      /^(?:urged|encouraged|invited|asked|called on|called upon|requested|recommended|advised|exhorted|appealed to|welcome to)$/u.test(
        appeals[0].phrase,
      ) && isPassive(context, appeals[0]);
    return [
      at(
        appeals[0],
        passive || /recommend|encourag|invit|suggest/u.test(appeals[0].phrase) ? 'material' : 'caution',
        'promise-as-appeal',
      ),
    ];
  }
  if (
    act.modality === 'commitment' &&
    promises.length === 0 &&
    notes[0] &&
    /^(?:note|notes|noted|noting|importance|recall|recalls|acknowledge|acknowledges)$/u.test(notes[0].phrase)
  ) {
    return [at(notes[0], 'caution', 'promise-as-note')];
  }
  return [];
}

/** "We underscore the urgency of action" presented as an act: "To carry out urgent actions". */
function statementAsAction(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  const { claim } = context;
  if (!/^(?:underscore|stress)/u.test(scope.act?.verb ?? '') || passage.passage.kind === 'recital') return [];
  if (claim.marks.forces.recital.length + claim.marks.forces.appeal.length > 0) return [];
  const first = claim.terms.findIndex((t) => t.kind !== 'functional' && !claim.citation.has(t.first));
  const verb = claim.terms[first];
  const leads = claim.words[0]?.norm === 'to' ? 1 : 0;
  // An infinitive or an imperative: the first word, with its object after it.
  if (
    verb?.first !== leads ||
    claim.words.some((w) => /^(?:is|are|be)$/u.test(w.norm)) ||
    (context.comparison.nearness[first] ?? 0) === 1
  )
    return [];
  return [
    context.finding(
      'predicate',
      'material',
      'statement-as-act',
      { start: verb.start, end: verb.end },
      actSpan(context, scope, passage),
    ),
  ];
}

/** A softening word of the Code that is lost before what it softens. */
function hedges(context: Context): Finding[] {
  const { claim, comparison } = context;
  if (claim.words.some((w) => SOFT.test(w.norm))) return [];
  return comparison.passages.flatMap((p) =>
    p.hedges.flatMap((hedge) => {
      if (!HEDGES.test(hedge.text)) return [];
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
      const done = /\b(?:has|have) been\b|\bwill have\b/u.test(claim.text);
      if (!first || (!done && close < Math.min(2, next.length) && found.length < 3)) return [];
      const index = comparison.partner.indexOf(comparison.code.indexOf(first));
      const term = claim.terms[index];
      const asserted =
        claim.marks.forces.commitment.length > 0 ||
        claim.words.some((w) => /^(?:will|has|have|leads?|makes?|means|is|are|does|did)$/u.test(w.norm));
      return [
        context.finding(
          'modality',
          asserted && comparison.verbatimShare >= CLOSE_PARAPHRASE ? 'material' : 'caution',
          'hedge-dropped',
          term ? { start: term.start, end: term.end } : null,
          spanIn(p, hedge),
        ),
      ];
    }),
  );
}

/** "may", "are free to" where the Code promises or asks. */
function permissions(context: Context, scope: ActScope, passage: ReadPassage): Finding[] {
  return context.claim.marks.forces.permission.flatMap((hit) => {
    if (context.isMet(hit) || passage.marks.forces.permission.length > 0) return [];
    if (
      hit.phrase === 'may' &&
      (/^\d/u.test(context.wordAt(hit.last + 1)) ||
        context.wordAt(hit.last + 1) === 'not' ||
        passage.hedges.some((h) => /\b(?:may|can|could)\b/u.test(h.text)))
    )
      return [];
    if (hit.phrase === 'optional' && passage.marks.forces.unbinding.length > 0) return [];
    if (negated(context, hit)) return [];
    return [
      context.finding(
        'modality',
        'material',
        'permission',
        context.spanOf({ first: hit.first, last: nextHead(context, hit) }),
        actSpan(context, scope, passage),
      ),
    ];
  });
}

/** A denial right before a mark. */
export function negated(context: Context, hit: Hit): boolean {
  return context.claim.marks.negators.some(
    (n) =>
      n.last < hit.first && (hit.first - n.last <= 2 || /^(?:neither|nobody|none|no one|nothing)$/u.test(n.phrase)),
  );
}

/** "their commitment to", "the demands of": no verb. */
function isNoun(context: Context, hit: Hit): boolean {
  const before = context.wordAt(hit.first - 1);
  const word = context.wordAt(hit.first);
  return (
    (/^(?:the|their|its|a|an|this|our|any|of|other|all|that|legal|international|such)$/u.test(before) &&
      !/^(?:obliged|obliges|required|must|shall)$/u.test(word)) ||
    (before === 'in' && word === 'order')
  );
}

/** Somebody who can owe it stands before the verb. */
function hasObligatedSubject(context: Context, hit: Hit): boolean {
  const { claim } = context;
  const before = claim.words.slice(0, hit.first);
  const cut = before.findLastIndex((w, k) =>
    /[;:.,]/u.test(claim.text.slice(w.end, claim.words[k + 1]?.start ?? w.end)),
  );
  const subject = claim.words.slice(cut + 1, hit.first);
  if (/^(?:whatever|what|any|such|measures|nobody)$/u.test(subject[0]?.norm ?? '')) return false;
  return (
    claim.marks.actors.some((a) => a.first > cut && a.last < hit.first) ||
    subject.length === 0 ||
    subject.some((w) =>
      /^(?:states?|signatory|signatories|governments?|countries|country|they|members?|parties|party|who|it|each|everyone|all|every|code|document|text)$/u.test(
        w.norm,
      ),
    )
  );
}

/** "have a legal duty to", "are under an obligation to". */
function isObligation(context: Context, hit: Hit): boolean {
  if (!/^(?:duty|obligation)$/u.test(hit.phrase) || context.wordAt(hit.last + 1) !== 'to') return false;
  return [1, 2, 3, 4].some((k) => /^(?:have|has|under|bear|bears)$/u.test(context.wordAt(hit.first - k)));
}

/** "commits to", not "commits terrorist acts". */
function isPromise(context: Context, hit: Hit): boolean {
  if (!hit.phrase.startsWith('commit')) return true;
  return /^(?:to|themselves|itself|that|their|not|fully|in|its|also|further)$/u.test(context.wordAt(hit.last + 1));
}

function isPassive(context: Context, hit: Hit): boolean {
  return [1, 2, 3].some((k) => /^(?:is|are|be|been|being|was|were)$/u.test(context.wordAt(hit.first - k)));
}

/** The last word of the mark or of the head after it. */
function nextHead(context: Context, hit: Hit): number {
  const head = context.claim.terms[context.headAfter(hit.last + 1)];
  return head && head.last - hit.last <= 4 ? head.last : hit.last;
}
