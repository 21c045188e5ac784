import type { JSX } from 'preact';
import type { Passage } from '../../data/types';
import { CLAUSE_IDS, lettersOf, partsOf, type ClauseId } from '../../engine/clause';
import { PassageText } from '../clause/PassageText';
import { ClauseMenu } from './ClauseMenu';
import type { ReadingProps } from './reading';
import { Unit } from './Unit';

/** All the words of the Code in order, with the notes on its source between them. */
export function ReadingText(props: ReadingProps): JSX.Element {
  const { code, messages } = props;
  const recitals = code.passages.filter((p) => p.kind === 'recital');
  const gaps = code.quirks.flatMap((q) => (q.kind === 'gap' ? [q] : []));
  const gapAfter = (id: ClauseId): JSX.Element | null => {
    const at = gaps.findIndex((gap) => gap.after === id);
    if (at === -1) return null;
    return (
      <p class="gap">
        <span>{messages.code.gap}</span>
        <span class="gap-note">
          {messages.code.gapNote} {at === 0 && messages.code.gapFilled}
        </span>
      </p>
    );
  };
  return (
    <div class="clause reading" lang="en" dir="ltr">
      <section id="preamble" class="preamble" data-unit="preamble" aria-labelledby="preamble-heading" tabIndex={-1}>
        <h2 id="preamble-heading">
          <a href="#preamble">{messages.code.preamble}</a>
        </h2>
        <ClauseMenu id="preamble" reading={props} />
        {recitals.map((passage) => [
          <Unit {...props} key={passage.id} id={passage.unit}>
            <p>{shown(passage, props)}</p>
            {quirkNote(passage, props)}
          </Unit>,
          gapAfter(passage.unit),
        ])}
      </section>
      {CLAUSE_IDS.filter((id) => partsOf(id).kind === 'paragraph').map((id) => (
        <Paragraph {...props} key={id} id={id} />
      ))}
    </div>
  );
}

function Paragraph({ id, ...props }: ReadingProps & { readonly id: ClauseId }): JSX.Element {
  const own = props.code.passages.filter((p) => p.unit === id);
  const letters = [...lettersOf(Number(id))];
  const note = props.messages.code.notes[id];
  return (
    <section data-unit={id}>
      <Unit {...props} id={id}>
        <p>{own.flatMap((passage, index) => [index > 0 ? ' ' : '', shown(passage, props)])}</p>
        {note !== undefined && <p class="note">{note}</p>}
      </Unit>
      {letters.length > 0 && (
        <ol class="reading-items">
          {props.code.passages
            .filter((p) => p.kind === 'item' && p.unit.startsWith(`${id}(`))
            .map((passage) => (
              <li key={passage.id}>
                <Unit {...props} id={passage.unit}>
                  <p>{shown(passage, props)}</p>
                  {quirkNote(passage, props)}
                </Unit>
              </li>
            ))}
        </ol>
      )}
    </section>
  );
}

function shown(passage: Passage, { code, messages, found, current }: ReadingProps): JSX.Element {
  const highlights = found.highlights.get(passage.id) ?? [];
  return (
    <span key={passage.id} data-passage={passage.id} class={current === passage.id ? 'current' : ''}>
      <PassageText {...{ passage, code, messages, highlights }} />
    </span>
  );
}

/** What is odd about the source here, besides a word. */
function quirkNote(passage: Passage, { code, messages }: ReadingProps): JSX.Element | null {
  const kinds = code.quirks.flatMap((q) => ('passage' in q && q.passage === passage.id ? [q.kind] : []));
  if (kinds.includes('full-stop')) return <p class="note">{messages.code.fullStop}</p>;
  return kinds.includes('broken-paragraph') ? <p class="note">{messages.code.brokenParagraph}</p> : null;
}
