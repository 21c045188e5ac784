import type { JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';
import type { Code, Passage } from '../../data/types';
import { partsOf, type ClauseId } from '../../engine/clause';
import { passagesOf } from '../../engine/passages';
import { PassageText } from './PassageText';
import { SourceGap } from './SourceGap';

interface Props {
  readonly id: ClauseId;
  readonly code: Code;
  readonly messages: OverlayMessages;
  /** Ids of passages that are cited more closely than the clause: they are emphasised. */
  readonly emphasised?: ReadonlySet<string>;
}

/** The authoritative words of a clause; a sub-paragraph comes under the words that open its list. */
export function ClauseText({ id, code, messages, emphasised }: Props): JSX.Element {
  const { opening, own } = passagesOf(code, id);
  const governing = opening.filter((p) => p.kind === 'chapeau');
  const items = own.filter((p) => p.kind === 'item');
  const running = own.filter((p) => p.kind === 'sentence' || p.kind === 'chapeau');
  const recitals = own.filter((p) => p.kind === 'recital');
  const text = (passage: Passage): JSX.Element => {
    const words = <PassageText passage={passage} code={code} messages={messages} />;
    return emphasised?.has(passage.id) ? <strong class="cited">{words}</strong> : words;
  };
  const notes = { code, messages };
  const note = messages.code.notes[id];
  return (
    <div class="clause" lang="en" dir="ltr">
      <SourceGap {...notes} before={id} />
      {governing.length > 0 && <p class="opening">{spaced(governing, text)}</p>}
      {recitals.map((p) => [
        <p key={p.id}>
          {recitals.length > 1 && <span class="number">{p.unit} </span>}
          {text(p)}
        </p>,
        <SourceGap {...notes} key={`gap ${p.id}`} after={p.unit} />,
      ])}
      {running.length > 0 && <p>{spaced(running, text)}</p>}
      {note !== undefined && <p class="note">{note}</p>}
      {items.length > 0 && (
        <ol class="items">
          {items.map((p) => (
            <li key={p.id}>
              <span class="number">{`${letterOf(p)}) `}</span>
              {text(p)}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function spaced(passages: readonly Passage[], text: (passage: Passage) => JSX.Element): (JSX.Element | string)[] {
  return passages.flatMap((p, index) => [
    index > 0 ? ' ' : '',
    <span key={p.id} class={p.kind === 'chapeau' ? 'chapeau' : 'before'}>
      {text(p)}
    </span>,
  ]);
}

function letterOf(passage: Passage): string {
  const parts = partsOf(passage.unit);
  return parts.kind === 'sub-paragraph' ? parts.letter : '';
}
