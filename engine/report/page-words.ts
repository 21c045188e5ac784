/** Words of a page and those around them, as anchors in text need them. */

/** Where words are: UTF-16 offsets in one of the page's blocks of text. */
export interface PlaceOnPage {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** The text of a page on one line: white space is one space, between blocks is a line break. */
export class PageWords {
  readonly text: string;
  /** The same in lower case, offset by offset. */
  readonly folded: string;
  readonly #starts: readonly number[];

  constructor(readonly blocks: readonly string[]) {
    const starts: number[] = [];
    let text = '';
    for (const block of blocks) {
      starts.push(text.length);
      text += `${levelled(block)}\n`;
    }
    this.text = text;
    this.folded = foldCase(text);
    this.#starts = starts;
  }

  /** Offsets in `text` of the words at a place, without white space around it; null where there is nothing. */
  spanOf({ block, start, end }: PlaceOnPage): { readonly start: number; readonly end: number } | null {
    const [home, words] = [this.#starts[block], this.blocks[block]];
    if (home === undefined || words === undefined) return null;
    const indent = words.slice(start, end).length - words.slice(start, end).trimStart().length;
    const exact = levelled(words.slice(start, end)).trim();
    if (exact === '') return null;
    const at = home + levelled(words.slice(0, start + indent)).length;
    return { start: at, end: at + exact.length };
  }

  /** Up to `count` words of the same block before an offset; where it begins its block, of the one before, if that is wanted. */
  before(at: number, count: number, isAcross: boolean): string {
    const text = this.text.slice(0, at);
    const reached = isAcross ? text.trimEnd() : text;
    const words = reached.slice(reached.lastIndexOf('\n') + 1).trim();
    return words.split(' ').slice(-count).join(' ');
  }

  /** Up to `count` words of the same block after an offset; where it ends its block, of the next one, if that is wanted. */
  after(at: number, count: number, isAcross: boolean): string {
    const text = this.text.slice(at);
    const reached = isAcross ? text.trimStart() : text;
    const words = reached.slice(0, Math.max(0, reached.indexOf('\n'))).trim();
    return words.split(' ').slice(0, count).join(' ');
  }
}

/** In lower case; letters of which that changes the length stay. */
export function foldCase(text: string): string {
  return text.replace(/[\p{Lu}\p{Lt}]/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}

function levelled(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
