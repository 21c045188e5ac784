import type { JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { parentOf, partsOf } from '../../engine/clause';
import type { SearchResult } from '../../engine/search';
import { clauseLabel } from '../../wording/clauses';
import { PassageText } from '../clause/PassageText';
import { snippetOf } from '../../engine/search/snippet';

interface Props {
  readonly result: SearchResult;
  readonly code: Code;
  readonly messages: LookupMessages;
}

/** How many of a clause's passages a row shows. */
const MOST_PASSAGES = 2;
/** UTF-16 code units of the opening words that an item comes under. */
const OPENING = 56;

/** A clause that answers: its number, what it comes under, and the words that match. */
export function ResultRow({ result, code, messages }: Props): JSX.Element {
  const opening = openingOf(result, code);
  return (
    <div class="result">
      <p class="result-label">
        {clauseLabel(result.unit, messages)}
        {opening !== null && <span class="result-under"> {messages.search.under(opening)}</span>}
      </p>
      {result.passages.slice(0, MOST_PASSAGES).map(({ id, highlights }) => {
        const passage = code.passages.find((p) => p.id === id);
        if (!passage) return null;
        const stretch = snippetOf(passage.text, highlights);
        return (
          <p key={id} class="result-words" lang="en">
            {stretch.start > 0 && '… '}
            <PassageText {...{ passage, code, messages, highlights, stretch }} />
            {stretch.end < passage.text.length && ' …'}
          </p>
        );
      })}
    </div>
  );
}

/** The first words of the list that contains a sub-paragraph. */
function openingOf({ unit }: SearchResult, code: Code): string | null {
  if (partsOf(unit).kind !== 'sub-paragraph') return null;
  const chapeau = code.passages.find((p) => p.kind === 'chapeau' && p.unit === parentOf(unit));
  if (!chapeau) return null;
  const end = chapeau.text.length <= OPENING ? chapeau.text.length : chapeau.text.lastIndexOf(' ', OPENING);
  return end < chapeau.text.length ? `${chapeau.text.slice(0, end)} …` : chapeau.text;
}
