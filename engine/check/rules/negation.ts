/** A "not" on one side alone. */
import { codeWords, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { Term } from '../read/lexicon';
import type { Hit } from '../read/phrases';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const negationRules = {
  'negation-added': {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'The signatories pledge not to curb the financing of terrorism.',
      'Borders are not to be secured against infiltration by terrorists.',
    ],
    quiet: ['The signatories pledge to curb the financing of terrorism.'],
  },
  'negation-dropped': {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'Terrorism should be associated with certain religions and nationalities.',
      ['Terrorism can and should be associated with a religion or nationality.', 'PP4'],
    ],
    quiet: [
      'Terrorism cannot and should not be associated with any religion or nationality.',
      ['The signatories condemn supporting terrorist groups in order to achieve political or geopolitical aims.', '2'],
    ],
  },
  'can-for-cannot': {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'Terrorism can be associated with some religions, nationalities and ethnic groups.',
      ['Terrorism can and should be associated with a religion or nationality.', 'PP4'],
    ],
    quiet: ['Terrorism cannot and should not be associated with any religion or nationality.'],
  },
  'negation-half': {
    type: 'negation',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'The signatories pledge to adhere to the principle of intervention in the internal affairs of any State.',
      'The Code of Conduct is voluntary and legally binding.',
    ],
    quiet: [
      'The signatories pledge to adhere to the principle of non-intervention in the internal affairs of any State.',
      ['For a world without terrorism the signatories pledge to cooperate fully among themselves.', '5'],
    ],
  },
} as const satisfies Rules;

/** Words that a negation reaches over: "not to be used", "cannot and should not be associated". */
const REACH = 7;
/** A negation in the same sentence and its paraphrase are at most this many words apart. */
const FAR = 20;
/** "refrain from" and the last of what is refrained from. */
const LONG_LIST = 40;
/** A negation at most this many words from a word may belong to it. */
const NEAR = 9;

export const findNegation: Find = (context) => [
  ...(isToldFreely(context) ? [] : [...claimAlone(context), ...codeAlone(context)]),
  ...halfPhrases(context),
  ...ability(context),
];

/** Below this verbatim share a negation may be at another word than the Code's. */
const FREELY = 0.6;

/** A paraphrase with as many negations as the Code: neighbours can't show which negates what. */
function isToldFreely({ claim, comparison }: Context): boolean {
  if (comparison.verbatimShare >= FREELY) return false;
  const there = comparison.passages.flatMap((p) =>
    p.marks.negators.filter((n) => {
      const index = p.terms.findIndex((t) => t.last >= n.first);
      const scope = p.scopes.find((l) => index >= l.from && index < l.to);
      return !scope || comparison.scopes.includes(scope);
    }),
  );
  return there.length > 0 && claim.marks.negators.length > 0;
}

/** The claim denies what the Code says. */
function claimAlone(context: Context): Finding[] {
  const { claim, comparison } = context;
  const findings: Finding[] = [];
  for (const hit of claim.marks.negators) {
    if (claim.marks.overrides.some((o) => o.first <= hit.first && hit.last <= o.last)) continue;
    if (withinTerm(context, hit) || isHarmless(context, hit)) continue;
    // "Nobody … should be able to misuse", "Nothing … affects": what is denied comes later, and the Code denies it too.
    const subject = context.forms.negation.subject.test(hit.phrase) || (hit.phrase === 'no' && hit.first === 0);
    if (subject && comparison.passages.some((p) => p.marks.negators.length > 0)) continue;
    const { denial } = claim;
    const isWithinDenial = (h: number): boolean =>
      !denial || hit.last > denial.last || (claim.terms[h]?.first ?? 0) <= denial.through;
    // "names no year, but …": what it denies ends there.
    const heads = headsOf(context, hit).filter(isWithinDenial);
    const negatedHead = heads.map((h) => context.partnerOf(h, 0.6)).find((p) => p !== null) ?? null;
    if (!negatedHead) continue;
    const passage = negatedHead.passage;
    // "no terrorism" for "free of terrorism"
    if (negatedHead.term.stems.some((s) => DENYING.has(s) || s === 'free')) continue;
    const at = negatedHead.term.first;
    const reaches = (n: Hit, reach: number): boolean => n.last < at && at - n.last <= reach;
    const deniesSame = comparison.passages.some((p) =>
      p.marks.negators.some((n) => {
        const head = p.terms.find((t) => t.first > n.last && t.kind !== 'functional');
        return head?.key === negatedHead.term.key;
      }),
    );
    const fixed = (n: Hit): boolean =>
      isFixed(context, passage.words[n.first]?.norm ?? '', passage.words[n.last + 1]?.norm ?? '');
    const free = negatedHead.term.key !== claim.terms[heads[0] ?? -1]?.key;
    const scope = negatedHead.scope;
    const inLimb = (n: Hit): boolean => {
      const k = passage.terms.findIndex((t) => t.last >= n.first);
      return !scope || (k >= scope.from && k < scope.to);
    };
    // In other words than the Code's the denial may stand elsewhere in the sentence.
    const denies =
      deniesSame ||
      (free && passage.marks.negators.some((n) => inLimb(n) && !fixed(n) && Math.abs(at - n.last) <= FAR)) ||
      passage.marks.negators.some((n) => reaches(n, REACH) && !fixed(n));
    // "are not to be recruited" for "suppress the recruitment": the Code's verb does the denying.
    const refuses = passage.marks.negative.some(
      (n) =>
        reaches(n, context.forms.negation.abstaining.test(n.phrase) ? LONG_LIST : 5) && !markMet(context, passage, n),
    );
    if (denies || refuses || isAgainst(context, heads[0] ?? -1, negatedHead)) continue;
    const last = claim.terms[heads[0] ?? -1]?.last ?? hit.last;
    findings.push(
      context.finding('negation-added', context.spanOf({ first: hit.first, last }), {
        passage: passage.passage.id,
        start: negatedHead.term.start,
        end: negatedHead.term.end,
      }),
    );
  }
  return findings.slice(0, 2);
}

