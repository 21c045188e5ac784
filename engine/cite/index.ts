/** Citations of the Code in the styles that people paste: an article, a paper, a brief, a reference manager. */
import type { Code } from '../../data/types';
import type { ClauseId } from '../clause';
import { citationContent, sourceOf } from './content';
import { readingCitation } from './reading';
import { locatorOf, recordOf } from './records';
import {
  RECORD_STYLES,
  type CitationResult,
  type CitationStyle,
  type CitationWords,
  type Extent,
  type RecordStyle,
} from './types';

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
  ReadingStyle,
  RecordStyle,
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
  const content = citationContent(code, ids, extent, accessed);
  if ('code' in content) return { ok: false, error: content };
  if (isRecordStyle(style)) {
    const { source, place } = content;
    return { ok: true, text: recordOf(source, style, words), locator: locatorOf(source, place, style) };
  }
  // Who chose Markdown pastes its signs, where HTML would be pasted in their stead.
  return style === 'markdown'
    ? { ok: true, text: readingCitation(style, content, words, 'markdown'), locator: null }
    : {
        ok: true,
        text: readingCitation(style, content, words, 'text'),
        html: readingCitation(style, content, words, 'html'),
        locator: null,
      };
}

export function isRecordStyle(style: CitationStyle): style is RecordStyle {
  return RECORD_STYLES.some((one) => one === style);
}

/** The Code as a file for a reference manager. */
export interface LibraryFile {
  readonly name: string;
  readonly text: string;
  /** Media type. */
  readonly type: string;
}

const FILES: Readonly<Record<RecordStyle, { readonly extension: string; readonly type: string }>> = {
  ris: { extension: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex' },
  'csl-json': { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** `accessed` is an ISO date, or null to say nothing of it. */
export function libraryFile(
  code: Code,
  style: RecordStyle,
  words: CitationWords,
  accessed: string | null,
): LibraryFile {
  const { extension, type } = FILES[style];
  return { name: `code-of-conduct.${extension}`, text: recordOf(sourceOf(code, accessed), style, words), type };
}
