import type { ComponentChildren, JSX } from 'preact';
import type { Passage } from '../../data/types';
import { parentOf, partsOf, type ClauseId } from '../../engine/clause';
import { clauseInText, clauseLabel } from '../../wording/clauses';
import { PassageText } from '../clause/PassageText';
import { ClauseMenu } from './ClauseMenu';
import type { ReadingProps } from './reading';

interface Props extends ReadingProps {
  readonly id: ClauseId;
  readonly children: ComponentChildren;
}

/** One citable part: its number in the margin, which is a link to it, its words, and its citation on demand. */
export function Unit({ id, children, ...reading }: Props): JSX.Element {
  const { messages, citing, target } = reading;
  const label = clauseLabel(id, messages);
  const open = citing?.clause === id;
  const opening = openingOf(id, reading);
  const Heading = partsOf(id).kind === 'paragraph' ? 'h2' : 'span';
  return (
    <div id={id} class={`unit ${partsOf(id).kind}${target === id ? ' target' : ''}`} data-unit={id} tabIndex={-1}>
      <div class="gutter">
        <Heading class="number">
          <a href={`#${id}`} aria-label={messages.reader.link(shownNumber(id), label)}>
            {shownNumber(id)}
          </a>
        </Heading>
        <button
          type="button"
          class="quiet-button cite-button"
          aria-expanded={open}
          aria-label={messages.cite.openClause(clauseInText(id, messages))}
          onClick={() => {
            reading.onCite(open ? null : { clause: id, words: null });
          }}
        >
          {messages.cite.open}
        </button>
      </div>
      {target === id && opening && (
        <p class="opening">
          <PassageText passage={opening} code={reading.code} messages={messages} />
        </p>
      )}
      <div class="words">{children}</div>
      <ClauseMenu id={id} reading={reading} />
    </div>
  );
}

/** A sub-paragraph that a link leads to comes with the opening words of its list, which may be out of sight. */
function openingOf(id: ClauseId, { code }: ReadingProps): Passage | undefined {
  if (partsOf(id).kind !== 'sub-paragraph') return undefined;
  return code.passages.find((p) => p.kind === 'chapeau' && p.unit === parentOf(id));
}

/** As the source numbers it; recitals have no number there, and get ours. */
function shownNumber(id: ClauseId): string {
  const parts = partsOf(id);
  if (parts.kind === 'sub-paragraph') return `${parts.letter})`;
  return parts.kind === 'paragraph' ? `${parts.number}.` : id;
}
