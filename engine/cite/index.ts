/** Citations of the Code in the styles that people paste: an article, a paper, a brief, a reference manager. */
import type { Code } from '../../data/types';
import type { ClauseId } from '../clause';
import { citationContent } from './content';
import { footnoteCitation, htmlCitation, markdownCitation, plainCitation } from './prose';
import { bibtexCitation, cslCitation, risCitation } from './records';
import type { CitationContent, CitationResult, CitationStyle, CitationWords, Extent } from './types';

export { pinpointOf } from './pinpoint';
export { quotable } from './quotable';
export type {
  CitationError,
  CitationResult,
  CitationStyle,
  CitationWords,
  Extent,
  Quotation,
  QuotedLine,
} from './types';

/**
 * A citation of clauses, with the words that are cited; see `citationContent` for what it takes and what can go wrong.
 */
export function cite(
  code: Code,
  ids: readonly ClauseId[],
  style: CitationStyle,
  words: CitationWords,
  extent: Extent = { kind: 'whole' },
  accessed: string | null = null,
): CitationResult {
  const content = citationContent(code, ids, words, extent, accessed);
  return 'code' in content ? { ok: false, error: content } : set(style, content, words);
}

function set(style: CitationStyle, content: CitationContent, words: CitationWords): CitationResult {
  switch (style) {
    case 'plain':
      return { ok: true, text: plainCitation(content, words) };
    case 'markdown':
      return { ok: true, text: markdownCitation(content, words) };
    case 'html': {
      const html = htmlCitation(content, words);
      return { ok: true, text: html, html };
    }
    case 'footnote':
      return { ok: true, text: footnoteCitation(content, words) };
    case 'ris':
      return { ok: true, text: risCitation(content, words) };
    case 'bibtex':
      return { ok: true, text: bibtexCitation(content, words) };
    case 'csl-json':
      return { ok: true, text: cslCitation(content, words) };
  }
}
