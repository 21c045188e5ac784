import type { PageMessages } from '../../data/messages/pages/en';
import type { CitationError } from '../../engine/cite';

/** Why there can be no citation. */
export function citationErrorSentence(error: CitationError, { cite }: PageMessages): string {
  return error.code === 'words-not-in-clause' ? cite.wordsNotFound : cite.failed;
}
