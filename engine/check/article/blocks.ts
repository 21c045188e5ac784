/** Texts as blocks for the checker, and from its offsets back to those of the page. */
import type { Block, BlockRole } from '../../spot';

/** A page's text as the overlay reads it. `number`: what the page prints before a list item, or null. */
export interface PageBlocks {
  readonly blocks: readonly { readonly text: string; readonly role: BlockRole; readonly number: number | null }[];
}

/** A block as the checker gets it, with the way back to the page. */
export interface CheckedBlock extends Block {
  /** The key of the page's block, or null for a text that isn't on a page. */
  readonly key: number | null;
  /** UTF-16 code units that were put before the page's text: the printed number of a list item. */
  readonly shift: number;
}

/** A line that opens a list item of its own. */
const ITEM = /^\s*(?:\(?\d{1,2}[.)]|\(?[a-z]\)|[-–—•*·▪►✓])\s+\S/u;
/** A line that ends what it says. */
const ENDS = /[.;:!?…”"»)]\s*$/u;

/** Line breaks are blanks to a reader, and would end a sentence for the checker. The length stays. */
function levelled(text: string): string {
  return text.replace(/[\n\r\t\v\f\u0085\u2028\u2029]/gu, ' ');
}

/** The blocks of a part of a page; a list item begins with the number that the page prints before it. */
export function blocksOfPage({ blocks }: PageBlocks, part: { start: number; end: number }): readonly CheckedBlock[] {
  return blocks.slice(part.start, part.end).map(({ text, role, number }, index) => {
    const indent = /^\s*/u.exec(text)?.[0].length ?? 0;
    const printed = number === null ? '' : `${number}. `;
    return {
      text: printed + levelled(text.slice(indent)),
      role,
      key: part.start + index,
      shift: printed.length - indent,
    };
  });
}

/**
 * The blocks of a text that comes without any: at blank lines, and at line breaks where one ends what it says or the next
 * opens a list item. A line that a document broke goes on in the next.
 */
export function blocksOfText(text: string): readonly CheckedBlock[] {
  const blocks: string[] = [];
  for (const paragraph of text.replace(/\r\n?/gu, '\n').split(/\n[^\S\n]*\n/u)) {
    let open: string[] = [];
    for (const line of paragraph.split('\n')) {
      const last = open.at(-1) ?? '';
      const starts = open.length > 0 && (ITEM.test(line) || (ENDS.test(last) && /^\s*[\p{Lu}\d“"«(]/u.test(line)));
      if (starts) {
        blocks.push(open.join(' '));
        open = [];
      }
      if (line !== '') open.push(line);
    }
    blocks.push(open.join(' '));
  }
  return blocks.filter((b) => b.trim() !== '').map((b) => ({ text: levelled(b).trim(), key: null, shift: 0 }));
}
