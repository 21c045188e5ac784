/** Numbers that the Code doesn't have there, or has otherwise. */
import { LETTERS, paragraphOf } from '../../clause';
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
      ['Seven ends: ensuring inclusive economic growth, eradicating poverty, reducing inequality.', '4(c)'],
    ],
    quiet: [['Three ends: ensuring inclusive economic growth, eradicating poverty, reducing inequality.', '4(c)']],
  },
  'number-added': {
    type: 'number',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      'Nine hundred borders are to be secured against infiltration by terrorists.',
      'The signatories pledge to strive towards a world free of terrorism within ten years.',
      // Paragraph 3 has eleven lettered items, but not borders.
      'Eleven borders are to be secured against infiltration by terrorists.',
      'Zero States are urged to ensure no tolerance for terrorism.',
      // "ten" is in "intensifying".
      'Regional cooperation and coordination among States is to be intensified by ten.',
      'When the United Nations turns a hundred, borders are to be secured against infiltration by terrorists.',
      // The centenary is the United Nations' (9.2), and of nothing else.
      'The number of borders to be secured against infiltration by terrorists is one hundred.',
      ['Poverty is to be halved, ensuring inclusive economic growth.', '4(c)'],
    ],
    quiet: [
      'Borders are to be secured against infiltration by terrorists.',
      ['The eleven lettered aims have borders secured against infiltration by terrorists.', '3'],
      'States are urged to ensure zero tolerance for terrorism.',
      'Regional cooperation and coordination among States is to be intensified.',
      'The aim is a world free of terrorism when the United Nations turns one hundred.',
      'When the United Nations turns a hundred, the world is to be free of terrorism.',
      'In its closing paragraph 10, the Code appeals to all stakeholders to support these efforts.',
      'The aim is a world free of terrorism by 2045, a hundred years after the United Nations was founded.',
      ['Poverty is to be eradicated, ensuring inclusive economic growth.', '4(c)'],
    ],
  },
  'share-added': {
    type: 'quantifier',
    severity: 'material',
    evidence: 'marker',
    adds: 'matter',
    fires: [
      'A quarter of all borders are to be secured against infiltration by terrorists.',
      'Half the borders are to be secured against infiltration by terrorists.',
      'A third of all borders are to be secured against infiltration by terrorists.',
      'Two thirds of the borders are to be secured against infiltration by terrorists.',
      'One per cent of all borders are to be secured against infiltration by terrorists.',
    ],
    quiet: [
      'Borders of third States are to be secured against infiltration by terrorists.',
      ['Half of the eleven aims have borders secured against infiltration by terrorists.', '3(f)'],
    ],
  },
} as const satisfies Rules;

/** Where the Code sets a time for its goal. */
const UNIT_OF_GOAL = '9';
/** What the United Nations is at its centenary (9.2). */
const CENTENARY = 100;

const LETTERS_OF: ReadonlyMap<string, number> = new Map(Object.entries(LETTERS).map(([n, l]) => [n, l.length]));

export const findNumbers: Find = (context) => [...symbols(context), ...counts(context), ...shares(context)];

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

/** Counts that neither the passages nor what they list explain. */
function counts(context: Context): Finding[] {
  return context.claim.marks.numbers.flatMap((mark) => {
    if (isNoCount(context, mark) || countsOwnMatter(context, mark)) return [];
    const head = countedBy(context, mark);
    return isInCode(context, mark, head) || countsItems(context, mark) || countsResolutions(context, mark, head)
      ? []
      : findingFor(context, mark, head);
  });
}

/** "recalls two resolutions": as many as the passage names. */
function countsResolutions({ claim, comparison, forms }: Context, { value }: NumberMark, head: number): boolean {
  const noun = claim.words[claim.terms[head]?.first ?? -1]?.norm ?? '';
  return (
    forms.number.resolutions.test(noun) &&
    comparison.passages.some((p) => p.words.filter(({ norm }) => norm.startsWith('a/res/')).length === value)
  );
}

/** The noun that a number counts: the next term of its clause; -1 where that ends before it ("turns a hundred, the world …"). */
function countedBy(context: Context, { last }: NumberMark): number {
  const { text, terms, words } = context.claim;
  const head = context.headAfter(last + 1);
  return /[,;:.!?–—]/u.test(text.slice(words[last]?.end ?? 0, terms[head]?.start ?? 0)) ? -1 : head;
}

