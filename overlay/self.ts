/** Recognises the page that is the Code itself; with what it is compared comes in a script of its own, when there is such a page. */
import type { CodeComparison } from '../data/types';
import { withShortRuns } from '../engine/text/marks';
import type { Comparison } from './comparison';
import type { Work } from './slices';

/** The share of the passages that such a page has at least, whole or changed. */
export const NEARLY_ALL = 0.8;

/** UTF-16 code units that the opening words of a passage have at least. */
export const SHORTEST = 15;

/** Words of an opening by which texts are sorted out that can't have it. */
const FIRST_WORDS = 3;
/** Letters that may stand for others or for none: a text that has them is read word by word. */
const DISGUISED = /[^\0-\xa9\xab\xae-\xb9\xbb-\u017e\u0370-\u06ff\u2010-\u2027\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

export class Recogniser {
  private readonly openings: readonly string[];
  /** What every text has in which a passage begins. */
  private readonly beginning: RegExp;
  /** Null before it has come. */
  private comparison: Comparison | null = null;

  /**
   * @param openings the first words of each passage, by which one is noticed
   * @param fetch fetches what compares a page with the Code, which few pages need; null where it can't be had
   */
  constructor(
    openings: readonly string[],
    private readonly fetch: () => Promise<Comparison | null>,
  ) {
    this.openings = openings.map((words) => ` ${words} `);
    const first = openings.map((words) => words.split(' ').slice(0, FIRST_WORDS).join('[^a-z\\d]+'));
    this.beginning = new RegExp(`(?<![a-z\\d])(?:${[...new Set(first)].join('|')})`, 'i');
  }

  /** How many passages of the Code begin in this text. Linear. */
  opens(text: string): number {
    if (text.length < SHORTEST || !(this.beginning.test(text) || DISGUISED.test(text))) return 0;
    // As `plainWords` has them, which would bring all that splits texts into words.
    const read = withShortRuns(text).normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
    const words = ` ${read.replace(BETWEEN_WORDS, ' ')} `;
    return this.openings.filter((opening) => words.includes(opening)).length;
  }

  /** Whether a text has a run of words of the Code, so that a comparison may come out otherwise by it. Linear. To be asked after `learn`. */
  counts(text: string): boolean {
    return this.comparison?.counts(text) ?? false;
  }

  /** Whether a text is for the most part of the Code. Linear. To be asked after `learn`. */
  isOurs(text: string): boolean {
    return this.comparison?.isOurs(text) ?? false;
  }

  /** Whether words of such a text are the Code's there, and no reference to it beside a quotation. To be asked after `learn`. */
  isOursAt(text: string, start: number, end: number): boolean {
    return this.comparison?.isOursAt(text, start, end) ?? false;
  }

  /** Whether a page that opens this many passages may be the Code. */
  mayBeTheCode(opened: number): boolean {
    return opened >= this.openings.length * NEARLY_ALL;
  }

  /** Fetches what compares, once; false where it can't be had. */
  *learn(): Work<boolean> {
    if (!this.comparison) yield this.take();
    return this.comparison !== null;
  }

  /** How the texts of a page differ from the Code; null where it is not the Code. To be asked after `learn`. */
  *compare(texts: readonly string[]): Work<CodeComparison | null> {
    return this.comparison ? yield* this.comparison.compare(texts) : null;
  }

  private async take(): Promise<void> {
    this.comparison = await this.fetch();
  }
}
