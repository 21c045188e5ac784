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

/** How many times as long as a passage a text is at most that is taken for a changed one. */
const FAR = 2;

/** UTF-16 code units that the opening words of a passage have at least. */
const SHORTEST = 15;

/** Texts compared between two chances to interrupt. */
const STRIDE = 4;

interface Known {
  readonly id: string;
  readonly words: readonly string[];
}

/** The Code as it was fetched. */
interface Learnt {
  readonly passages: readonly Known[];
  /** The passages that have a run of words. */
  readonly runs: ReadonlyMap<string, readonly Known[]>;
  /** All words in their order. */
  readonly whole: string;
}

export class Recogniser {
  private readonly openings: readonly string[];
  /** Null before they have come. */
  private known: Learnt | null = null;

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
    const changed = new Set<string>();
    for (const piece of pieces) {
      const id = this.changedIn(piece);
      if (id !== null) changed.add(id);
      yield;
    }
    const differs: string[] = [];
    const missing: string[] = [];
    for (const { id, words } of known) {
      yield;
      if (page.includes(` ${words.join(' ')} `)) {
        // The true text may be there for us, and another for the reader.
        if (changed.has(id)) differs.push(id);
        continue;
      }
      const runs = runsOf(words);
      const found = runs.filter((run) => page.includes(` ${run} `)).length;
      (found >= runs.length * KEPT ? differs : missing).push(id);
    }
    const there = known.length - missing.length;
    if (there < known.length * NEARLY_ALL) return null;
    return { same: there - differs.length, differs, missing };
  }

  /** The passage that a text has nearly, with other words in the middle of it; the nearest of several. Linear. */
  private changedIn(piece: string): string | null {
    const words = piece.split(' ');
    const found = new Map<Known, { count: number; first: number; last: number }>();
    runsOf(words).forEach((run, at) => {
      for (const passage of this.known?.runs.get(run) ?? []) {
        const met = found.get(passage) ?? { count: 0, first: at, last: at };
        met.count += 1;
        met.last = at;
        found.set(passage, met);
      }
    });
    const [nearest] = [...found].sort(([, a], [, b]) => b.count - a.count);
    if (!nearest) return null;
    const [{ id, words: whole }, { count, first, last }] = nearest;
    if (count < runsOf(whole).length * KEPT || ` ${piece} `.includes(` ${whole.join(' ')} `)) return null;
    const stretch = words.slice(first, last + RUN);
    // Parts that are far apart are quotations. An extract, or the passage itself, is in the Code as it is.
    const isQuoted = stretch.length > whole.length * FAR;
    return isQuoted || this.known?.whole.includes(` ${stretch.join(' ')} `) ? null : id;
  }

  private async takePassages(): Promise<void> {
    const taken = await this.passages();
    if (!taken) return;
    const passages = taken.map(({ id, text }) => ({ id, words: plainWords(text).split(' ') }));
    const runs = new Map<string, Known[]>();
    for (const passage of passages) {
      for (const run of new Set(runsOf(passage.words))) runs.set(run, [...(runs.get(run) ?? []), passage]);
    }
    const whole = ` ${passages.map(({ words }) => words.join(' ')).join(' ')} `;
    this.known = { passages, runs, whole };
  }
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
