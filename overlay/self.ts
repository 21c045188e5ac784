/**
 * Recognises the page that is the Code itself and compares it with our copy. Words are compared, not signs: a page may set
 * other quotation marks and list letters.
 */
import type { CodeComparison, Passage } from '../data/types';
import { splitWords } from '../engine/text/words';
import type { Work } from './slices';

/** The share of the passages that such a page has at least, whole or changed. */
const NEARLY_ALL = 0.8;
/** Words by which a passage is noticed, at least; more where several begin alike. */
const OPENING = 4;
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
  readonly opening: string;
}

export class Recogniser {
  private readonly passages: readonly Known[];
  private readonly runs: ReadonlySet<string>;

  constructor(passages: readonly Pick<Passage, 'id' | 'text'>[]) {
    const all = passages.map(({ id, text }) => ({ id, words: plain(text).split(' ') }));
    this.passages = all.map(({ id, words }) => ({ id, words, opening: openingOf(words, all) }));
    this.runs = new Set(all.flatMap(({ words }) => runsOf(words)));
  }

  /** How many passages of the Code begin in this text. Linear. */
  opens(text: string): number {
    if (text.length < SHORTEST) return 0;
    const words = ` ${plain(text)} `;
    return this.passages.filter(({ opening }) => words.includes(opening)).length;
  }

  /** Whether a text has a run of words of the Code, so that a comparison may come out otherwise by it. Linear. */
  counts(text: string): boolean {
    if (text.length < SHORTEST) return false;
    return runsOf(plain(text).split(' ')).some((run) => this.runs.has(run));
  }

  /** Whether a page that opens this many passages may be the Code. */
  mayBeTheCode(opened: number): boolean {
    return opened >= this.passages.length * NEARLY_ALL;
  }

  /** How the texts of a page differ from the Code; null where it is not the Code. */
  *compare(texts: readonly string[]): Work<CodeComparison | null> {
    const pieces: string[] = [];
    for (const text of texts) {
      pieces.push(plain(text));
      if (pieces.length % STRIDE === 0) yield;
    }
    const page = ` ${pieces.join(' ')} `;
    const differs: string[] = [];
    const missing: string[] = [];
    for (const { id, words } of this.passages) {
      yield;
      if (page.includes(` ${words.join(' ')} `)) continue;
      const runs = runsOf(words);
      const found = runs.filter((run) => page.includes(` ${run} `)).length;
      (found >= runs.length * KEPT ? differs : missing).push(id);
    }
    const there = this.passages.length - missing.length;
    if (there < this.passages.length * NEARLY_ALL) return null;
    return { same: there - differs.length, differs, missing };
  }
}

/** As few words from the beginning as distinguish a passage from every other, with a space on either side. */
function openingOf(words: readonly string[], all: readonly { readonly words: readonly string[] }[]): string {
  for (let length = OPENING; length < words.length; length += 1) {
    const opening = words.slice(0, length).join(' ');
    const alike = all.filter((other) => other.words.slice(0, length).join(' ') === opening);
    if (alike.length === 1) return ` ${opening} `;
  }
  return ` ${words.join(' ')} `;
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Words as they are compared, with a space between. */
function plain(text: string): string {
  return splitWords(text)
    .map(({ form }) => form)
    .join(' ');
}
