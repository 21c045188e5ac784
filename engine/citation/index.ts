/**
 * The grammar of citations: tokens → what is cited, in any language that has a lexicon, on a page, in a statement, in a query.
 *
 *   "sub-paragraphs (h) to (k) of paragraph 3"  →  items 3(h)–3(k)  →  targets 3(h) 3(i) 3(j) 3(k)
 *
 * Whose parts are cited is asked elsewhere: of the neighbours on a page (engine/spot), of the words right beside here.
 */
import type { Outline } from '../clause';
import type { Token } from '../text/tokens';
import { readCitation } from './citation';
import type { Citation } from './cite';
import { expand, type Expanded } from './outline';
import { isOfAnother } from './owner';
import type { CitationVocabulary } from './vocabulary';

export { readCitation } from './citation';
export type { Citation } from './cite';
export { PAGE, QUERY, STATEMENT, type Mode } from './mode';
export { expand, type Expanded, type Item } from './outline';
export { citationVocabulary, opens, type CitationVocabulary } from './vocabulary';

/** A citation with the parts that it means. */
export interface Cited<Id extends string> extends Citation {
  /** Null where the parts can't be known: letters of a paragraph that only the context names, monstrous ranges. */
  readonly expanded: Expanded<Id> | null;
}

/** Every citation in a text that speaks of one instrument; those of others are left out. Linear. */
export function read<Id extends string>(
  tokens: readonly Token[],
  words: CitationVocabulary,
  outline: Outline<Id>,
): readonly Cited<Id>[] {
  const found: Cited<Id>[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const reading = token && words.mayOpen(token) ? readCitation(tokens, at, words) : undefined;
    if (reading?.items && !isMerelyCounted(reading, words) && !isOfAnother(tokens, reading, words))
      found.push({ ...reading, expanded: expand(reading.items, outline) });
    at = Math.max(at + 1, reading?.end ?? 0);
  }
  return found;
}

/** "First principle: …" counts what is said, unless somebody looks for it. */
function isMerelyCounted({ ordinal, unit, pattern }: Citation, { mode }: CitationVocabulary): boolean {
  return ordinal && pattern !== 'preambular' && (unit?.bare === 'never' || unit?.bare === 'lettered') && !mode.loose;
}
