import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { CitationStyle } from '../../engine/cite';
import { StyleChoice } from '../cite/StyleChoice';
import type { PopupMessages } from './PagePanel';

interface Props {
  /** The host name of the tab's site, or null where it has none. */
  readonly site: string | null;
  readonly offHere: boolean;
  readonly offEverywhere: boolean;
  readonly style: CitationStyle;
  readonly messages: PopupMessages;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onSite: (off: boolean) => void;
  readonly onEverywhere: (off: boolean) => void;
}

/** The settings: the style of citations, off for this site, off everywhere. */
export function Switches(props: Props): JSX.Element {
  const { site, offHere, offEverywhere, style, messages, onSite, onEverywhere } = props;
  const { off, settings } = messages.popup;
  const id = useId();
  return (
    <fieldset class="switches">
      <legend class="unseen">{settings.title}</legend>
      <span class="style">
        <label for={id}>{settings.style}</label>
        <StyleChoice id={id} style={style} messages={messages} onStyle={props.onStyle} />
      </span>
      {site !== null && (
        <label>
          <input
            type="checkbox"
            checked={offHere}
            disabled={offEverywhere}
            onChange={(e) => {
              onSite(e.currentTarget.checked);
            }}
          />
          {off.site(site)}
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={offEverywhere}
          onChange={(e) => {
            onEverywhere(e.currentTarget.checked);
          }}
        />
        {off.everywhere}
      </label>
    </fieldset>
  );
}
