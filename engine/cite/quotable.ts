/** The words of clauses as reading text: an item under its chapeau, odd words with [sic], what is left out as […]. */
import type { Code, Passage } from '../../data/types';
import { isWithin, partsOf, type ClauseId } from '../clause';
import type { Quotation, QuotedLine } from './types';

export const ELISION = '[…]';

/** The words of a clause: a sub-paragraph under its chapeau, a paragraph with its items. */
export function quotable(code: Code, id: ClauseId): Quotation {
  return quoteClauses(code, [id]);
}

/** The words of several clauses in reading order; items of one paragraph come under one chapeau. */
export function quoteClauses(code: Code, ids: readonly ClauseId[]): Quotation {
  const wanted = (p: Passage): boolean => ids.some((id) => isWithin(p.unit, id));
  const items = code.passages.filter((p) => p.kind === 'item' && wanted(p));
  const chapeauOf = (p: Passage): boolean =>
    p.kind === 'chapeau' && items.some((item) => item.unit.startsWith(`${p.unit}(`));
  return quotePassages(
    code,
    code.passages.filter((p) => wanted(p) || chapeauOf(p)),
  );
}

/** Passages, given in reading order, as lines: sentences of a paragraph run on, each item is a line of its own. */
export function quotePassages(code: Code, passages: readonly Passage[]): Quotation {
  const lines: { label: string | null; text: string }[] = [];
  let before: Passage | undefined;
  for (const passage of passages) {
    const text = withSic(code, passage, 0, passage.text.length);
    const skipped = isSkipped(code, before, passage);
    const line = lines.at(-1);
    if (passage.kind === 'item') {
      if (skipped) lines.push({ label: null, text: ELISION });
      lines.push({ label: printedLetter(passage), text });
    } else if (line && before?.unit === passage.unit) {
      line.text += ` ${skipped ? `${ELISION} ` : ''}${text}`;
    } else {
      const label = passage.kind === 'recital' ? null : `${passage.unit}.`;
      lines.push({ label, text: skipped ? `${ELISION} ${text}` : text });
    }
    before = passage;
  }
  return quotationOf(lines);
}

export function quotationOf(lines: readonly QuotedLine[]): Quotation {
  return { lines, text: lines.map((l) => (l.label === null ? l.text : `${l.label} ${l.text}`)).join('\n') };
}

/** “b)”: as the source prints the letter of an item. */
function printedLetter({ unit }: Passage): string {
  return unit.slice(unit.indexOf('(') + 1);
}

/** A stretch of a passage (UTF-16 code units) with [sic] after each odd word that it holds whole. */
export function withSic(code: Code, passage: Passage, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const quirk of code.quirks) {
    if (quirk.kind !== 'sic' || quirk.passage !== passage.id) continue;
    const after = quirk.start + quirk.word.length;
    if (quirk.start < at || after > end) continue;
    text += `${passage.text.slice(at, after)} [sic]`;
    at = after;
  }
  return text + passage.text.slice(at, end);
}

/** Whether there are words of the same paragraph between a passage and the one quoted before it. */
function isSkipped(code: Code, before: Passage | undefined, passage: Passage): boolean {
  const previous = code.passages[code.passages.indexOf(passage) - 1];
  return previous !== undefined && previous !== before && sameParagraph(previous, passage);
}

function sameParagraph(a: Passage, b: Passage): boolean {
  const [left, right] = [partsOf(a.unit), partsOf(b.unit)];
  const isRecital = left.kind === 'preambular';
  return 'number' in left && 'number' in right && left.number === right.number && isRecital === (b.kind === 'recital');
}
