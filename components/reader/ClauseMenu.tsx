import type { JSX } from 'preact';
import type { ClauseId } from '../../engine/clause';
import { CiteMenu } from '../cite/CiteMenu';
import type { ReadingProps } from './reading';

interface Props {
  readonly id: ClauseId;
  readonly reading: Omit<ReadingProps, 'found' | 'current' | 'target'>;
}

/** The citation of a clause, where it is open; closing it gives the focus back to what opened it. */
export function ClauseMenu({ id, reading }: Props): JSX.Element | null {
  const { citing, onCite } = reading;
  if (citing?.clause !== id) return null;
  return (
    <CiteMenu
      key={citing.words}
      id={id}
      words={citing.words}
      code={reading.code}
      messages={reading.messages}
      style={reading.style}
      today={reading.today}
      onStyle={reading.onStyle}
      onCopy={reading.onCopy}
      onSave={reading.onSave}
      onClose={() => {
        onCite(null);
        document.getElementById(id)?.querySelector<HTMLElement>('.cite-button')?.focus({ preventScroll: true });
      }}
    />
  );
}
