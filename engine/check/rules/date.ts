/** Dates, years and times by which: others than the Code's, or none of the Code's. */
import { spanIn, type Context, type Find } from './context';
import type { ReadPassage } from '../read/passages';
import { datesDocument } from '../read/dates';
import type { Finding, PassageSpan, Span } from '../types';
import type { Rules } from './rule';

export const dateRules = {
  'date-other': {
    type: 'date',
    severity: 'material',
    evidence: 'marker',
    fires: [
      ['General Assembly resolution 72/284 of 26 July 2018 is recalled.', 'PP1'],
      'The preamble recalls resolution A/RES/72/123 of 9 December 2017.',
    ],
    quiet: [
      'The preamble recalls resolution A/RES/72/123 of 7 December 2017.',
      // What a resolution's date is says nothing of by when something is to be done.
      ['The General Assembly resolutions recalled are to be put into effect by 31 December 2025.', 'PP1'],
    ],
  },
  'year-inferred': {
    type: 'date',
    severity: 'note',
    evidence: 'marker',
    fires: [
      'The signatories pledge to strive towards a world free of terrorism by 2045.',
      'By 2045 a world free of terrorism is to be reached, so the signatories pledge to strive.',
    ],
    quiet: [
      'The signatories pledge to strive towards a world free of terrorism by the centenary of the United Nations.',
    ],
  },
  'year-other': {
    type: 'date',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      'The signatories pledge to strive towards a world free of terrorism by 2030.',
      ['Members pledge to strive for a world free of terrorism by 2050.', '9'],
      'The Code commits governments to wiping out terrorism by 2040.',
    ],
    quiet: ['The signatories pledge to strive towards a world free of terrorism by 2045.'],
  },
  'deadline-as-aim': {
    type: 'date',
    severity: 'material',
    evidence: 'marker',
    fires: [
      [
        'To establish a coalition of partners seeking the centenary of the United Nations to achieve a world free of terrorism',
        '9',
      ],
      ['To form a coalition that celebrates the centenary of the United Nations', '9'],
    ],
    quiet: [
      ['A coalition of partners strives for a world free of terrorism by the centenary of the United Nations.', '9'],
      'Paragraph 9 is about the centenary of the United Nations.',
    ],
  },
  'time-added': {
    type: 'date',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      'The signatories pledge to strive towards a world free of terrorism within ten years.',
      'The Code wants to stamp out terrorism within a decade.',
      'Borders are to be secured against infiltration by terrorists within six months.',
      'Borders are to be secured against infiltration by terrorists by 1 January 2026.',
      ['The General Assembly resolutions recalled are to be put into effect by 31 December 2025.', 'PP1'],
    ],
    quiet: [
      'Borders are to be secured against infiltration by terrorists.',
      'The signatories aim for a world without terrorism by 2045, the year in which the United Nations turns one hundred.',
    ],
  },
} as const satisfies Rules;

/** The passage that sets a time for the Code's goal. */
export const GOAL = '9.2';

interface Dated {
  readonly p: ReadPassage;
  readonly date: Span & { readonly text: string };
}

/** The year that follows from the founding of the United Nations; the Code doesn't print it. */
export const CENTENARY_YEAR = '2045';
const BEFORE_A_TIME = new Set([
  'by',
  'before',
  'until',
  'till',
  'at',
  'in',
  'mark',
  'for',
  'on',
  'with',
  'than',
  'reach',
  'reaches',
  'come',
  'comes',
  'toward',
  'towards',
  'as',
  'date',
  'deadline',
  'upon',
  'through',
]);

