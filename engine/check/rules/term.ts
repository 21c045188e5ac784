/** Words that the passages don't have: in the place of others, or added. */
import { codeSpan, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Term } from '../read/lexicon';
import type { Finding, PassageSpan, Severity, Span } from '../types';
import type { RuleId } from './registry';
import type { Rules } from './rule';
import { isInPlace, missingBetween, runsOf, type Run } from './runs';

export const termRules = {
  sibling: {
    type: 'term',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Victims of terrorism are to be treated with suspicion.', '4'],
      'Critical infrastructures and natural heritage are to be safeguarded against terrorist attacks.',
    ],
    quiet: ['Critical infrastructures and cultural heritage are to be safeguarded against terrorist attacks.'],
  },
  'sibling-actor': {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Refugee status is not to be abused by the victims of terrorist acts.', '5'],
      ['The four pillars of the Strategy are put into action through a plan by the Secretariat.', '8'],
    ],
    quiet: [['Refugee status is not to be abused by the perpetrators of terrorist acts.', '5']],
  },
  'name-other': {
    type: 'addition',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      ['The financing of terrorism is to be curbed with the help of the FATF.', '3(e)'],
      ['The united front against terrorism is led by UNICEF.', '8'],
    ],
    quiet: [['The financing of terrorism is to be curbed.', '3(e)']],
  },
  'name-other-actor': {
    type: 'actor',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Only permanent members of the Security Council are invited to express their commitment to the Code.', '10'],
      [
        'National policies are to be made consistent with NATO doctrine, in cooperation with the United Nations.',
        '8(c)',
      ],
    ],
    quiet: [['National policies are to be made consistent with counter-terrorism obligations.', '8(c)']],
  },
  changed: {
    type: 'term',
    severity: 'material',
    evidence: 'word',
    fires: [
      ['Curb the financing of elections.', '3(e)'],
      ['Close borders to all migrants.', '3'],
    ],
    quiet: [['Curb the financing of terrorism.', '3(e)']],
  },
  'changed-from-code': {
    type: 'term',
    severity: 'material',
    evidence: 'word',
    fires: [
      ['Curb the financing of political parties.', '3'],
      ['Secure borders against infiltration by victims.', '3(f)'],
    ],
    quiet: [['Curb the financing of terrorism.', '3']],
  },
  'changed-actor': {
    type: 'actor',
    severity: 'material',
    evidence: 'word',
    fires: [
      [
        'Signatories are to strengthen their military framework, including measures to improve extradition and prosecution.',
        '3',
      ],
      'Perpetrators are prosecuted or handed over to an international tribunal on the basis of the principle of extradite or prosecute.',
    ],
    quiet: [
      [
        'Signatories are to strengthen their legislative framework, including measures to improve extradition and prosecution.',
        '3',
      ],
    ],
  },
  'changed-from-code-actor': {
    type: 'actor',
    severity: 'material',
    evidence: 'word',
    fires: [
      ['Secure borders against infiltration by civil society.', '3(f)'],
      ['Suppress the recruitment of women.', '3(a)'],
    ],
    quiet: [['Secure borders against infiltration by terrorists.', '3(f)']],
  },
  'verb-other': {
    type: 'predicate',
    severity: 'material',
    evidence: 'word',
    fires: [
      ['Terrorist recruitment is to be monitored.', '3(a)'],
      ['The narratives and ideologies of terrorists are to be disseminated.', '3(k)'],
    ],
    quiet: [['The narratives and ideologies of terrorists are to be countered.', '3(k)']],
  },
  'example-added': {
    type: 'addition',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      ['The financing of terrorism is to be curbed, including by freezing the accounts of charities.', '3(e)'],
      ['The financing of terrorism is to be curbed, above all through the taxation of charitable foundations.', '3'],
    ],
    quiet: [['The financing of terrorism is to be curbed.', '3(e)']],
  },
  added: {
    type: 'addition',
    severity: 'material',
    evidence: 'word',
    adds: 'matter',
    fires: [
      'Critical infrastructures, cultural heritage and football grounds are to be safeguarded against terrorist attacks.',
      'Terrorist recruitment is to be suppressed, by military means if need be.',
    ],
    quiet: ['Terrorist recruitment is to be suppressed.'],
  },
} as const satisfies Rules;

/** Words between "and" and what it adds. */
const LIST_REACH = 4;

/** `taken`: stretches that other checks have reported already. */
export function findTerms(context: Context, taken: readonly Span[]): Finding[] {
  return runsOf(context, taken).flatMap((run) => judge(context, run));
}

