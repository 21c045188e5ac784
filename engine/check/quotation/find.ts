/** Quotations in a block of text, by their marks: what stands between them, blanks aside. */
import type { Span } from '../types';

/** Opening marks with what closes them. Straight marks close themselves. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '‹': '›',
  '"': '"',
  '‘': '’',
  "'": "'",
  '「': '」',
  '『': '』',
  '＂': '＂',
  '‟': '”',
  '‚': '‘’',
  '»': '«',
  '›': '‹',
  '”': '”',
  '❝': '❞',
  '〝': '〞〟',
};
/** What closes a quotation that its own mark doesn't close: texts that were typed on several machines mix them. */
const ELSE: Readonly<Record<string, string>> = { '“': '"', '„': '"', '"': '”', '‘': "'" };
/** Marks that close as well as open: they open before a word only. */
const BOTH = /^[‘'”»›]$/u;
/** Longer stretches are a lost closing mark, not a quotation. */
const LONGEST = 6000;
/** Hostile text may open a thousand quotations that never close: each character is looked at so many times on average. */
const LOOKS = 30;

/** The outermost quotations of one block, in order. Linear in the length of the text. */
export function findQuotations(text: string): Span[] {
  const spans: Span[] = [];
  let budget = text.length * LOOKS + LONGEST;
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i] ?? '';
    const closing = PAIRS[mark];
    if (closing === undefined || (BOTH.test(mark) && !opens(text, i))) continue;
    if (budget < 0) break;
    const own = closingAt(text, i, mark, closing);
    const end = own < 0 && ELSE[mark] !== undefined ? closingAt(text, i, mark, ELSE[mark]) : own;
    budget -= (end < 0 ? Math.min(text.length, i + LONGEST) : end) - i;
    if (end < 0) continue;
    const span = trim(text, i + 1, end);
    if (span.end > span.start) spans.push(span);
    i = end;
  }
  return spans;
}

function closingAt(text: string, start: number, mark: string, closing: string): number {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST);
  for (let i = start + 1; i < limit; i += 1) {
    const char = text[i] ?? '';
    // An apostrophe within a word closes nothing.
    if (isSingle(mark) && closing.includes(char) && /[\p{L}\p{N}]/u.test(text[i + 1] ?? ' ')) continue;
    if (char === mark && !closing.includes(mark)) depth += 1;
    else if (closing.includes(char)) {
      if (depth === 0) return i;
      depth -= 1;
    }
  }
  return -1;
}

function isSingle(mark: string): boolean {
  return mark === '‘' || mark === "'";
}

/** A single mark opens before a word, after a blank or a bracket. */
function opens(text: string, i: number): boolean {
  return /[\s(\[—–:]/u.test(text[i - 1] ?? ' ') && /[\p{L}\p{N}[…]/u.test(text[i + 1] ?? ' ');
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