/** "its closing paragraph 10": the number of the part. */
function numbersPart(context: Context, { first }: NumberMark): boolean {
  return /^\d/u.test(context.wordAt(first)) && context.forms.checker.partNoun.test(context.wordAt(first - 1));
}

/** A year, a day of a month, a cited number, the age of the United Nations, a share (they have a rule of their own), "one" as an article. */
function isNoCount(context: Context, mark: NumberMark): boolean {
  const { claim, forms, signals } = context;
  for (let w = mark.first; w <= mark.last; w += 1) if (claim.citation.has(w)) return true;
  const before = context.wordAt(mark.first - 1);
  if (signals.isMonth(context.wordAt(mark.last + 1)) || signals.isMonth(before) || numbersPart(context, mark))
    return true;
  // "are two of the fields", "ten paragraphs": a part of them, and what structure.ts counts.
  const isPart = forms.term.isAre.test(before) && forms.number.ofOrAmong.test(context.wordAt(mark.last + 1));
  if (isPart || signals.parts.at(claim.words, mark.last + 1)) return true;
  if (comesToCentenary(context, mark) || (mark.value === CENTENARY && countsAge(context, mark))) return true;
  const share = isPerCent(context, mark.last + 2) ? mark.last + 2 : mark.last + 1;
  if (forms.number.share.test(context.wordAt(share)) && forms.number.ofOrAmong.test(context.wordAt(share + 1)))
    return true;
  // "one hundred" is a count, "one" alone is mostly an article.
  if (mark.first < mark.last) return false;
  const word = context.wordAt(mark.first);
  return forms.number.noCount.test(word) || /^(?:19|20)\d\d$/u.test(word);
}

/** How far after "a hundred years after" the United Nations are named. */
const AGE_REACH = 6;

/** "a hundred years after the founding of the United Nations" */
function countsAge({ claim, forms }: Context, mark: NumberMark): boolean {
  const [unit, since, ...rest] = claim.words.slice(mark.last + 1, mark.last + 3 + AGE_REACH).map(({ norm }) => norm);
  if (!forms.number.years.test(unit ?? '') || !forms.number.since.test(since ?? '')) return false;
  return rest.some((norm) => forms.number.unitedNations.test(norm));
}

/** In the clause of the goal "the United Nations turns a hundred", or another subject where the passages speak of the centenary. */
function comesToCentenary(context: Context, { value, first }: NumberMark): boolean {
  const { comparison, forms } = context;
  const verb = forms.number.article.test(context.wordAt(first - 1)) ? first - 2 : first - 1;
  if (value !== CENTENARY || !forms.number.comesTo.test(context.wordAt(verb))) return false;
  return (
    (forms.number.unitedNations.test(context.wordAt(verb - 1)) &&
      comparison.passages.some((p) => p.passage.unit === UNIT_OF_GOAL)) ||
    comparison.passages.some((p) => p.words.some((w) => forms.date.centenaryNoun.test(w.norm)))
  );
}

/** "two of which are named", "two of the aims": how many of what the statement itself has named. */
function countsOwnMatter(context: Context, mark: NumberMark): boolean {
  const { claim, forms, signals } = context;
  const next = context.wordAt(mark.last + 1);
  const second = context.wordAt(mark.last + 2);
  return (
    forms.number.partOfTold.test(`${next} ${second}`) ||
    (forms.number.ofOrAmong.test(next) &&
      forms.number.determiner.test(second) &&
      signals.parts.at(claim.words, mark.last + 3) !== null)
  );
}

/** The passages have the number, or its very words. */
function isInCode(context: Context, mark: NumberMark, head: number): boolean {
  return (
    context.comparison.passages.some((p) => p.marks.numbers.some((n) => n.value === mark.value && !isFigure(p, n))) ||
    context.inCode({ ...mark, last: context.claim.terms[head]?.last ?? mark.last })
  );
}

/** It counts the lettered items of a paragraph: their noun follows ("eleven lettered aims"), or none ("eleven in all"). */
function countsItems(context: Context, mark: NumberMark): boolean {
  const { claim, comparison, signals } = context;
  if (!comparison.passages.some((p) => LETTERS_OF.get(paragraphOf(p.passage.unit)) === mark.value)) return false;
  for (let w = mark.last + 1; w <= mark.last + 3; w += 1) {
    if (signals.parts.at(claim.words, w)) return true;
    const term = claim.terms[context.termAt(w)];
    if (!term || term.kind === 'functional') return w === mark.last + 1;
  }
  return false;
}

