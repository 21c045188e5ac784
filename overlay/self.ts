/**
 * Recognises the page that is the Code itself and compares it with our copy. Words are compared, not signs: a page may set
 * other quotation marks and list letters.
 */
import type { CodeComparison, Passage } from '../data/types';
import type { Work } from './slices';

/** The share of the passages that such a page has at least, whole or changed. */
const NEARLY_ALL = 0.8;
/** Words by which a passage is noticed, at least; more where several begin alike. */
const OPENING = 4;
/** Words in a row by which a changed passage is still known, and the share of them that it keeps at least. */
const RUN = 4;
const KEPT = 0.4;

/** Texts compared between two chances to interrupt. */
const STRIDE = 4;

interface Known {
  readonly id: string;
  readonly words: readonly string[];
  readonly opening: string;
}

export class Recogniser {
  private readonly passages: readonly Known[];
  private readonly openings: RegExp;

  constructor(passages: readonly Pick<Passage, 'id' | 'text'>[]) {
    const all = passages.map(({ id, text }) => ({ id, words: wordsOf(text) }));
    this.passages = all.map(({ id, words }) => ({ id, words, opening: openingOf(words, all) }));
    const alternatives = this.passages.map((p) => p.opening.replaceAll(' ', '[^\\p{L}\\p{N}]{1,4}'));
    this.openings = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'giu');
  }

  /** Whether a passage of the Code begins in this text. Linear. */
  opensPassage(text: string): boolean {
    this.openings.lastIndex = 0;
    return this.openings.test(text);
  }

  /** Whether these texts, each of which opens a passage, open nearly all of them. */
  mayBeTheCode(texts: readonly string[]): boolean {
    const opened = new Set<string>();
    for (const text of texts) {
      for (const [found] of text.matchAll(this.openings)) opened.add(wordsOf(found).join(' '));
    }
    return opened.size >= this.passages.length * NEARLY_ALL;
  }

  /** How the texts of a page differ from the Code; null where it is not the Code. */
  *compare(texts: readonly string[]): Work<CodeComparison | null> {
    const pieces: string[] = [];
    for (const text of texts) {
      pieces.push(wordsOf(text).join(' '));
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

/** As few words from the beginning as tell a passage from every other. */
function openingOf(words: readonly string[], all: readonly { readonly words: readonly string[] }[]): string {
  for (let length = OPENING; length < words.length; length += 1) {
    const opening = words.slice(0, length).join(' ');
    const alike = all.filter((other) => other.words.slice(0, length).join(' ') === opening);
    if (alike.length === 1) return opening;
  }
  return words.join(' ');
}

function runsOf(words: readonly string[]): readonly string[] {
  if (words.length <= RUN) return [words.join(' ')];
  return words.slice(0, words.length - RUN + 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

/** Words in lower case, without signs and invisible characters. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