export const findDates: Find = (context) => {
  const { claim, comparison } = context;
  const { words } = claim;
  const findings: Finding[] = [];
  const dated = comparison.passages.flatMap((p) => p.dates.map((date) => ({ p, date })));
  const ownDeadline = dated.find(({ date }) => context.forms.date.deadlineOpening.test(date.text));
  const deadline = ownDeadline ?? ofTheGoal(context);
  const documents = dated.filter(({ date }) => /^\d/u.test(date.text));
  /** A date of a document is held against those that the Code gives to documents, a time for doing something against the Code's own. */
  const sideOf = (isOfDocument: boolean, parts: readonly string[]): PassageSpan | null =>
    isOfDocument ? nearest(documents, parts) : deadline ? spanIn(deadline.p, deadline.date) : null;

  for (let w = 0; w < words.length; w += 1) {
    const norm = context.wordAt(w);
    if (claim.citation.has(w)) continue;
    const month = context.signals.isMonth(norm) && /\d/u.test(context.wordAt(w - 1) + context.wordAt(w + 1));
    if (month) {
      const first = /^\d{1,2}$/u.test(context.wordAt(w - 1)) ? w - 1 : w;
      const last = /^\d{4}$/u.test(context.wordAt(w + 1)) ? w + 1 : /^\d{4}$/u.test(context.wordAt(w + 2)) ? w + 2 : w;
      const span = context.spanOf({ first, last });
      const parts = words.slice(first, last + 1).map((x) => x.norm);
      const same = comparison.passages.some((p) => hasDate(p, parts)) || isDateLine(parts);
      const isOfDocument = documents.length > 0 && datesDocument(claim, first);
      if (!same)
        findings.push(context.finding(isOfDocument ? 'date-other' : 'time-added', span, sideOf(isOfDocument, parts)));
      w = last;
      continue;
    }
    if (YEAR.test(norm) || /^\d{4}s$/u.test(norm)) {
      const span = context.spanOf({ first: startOfTime(context, w), last: w });
      const centenary = ownDeadline?.date.text.includes('Centenary') === true;
      const side = sideOf(datesDocument(claim, w), [norm]);
      if (norm === CENTENARY_YEAR && centenary) findings.push(context.finding('year-inferred', span, side));
      else if (!comparison.passages.some((p) => p.words.some((x) => x.norm === norm)) && norm !== '2018') {
        findings.push(context.finding('year-other', span, norm === CENTENARY_YEAR ? null : side));
      }
    }
    if (
      context.forms.date.centenary.test(norm) &&
      deadline &&
      !claim.topic &&
      !words.some((x) => context.forms.date.deadlineNoun.test(x.norm))
    ) {
      const led = [1, 2, 3, 4, 5].some((k) => BEFORE_A_TIME.has(context.wordAt(w - k)));
      if (!led)
        findings.push(
          context.finding(
            'deadline-as-aim',
            context.spanOf({ first: Math.max(0, w - 2), last: w }),
            spanIn(deadline.p, deadline.date),
          ),
        );
    }
  }
  return [...findings, ...periods(context, deadline)];
};

/** The time by which the Code's goal is striven for, where what is compared is the goal and not that sentence of it. */
function ofTheGoal(context: Context): Dated | undefined {
  const p = context.passage(GOAL);
  const date = p?.dates[0];
  if (!p || !date || !context.comparison.passages.some(({ passage }) => passage.unit === p.passage.unit))
    return undefined;
  return { p, date };
}

/** "within a year", "every two years", "immediately": a time that the passage doesn't set. */
function periods(context: Context, deadline: Dated | undefined): Finding[] {
  const { claim, comparison } = context;
  return claim.words.flatMap((word, w) => {
    if (!context.forms.date.unit.test(word.norm) || (context.comparison.nearness[context.termAt(w)] ?? 0) >= 0.8)
      return [];
    if (comparison.passages.some((p) => p.words.some((x) => x.stem === word.stem))) return [];
    if (
      explainsYear(context, w) ||
      claim.words.some((x) => context.forms.date.centenaryNoun.test(x.norm)) ||
      (context.forms.date.hundred.test(context.wordAt(w - 1)) && context.forms.date.years.test(word.norm))
    )
      return [];
    let first = w;
    while (
      first > 0 &&
      w - first < 3 &&
      !YEAR.test(context.wordAt(first - 1)) &&
      (context.lexicon.isFunctional(context.wordAt(first - 1)) ||
        context.forms.date.beforeUnit.test(context.wordAt(first - 1)) ||
        claim.marks.numbers.some((n) => n.first <= first - 1 && first - 1 <= n.last))
    )
      first -= 1;
    return [
      context.finding(
        'time-added',
        context.spanOf({ first, last: w }),
        deadline ? spanIn(deadline.p, deadline.date) : null,
      ),
    ];
  });
}

const LEADS_TO_TIME = new Set(['by', 'in', 'before', 'until', 'from', 'since', 'after']);

/** The first word of "by 2030", "by the end of 2021". */
function startOfTime(context: Context, year: number): number {
  let first = year;
  if (context.wordAt(year - 1) === 'of' && context.forms.date.partOfYear.test(context.wordAt(year - 2)))
    first = context.wordAt(year - 3) === 'the' ? year - 3 : year - 2;
  return LEADS_TO_TIME.has(context.wordAt(first - 1)) ? first - 1 : first;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** "by 2045, the year in which …": no time of its own, but what that year is. */
function explainsYear(context: Context, word: number): boolean {
  const { year, article, opensRelative } = context.forms.date;
  if (!year.test(context.wordAt(word)) || !opensRelative.test(context.wordAt(word + 1))) return false;
  const before = article.test(context.wordAt(word - 1)) ? word - 2 : word - 1;
  return YEAR.test(context.wordAt(before));
}

function hasDate(passage: ReadPassage, parts: readonly string[]): boolean {
  return passage.words.some((_, start) => {
    const slice = passage.words.slice(start, start + 3).map((x) => x.norm);
    return parts.every((part) => slice.includes(part));
  });
}

function isDateLine(parts: readonly string[]): boolean {
  return parts.includes('september') && parts.every((p) => ['28', 'september', '2018'].includes(p));
}

function nearest(dated: readonly Dated[], parts: readonly string[]): PassageSpan | null {
  const shared = (text: string): number => parts.filter((part) => text.toLowerCase().split(' ').includes(part)).length;
  const [best] = [...dated].sort((a, b) => shared(b.date.text) - shared(a.date.text));
  return best ? spanIn(best.p, best.date) : null;
}