/** Another number than the Code's, another than a list's length, or one where the Code has none. */
function findingFor(context: Context, mark: NumberMark, head: number): Finding[] {
  const { claim, comparison } = context;
  const isShare = isShareOf(context, mark);
  // A share is of the type of "all" and "some", whichever rule finds it.
  const type: FindingType = isShare ? 'quantifier' : 'number';
  const span = context.spanOf({ first: mark.first, last: claim.terms[head]?.last ?? mark.last });
  const lists = isShare
    ? []
    : comparison.passages.flatMap((p) =>
        p.lists.filter((list) => goesThrough(context, p, list)).map((list) => ({ p, list })),
      );
  const partner = context.partnerOf(head);
  const codeCount = comparison.passages.flatMap((p) =>
    p.marks.numbers.filter((n) => !isFigure(p, n) && n.value > 1).map((n) => ({ p, n })),
  )[0];
  const hasPairedNoun =
    codeCount !== undefined && partner?.passage === codeCount.p && Math.abs(partner.term.first - codeCount.n.last) <= 4;
  // Where no noun follows it may count anything, and so what the Code counts.
  const countsSameThing = hasPairedNoun || head < 0;
  // The Code's own count of the same thing comes first.
  if (!hasPairedNoun && lists.some(({ list }) => list.length === mark.value)) return [];
  if (codeCount && countsSameThing) {
    const until = partner?.passage === codeCount.p ? partner.term.last : codeCount.n.last + 1;
    const code = codeWords(codeCount.p, codeCount.n.first, Math.max(until, codeCount.n.last));
    return [context.finding('number-other', span, code, { type })];
  }
  const longList = lists.find(({ list }) => list.length >= 3);
  if (longList) {
    const [start] = longList.list;
    const end = longList.list.at(-1);
    if (start && end) return [context.finding('number-of-list', span, spanIn(longList.p, start, end), { type })];
  }
  return [context.finding('number-added', span, partner ? codeSpan(partner) : null, { type })];
}

/** "halved", "two of the four": how much of it. */
function isShareOf({ claim, forms }: Context, mark: NumberMark): boolean {
  if (mark.value > 0 && mark.value < 1) return true;
  if (!forms.number.ofOrAmong.test(claim.words[mark.last + 1]?.norm ?? '')) return false;
  const whole = forms.number.determiner.test(claim.words[mark.last + 2]?.norm ?? '') ? mark.last + 3 : mark.last + 2;
  return claim.marks.numbers.some((n) => n.first === whole);
}

/** The second word of "per cent". */
function isPerCent({ forms, claim }: Context, word: number): boolean {
  return (
    forms.number.share.test(claim.words[word]?.norm ?? '') && forms.number.per.test(claim.words[word - 1]?.norm ?? '')
  );
}

/** "a third of the borders": the Code has no share of anything. */
function shares(context: Context): Finding[] {
  const { claim, forms } = context;
  return claim.words.flatMap((word, w) => {
    const isHalf = forms.number.half.test(word.norm);
    if (!isHalf && !forms.number.share.test(word.norm)) return [];
    const isTwoWords = isPerCent(context, w);
    const before = context.wordAt(w - 1);
    const counted = claim.marks.numbers.find((n) => n.last === (isTwoWords ? w - 2 : w - 1));
    // "the second half of the century", "a third State".
    const isAfterArticle = forms.number.article.test(before);
    if (isHalf ? forms.number.ordinal.test(before) : !counted && !isAfterArticle) return [];
    let head = w + 1;
    const isOf = forms.number.ofOrAmong.test(context.wordAt(head));
    if (isOf) head += 1;
    let last = head;
    while (forms.number.determiner.test(context.wordAt(last)) || claim.marks.numbers.some((n) => n.first === last))
      last += 1;
    if (!isOf && !(isHalf && last > head)) return [];
    // "half of the eleven aims", "a third of the Code": how much of the text.
    if (claim.citation.has(last) || forms.checker.codeNoun.test(context.wordAt(last)) || partsFrom(context, last))
      return [];
    const term = context.headAfter(last);
    const partner = context.partnerOf(term);
    const span = context.spanOf({
      first: counted?.first ?? (isAfterArticle ? w - 1 : w),
      last: claim.terms[term]?.last ?? w,
    });
    return [context.finding('share-added', span, partner ? codeSpan(partner) : null)];
  });
}

function partsFrom({ claim, signals }: Context, word: number): boolean {
  return signals.parts.at(claim.words, word) !== null || signals.parts.at(claim.words, word + 1) !== null;
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
