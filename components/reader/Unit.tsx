import type { ComponentChildren, JSX } from 'preact';
import { partsOf, type ClauseId } from '../../engine/clause';
import { clauseLabel } from '../clause/labels';
import { CiteMenu } from '../cite/CiteMenu';
import type { ReadingProps } from './ReadingText';

interface Props extends ReadingProps {
  readonly id: ClauseId;
  readonly children: ComponentChildren;
}

/** One citable part: its number in the margin, which is a link to it, its words, and its citation on demand. */
export function Unit({ id, children, ...reading }: Props): JSX.Element {
  const { messages, citing, target } = reading;
  const label = clauseLabel(id, messages);
  const open = citing?.clause === id;
  const Heading = partsOf(id).kind === 'paragraph' ? 'h2' : 'span';
  return (
    <div id={id} class={`unit ${partsOf(id).kind}${target === id ? ' target' : ''}`} data-unit={id} tabIndex={-1}>
      <div class="gutter">
        <Heading class="number">
          <a href={`#${id}`} aria-label={messages.reader.link(label)}>
            {shownNumber(id)}
          </a>
        </Heading>
        <button
          type="button"
          class="quiet-button cite-button"
          aria-expanded={open}
          aria-label={messages.cite.openClause(label)}
          onClick={() => {
            reading.onCite(open ? null : { clause: id, words: null });
          }}
        >
          {messages.cite.open}
        </button>
      </div>
      <div class="words">{children}</div>
      {open && (
        <CiteMenu
          key={citing.words}
          id={id}
          code={reading.code}
          messages={messages}
          style={reading.style}
          words={citing.words}
          onStyle={reading.onStyle}
          onCopy={reading.onCopy}
          onClose={() => {
            reading.onCite(null);
            document.getElementById(id)?.querySelector<HTMLElement>('.cite-button')?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );
}

/** As the source numbers it; recitals have no number there, and get ours. */
function shownNumber(id: ClauseId): string {
  const parts = partsOf(id);
  if (parts.kind === 'sub-paragraph') return `${parts.letter})`;
  return parts.kind === 'paragraph' ? `${parts.number}.` : id;
}
