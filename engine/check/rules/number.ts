/** Numbers that the Code doesn't have there, or has otherwise. */
import { LETTERS } from '../../clause';
import { paragraphOf } from '../align/select';
import { codeSpan, codeWords, spanIn, type Find, type Context } from './context';
import type { Finding, FindingType } from '../types';
import type { NumberMark } from '../read/markers';
import type { ReadPassage } from '../read/passages';
import type { Rules } from './rule';

export const numberRules = {
  'symbol-other': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['The preamble recalls General Assembly resolution 72/124.', 'preamble'],
      ['Resolutions A/RES/72/123 and A/RES/72/248 are recalled.', 'PP1'],
    ],
    quiet: [['Resolutions A/RES/72/123 and A/RES/72/284 are recalled.', 'PP1']],
  },
  'number-other': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['All five pillars of the Strategy are to be put into action.', '8(a)'],
      'All three pillars of the Strategy are to be put into action.',
    ],
    quiet: ['All four pillars of the Strategy are to be put into action.'],
  },
  'number-of-list': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    closeOnly: true,
    fires: [
      ['Seven ends are named: planning, organizing, instigating, financing and arming.', '2'],
      ['Poverty is to be halved, ensuring inclusive economic growth.', '4(c)'],
    ],
    quiet: [['Poverty is to be eradicated, ensuring inclusive economic growth.', '4(c)']],
  },
  'number-added': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      'Nine hundred borders are to be secured against infiltration by terrorists.',
      'The signatories pledge to strive towards a world free of terrorism within ten years.',
    ],
    quiet: ['Borders are to be secured against infiltration by terrorists.'],
  },
} as const satisfies Rules;

const CENTENARY = 100;

const LETTERS_OF: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS).map(([n, l]) => [n, l.length]));

export const findNumbers: Find = (context) => [...symbols(context), ...counts(context)];

/** Symbols of resolutions. */
function symbols(context: Context): Finding[] {
  const own = context.comparison.passages.flatMap((p) =>
    p.words.flatMap((w, k) => (w.norm.startsWith('a/res/') ? [{ p, k, norm: w.norm }] : [])),
  );
  return context.claim.words.flatMap((word) => {
    if (!word.norm.startsWith('a/res/') || own.length === 0 || own.some((o) => o.norm === word.norm)) return [];
    const near =
      own.find(
        (o) => o.norm.split('/')[3] === word.norm.split('/')[3] || o.norm.split('/')[2] === word.norm.split('/')[2],
      ) ?? own[0];
    return near ? [context.finding('symbol-other', word, codeWords(near.p, near.k, near.k))] : [];
  });
}

function counts(context: Context): Finding[] {
  const { claim, comparison } = context;
  return claim.marks.numbers.flatMap((mark) => {
    if (isNoCount(mark)) return [];
    // "two of which are named" counts what has been told; "turns one hundred" is the centenary.
    if (context.forms.number.partOfTold.test(`${context.wordAt(mark.last + 1)} ${context.wordAt(mark.last + 2)}`))
      return [];
    if (mark.value === CENTENARY && context.forms.number.ages.test(context.wordAt(mark.first - 1))) return [];
    // "two of the aims" counts what the claim itself lists.
    if (
      context.forms.number.ofOrAmong.test(context.wordAt(mark.last + 1)) &&
      context.forms.number.theOrTheir.test(context.wordAt(mark.last + 2)) &&
      context.signals.parts.at(claim.words, mark.last + 3)
    )
      return [];
    const head = context.headAfter(mark.last + 1);
    // "halved", "two of the four": how much of it.
    const part =
      mark.value < 1 ||
      (context.wordAt(mark.last + 1) === 'of' && claim.marks.numbers.some((n) => n.first === mark.last + 3));
    const type: FindingType = part ? 'quantifier' : 'number';
    const span = context.spanOf({ first: mark.first, last: claim.terms[head]?.last ?? mark.last });
    const has = comparison.passages.some((p) => p.marks.numbers.some((n) => n.value === mark.value && !isFigure(p, n)));
    if (has || comparison.passages.some((p) => p.passage.text.includes(claim.text.slice(span.start, span.end))))
      return [];
    // A count of the lettered items of the paragraph.
    const lettered = comparison.passages.map((p) => LETTERS_OF.get(paragraphOf(p.passage.unit)) ?? 0);
    if (lettered.includes(mark.value)) return [];
    // A count of what a list of the passage holds.
    const listed = comparison.passages.flatMap((p) =>
      p.lists.filter((list) => goesThrough(context, p, list)).map((list) => ({ p, list })),
    );
    const partner = context.partnerOf(head);
    const other = comparison.passages.flatMap((p) =>
      p.marks.numbers.filter((n) => !isFigure(p, n) && n.value > 1).map((n) => ({ p, n })),
    )[0];
    const beside =
      other !== undefined &&
      (head < 0 || (partner?.passage === other.p && Math.abs(partner.term.first - other.n.last) <= 4));
    // The Code's own count of the same thing comes first.
    const isCounted = other !== undefined && beside && partner !== null;
    if (!isCounted && listed.some(({ list }) => list.length === mark.value)) return [];
    if (other && beside) {
      const until = partner?.passage === other.p ? partner.term.last : other.n.last + 1;
      return [
        context.finding('number-other', span, codeWords(other.p, other.n.first, Math.max(until, other.n.last)), {
          type,
        }),
      ];
    }
    const first = listed.find(({ list }) => list.length >= 3);
    if (first) {
      const [start] = first.list;
      const end = first.list.at(-1);
      if (start && end) return [context.finding('number-of-list', span, spanIn(first.p, start, end), { type })];
    }
    return [context.finding('number-added', span, partner ? codeSpan(partner) : null, { type })];
  });

  function isNoCount(mark: NumberMark): boolean {
    for (let w = mark.first; w <= mark.last; w += 1) if (claim.citation.has(w)) return true;
    const word = context.wordAt(mark.first);
    const next = context.wordAt(mark.last + 1);
    // "one hundred" is a count, "one" alone is mostly an article.
    if (mark.first < mark.last) return false;
    if (word === 'one' || word === 'single' || word === 'couple' || word === 'half' || word === 'quarter') return true;
    if (/^(?:19|20)\d\d$/u.test(word)) return true;
    return context.signals.isMonth(next) || context.signals.isMonth(context.wordAt(mark.first - 1));
  }
}

/** The Code writes its counts as words; its figures are dates and symbols of resolutions. */
function isFigure(passage: ReadPassage, mark: NumberMark): boolean {
  return /^\d/u.test(passage.words[mark.first]?.norm ?? '');
}

/** The claim goes through this list: two of its items are met. */
function goesThrough(context: Context, passage: ReadPassage, list: ReadPassage['lists'][number]): boolean {
  const met = list.filter((item) =>
    context.comparison.code.some(
      (r, j) => r.passage === passage && context.comparison.met[j] && item.terms.includes(r.index),
    ),
  );
  return met.length >= 2;
}
