/**
 * Compares the page that is the Code itself with our copy. Words are compared, not signs: a page may set
 * other quotation marks and list letters. They are the words of its source: styles can show a reader others, in more ways
 * than can be asked about.
 */
import type { CodeComparison, Passage } from '../data/types';
import { plainWords } from '../engine/openings';
import { NEARLY_ALL, SHORTEST } from './self';
import type { Work } from './slices';

/** Words in a row by which a changed passage is still known, and the share of them that it keeps at least. */
const RUN = 4;
const KEPT = 0.4;

/** UTF-16 code units in which the words beside others are looked for. */
const NEAR = 120;

/** Runs of words in a heading with the Code's title, whose words the Code has too. */
const TITLE_RUNS = 8;

/** How many times as long as a passage a text is at most that is taken for a changed one. */
const FAR = 2;

/** Texts compared between two chances to interrupt. */
const STRIDE = 4;

interface Known {
  readonly id: string;
  readonly words: readonly string[];
}

export class Comparison {
  private readonly passages: readonly Known[];
  /** The passages that have a run of words. */
  private readonly runs = new Map<string, Known[]>();
  /** All words in their order. */
  private readonly whole: string;

  constructor(passages: readonly Pick<Passage, 'id' | 'text'>[]) {
    this.passages = passages.map(({ id, text }) => ({ id, words: plainWords(text).split(' ') }));
    for (const passage of this.passages) {
      for (const run of new Set(runsOf(passage.words))) this.runs.set(run, [...(this.runs.get(run) ?? []), passage]);
    }
    this.whole = ` ${this.passages.map(({ words }) => words.join(' ')).join(' ')} `;
  }

  /** Whether a text has a run of words of the Code, so that a comparison may come out otherwise by it. Linear. */
  counts(text: string): boolean {
    if (text.length < SHORTEST) return false;
    return runsOf(plainWords(text).split(' ')).some((run) => this.runs.has(run));
  }

  /** Whether a text is for the most part of the Code; one with no more words than its title is not. Linear. */
  isOurs(text: string): boolean {
    const runs = runsOf(plainWords(text).split(' '));
    return runs.length > TITLE_RUNS && runs.filter((run) => this.runs.has(run)).length >= runs.length * KEPT;
  }

  /** Whether words of such a text, from one offset to another, are the Code's there: with those right before or after them. */
  isOursAt(text: string, start: number, end: number): boolean {
    const words = (part: string): string[] =>
      plainWords(part)
        .split(' ')
        .filter((word) => word !== '');
    const before = words(text.slice(Math.max(0, start - NEAR), start)).slice(1 - RUN);
    const own = words(text.slice(start, end));
    const all = [...before, ...own, ...words(text.slice(end, end + NEAR)).slice(0, RUN - 1)];
    // A text that is nothing else is a heading.
    if (all.length === own.length) return true;
    const edges = [before.length, before.length + own.length];
    const runs = runsOf(all).filter((_, at) => edges.some((edge) => at < edge && edge < at + RUN));
    return runs.some((run) => this.runs.has(run));
  }

  /** How the texts of a page differ from the Code; null where it is not the Code. */
  *compare(texts: readonly string[]): Work<CodeComparison | null> {
    const known = this.passages;
    const pieces: string[] = [];
    for (const text of texts) {
      pieces.push(plainWords(text));
      if (pieces.length % STRIDE === 0) yield;
    }
    const page = ` ${pieces.join(' ')} `;
    const changed = new Set<string>();
    /** The Code's runs of words that are on the page. To look for each of them would go through the page again and again. */
    const there = new Set<string>();
    let words: readonly string[] = [];
    for (const piece of pieces) {
      const id = this.changedIn(piece);
      if (id !== null) changed.add(id);
      // A run may begin in the texts before.
      words = [...words.slice(1 - RUN), ...piece.split(' ')];
      for (const run of runsOf(words)) if (this.runs.has(run)) there.add(run);
      yield;
    }
    const differs: string[] = [];
    const missing: string[] = [];
    for (const { id, words: own } of known) {
      yield;
      if (page.includes(` ${own.join(' ')} `)) {
        // The true text may be there for us, and another for the reader.
        if (changed.has(id)) differs.push(id);
        continue;
      }
      const runs = runsOf(own);
      const found = runs.filter((run) => there.has(run)).length;
      (found >= runs.length * KEPT ? differs : missing).push(id);
    }
    const count = known.length - missing.length;
    if (count < known.length * NEARLY_ALL) return null;
    return { same: count - differs.length, differs, missing };
  }

  /** The passage that a text has nearly, with other words in the middle of it; the nearest of several. Linear. */
  private changedIn(piece: string): string | null {
    const words = piece.split(' ');
    const found = new Map<Known, { count: number; first: number; last: number }>();
    runsOf(words).forEach((run, at) => {
      for (const passage of this.runs.get(run) ?? []) {
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
    return isQuoted || this.whole.includes(` ${stretch.join(' ')} `) ? null : id;
  }
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}
