import type { Messages } from '../data/messages/en';
import type { CitationError } from '../engine/cite';

/** Why there can be no citation. */
export function citationErrorSentence(error: CitationError, { cite }: Messages): string {
  return error.code === 'words-not-in-clause' ? cite.wordsNotFound : cite.failed;
}
