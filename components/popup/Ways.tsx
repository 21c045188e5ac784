import type { JSX } from 'preact';
import { hashOf, type Route } from '../../platform/route';
import type { PopupMessages } from './PagePanel';

interface Props {
  readonly messages: PopupMessages;
  /** Shows a view in the panel. Called in the click itself, which is what allows the panel to open. */
  readonly onShow: (hash: string) => void;
}

/** The ways from the popup into the panel. */
export function Ways({ messages: { popup }, onShow }: Props): JSX.Element {
  const ways: readonly (readonly [string, Route])[] = [
    [popup.ways.read, { view: 'reader', clause: null, missing: null }],
    [popup.ways.check, { view: 'check', source: 'page' }],
    [popup.ways.signatories, { view: 'signatories', asked: '' }],
  ];
  return (
    <div class="ways" role="group" aria-label={popup.ways.label}>
      {ways.map(([name, route]) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            onShow(hashOf(route));
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
