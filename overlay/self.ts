/**
 * Recognises the page that is the Code itself and compares it with our copy. Words are compared, not signs: a page may set
 * other quotation marks and list letters.
 */
import type { CodeComparison, Passage } from '../data/types';
import { plainWords } from '../engine/openings';
import type { Work } from './slices';

/** The share of the passages that such a page has at least, whole or changed. */
const NEARLY_ALL = 0.8;
/** Words in a row by which a changed passage is still known, and the share of them that it keeps at least. */
const RUN = 4;
const KEPT = 0.4;

/** UTF-16 code units that the opening words of a passage have at least. */
const SHORTEST = 15;

/** Texts compared between two chances to interrupt. */
const STRIDE = 4;

interface Known {
  readonly id: string;
  readonly words: readonly string[];
}

export class Recogniser {
  private readonly openings: readonly string[];
  /** Null before they have come. */
  private known: { readonly passages: readonly Known[]; readonly runs: ReadonlySet<string> } | null = null;

  /**
   * @param openings the first words of each passage, by which one is noticed
   * @param passages fetches the passages for a comparison, which few pages need; null where they can't be had
   */
  constructor(
    openings: readonly string[],
    private readonly passages: () => Promise<readonly Pick<Passage, 'id' | 'text'>[] | null>,
  ) {
    this.openings = openings.map((words) => ` ${words} `);
  }

  /** How many passages of the Code begin in this text. Linear. */
  opens(text: string): number {
    if (text.length < SHORTEST) return 0;
    const words = ` ${plainWords(text)} `;
    return this.openings.filter((opening) => words.includes(opening)).length;
  }

  /** Whether a text has a run of words of the Code, so that a comparison may come out otherwise by it. Linear. To be asked after `learn`. */
  counts(text: string): boolean {
    const { known } = this;
    if (!known || text.length < SHORTEST) return false;
    return runsOf(plainWords(text).split(' ')).some((run) => known.runs.has(run));
  }

  /** Whether a page that opens this many passages may be the Code. */
  mayBeTheCode(opened: number): boolean {
    return opened >= this.openings.length * NEARLY_ALL;
  }

  /** Fetches the passages, once; false where they can't be had. */
  *learn(): Work<boolean> {
    if (!this.known) yield this.takePassages();
    return this.known !== null;
  }

  /** How the texts of a page differ from the Code; null where it is not the Code. To be asked after `learn`. */
  *compare(texts: readonly string[]): Work<CodeComparison | null> {
    const known = this.known?.passages;
    if (!known) return null;
    const pieces: string[] = [];
    for (const text of texts) {
      pieces.push(plainWords(text));
      if (pieces.length % STRIDE === 0) yield;
    }
    const page = ` ${pieces.join(' ')} `;
    const differs: string[] = [];
    const missing: string[] = [];
    for (const { id, words } of known) {
      yield;
      if (page.includes(` ${words.join(' ')} `)) continue;
      const runs = runsOf(words);
      const found = runs.filter((run) => page.includes(` ${run} `)).length;
      (found >= runs.length * KEPT ? differs : missing).push(id);
    }
    const there = known.length - missing.length;
    if (there < known.length * NEARLY_ALL) return null;
    return { same: there - differs.length, differs, missing };
  }

  private async takePassages(): Promise<void> {
    const taken = await this.passages();
    if (!taken) return;
    const passages = taken.map(({ id, text }) => ({ id, words: plainWords(text).split(' ') }));
    this.known = { passages, runs: new Set(passages.flatMap(({ words }) => runsOf(words))) };
  }
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
