/** A block of text → statements with their places: list items, semicolons, sentences, clauses that stand alone. */
import type { Forms } from '../../../data/check/en/forms';
import type { Span } from '../types';

type SegmentForms = Forms['segment'];

export interface Segment extends Span {
  /** The printed number of the list item that it opens, or null. */
  readonly number: number | null;
  /** Its block opens with a list mark or a number. */
  readonly isItem: boolean;
}

/** Characters that show whether a text ends with one. */
const LONGEST_ABBREVIATION = 16;
/** UTF-16 code units that the segmenter reads at once: more than a sentence has. */
const WINDOW = 2000;
/** Those before a place in which two words and what leads to them stand. */
const TAIL = 200;
/** Words that a clause needs on either side to stand alone. */
const LONG = 8;
const SHORT = 6;

/**
 * @param forms of the language of the text.
 * @param language BCP 47 tag for the rules of sentences.
 * @param isWhole a text of a single sentence is one statement, whatever is joined in it.
 */
export function segment(text: string, forms: SegmentForms, language = 'en', isWhole = false): Segment[] {
  const marker = forms.marker.exec(text);
  const start = marker ? marker[0].length : 0;
  const number = marker?.[1] === undefined ? null : Number(marker[1]);
  const found = sentences(text, start, language, forms);
  const spans = (isWhole && found.length === 1 ? found : found.flatMap((s) => clauses(text, s, forms)))
    .map((s) => tidy(text, s))
    .filter((s) => /\p{L}{2}/u.test(text.slice(s.start, s.end)));
  return spans.map((s, index) => ({ ...s, number: index === 0 ? number : null, isItem: marker !== null }));
}

function sentences(text: string, from: number, language: string, forms: SegmentForms): Span[] {
  const spans: Span[] = [];
  let isCut = false;
  for (const { start, words, isWhole } of split(
    text,
    from,
    new Intl.Segmenter(language, { granularity: 'sentence' }),
  )) {
    const last = spans.at(-1);
    const before = last ? text.slice(last.start, last.end) : '';
    const glued =
      last &&
      (isCut ||
        forms.abbreviations.test(before.trimEnd().slice(-LONGEST_ABBREVIATION)) ||
        /^[\s]*[\p{Ll}\d]/u.test(words) ||
        openQuote(before));
    if (last && glued) spans[spans.length - 1] = { start: last.start, end: start + words.length };
    else spans.push({ start, end: start + words.length });
    isCut = !isWhole;
  }
  return spans;
}

/** Sentences by the segmenter, which can take the square of a text's length: it is given windows. */
function* split(
  text: string,
  from: number,
  segmenter: Intl.Segmenter,
): Generator<{ readonly start: number; readonly words: string; readonly isWhole: boolean }> {
  for (let start = from; start < text.length;) {
    const isLast = start + WINDOW >= text.length;
    const found = [...segmenter.segment(text.slice(start, start + WINDOW))];
    const isWhole = isLast || found.length > 1;
    // The last one in a window may go on after it.
    const whole = isLast || !isWhole ? found : found.slice(0, -1);
    for (const { segment: words, index } of whole) yield { start: start + index, words, isWhole };
    start += whole.reduce((length, { segment: words }) => length + words.length, 0);
  }
}

/** A sentence that ends inside a quotation goes on after it. */
function openQuote(text: string): boolean {
  const count = (mark: string): number => text.split(mark).length - 1;
  return text.length < 600 && (count('“') > count('”') || count('«') > count('»'));
}

/** Splits at semicolons, and a long sentence where two statements are only joined. */
function clauses(text: string, span: Span, forms: SegmentForms): Span[] {
  const words = text.slice(span.start, span.end);
  const parts: Span[] = [];
  let start = 0;
  const cut = (at: number, skip: number): void => {
    parts.push({ start: span.start + start, end: span.start + at });
    start = at + skip;
  };
  if (words.includes(';')) {
    // "a strategy including: …; …": the lead is a statement of its own.
    const colon = words.indexOf(':');
    if (colon > 0 && colon < words.indexOf(';')) cut(colon + 1, 0);
    for (let at = words.indexOf(';', start); at >= 0; at = words.indexOf(';', start)) {
      const joint = forms.joint.exec(words.slice(at));
      cut(at, joint?.[0].length ?? 1);
    }
  }
  // "One thing is new: it establishes …"
  const colon = words.includes(';') ? null : forms.clauseAfterColon.exec(words);
  if (colon && count(words.slice(0, colon.index)) >= 3 && count(words.slice(colon.index)) >= SHORT)
    cut(colon.index + 1, colon[0].length - 1);
  parts.push({ start: span.start + start, end: span.end });
  return parts.flatMap((p) => joined(text, p, forms));
}

/** "… and to collaborate …", "…, in particular combining …", "… and includes …". */
function joined(text: string, span: Span, forms: SegmentForms): Span[] {
  const words = text.slice(span.start, span.end);
  const starts = [...words.matchAll(/\S+/gu)].map(({ index }) => index);
  const endsInParticiple = forms.endsInParticiple.test(words);
  const spans: Span[] = [];
  let start = 0;
  for (const match of words.matchAll(forms.joinedClause)) {
    const [, joint = '', next = ''] = match;
    const left = wordsBetween(words, starts, start, match.index);
    const right = wordsBetween(words, starts, match.index, words.length);
    const at = match.index + (match[0].length - joint.length - next.length);
    const infinitive = joint.startsWith('and') && joint.includes('to') && left >= LONG && right >= SHORT;
    const gerund =
      joint.startsWith('in') &&
      next.endsWith('ing') &&
      !forms.notGerund.test(next) &&
      left >= SHORT - 1 &&
      right >= SHORT;
    const finite = joint.startsWith('and') && forms.reporting.test(next) && left >= SHORT && right >= SHORT - 1;
    const subject =
      forms.andOrBut.test(joint) && forms.pronounSubject.test(next) && left >= SHORT - 1 && right >= SHORT - 1;
    const gapped =
      forms.bareAnd.test(joint) &&
      forms.theOrTheir.test(next) &&
      endsInParticiple &&
      forms.isToBeDone.test(words.slice(Math.max(start, match.index - TAIL), match.index));
    if (!infinitive && !gerund && !finite && !subject && !gapped) continue;
    spans.push({ start: span.start + start, end: span.start + match.index });
    start = gerund ? at : at + (forms.leadingAndOrBut.exec(words.slice(at))?.[0].length ?? 0);
  }
  return [...spans, { start: span.start + start, end: span.end }];
}

/** How many words a stretch has, parts of words counted. `starts` are the places where words begin, in order. */
function wordsBetween(text: string, starts: readonly number[], from: number, to: number): number {
  const isWithin = from > 0 && /^\S\S/u.test(text.slice(from - 1, from + 1));
  return placesBefore(starts, to) - placesBefore(starts, from) + (isWithin ? 1 : 0);
}

/** How many of the numbers, in order, are less than a limit. */
function placesBefore(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function count(words: string): number {
  return words.split(/\s+/u).filter(Boolean).length;
}

function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;]/u.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;]/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
