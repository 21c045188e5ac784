/** A block of text → statements with their places: list items, semicolons, sentences, clauses that stand alone. */
import type { Forms } from '../../../data/check/en/forms';
import type { SplitSentences } from '../../text/sentences';
import { findQuotations } from '../quotation/find';
import type { Span } from '../types';

type SegmentForms = Forms['segment'];

export interface Segment extends Span {
  /** The printed number of the list item that it opens, or null. */
  readonly number: number | null;
  /** Its block opens with a list mark or a number. */
  readonly isItem: boolean;
  /** What governs it stands in the segment before: "… and to collaborate …". */
  readonly isGoverned: boolean;
  /** It goes on with the sentence of the segment before, joined to it by a conjunction. */
  readonly isJoined: boolean;
  /** A half of a statement, the other one beside it: "…, in particular combining …". */
  readonly isHalf: boolean;
}

/** A stretch of a sentence; see `Segment`. */
type Part = Span & Partial<Pick<Segment, 'isGoverned' | 'isJoined' | 'isHalf'>>;

/** Whether a place of the block is within a quotation. */
type IsQuoted = (at: number) => boolean;

/** Those before a place in which two words and what leads to them stand. */
const TAIL = 200;
/** Words that a clause needs on either side to stand alone. */
const LONG = 8;
const SHORT = 6;

/** @param isWhole a text of a single sentence is one statement, whatever is joined in it. */
export function segment(text: string, sentences: SplitSentences, forms: SegmentForms, isWhole = false): Segment[] {
  const marker = forms.marker.exec(text);
  const start = marker ? marker[0].length : 0;
  const number = marker?.[1] === undefined ? null : Number(marker[1]);
  const found = sentences(text, start);
  const quotations = findQuotations(text);
  const opened = quotations.map((q) => q.start);
  const isQuoted = (at: number): boolean => at < (quotations[placesBefore(opened, at + 1) - 1]?.end ?? 0);
  const spans = found
    .flatMap((s) => byCitation(text, s, forms, isQuoted))
    .flatMap((s) => (isWhole && found.length === 1 ? [s] : clauses(text, s, forms, isQuoted)))
    .map((s) => ({ isGoverned: false, isJoined: false, isHalf: false, ...s, ...tidy(text, s) }))
    .filter((s) => /\p{L}{2}/u.test(text.slice(s.start, s.end)));
  return spans.map((s, index) => ({ ...s, number: index === 0 ? number : null, isItem: marker !== null }));
}

/** "Paragraph 3(e) commits …, and para. 5 concerns …": each to its own. */
function byCitation(text: string, span: Span, forms: SegmentForms, isQuoted: IsQuoted): Span[] {
  const words = text.slice(span.start, span.end);
  const spans: Span[] = [];
  let { start } = span;
  for (const { index, 0: joint } of words.matchAll(forms.citedClause)) {
    const at = span.start + index;
    if (isQuoted(at) || !forms.citesPart.test(text.slice(start, at))) continue;
    spans.push({ start, end: at });
    start = at + joint.length;
  }
  return [...spans, { start, end: span.end }];
}

/** Splits at semicolons, and a long sentence where two statements are only joined. */
function clauses(text: string, span: Span, forms: SegmentForms, isQuoted: IsQuoted): Part[] {
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
  if (colon && count(words.slice(0, colon.index)) >= 3 && count(words.slice(colon.index + 1)) >= SHORT)
    cut(colon.index + 1, colon[0].length - 1);
  parts.push({ start: span.start + start, end: span.end });
  return parts.flatMap((p) => joined(text, p, forms, isQuoted));
}

/** "… and to collaborate …", "…, in particular combining …", "… and includes …". */
function joined(text: string, span: Span, forms: SegmentForms, isQuoted: IsQuoted): Part[] {
  const words = text.slice(span.start, span.end);
  const starts = [...words.matchAll(/\S+/gu)].map(({ index }) => index);
  const endsInParticiple = forms.endsInParticiple.test(words);
  const spans: Part[] = [];
  let start = 0;
  let [isGoverned, isJoined, isHalf] = [false, false, false];
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
    // A quotation is one statement, wherever it is read.
    if (isQuoted(span.start + at)) continue;
    if (!infinitive && !gerund && !finite && !subject && !gapped) continue;
    spans.push({
      start: span.start + start,
      end: span.start + match.index,
      isGoverned,
      isJoined,
      isHalf: isHalf || gerund,
    });
    [isGoverned, isJoined, isHalf] = [infinitive || gapped, !gerund, gerund];
    start = gerund ? at : at + (forms.leadingAndOrBut.exec(words.slice(at))?.[0].length ?? 0);
  }
  return [...spans, { start: span.start + start, end: span.end, isGoverned, isJoined, isHalf }];
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
