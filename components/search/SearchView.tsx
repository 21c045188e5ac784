import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LookupMessages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { cite, pinpointOf, type CitationStyle } from '../../engine/cite';
import type { ClauseId } from '../../engine/clause';
import type { Search, SearchAnswer } from '../../engine/search';
import { Combobox, type Option } from '../combobox/Combobox';
import { ResultRow } from './ResultRow';
import { isCitation, rowOf, rowsOf, type Copiable, type RegisterSide, type Row } from './rows';
import { SearchNotes } from './SearchNotes';
import { useGuess } from './useGuess';

export interface SearchViewProps {
  /** The Code and its index; null until they are there. */
  readonly index: { readonly code: Code; readonly search: Search } | null;
  /** The register; null until it is there. */
  readonly register: RegisterSide | null;
  readonly messages: LookupMessages;
  /** The style in which a citation is copied. */
  readonly style: CitationStyle;
  /** ISO date, given as the day of access. */
  readonly today: string;
  readonly query: string;
  readonly autoFocus?: boolean;
  /** Most clauses to list; all of them where there is none. */
  readonly limit?: number;
  /** Offers queries to begin with. */
  readonly withExamples?: boolean;
  /** Keeps out of sight what is found: something that was opened is shown in its place. */
  readonly isClosed?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (clause: ClauseId) => void;
  /** Opens the record of a State, by its id or its name. */
  readonly onState: (idOrName: string) => void;
  /** Opens the published totals. */
  readonly onTotals: () => void;
  /** Puts words on the clipboard; says whether that was allowed. */
  readonly onCopy: (copied: { readonly text: string; readonly html?: string }) => boolean;
}

const NOTHING_YET: SearchAnswer = { results: [], missing: [], missingPhrases: [], absent: [], others: 0 };

/** The one box, answered as you type: arrows choose, Enter opens a clause or a State, a key copies it with its source. */
export function SearchView(props: SearchViewProps): JSX.Element {
  const { index, register, messages, query, limit, withExamples = false, isClosed = false } = props;
  const search = index?.search ?? null;
  const [active, setActive] = useState(-1);
  const [note, setNote] = useState('');
  /** What was typed as Enter was pressed and what could answer it wasn't there: opened once it is. */
  const [entered, setEntered] = useState<string | null>(null);

  const find = (typed: string): { readonly answer: SearchAnswer; readonly rows: readonly Row[] } => {
    const all = search?.search(typed) ?? NOTHING_YET;
    const answer = limit === undefined ? all : { ...all, results: all.results.slice(0, limit) };
    return { answer, rows: rowsOf(answer, register?.ask.asked(typed) ?? null) };
  };
  const found = useMemo(() => find(query), [search, register, query, limit]);
  const { answer } = found;
  const isNothing = found.rows.length + answer.missing.length === 0;
  const guessed = useGuess(query, register, search !== null && isNothing);
  const rows = found.rows.length > 0 ? found.rows : guessed.map(rowOf);
  const suggestions = useMemo(
    () =>
      !search || query.trim() === '' || isCitation(answer.results) || rows.some(({ kind }) => kind !== 'clause')
        ? []
        : search.suggest(query),
    [search, query, rows],
  );
  /** The chosen row, else the first for what is typed, which may be ahead of what is drawn. */
  const at = (place: number, typed: string): Row | undefined =>
    typed === query ? rows[Math.max(0, place)] : find(typed).rows[0];

  const open = (place: number, typed: string): void => {
    if (!search || (!register && !isCitation(find(typed).answer.results))) {
      setEntered(typed);
      return;
    }
    const row = at(place, typed);
    if (row?.kind === 'clause') props.onOpen(row.result.unit);
    else if (row?.kind === 'totals') props.onTotals();
    else if (row && register) props.onState(register.keyOf(row.match));
  };
  useEffect(() => {
    if (entered === null || !search) return;
    setEntered(null);
    open(-1, entered);
  }, [search, register]);

  const copiable = (row: Row | undefined): Copiable | null => {
    if (!row || !index) return null;
    if (row.kind !== 'clause') return register?.answer(row) ?? null;
    const { unit } = row.result;
    const cited = cite(index.code, [unit], props.style, messages.citation, { kind: 'whole' }, props.today);
    if (!cited.ok) return null;
    const name = pinpointOf([unit], messages.citation) || messages.code.title;
    return { name, how: messages.cite.as(props.style), words: () => cited };
  };
  const copy = (place: number, typed: string): void => {
    const one = copiable(at(place, typed));
    if (one) setNote(props.onCopy(one.words()) ? messages.search.copied(one.name) : messages.search.notCopied);
  };
  const ask = (words: string): void => {
    setNote('');
    setEntered(null);
    props.onQuery(words);
  };

  const isAsked = query.trim() !== '';
  const first = copiable(rows[Math.max(0, active)]);
  const clauses = rows.filter(({ kind }) => kind === 'clause').length;
  return (
    <div class="search">
      <Combobox
        label={messages.search.label}
        listLabel={messages.search.results}
        placeholder={messages.search.placeholder}
        value={query}
        persistent
        autoFocus={props.autoFocus ?? false}
        options={isClosed ? [] : rows.map((row) => optionOf(row, props))}
        onInput={ask}
        onChoose={open}
        onCopy={copy}
        onActive={setActive}
      />
      {!isClosed && (
        <>
          <p class="search-bar">
            <span role="status">{note || (isAsked && search ? summaryOf(rows, answer, query, messages) : '')}</span>
            {first && (
              <button
                type="button"
                class="quiet-button"
                onClick={() => {
                  copy(active, query);
                }}
              >
                {messages.search.copy(first.name, first.how)}
              </button>
            )}
            {rows.length > 0 && <span class="search-keys">{messages.search.keys}</span>}
          </p>
          {(search !== null || !isAsked) && (
            <SearchNotes
              {...{ query, messages, suggestions, withExamples }}
              missing={answer.missing}
              missingPhrases={answer.missingPhrases}
              absent={rows.length === 0 || clauses > 0 ? answer.absent : []}
              others={answer.others}
              clauses={clauses}
              found={rows.length > 0}
              onQuery={ask}
            />
          )}
        </>
      )}
    </div>
  );
}

/** How much was found; also announced. */
function summaryOf(rows: readonly Row[], { missing }: SearchAnswer, query: string, messages: LookupMessages): string {
  const of = (kind: Row['kind']): number => rows.filter((row) => row.kind === kind).length;
  if (rows.length > 0) return messages.search.count(of('clause'), of('state'), of('totals') > 0);
  return missing.length > 0 ? '' : messages.search.nothing(query.trim());
}

function optionOf(row: Row, { index, register, messages }: SearchViewProps): Option {
  if (row.kind !== 'clause')
    return {
      key: row.kind === 'totals' ? row.kind : `State ${row.match.subject.id}`,
      content: register?.content(row) ?? null,
    };
  const { result } = row;
  return { key: result.unit, content: index && <ResultRow {...{ result, messages }} code={index.code} /> };
}
