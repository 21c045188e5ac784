/** Reads a claim: words, terms, marks, the clause that it cites in its own words. */
import type { ClauseId } from '../clause';
import { isClauseId } from '../clause';
import type { ReadClaim } from './context';
import { acronymOf } from './checks/acronym';
import type { Lexicon } from './lexicon';
import type { Signals } from './signals';
import { stemOf, wordsOf, type Word } from './words';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const PART = /^(?:paragraphs?|paras?|points?|articles?|items?|clauses?|sections?|subparagraphs?|provisions?|op|¶)$/u;

export function readClaim(text: string, lexicon: Lexicon, signals: Signals, acronyms: readonly string[]): ReadClaim {
  const words = wordsOf(text).map((word) => spellAcronym(word, text, acronyms));
  const { citation, citedWithin } = citationIn(words, text);
  const terms = lexicon
    .read(words)
    .map((t) => (citation.has(t.first) && citation.has(t.last) ? { ...t, kind: 'functional' as const } : t));
  return { text, words, terms, marks: signals.read(words), citation, citedWithin };
}

/** "GKTS" is read as "GCTS": one letter off, as another alphabet writes it. */
function spellAcronym(word: Word, text: string, acronyms: readonly string[]): Word {
  const raw = text.slice(word.start, word.end);
  const like = /^\p{Lu}{4,6}$/u.test(raw) ? acronymOf(word.norm, acronyms) : null;
  return like === null ? word : { ...word, stem: stemOf(like) };
}

/** "paragraph 3(a)", "the third paragraph", "PP2", "the preamble": the words of it and the clause. */
function citationIn(words: readonly Word[], text: string): { citation: Set<number>; citedWithin: ClauseId | null } {
  const citation = new Set<number>();
  let citedWithin: ClauseId | null = null;
  const take = (id: string, first: number, last: number): void => {
    if (isClauseId(id)) citedWithin ??= id;
    for (let k = first; k <= last; k += 1) citation.add(k);
  };
  words.forEach((word, w) => {
    const next = words[w + 1]?.norm ?? '';
    if (PART.test(word.norm) && /^\d{1,2}$/u.test(next)) {
      const after = words[w + 2];
      const lettered =
        after && /^[a-k]$/u.test(after.norm) && /^\s?\($/u.test(text.slice(words[w + 1]?.end ?? 0, after.start));
      const preambular = words[w - 1]?.norm === 'preambular';
      take(
        lettered ? `${next}(${after.norm})` : `${preambular ? 'PP' : ''}${next}`,
        preambular ? w - 1 : w,
        lettered ? w + 2 : w + 1,
      );
    }
    // "item (d)": a letter alone.
    if (
      PART.test(word.norm) &&
      /^[a-k]$/u.test(next) &&
      /\(\s?$/u.test(text.slice(word.end, words[w + 1]?.start ?? word.end))
    ) {
      citation.add(w);
      citation.add(w + 1);
    }
    const glued = /^(\d{1,2})([a-k])$/u.exec(next);
    if (PART.test(word.norm) && glued) take(`${glued[1]}(${glued[2]})`, w, w + 1);
    const ordinal = ORDINALS.indexOf(word.norm);
    if (ordinal >= 0 && /^(?:paragraph|point|clause)$/u.test(next)) take(String(ordinal + 1), w, w + 1);
    if (ordinal >= 0 && /^(?:recital|preambular)$/u.test(next)) take(`PP${ordinal + 1}`, w, w + 1);
    if (/^pp\d{1,2}$/u.test(word.norm)) take(word.norm.toUpperCase(), w, w);
    if (word.norm === 'preamble') take('preamble', w, w);
  });
  return { citation, citedWithin };
}