/** The Code works against it: "not to harbour" for "refrain from … harbouring", "not be able to obtain" for "prevent … acquiring". */
function isAgainst({ claim, comparison }: Context, head: number, { passage, index }: CodeTerm): boolean {
  const there = passage.directions[index];
  if (there?.sign !== -1 || claim.directions[head]?.sign === 1) return false;
  const operator = comparison.code.findIndex(
    (r) => r.passage === passage && r.term.first <= there.first && r.term.last >= there.first,
  );
  const reported = comparison.partner.findIndex((j, i) => j === operator && i < head);
  return reported < 0;
}

/** The Code denies what the claim says. */
function codeAlone(context: Context): Finding[] {
  const { claim, comparison } = context;
  const marked = [
    ...claim.marks.negators.filter((n) => !isFixed(context, context.wordAt(n.first), context.wordAt(n.last + 1))),
    ...claim.marks.negative.filter((n) => strictly(context, context.wordAt(n.first))),
  ];
  const condemned = claim.marks.negative.filter((n) => context.forms.negation.condemning.test(n.phrase));
  const denied = (word: number, mark: Hit): boolean => {
    const marks = context.forms.negation.inadmissible.test(mark.phrase) ? [...marked, ...condemned] : marked;
    return marks.some((n) => Math.abs(n.first - word) <= NEAR);
  };
  const findings: Finding[] = [];
  for (const passage of comparison.passages) {
    const marks = [
      ...passage.marks.negators.filter(
        (n) => !isFixed(context, passage.words[n.first]?.norm ?? '', passage.words[n.last + 1]?.norm ?? ''),
      ),
      ...passage.marks.negative.filter((n) =>
        ['refrain', 'inadmissibility', 'non-intervention', 'repudiating'].includes(n.phrase),
      ),
    ];
    for (const mark of marks) {
      if (passage.terms.some((t) => t.first <= mark.first && t.last > mark.last)) continue;
      const head = comparison.code.findIndex(
        (r) => r.passage === passage && r.term.first > mark.last && r.term.kind !== 'functional',
      );
      const term = comparison.code[head];
      if (!term || !comparison.met[head]) continue;
      const scope = term.scope;
      if (scope && !comparison.scopes.includes(scope)) continue;
      if (markMet(context, passage, mark)) continue;
      const partner = comparison.partner.indexOf(head);
      const at = claim.terms[partner];
      // A word that is there only because it stands elsewhere in the passage too is no sign.
      if (!at || denied(at.first, mark)) continue;
      findings.push(
        context.finding(
          'negation-dropped',
          { start: at.start, end: at.end },
          codeWords(passage, mark.first, term.term.last),
        ),
      );
    }
  }
  return findings.slice(0, 2);
}

