/** "and" for "or", "or" for "and", between two things that the Code joins the other way. */
import { codeSpan, codeWords, type Find, type Context } from './context';
import type { CodeTerm } from '../align/compare';
import type { ReadPassage } from '../read/passages';
import type { Finding } from '../types';
import type { Rules } from './rule';

export const connectiveRules = {
  'and-for-or': {
    type: 'connective',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Suspects are dealt with on the principle of extradite and prosecute.', '5'],
      'The principle is to extradite and prosecute perpetrators of terrorist acts.',
    ],
    quiet: ['The principle is to extradite or prosecute perpetrators of terrorist acts.'],
  },
  'or-for-and': {
    type: 'connective',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      'The signatories pledge to counter either terrorist ideologies or narratives.',
      'The signatories pledge to safeguard either critical infrastructures or cultural heritage against terrorist attacks.',
    ],
    quiet: ['The signatories pledge to counter terrorist ideologies and narratives.'],
  },
  'instead-of': {
    type: 'connective',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['Develop reintegration programmes instead of prosecution.', '3'],
      ['Rehabilitation is to take the place of prosecution.', '3(h)'],
      ['For those who return, rehabilitation is put in the place of prosecution.', '3(h)'],
    ],
    quiet: [['Develop programmes of prosecution, rehabilitation and reintegration.', '3']],
  },
} as const satisfies Rules;

/** Words between two members of one list. */
const LIST_REACH = 9;

export const findConnectives: Find = (context) => {
  const { claim } = context;
  const findings: Finding[] = [];
  claim.words.forEach((word, w) => {
    if (word.norm !== 'and' && word.norm !== 'or') return;
    const left = contentBefore(context, w);
    const right = context.headAfter(w + 1, 4);
    const a = context.partnerOf(left, 0.75);
    const b = context.partnerOf(right, 0.75);
    if (!a || a === b || a.passage !== b?.passage) return;
    const pair = word.norm === 'and' ? alternativeOf(a, b) : joined(a, b, 'and');
    if (!pair) return;
    const either = claim.words.slice(Math.max(0, w - 8), w).some((x) => x.norm === 'either');
    if (word.norm === 'or' && !either && (openList(context, w) || denying(context, w) || paired(a.passage, a, b)))
      return;
    const first = claim.terms[left];
    const last = claim.terms[right];
    const from = either
      ? claim.words.findIndex((x, k) => x.norm === 'either' && k < w && w - k <= 8)
      : (first?.first ?? w);
    findings.push(
      context.finding(
        word.norm === 'and' ? 'and-for-or' : 'or-for-and',
        context.spanOf({ first: from, last: last?.last ?? w }),
        pair,
      ),
    );
  });
  return [...findings, ...instead(context)];
};

/** "in place of prosecution": what the Code joins is presented as an alternative. */
function instead(context: Context): Finding[] {
  const { claim } = context;
  return claim.words.flatMap((word, w) => {
    const nominal = context.forms.connective.placeOrLieu.test(word.norm);
    if (!nominal && !context.forms.connective.insteadOrRather.test(word.norm)) return [];
    if (!context.forms.connective.ofOrThan.test(context.wordAt(w + 1))) return [];
    const taken = context.wordAt(w - 1) === 'the' && context.forms.connective.takesOrIn.test(context.wordAt(w - 2));
    if (nominal && context.wordAt(w - 1) !== 'in' && !taken) return [];
    const head = context.headAfter(w + 2, 4, true);
    const partner = context.partnerOf(head, 0.75);
    const term = claim.terms[head];
    if (!partner || !term || partner.passage.words.some((x) => x.norm === 'instead' || x.norm === 'rather')) return [];
    const first = nominal ? w - 1 : w;
    return [context.finding('instead-of', context.spanOf({ first, last: term.last }), codeSpan(partner))];
  });
}

function contentBefore(context: Context, word: number): number {
  for (let w = word - 1; w >= Math.max(0, word - 4); w -= 1) {
    const index = context.termAt(w);
    if (context.claim.terms[index] && context.claim.terms[index].kind !== 'functional') return index;
  }
  return -1;
}

/** The two are alternatives in the Code: one of them is enough. */
function alternativeOf(a: CodeTerm, b: CodeTerm): ReturnType<typeof codeWords> | null {
  for (const [x, y] of a.passage.alternatives) {
    const holds = (t: CodeTerm, phrase: { start: number; end: number }): boolean =>
      t.term.start < phrase.end && phrase.start < t.term.end;
    const nearTo = (t: CodeTerm, phrase: { start: number; end: number }): boolean =>
      Math.abs(t.term.start - phrase.start) < 26;
    if (
      (holds(a, x) && (holds(b, y) || nearTo(b, y))) ||
      (holds(b, x) && holds(a, y)) ||
      (holds(b, y) && nearTo(a, x))
    ) {
      const first = a.passage.words.findIndex((w) => w.start >= x.start);
      const last = a.passage.words.findIndex((w) => w.end >= y.end);
      return codeWords(a.passage, first, last);
    }
  }
  return null;
}

/** The two are members of one list that ends in the given conjunction, and in no other. */
function joined(a: CodeTerm, b: CodeTerm, conjunction: 'and' | 'or'): ReturnType<typeof codeWords> | null {
  const [first, last] = a.term.first < b.term.first ? [a, b] : [b, a];
  if (last.term.first - first.term.last > LIST_REACH) return null;
  const words = first.passage.words;
  const between = words.slice(first.term.last + 1, last.term.first).map((w) => w.norm);
  const inPhrase = first.term.stems.includes('and') || last.term.stems.includes('and');
  const other = conjunction === 'and' ? 'or' : 'and';
  if (between.includes(other)) return null;
  const list = first.passage.lists.some(
    (items) => items.some((i) => hits(i, first)) && items.some((i) => hits(i, last)),
  );
  if (!between.includes(conjunction) && !(list && endsWith(first.passage, last, conjunction))) return null;
  if (inPhrase || (!list && between.length > 4)) return null;
  return codeWords(first.passage, first.term.first, last.term.last);
}

function hits(phrase: { start: number; end: number }, term: CodeTerm): boolean {
  return term.term.start < phrase.end && phrase.start < term.term.end;
}

function endsWith(passage: ReadPassage, last: CodeTerm, conjunction: string): boolean {
  return passage.words.slice(last.term.last + 1, last.term.last + 8).some((w) => w.norm === conjunction);
}

/** "any of", "such as … or": a list of examples takes either word. */
function openList(context: Context, word: number): boolean {
  return (
    context.claim.words.slice(0, word).some((x) => context.forms.connective.openList.test(x.norm)) &&
    !context.claim.words.some((x) => x.norm === 'either')
  );
}

function denying(context: Context, word: number): boolean {
  return (
    context.claim.marks.negators.some((n) => n.last < word) ||
    context.claim.marks.negative.some((n) => n.last < word && context.forms.connective.denyingVerb.test(n.phrase))
  );
}

/** Near-synonyms that the Code pairs ("prevent and counter") take either word. */
function paired(passage: ReadPassage, a: CodeTerm, b: CodeTerm): boolean {
  return (
    passage.marks.negators.length > 0 &&
    Math.abs(a.term.first - b.term.first) <= 2 &&
    passage.passage.kind === 'recital'
  );
}
