/** Who acts, and who is turned to: somebody else than in the Code. */
import type { Actor } from '../../../data/types';
import { codeWords, type Find, type Context } from './context';
import { actSpan, mainPlace } from './act';
import type { ReadPassage } from '../read/passages';
import type { ActorMark } from '../read/markers';
import type { Hit } from '../read/phrases';
import type { Finding, PassageSpan, Span } from '../types';
import type { RuleId } from './registry';
import type { Rules } from './rule';

export const actorRules = {
  addressee: {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['NATO is called on to lead a united front against terrorism.', '8'],
      ['The European Union is invited to express its commitment to the Code.', '10'],
    ],
    quiet: ['The Secretary-General is encouraged to take measures to address all conditions conducive to terrorism.'],
  },
  'addressee-lost': {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Support efforts to enhance cooperation and fulfil commitments under the Code', '10'],
      ['To support efforts to intensify cooperation and implement the commitments', '10'],
    ],
    quiet: [
      ['All stakeholders are asked to support efforts to intensify cooperation and implement the commitments.', '10'],
    ],
  },
  doer: {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'Private companies are to curb the financing of terrorism.',
      'The European Union is to secure borders against infiltration by terrorists.',
    ],
    quiet: ['States are to curb the financing of terrorism.'],
  },
} as const satisfies Rules;

type Named = Actor | 'outsider';

/** Whom a summary may name for an actor of the Code. */
const STANDS_FOR: Readonly<Record<Actor, readonly Named[]>> = {
  signatories: ['signatories', 'member-states'],
  'all-states': ['all-states', 'member-states', 'international-community'],
  'states-not-party': ['states-not-party', 'member-states', 'other-member-states'],
  'other-member-states': ['other-member-states', 'states-not-party'],
  'member-states': ['member-states', 'signatories', 'all-states'],
  'secretary-general': ['secretary-general'],
  'assembly-and-council': ['assembly-and-council', 'united-nations'],
  'united-nations': ['united-nations'],
  organizations: ['organizations', 'united-nations', 'stakeholders'],
  stakeholders: ['stakeholders'],
  'international-community': ['international-community', 'all-states', 'member-states'],
};

export const findActors: Find = (context) => {
  const place = mainPlace(context);
  const act = place?.scope.act;
  if (!place || !act) return [];
  const { scope, passage } = place;
  const { marks } = context.claim;
  const addresseeOf = ({ first, last }: Hit): ActorMark | undefined =>
    isPassive(context, first) ? undefined : marks.actors.find((a) => a.first > first && a.first - last <= 4);
  // "appeals to all stakeholders and invites the other Members": the appeal that is this one's, if there are several.
  const appeal =
    marks.forces.appeal.find((hit) => {
      const named = addresseeOf(hit);
      return named !== undefined && act.addressee !== undefined && fits(named.actor, act.addressee);
    }) ?? marks.forces.appeal[0];
  const subject = subjectOf(context);
  const findings: Finding[] = [];
  const side = (): PassageSpan | null => actorSpan(passage, act.addressee) ?? actSpan(context, scope, passage);
  const report = (mark: ActorMark, rule: RuleId): void => {
    findings.push(context.finding(rule, context.spanOf(mark), side()));
  };

  const active = appeal && !isPassive(context, appeal.first);
  const addressee = appeal && addresseeOf(appeal);
  const doer = active ? addressee : subject;
  if (act.modality === 'appeal' && act.addressee) {
    if (
      doer &&
      !fits(doer.actor, act.addressee) &&
      !(doer === subject && marks.forces.appeal.length === 0 && doer.actor === 'signatories' && expresses(context))
    ) {
      const named = doer.actor === 'outsider' ? standsThere(context, doer, passage) : doer.actor === act.addressee;
      if (!named) report(doer, 'addressee');
    } else if (
      !doer &&
      marks.forces.appeal.length === 0 &&
      marks.actors.length === 0 &&
      context.comparison.covered > 0.5 &&
      !aboutMatter(context)
    ) {
      findings.push(context.finding('addressee-lost', firstWord(context), actSpan(context, scope, passage)));
    }
    return findings;
  }
  if (subject && !fits(subject.actor, act.actor)) {
    const promises = marks.forces.commitment.some(
      (h) => h.first > subject.last && h.first - subject.last <= 3 && !isPassive(context, h.first),
    );
    if (promises || !standsThere(context, subject, passage)) report(subject, 'doer');
  }
  if (active && addressee && !fits(addressee.actor, act.actor) && !standsThere(context, addressee, passage))
    report(addressee, 'doer');
  return findings;
};

/** The actor that the sentence begins with, a citation or "Under the Code" aside, where a verb follows. */
export function subjectOf(context: Context): ActorMark | null {
  const { claim } = context;
  for (const mark of claim.marks.actors) {
    const after = [1, 2, 3].some((k) => context.forms.actor.verb.test(context.wordAt(mark.last + k)));
    const before = claim.words.slice(0, mark.first).map((w) => w.norm);
    const lead =
      before.length <= 3 ||
      before.every(
        (w, k) => claim.citation.has(k) || context.forms.actor.lead.test(w) || context.lexicon.isFunctional(w),
      );
    if (after && lead)
      return mark.first > 0 &&
        context.forms.actor.beforeOwner.test(before.at(-1) === 'the' ? (before.at(-2) ?? '') : (before.at(-1) ?? ''))
        ? null
        : mark;
  }
  return null;
}

function isPassive(context: Context, word: number): boolean {
  return [1, 2, 3].some((k) => context.forms.actor.be.test(context.wordAt(word - k)));
}

export function fits(named: Named, expected: Actor): boolean {
  return STANDS_FOR[expected].includes(named);
}

/** The actor's own words are in the passage that is reported, not only in a neighbour of it. */
function standsThere(context: Context, mark: ActorMark, home: ReadPassage): boolean {
  const partner = context.partnerOf(context.termAt(mark.last), 0.9);
  const named =
    mark.actor !== 'outsider' &&
    mark.actor !== 'member-states' &&
    home.marks.actors.some((a) => a.actor === mark.actor);
  return named || (partner?.passage === home && context.isMet(mark, 0.9));
}

function firstWord(context: Context): Span | null {
  const first = context.claim.words.findIndex((w, k) => w.norm !== 'to' && !context.claim.citation.has(k));
  return first < 0 ? null : context.spanOf({ first, last: Math.min(first + 1, context.claim.words.length - 1) });
}

/** "The signatories encourage …" says who appeals, not to whom. */
function expresses(context: Context): boolean {
  return context.claim.marks.forces.recital.length > 0;
}

/** The claim names the matter, not the addressee: "Action is to be taken". */
function aboutMatter(context: Context): boolean {
  const { words } = context.claim;
  return (
    words.some((w) => context.forms.actor.beOrHave.test(w.norm)) ||
    words.slice(0, 3).some((w) => context.forms.actor.aboutMatter.test(w.norm))
  );
}

function actorSpan(passage: ReadPassage, actor: Actor | undefined): PassageSpan | null {
  const mark = passage.marks.actors.find((a) => a.actor === actor);
  return mark ? codeWords(passage, mark.first, mark.last) : null;
}