/** "can" for "cannot". */
function ability(context: Context): Finding[] {
  const can = context.claim.words.findIndex((w, k) => w.norm === 'can' && context.wordAt(k + 1) !== 'not');
  if (can < 0 || context.claim.words.some((w) => w.norm === 'cannot')) return [];
  return context.comparison.passages.flatMap((p) => {
    const at = p.words.findIndex((w) => w.norm === 'cannot');
    const denied = context.claim.marks.negators.some((n) => n.first < can && can - n.first <= 8);
    return at < 0 || denied
      ? []
      : [context.finding('can-for-cannot', context.spanOf({ first: can, last: can + 1 }), codeWords(p, at, at))];
  });
}

const DENYING = new Set(['not', 'no', 'non', 'without', 'never', 'cannot']);

/** One side has a phrase with its negation, the other the phrase without: "no tolerance" and "tolerance". */
function halfPhrases(context: Context): Finding[] {
  const { claim, comparison } = context;
  return claim.terms.flatMap((term, index) => {
    const partner = context.partnerOf(index, 0.65);
    if (!partner || term.senses.some((s) => partner.term.senses.includes(s))) return [];
    const here = term.stems.some((s) => DENYING.has(s));
    const there = partner.term.stems.some((s) => DENYING.has(s));
    if (here === there || !isHalf(term, partner.term)) return [];
    const around = [1, 2, 3].map((k) => context.wordAt(term.first - k));
    if (there && (around.some((w) => DENYING.has(w)) || claim.marks.negative.some((n) => strictly(context, n.phrase))))
      return [];
    // The whole phrase may be met by another term of the claim.
    const whole = comparison.code.indexOf(partner);
    if (
      claim.terms.some(
        (t, k) =>
          k !== index && comparison.partner[k] === whole && t.senses.some((s) => partner.term.senses.includes(s)),
      )
    )
      return [];
    const type = partner.term.stems.includes('bind') ? 'binding' : 'negation';
    return [
      context.finding(
        'negation-half',
        { start: term.start, end: term.end },
        { passage: partner.passage.passage.id, start: partner.term.start, end: partner.term.end },
        { type },
      ),
    ];
  });
}

/** One is the other without its denial: "tolerance" of "no tolerance", not "fight against terrorism" of "world without terrorism". */
function isHalf(one: Term, other: Term): boolean {
  const [short, long] = [one, other]
    .map(({ stems }) => stems.filter((s) => !DENYING.has(s)))
    .sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && short.every((s) => long.includes(s));
}

function markMet(context: Context, passage: { passage: { id: string } }, mark: Hit): boolean {
  return context.comparison.code.some(
    (r, j) =>
      r.passage.passage.id === passage.passage.id &&
      r.term.first <= mark.last &&
      r.term.last >= mark.first &&
      context.comparison.met[j] &&
      r.term.kind !== 'functional',
  );
}

/** The terms that a negation may deny: the next ones, up to the reach, over functional words. */
function headsOf(context: Context, hit: Hit): number[] {
  const heads: number[] = [];
  for (let w = hit.last + 1; w <= hit.last + REACH && heads.length < 2; w += 1) {
    const index = context.termAt(w);
    const term = context.claim.terms[index];
    if (!term) break;
    if (term.kind === 'functional' || heads.includes(index)) continue;
    // "No State should allow": what is denied is the verb.
    if (term.kind === 'neutral' && (context.comparison.nearness[index] === 0 || hit.phrase === 'no')) continue;
    heads.push(index);
    break;
  }
  return heads;
}

/** The negation is part of a phrase that the thesaurus knows as one ("not legally binding"). */
function withinTerm(context: Context, hit: Hit): boolean {
  const term = context.claim.terms[context.termAt(hit.first)];
  return term?.kind === 'content' && (term.first < hit.first || term.last > hit.last);
}

function isHarmless(context: Context, hit: Hit): boolean {
  const next = context.wordAt(hit.last + 1);
  const word = context.wordAt(hit.first);
  // "leaves nobody out": all are in.
  if (context.wordAt(hit.first - 1).startsWith('leav') && context.forms.negation.outOrBehind.test(next)) return true;
  return (
    (word === 'not' && context.forms.negation.merely.test(next)) ||
    (word === 'no' && next === 'less') ||
    isFixed(context, word, next)
  );
}

/** Fixed phrases with a negation in them that deny nothing. */
function isFixed({ forms }: Context, word: string, next: string): boolean {
  return forms.negation.fixed.test(`${word} ${next}`);
}

/** Negative words that deny rather than merely work against something. */
function strictly(context: Context, norm: string): boolean {
  return !context.forms.negation.workingAgainst.test(norm);
}
