import type { JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';
import { missingPart } from '../../wording/clauses';

interface Props {
  readonly query: string;
  readonly messages: LookupMessages;
  readonly missing: readonly string[];
  readonly missingPhrases: readonly string[];
  readonly absent: readonly string[];
  /** How many clauses are shown. */
  readonly clauses: number;
  readonly suggestions: readonly string[];
  readonly found: boolean;
  readonly withExamples: boolean;
  readonly onQuery: (query: string) => void;
}

/** What helps where a search has not begun, finds nothing, or asks for what isn't there. */
export function SearchNotes(props: Props): JSX.Element {
  const { query, messages, missing, missingPhrases, absent, clauses, suggestions, found, withExamples } = props;
  const { search } = messages;
  const empty = query.trim() === '';
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
          <strong>{search.missingPhrase(phrase)}</strong> {found && search.missingPhraseHelp}
        </p>
      ))}
      {absent.length > 0 && (
        <p>
          {search.absent(absent)} {clauses > 0 && search.close(clauses)}
        </p>
      )}
      {empty && withExamples && <p class="quiet">{search.tryThese}</p>}
      {!empty && !found && missing.length === 0 && <p class="quiet">{search.nothingHelp}</p>}
      {choices.length > 0 && (
        <p class="choices">
          {!empty && <span class="quiet">{search.didYouMean} </span>}
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
