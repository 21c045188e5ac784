import type { JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';
import { insteadOf } from '../../engine/clause';
import { missingPart } from '../../wording/clauses';

interface Props {
  readonly query: string;
  readonly messages: LookupMessages;
  readonly missing: readonly string[];
  readonly missingPhrases: readonly string[];
  readonly absent: readonly string[];
  /** How many of the query's words the Code has, where it hasn't all. */
  readonly others: number;
  /** How many clauses are shown. */
  readonly clauses: number;
  readonly suggestions: readonly string[];
  readonly found: boolean;
  readonly withExamples: boolean;
  readonly onQuery: (query: string) => void;
}

/** What helps where a search has not begun, finds nothing, or asks for what isn't there. */
export function SearchNotes(props: Props): JSX.Element {
  const { query, messages, missing, missingPhrases, absent, others, clauses, found, withExamples } = props;
  const { search } = messages;
  const empty = query.trim() === '';
  const isMissing = missing.length > 0;
  const suggestions = isMissing ? [...new Set(missing.map(insteadOf))] : props.suggestions;
  const choices = empty ? (withExamples ? search.examples : []) : suggestions;
  return (
    <div class="search-notes">
      <div role="status">
        {missing.map((part) => (
          <p key={part} class="missing">
            {missingPart(part, messages)}
          </p>
        ))}
      </div>
      {missingPhrases.map((phrase) => (
        <p key={phrase}>
          <strong>{search.missingPhrase(phrase)}</strong> {found && search.missingPhraseHelp(absent.length > 0)}
        </p>
      ))}
      {absent.length > 0 && missingPhrases.length === 0 && (
        <p>
          {search.absent(absent)} {clauses > 0 && search.close(clauses, others)}
        </p>
      )}
      {empty && withExamples && <p class="quiet">{search.tryThese}</p>}
      {!empty && !found && !isMissing && <p class="quiet">{search.nothingHelp}</p>}
      {choices.length > 0 && (
        <p class="choices">
          {!empty && <span class="quiet">{isMissing ? search.instead : search.didYouMean} </span>}
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              class="link-button"
              onClick={() => {
                props.onQuery(choice);
              }}
            >
              {choice}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
