import type { JSX } from 'preact';
import type { LookupMessages } from '../../data/messages/en';
import type { CitationStyle } from '../../engine/cite';
import { CITATION_STYLES, READING_STYLES, RECORD_STYLES } from '../../engine/cite/types';

interface Props {
  readonly id: string;
  readonly style: CitationStyle;
  readonly messages: LookupMessages;
  readonly onStyle: (style: CitationStyle) => void;
}

/** The styles to choose from, for a label elsewhere. */
export function StyleChoice({ id, style, messages: { cite }, onStyle }: Props): JSX.Element {
  const groups = [
    [cite.forReading, READING_STYLES],
    [cite.forManagers, RECORD_STYLES],
  ] as const;
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
      {groups.map(([name, styles]) => (
        <optgroup key={name} label={name}>
          {styles.map((one) => (
            <option key={one} value={one}>
              {cite.styles[one]}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
