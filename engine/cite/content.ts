/** What a citation says, before it is set in a style. */
import type { Code } from '../../data/types';
import { compareClauses, isWithin, type ClauseId } from '../clause';
import { parseDate } from '../dates';
import { quotationOf, quoteClauses, quotePassages } from './quotable';
import { findSelectedWords } from './selected-words';
import type { CitationContent, CitationError, Extent, Place, Quotation, Source } from './types';

/**
 * What a citation of clauses says, or why there can be none: no clause, a passage or words that aren't in it, no such date.
 *
 * @param accessed ISO date on which the page is said to have been read, or null to say nothing of it
 */
export function citationContent(
  code: Code,
  ids: readonly ClauseId[],
  extent: Extent,
  accessed: string | null,
): CitationContent | CitationError {
  if (accessed !== null && !parseDate(accessed)) return { code: 'bad-date', accessed };
  const cited = citedPart(code, [...new Set(ids)].sort(compareClauses), extent);
  if ('code' in cited) return cited;
  return { source: sourceOf(code, accessed), ...cited, inline: extent.kind === 'words' };
}

export function sourceOf(code: Code, accessed: string | null): Source {
  const { title, place, date, provenance } = code;
  return { title, city: place, date, publisher: provenance.publisher, page: provenance.page, accessed };
}

interface CitedPart {
  readonly place: Place;
  readonly quotation: Quotation | null;
}

function citedPart(code: Code, ids: readonly ClauseId[], extent: Extent): CitedPart | CitationError {
  const [id] = ids;
  if (id === undefined) return { code: 'no-clause' };
  if (extent.kind === 'whole' || extent.kind === 'none') {
    const isQuoted = extent.kind === 'whole' && !ids.includes('code');
    return { place: { ids, part: null }, quotation: isQuoted ? quoteClauses(code, ids) : null };
  }
  if (ids.length > 1) return { code: 'several-clauses', ids };
  if (extent.kind === 'words') {
    const found = findSelectedWords(code, id, extent.words);
    if (!found) return { code: 'words-not-in-clause', words: extent.words, clause: id };
    return {
      place: { ids: [found.clause], part: null },
      quotation: quotationOf([{ label: null, text: found.text }]),
    };
  }
  const passage = code.passages.find((p) => p.id === extent.passage);
  if (!passage || !isWithin(passage.unit, id)) return { code: 'no-such-passage', passage: extent.passage, clause: id };
  const place = { ids: [passage.unit], part: null };
  if (passage.kind === 'item' || passage.kind === 'recital') {
    return { place, quotation: quoteClauses(code, [passage.unit]) };
  }
  const index = code.passages.filter((p) => p.unit === passage.unit).indexOf(passage);
  const part = passage.kind === 'chapeau' ? ({ kind: 'chapeau' } as const) : ({ kind: 'sentence', index } as const);
  return { place: { ...place, part }, quotation: quotePassages(code, [passage]) };
}
