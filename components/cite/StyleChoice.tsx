import type { JSX } from 'preact';
import type { Messages } from '../../data/messages/en';
import type { CitationStyle } from '../../engine/cite';
import { CITATION_STYLES } from '../../engine/cite/types';

interface Props {
  readonly id: string;
  readonly style: CitationStyle;
  readonly messages: Messages;
  readonly onStyle: (style: CitationStyle) => void;
}

/** The styles to choose from, for a label elsewhere. */
export function StyleChoice({ id, style, messages, onStyle }: Props): JSX.Element {
  return (
    <select
      id={id}
      value={style}
      onChange={(event) => {
        const wanted = event.currentTarget.value;
        const known = CITATION_STYLES.find((one) => one === wanted);
        if (known) onStyle(known);
      }}
    >
      {CITATION_STYLES.map((one) => (
        <option key={one} value={one}>
          {messages.cite.styles[one]}
        </option>
      ))}
    </select>
  );
}
