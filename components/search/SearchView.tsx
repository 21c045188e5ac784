import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { cite, pinpointOf, type CitationStyle } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import type { Search, SearchAnswer } from '../../engine/search';
import { Combobox } from '../combobox/Combobox';
import { ResultRow } from './ResultRow';
import { SearchNotes } from './SearchNotes';

export interface SearchViewProps {
  readonly code: Code;
  /** Null until its index is there. */
  readonly search: Search | null;
  readonly messages: Messages;
  /** The style in which a citation is copied. */
  readonly style: CitationStyle;
  /** ISO date, given as the day of access. */
  readonly today: string;
  readonly query: string;
  readonly autoFocus?: boolean;
  /** Most results to list; all of them where there is none. */
  readonly limit?: number;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (clause: ClauseId) => void;
  /** Puts a citation on the clipboard; says whether that was allowed. */
  readonly onCopy: (citation: { readonly text: string; readonly html?: string }) => boolean;
}

const NOTHING_YET: SearchAnswer = { results: [], missing: [], missingPhrases: [] };

/** Search as you type: arrows choose, Enter opens the clause, a key copies its citation. */
export function SearchView(props: SearchViewProps): JSX.Element {
  const { code, search, messages, query, limit } = props;
  const [active, setActive] = useState(-1);
  const [note, setNote] = useState('');
  /** What was typed as Enter was pressed and the index wasn't there: opened once it is. */
  const [entered, setEntered] = useState<string | null>(null);
  const answer = useMemo(() => search?.search(query) ?? NOTHING_YET, [search, query]);
  const suggestions = useMemo(
    () =>
      !search || query.trim() === '' || answer.results.some((r) => r.matchedBy === 'citation')
        ? []
        : search.suggest(query),
    [search, query],
  );
  const results = limit === undefined ? answer.results : answer.results.slice(0, limit);
  /** The chosen result, else the first for what is typed, which may be ahead of what is drawn. */
  const at = (index: number, typed: string): ClauseId | undefined =>
    (typed === query ? results[Math.max(0, index)] : search?.search(typed).results[0])?.unit;

  const open = (index: number, typed: string): void => {
    if (!search) setEntered(typed);
    const unit = at(index, typed);
    if (unit) props.onOpen(unit);
  };
  useEffect(() => {
    if (!search || entered === null) return;
    setEntered(null);
    open(-1, entered);
  }, [search]);
  const copy = (index: number, typed: string): void => {
    const unit = at(index, typed);
    if (!unit) return;
    const cited = cite(code, [unit], props.style, messages.citation, { kind: 'whole' }, props.today);
    if (!cited.ok) return;
    const label = pinpointOf([unit], messages.citation) || messages.code.title;
    setNote(props.onCopy(cited) ? messages.search.copied(label) : messages.search.notCopied);
  };
  const ask = (words: string): void => {
    setNote('');
    setEntered(null);
    props.onQuery(words);
  };

  return (
    <div class="search">
      <Combobox
        label={messages.search.label}
        listLabel={messages.search.results}
        placeholder={messages.search.placeholder}
        value={query}
        persistent
        autoFocus={props.autoFocus ?? false}
        options={results.map((result) => ({
          key: result.unit,
          content: <ResultRow result={result} code={code} messages={messages} />,
        }))}
        onInput={ask}
        onChoose={open}
        onCopy={copy}
        onActive={setActive}
      />
      <p class="search-bar">
        <span role="status">
          {note || (query.trim() === '' || results.length === 0 ? '' : messages.search.count(results.length))}
        </span>
        {results.length > 0 && (
          <>
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                copy(active, query);
              }}
            >
              {messages.search.copy(messages.cite.styles[props.style])}
            </button>
            <span class="search-keys">{messages.search.keys}</span>
          </>
        )}
      </p>
      {(search !== null || query.trim() === '') && (
        <SearchNotes
          {...{ query, messages, suggestions }}
          missing={answer.missing}
          missingPhrases={answer.missingPhrases}
          found={results.length > 0}
          onQuery={ask}
        />
      )}
    </div>
  );
}
