/** Citations of the Code in the styles that people paste: an article, a paper, a brief, a reference manager. */
import type { Code } from '../../data/types';
import { compareClauses, isWithin, type ClauseId } from '../clause';
import { parseDate } from './dates';
import { pinpointOf, sentencePinpoint, slugOf } from './pinpoint';
import { footnoteCitation, htmlCitation, markdownCitation, plainCitation } from './prose';
import { quotationOf, quoteClauses, quotePassages } from './quotable';
import { bibtexCitation, cslCitation, risCitation } from './records';
import { findSelectedWords } from './selected-words';
import type { CitationContent, CitationError, CitationResult, CitationStyle, Extent, Quotation } from './types';

export { pinpointOf } from './pinpoint';
export { quotable } from './quotable';
export type { CitationError, CitationResult, CitationStyle, Extent, Quotation, QuotedLine } from './types';

/**
 * A citation of clauses, with the words that are cited.
 *
 * @param accessed ISO date on which the page is said to have been read, or null to say nothing of it
 * @returns the citation, or why there can be none: no clause, a passage or words that aren't in it, no such date
 */
export function cite(
  code: Code,
  ids: readonly ClauseId[],
  style: CitationStyle,
  extent: Extent = { kind: 'whole' },
  accessed: string | null = null,
): CitationResult {
  if (accessed !== null && !parseDate(accessed)) return { ok: false, error: { code: 'bad-date', accessed } };
  const cited = citedPart(code, [...new Set(ids)].sort(compareClauses), extent);
  if ('code' in cited) return { ok: false, error: cited };
  const slug = slugOf(cited.pinpoint);
  return set(style, {
    title: code.title,
    place: code.place,
    date: code.date,
    pinpoint: cited.pinpoint,
    key: `code-of-conduct-${code.date.slice(0, 4)}${slug === '' ? '' : `-${slug}`}`,
    publisher: code.provenance.publisher,
    page: code.provenance.page,
    accessed,
    quotation: cited.quotation,
    inline: extent.kind === 'words',
  });
}

interface CitedPart {
  readonly pinpoint: string;
  readonly quotation: Quotation | null;
}

function citedPart(code: Code, ids: readonly ClauseId[], extent: Extent): CitedPart | CitationError {
  const [id] = ids;
  if (id === undefined) return { code: 'no-clause' };
  if (extent.kind === 'whole') {
    const whole = ids.includes('code');
    return { pinpoint: pinpointOf(ids), quotation: whole ? null : quoteClauses(code, ids) };
  }
  if (ids.length > 1) return { code: 'several-clauses', ids };
  if (extent.kind === 'words') {
    const found = findSelectedWords(code, id, extent.words);
    if (!found) return { code: 'words-not-in-clause', words: extent.words, clause: id };
    return { pinpoint: pinpointOf([found.clause]), quotation: quotationOf([{ label: null, text: found.text }]) };
  }
  const passage = code.passages.find((p) => p.id === extent.passage);
  if (!passage || !isWithin(passage.unit, id)) return { code: 'no-such-passage', passage: extent.passage, clause: id };
  if (passage.kind === 'item' || passage.kind === 'recital') {
    return { pinpoint: pinpointOf([passage.unit]), quotation: quoteClauses(code, [passage.unit]) };
  }
  const index = code.passages.filter((p) => p.unit === passage.unit).indexOf(passage);
  const pinpoint = sentencePinpoint(passage.unit, index, passage.kind === 'chapeau');
  return { pinpoint, quotation: quotePassages(code, [passage]) };
}

function set(style: CitationStyle, content: CitationContent): CitationResult {
  switch (style) {
    case 'plain':
      return { ok: true, text: plainCitation(content) };
    case 'markdown':
      return { ok: true, text: markdownCitation(content) };
    case 'html': {
      const html = htmlCitation(content);
      return { ok: true, text: html, html };
    }
    case 'footnote':
      return { ok: true, text: footnoteCitation(content) };
    case 'ris':
      return { ok: true, text: risCitation(content) };
    case 'bibtex':
      return { ok: true, text: bibtexCitation(content) };
    case 'csl-json':
      return { ok: true, text: cslCitation(content) };
  }
}