function judge(context: Context, run: Run): Finding[] {
  const { claim } = context;
  const first = claim.terms[run.first];
  const last = claim.terms[run.last];
  if (!first || !last) return [];
  const span = { start: first.start, end: last.end };
  const before = anchor(context, run.first, -1);
  const after = anchor(context, run.last, 1);
  const gap = halfOf(context, run) ?? missingBetween(context, before, after).filter((r) => !standsAlone(context, r));
  const rival = siblingIn(context, run, gap);
  const verb = isVerb(context, first.first) || (gap[0] !== undefined && leads(context, run, gap[0]));
  if (rival)
    return withActor(context, [
      context.finding('sibling', span, codeSpan(rival), { type: verb ? 'predicate' : 'term' }),
    ]);
  if (isName(context, first, last)) {
    const [a] = gap;
    return withActor(context, [
      context.finding('name-other', span, a ? codeSpan(a) : null, { type: gap.length > 0 ? 'term' : 'addition' }),
    ]);
  }
  const known = run.terms.some((i) => elsewhereInCode(context, i));
  const modifier = run.terms.every((i) => (claim.words[claim.terms[i]?.first ?? 0]?.norm ?? '').endsWith('ly'));
  const opened = openerBefore(context, first.first);
  const swap =
    opened !== null &&
    context.forms.term.means.test(context.wordAt(opened)) &&
    !context.forms.term.example.test(context.wordAt(opened - 1));
  if (gap.length > 0 && (opened === null || swap)) {
    const severity: Severity = modifier ? 'caution' : 'material';
    const [a] = gap;
    const b = gap.at(-1);
    const side: PassageSpan | null =
      a && b && isInPlace(context, before, after, gap) && !crosses(a, b) ? codeSpan(a, b) : null;
    return withActor(context, [
      context.finding(known ? 'changed-from-code' : 'changed', span, side, {
        type: verb ? 'predicate' : 'term',
        severity,
      }),
    ]);
  }
  const severity: Severity = modifier
    ? 'note'
    : opened !== null || run.terms.length > 1 || !before || !after || isListed(context, first.first)
      ? 'material'
      : 'caution';
  const start = opened === null ? span.start : (claim.words[opened]?.start ?? span.start);
  const predicate = verb && context.forms.term.be.test(context.wordAt(first.first - 1));
  if (predicate || (verb && severity === 'material')) {
    const lost = context.comparison.code.find(
      (r, j) =>
        r.term.kind === 'content' &&
        !context.comparison.met[j] &&
        r.scope &&
        context.comparison.scopes.includes(r.scope) &&
        !standsAlone(context, r) &&
        !isAct(r),
    );
    return [context.finding('verb-other', span, lost ? codeSpan(lost) : null)];
  }
  const example =
    opened !== null &&
    (context.forms.term.example.test(context.wordAt(opened)) ||
      context.forms.term.example.test(context.wordAt(opened - 1)));
  if (example && severity === 'material') {
    const from = context.forms.term.example.test(context.wordAt(opened)) ? opened : opened - 1;
    const whole = { start: claim.words[from]?.start ?? start, end: span.end };
    return [context.finding('example-added', whole, null)];
  }
  return [context.finding('added', { start, end: span.end }, null, { severity })];
}

/** A figure, a word of a date or of a qualifier ("strive towards"): no other word stands in its place. */
function standsAlone({ forms }: Context, { passage, index, term }: CodeTerm): boolean {
  return (
    forms.lexicon.numeric.test(term.key) ||
    passage.dates.some((date) => date.terms.includes(index)) ||
    passage.hedges.some((hedge) => hedge.terms.includes(index))
  );
}

/** The verb by which the Code pledges, notes or establishes: no verb for what is pledged stands in its place. */
function isAct({ passage, term }: CodeTerm): boolean {
  const own = passage.passage.text.slice(term.start, term.end);
  return passage.note.acts.some(({ verb }) => verb.split(' ').includes(own));
}

/** What stands on both sides of a semicolon is no one thing that was replaced. */
function crosses(a: CodeTerm, b: CodeTerm): boolean {
  return a.passage === b.passage && a.passage.passage.text.slice(a.term.start, b.term.end).includes(';');
}

