import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';

interface Props {
  readonly query: string;
  /** Null until they can be counted. */
  readonly count: number | null;
  /** Place of the current match, from 0. */
  readonly at: number;
  readonly messages: Messages;
  readonly onQuery: (query: string) => void;
  readonly onStep: (step: 1 | -1) => void;
}

/** Finds words in the text that is being read: Enter goes on, Shift and Enter back. */
export function FindBar({ query, count, at, messages: { reader }, onQuery, onStep }: Props): JSX.Element {
  const id = useId();
  const asked = query.trim() !== '';
  return (
    <div class="find" role="search">
      <label class="unseen" for={id}>
        {reader.find}
      </label>
      <input
        id={id}
        type="text"
        inputMode="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={reader.find}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') onQuery('');
          else return;
          event.preventDefault();
        }}
      />
      <span role="status" class="find-count">
        {asked && count !== null && reader.findCount(at + 1, count)}
      </span>
      {asked && count !== null && count > 1 && (
        <>
          <button
            type="button"
            class="quiet-button"
            aria-label={reader.findPrevious}
            onClick={() => {
              onStep(-1);
            }}
          >
            ↑
          </button>
          <button
            type="button"
            class="quiet-button"
            aria-label={reader.findNext}
            onClick={() => {
              onStep(1);
            }}
          >
            ↓
          </button>
        </>
      )}
    </div>
  );
}
