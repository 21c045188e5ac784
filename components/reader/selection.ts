/** Words that a reader selected in the text, without what we put between them. */
import { isClauseId, isWithin, parentOf, partsOf, type ClauseId } from '../../engine/clause';
import { escapeHtml } from '../../engine/text/html';
import { splitWords } from '../../engine/text/words';

export interface Selected {
  /** The smallest clause that holds the selection. */
  readonly clause: ClauseId;
  /** Whole words: a word of which a letter is selected is selected. */
  readonly words: string;
}

/** A selected part of a passage: its text, and UTF-16 offsets in that. */
interface Stretch {
  readonly unit: ClauseId;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether it begins where its clause does. */
  readonly opens: boolean;
}

/** The selection within `text`, or null where there is none or it spans more than one paragraph. */
export function selectedIn(text: HTMLElement, selection: Selection | null): Selected | null {
  const stretches = stretchesIn(text, selection).map(wholeWords);
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return null;
  let clause: ClauseId | null = first.unit;
  while (clause !== null && !isWithin(last.unit, clause)) clause = parentOf(clause);
  if (clause === null || clause === 'code') return null;
  const words = stretches.map(selectedWords).join(' ').replace(/\s+/gu, ' ').trim();
  return words === '' ? null : { clause, words };
}

/**
 * What a copy by hand takes along: the selected letters of the Code, without our notes and buttons; over several clauses each on
 * its line, with its number where it is selected from its beginning. Null where no words of the Code are selected.
 */
export function copiedFrom(
  text: HTMLElement,
  selection: Selection | null,
): { readonly text: string; readonly html: string } | null {
  const stretches = stretchesIn(text, selection);
  if (stretches.length === 0) return null;
  const units = [...new Set(stretches.map((s) => s.unit))];
  const lines = units.map((unit) => {
    const own = stretches.filter((s) => s.unit === unit);
    const label = units.length > 1 && own[0]?.opens === true ? labelOf(unit) : '';
    return `${label}${own.map(selectedWords).join(' ')}`;
  });
  const paragraphs = lines.map((line) => `<p lang="en">${escapeHtml(line)}</p>`);
  return { text: lines.join('\n'), html: units.length > 1 ? paragraphs.join('\n') : escapeHtml(lines.join('')) };
}

/** As the source numbers a clause. */
function labelOf(unit: ClauseId): string {
  const parts = partsOf(unit);
  if (parts.kind === 'paragraph') return `${parts.number}. `;
  return parts.kind === 'sub-paragraph' ? `(${parts.letter}) ` : '';
}

function selectedWords({ text, start, end }: Stretch): string {
  return text.slice(start, end);
}

function wholeWords(stretch: Stretch): Stretch {
  const words = splitWords(stretch.text);
  const cut = (at: number): (typeof words)[number] | undefined => words.find((w) => w.start < at && at < w.end);
  return {
    ...stretch,
    start: cut(stretch.start)?.start ?? stretch.start,
    end: cut(stretch.end)?.end ?? stretch.end,
  };
}

function stretchesIn(text: HTMLElement, selection: Selection | null): readonly Stretch[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return [];
  return [...text.querySelectorAll('[data-passage]')].flatMap((passage) => stretchOf(passage, range) ?? []);
}

function stretchOf(passage: Element, range: Range): Stretch | null {
  const home = passage.closest('[data-unit]');
  const unit = home?.getAttribute('data-unit') ?? '';
  if (!isClauseId(unit) || !range.intersectsNode(passage)) return null;
  let text = '';
  let start = -1;
  let end = -1;
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Beside odd words is a note of ours.
    if (!(node instanceof Text) || node.parentElement?.closest('.sic')) continue;
    if (range.intersectsNode(node)) {
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      if (from < to) {
        if (start === -1) start = text.length + from;
        end = text.length + to;
      }
    }
    text += node.data;
  }
  const opens = start === 0 && home?.querySelector('[data-passage]') === passage;
  return start === -1 ? null : { unit, text, start, end, opens };
}
