import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Messages } from '../../data/messages/en';
import type { Code } from '../../data/types';
import { cite, isRecordStyle, libraryFile, pinpointOf, type CitationStyle, type Extent } from '../../engine/cite';
import { RECORD_STYLES } from '../../engine/cite/types';
import { partsOf, type ClauseId } from '../../engine/clause';
import { clauseInText } from '../../wording/clauses';
import { citationErrorSentence } from '../../wording/citations';
import { StyleChoice } from './StyleChoice';

export interface CiteMenuProps {
  readonly id: ClauseId;
  readonly code: Code;
  readonly messages: Messages;
  readonly style: CitationStyle;
  /** Words that the reader selected in the clause, if any. */
  readonly words: string | null;
  /** ISO date, given as the day of access. */
  readonly today: string;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onCopy: (citation: { readonly text: string; readonly html?: string }) => boolean;
  readonly onSave: (fileName: string, text: string, type: string) => void;
  readonly onClose: () => void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly extent: Extent;
}

/** UTF-16 code units of selected words in the list of choices. */
const SHOWN_WORDS = 60;

/** Chooses style and extent, shows the citation, copies it. */
export function CiteMenu(props: CiteMenuProps): JSX.Element {
  const { id, code, messages, style, words, today } = props;
  const field = useId();
  const choices = choicesOf(props);
  const [chosen, setChosen] = useState(words === null ? 'whole' : 'words');
  const [copied, setCopied] = useState<boolean | null>(null);
  const choice = choices.find((one) => one.key === chosen) ?? choices[0];
  const result = cite(code, [id], style, messages.citation, choice?.extent, today);
  const changed = (): void => {
    setCopied(null);
  };

  return (
    <section
      class="cite-menu"
      aria-label={messages.cite.label(clauseInText(id, messages))}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        props.onClose();
      }}
    >
      <div class="cite-choices">
        <label for={`${field}-style`}>{messages.cite.style}</label>
        <StyleChoice
          {...{ style, messages }}
          id={`${field}-style`}
          onStyle={(wanted) => {
            changed();
            props.onStyle(wanted);
          }}
        />
        {choices.length > 1 && !isRecordStyle(style) && (
          <>
            <label for={`${field}-extent`}>{messages.cite.extent}</label>
            <select
              id={`${field}-extent`}
              value={choice?.key ?? 'whole'}
              onChange={(event) => {
                changed();
                setChosen(event.currentTarget.value);
              }}
            >
              {choices.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.label}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {result.ok ? (
        <>
          <p class="cite-actions">
            <button
              type="button"
              class="button"
              ref={focusOnce}
              onClick={() => {
                setCopied(props.onCopy(result));
              }}
            >
              {messages.cite.copy(style)}
            </button>
            <button type="button" class="quiet-button" onClick={props.onClose}>
              {messages.cite.close}
            </button>
            <span role="status">
              {copied === true && messages.cite.copied}
              {copied === false && messages.cite.notCopied}
            </span>
          </p>
          <pre
            class={isRecordStyle(style) ? 'cite-preview record' : 'cite-preview'}
            lang="en"
            dir="ltr"
            tabIndex={0}
            role="group"
            aria-label={messages.cite.preview}
          >
            {result.text}
          </pre>
          {result.locator !== null && (
            <p class="cite-note">
              {messages.cite.locator} <code>{result.locator}</code>
            </p>
          )}
          <p class="cite-note">
            {messages.cite.everywhere} {messages.cite.accessed}{' '}
            <a href={code.provenance.page} target="_blank" rel="noreferrer noopener">
              {messages.cite.accessedPage}
            </a>
            .
          </p>
          <p class="cite-note">
            {messages.cite.save(id === 'code' ? null : pinpointOf([id], messages.citation))}
            {RECORD_STYLES.map((format) => {
              const file = libraryFile(code, format, messages.citation, today);
              const extension = file.name.slice(file.name.lastIndexOf('.'));
              return (
                <button
                  key={format}
                  type="button"
                  class="quiet-button"
                  aria-label={messages.cite.saveFile(file.name)}
                  onClick={() => {
                    props.onSave(file.name, file.text, file.type);
                  }}
                >
                  {extension}
                </button>
              );
            })}
          </p>
        </>
      ) : (
        <p class="missing">{citationErrorSentence(result.error, messages)}</p>
      )}
    </section>
  );
}

/** The menu opens on demand, so that its first action takes the focus. Preact calls a stable ref once. */
function focusOnce(button: HTMLButtonElement | null): void {
  button?.closest('.cite-menu')?.scrollIntoView({ block: 'nearest' });
  button?.focus({ preventScroll: true });
}

/** The whole clause, each sentence of a paragraph that has several, the selected words, no words at all. */
function choicesOf({ id, code, messages: { cite: texts }, words }: CiteMenuProps): Choice[] {
  const own = code.passages.filter((p) => p.unit === id && p.kind !== 'item');
  const item = partsOf(id).kind === 'sub-paragraph';
  const whole: Choice = { key: 'whole', label: item ? texts.wholeItem : texts.whole, extent: { kind: 'whole' } };
  const sentences = own.map((p, index) => ({
    key: p.id,
    label: p.kind === 'chapeau' ? texts.chapeau : texts.sentence(index + 1),
    extent: { kind: 'sentence', passage: p.id } as const,
  }));
  const shown = words !== null && words.length > SHOWN_WORDS ? `${words.slice(0, SHOWN_WORDS)}…` : words;
  return [
    whole,
    ...(own.length > 1 ? sentences : []),
    ...(words === null || shown === null
      ? []
      : [{ key: 'words', label: texts.words(shown), extent: { kind: 'words', words } as const }]),
    ...(id === 'code' ? [] : [{ key: 'none', label: texts.alone, extent: { kind: 'none' } as const }]),
  ];
}
