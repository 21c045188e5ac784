import type { JSX } from 'preact';
import type { OverlayMessages } from '../../data/messages/en';

interface Props {
  readonly states: readonly {
    readonly id: string;
    readonly name: string;
    readonly status: string;
  }[];
  readonly asOf: string;
  readonly messages: OverlayMessages;
  /** Opens the record of a State. */
  readonly onOpen: (id: string) => void;
}

/** The States named beside a mention, each with its status and the way to its record. Nothing is said of the part they play there. */
export function States({ states, asOf, messages, onOpen }: Props): JSX.Element | null {
  if (states.length === 0) return null;
  return (
    <section class="states">
      <h2>{messages.popover.states}</h2>
      <ul>
        {states.map(({ id, name, status }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onOpen(id);
              }}
            >
              {name}
            </button>
            {`: ${status}`}
          </li>
        ))}
      </ul>
      <p class="as-of">{asOf}</p>
    </section>
  );
}
