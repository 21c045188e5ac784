/** What a citation says, before it is set in a style. */
import type { Code } from '../../data/types';
import { compareClauses, isWithin, type ClauseId } from '../clause';
import { parseDate } from '../dates';
import { pinpointOf, slugOf } from './pinpoint';
import { quotationOf, quoteClauses, quotePassages } from './quotable';
import { findSelectedWords } from './selected-words';
import type { CitationContent, CitationError, CitationWords, Extent, Quotation } from './types';

/**
 * What a citation of clauses says, or why there can be none: no clause, a passage or words that aren't in it, no such date.
 *
 * @param accessed ISO date on which the page is said to have been read, or null to say nothing of it
 */
export function citationContent(
  code: Code,
  ids: readonly ClauseId[],
  words: CitationWords,
  extent: Extent,
  accessed: string | null,
): CitationContent | CitationError {
  if (accessed !== null && !parseDate(accessed)) return { code: 'bad-date', accessed };
  const cited = citedPart(code, [...new Set(ids)].sort(compareClauses), words, extent);
  if ('code' in cited) return cited;
  const slug = slugOf(cited.pinpoint);
  return {
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
  };
}

interface CitedPart {
  readonly pinpoint: string;
  readonly quotation: Quotation | null;
}

function citedPart(
  code: Code,
  ids: readonly ClauseId[],
  words: CitationWords,
  extent: Extent,
): CitedPart | CitationError {
  const [id] = ids;
  if (id === undefined) return { code: 'no-clause' };
  if (extent.kind === 'whole') {
    const whole = ids.includes('code');
    return { pinpoint: pinpointOf(ids, words), quotation: whole ? null : quoteClauses(code, ids) };
  }
  if (ids.length > 1) return { code: 'several-clauses', ids };
  if (extent.kind === 'words') {
    const found = findSelectedWords(code, id, extent.words);
    if (!found) return { code: 'words-not-in-clause', words: extent.words, clause: id };
    return { pinpoint: pinpointOf([found.clause], words), quotation: quotationOf([{ label: null, text: found.text }]) };
  }
  const passage = code.passages.find((p) => p.id === extent.passage);
  if (!passage || !isWithin(passage.unit, id)) return { code: 'no-such-passage', passage: extent.passage, clause: id };
  if (passage.kind === 'item' || passage.kind === 'recital') {
    return { pinpoint: pinpointOf([passage.unit], words), quotation: quoteClauses(code, [passage.unit]) };
  }
  const index = code.passages.filter((p) => p.unit === passage.unit).indexOf(passage);
  const paragraph = pinpointOf([passage.unit], words);
  const pinpoint = passage.kind === 'chapeau' ? words.chapeau(paragraph) : words.sentence(paragraph, index + 1);
  return { pinpoint, quotation: quotePassages(code, [passage]) };
}