/** "INTERPOL", "the League of Nations": names aren't paraphrased. */
function isName(context: Context, first: Term, last: Term): boolean {
  const { claim } = context;
  const raw = claim.text.slice(first.start, last.end);
  const before = claim.text.slice(0, first.start).trimEnd();
  // "the Global Strategy": the next word is the Code's, and the name with it.
  const next = claim.terms.indexOf(last) + 1;
  if (/^\s\p{Lu}/u.test(claim.text.slice(last.end)) && context.partnerOf(next, 0.65)) return false;
  // A hashtag or a handle is a label.
  if (/[#@]$/u.test(before)) return false;
  // "in plain English"
  if (context.forms.term.plainly.test(context.wordAt(first.first - 1))) return false;
  if (claim.marks.narrative.some((n) => n.first <= last.last && first.first <= n.last)) return false;
  const inside = before !== '' && !/[.:;!?“"(•–—-]$/u.test(before);
  return inside && /^\p{Lu}[\p{Lu}\p{Ll}.]+/u.test(raw) && claim.text !== claim.text.toUpperCase();
}

/** The same change where the words name somebody who acts. */
const OF_ACTOR: Readonly<Partial<Record<RuleId, RuleId>>> = {
  sibling: 'sibling-actor',
  'name-other': 'name-other-actor',
  changed: 'changed-actor',
  'changed-from-code': 'changed-from-code-actor',
};

/** A changed word that names somebody who acts is a finding about the actor too. */
function withActor(context: Context, [finding, ...rest]: Finding[]): Finding[] {
  const span = finding?.claimSpan;
  if (!finding || !span) return [];
  const { words, marks } = context.claim;
  const actor = marks.actors.some(
    (a) => (words[a.first]?.start ?? 0) < span.end && span.start < (words[a.last]?.end ?? 0),
  );
  const rule = actor ? OF_ACTOR[finding.rule] : undefined;
  return rule ? [finding, { ...finding, type: 'actor', rule }, ...rest] : [finding, ...rest];
}

/** The Code's term for the nearest term of the claim on one side. */
function anchor(context: Context, from: number, step: number): CodeTerm | null {
  for (let k = from + step, seen = 0; k >= 0 && k < context.claim.terms.length && seen < 3; k += step) {
    const term = context.claim.terms[k];
    if (!term || term.kind === 'functional') continue;
    seen += 1;
    const partner = context.partnerOf(k, 0.75);
    if (partner) return partner;
  }
  return null;
}

/** "military infrastructure" for "critical infrastructures": the next word is half of what the Code has as one. */
function halfOf(context: Context, run: Run): CodeTerm[] | null {
  const next = context.claim.terms[run.last + 1];
  const partner = context.partnerOf(run.last + 1, 0.65);
  const [first, second] = partner?.term.stems ?? [];
  if (!partner || second === undefined || partner.term.stems.length > 2 || next?.key !== second) return null;
  return context.lexicon.isFunctional(first ?? '') ? null : [partner];
}

function siblingIn(context: Context, run: Run, gap: readonly CodeTerm[]): CodeTerm | null {
  const { claim, comparison, lexicon } = context;
  const missing = comparison.code.filter(
    (r, j) => !comparison.met[j] && r.scope && comparison.scopes.includes(r.scope),
  );
  for (const i of run.terms) {
    const term = claim.terms[i];
    if (!term) continue;
    const rival = [...gap, ...missing].find((r) => lexicon.areCoHyponyms(term, r.term));
    if (rival) return rival;
  }
  return null;
}

function elsewhereInCode(context: Context, index: number): boolean {
  const term = context.claim.terms[index];
  return term !== undefined && context.ranker.nearest(term).some((n) => n === 1);
}

/** The first word of the claim for the first word of an item, or of what a sentence promises: its verb. */
function leads(context: Context, run: Run, missing: CodeTerm): boolean {
  const before = context.claim.terms.slice(0, run.first).some((t) => t.kind === 'content');
  const own = context.claim.terms[run.first]?.first ?? 0;
  const verbal =
    context.forms.term.verbal.test(context.wordAt(own)) || context.forms.term.coordinator.test(context.wordAt(own - 1));
  const word = missing.term.first;
  return (
    (!before || verbal) && (word === 0 || missing.passage.words[word - 1]?.norm === 'to') && run.terms.length === 1
  );
}

function isVerb(context: Context, word: number): boolean {
  return (
    context.forms.term.verbBefore.test(context.wordAt(word - 1)) ||
    (context.forms.term.participle.test(context.wordAt(word)) &&
      context.forms.term.isAre.test(context.wordAt(word - 1)))
  );
}

/** "cultural heritage and places of worship": one thing more in a list, not "mass media" for one that is there. */
function isListed(context: Context, word: number): boolean {
  const next = context.claim.terms[context.termAt(word) + 1];
  if (next?.kind === 'content' && context.partnerOf(context.termAt(word) + 1)) return false;
  for (let w = word; w > Math.max(0, word - LIST_REACH); w -= 1) {
    const gap = context.claim.text.slice(context.claim.words[w - 1]?.end ?? 0, context.claim.words[w]?.start ?? 0);
    if (gap.includes(',') || context.forms.term.listWord.test(context.wordAt(w - 1))) return true;
    const term = context.claim.terms[context.termAt(w - 1)];
    if (term?.kind === 'content' && !context.lexicon.isGeneric(term)) return false;
  }
  return false;
}

/** The word that opens an addition, within two words before, or null. */
function openerBefore(context: Context, word: number): number | null {
  for (let w = word - 1; w >= Math.max(0, word - 3); w -= 1) {
    if (context.forms.term.opens.test(context.wordAt(w))) return w;
    if (context.partnerOf(context.termAt(w), 0.8) && context.claim.terms[context.termAt(w)]?.kind === 'content')
      return null;
  }
  return null;
}
